import type { FluentVariable } from '@fluent/bundle';
import { SvelteMap } from 'svelte/reactivity';
import type { Language } from '$lib/backend';
import { Texts } from './bundle';

export const LANGUAGES: Language[] = ['ro', 'uk', 'ru', 'en'];
/** The names of the languages, each in its own script; the same in every language. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ro: 'Română',
  uk: 'Українська',
  ru: 'Русский',
  en: 'English',
};
/** The tags under which the platform knows our local habits. */
export const TAGS: Record<Language, string> = { ro: 'ro-MD', uk: 'uk-UA', ru: 'ru-RU', en: 'en-GB' };

// Each language is a piece of its own, brought when it is first wanted.
const pieces: Record<Language, () => Promise<{ default: Record<string, string> }>> = {
  ro: () => import('./languages/ro'),
  uk: () => import('./languages/uk'),
  ru: () => import('./languages/ru'),
  en: () => import('./languages/en'),
};

const bundles = new SvelteMap<Language, Texts>();
const current = $state<{ language: Language }>({ language: 'ro' });
let wanted: Language = 'ro';

/** Brings the texts of these languages; at once when they are here already. */
export async function bringTexts(...languages: Language[]): Promise<void> {
  await Promise.all(
    languages.map(async (each) => {
      if (bundles.has(each)) return;
      const files = (await pieces[each]()).default;
      if (!bundles.has(each)) bundles.set(each, new Texts(TAGS[each], Object.values(files)));
    }),
  );
}

/** True when the texts of the language are here. */
export function hasTexts(language: Language): boolean {
  return bundles.has(language);
}

/** The language on the screen; reading it in a template follows every switch. */
export function language(): Language {
  return current.language;
}

function put(next: Language): void {
  current.language = next;
  if (typeof document !== 'undefined') document.documentElement.lang = next;
}

/** Switches every text at once, as soon as they are here. */
export function setLanguage(next: Language): void {
  wanted = next;
  if (bundles.has(next)) put(next);
  // Whoever chose again meanwhile wins.
  else void bringTexts(next).then(() => wanted === next && put(next));
}

/** True when the message exists in the language on the screen. */
export function has(id: string): boolean {
  return bundles.get(current.language)?.has(id) ?? false;
}

/** The message in the language on the screen; follows the language when used in a template. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return textIn(current.language, id, args);
}

/**
 * The message in a named language, for what is found by its words in any of them; nothing before
 * its texts were brought.
 */
export function textIn(language: Language, id: string, args?: Record<string, FluentVariable>): string {
  const texts = bundles.get(language);
  if (!texts) return '';
  const errors: Error[] = [];
  const text = texts.text(id, args, errors);
  if (import.meta.env.DEV && text === null) console.error(`no message: ${id} (${language})`);
  if (import.meta.env.DEV && errors.length > 0) console.error(`message ${id}:`, errors);
  return text ?? id;
}
