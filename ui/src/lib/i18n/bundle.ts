import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

// The same sign by which Fluent itself finds where a message begins.
const BEGINS = /^(-?[a-zA-Z][\w-]*) *= */gm;
// What a message refers to: other messages and terms; a variable or function is not among the sources.
const REFERS = /\{\s*(-?[a-zA-Z][\w-]*)/g;

/**
 * The texts of one language. Files are only cut into messages at first; a message is read when it is
 * first asked for: a screen uses some dozens of thousands, and the first picture waits for them.
 */
export class Texts {
  readonly #bundle: FluentBundle;
  readonly #unread = new Map<string, string>();

  constructor(tag: string, files: Iterable<string>) {
    this.#bundle = new FluentBundle(tag, { useIsolating: false });
    for (const file of files) {
      let former: RegExpMatchArray | null = null;
      for (const found of file.matchAll(BEGINS)) {
        if (former) this.#keep(former, file.slice(former.index, found.index));
        former = found;
      }
      if (former) this.#keep(former, file.slice(former.index));
    }
  }

  #keep(found: RegExpMatchArray, source: string): void {
    if (found[1] && !this.#unread.has(found[1])) this.#unread.set(found[1], source);
  }

  #read(id: string): void {
    const source = this.#unread.get(id);
    if (source === undefined) return;
    this.#unread.delete(id);
    this.#bundle.addResource(new FluentResource(source));
    for (const [, other] of source.matchAll(REFERS)) if (other) this.#read(other);
  }

  /** True when the message exists. */
  has(id: string): boolean {
    return this.#unread.has(id) || this.#bundle.hasMessage(id);
  }

  /** The message filled in; null when there is none. What could not be filled in is added to `errors`. */
  text(id: string, args: Record<string, FluentVariable> | undefined, errors: Error[]): string | null {
    this.#read(id);
    const pattern = this.#bundle.getMessage(id)?.value;
    return pattern ? this.#bundle.formatPattern(pattern, args ?? null, errors) : null;
  }
}
