import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Language } from '$lib/backend';

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

const texts = import.meta.glob<string>('../../../../assets/locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// Made once a language and never changed: nothing to follow.
const bundles: Partial<Record<Language, FluentBundle>> = {};
const current = $state<{ language: Language }>({ language: 'ro' });

function bundle(language: Language): FluentBundle {
  let made = bundles[language];
  if (!made) {
    made = new FluentBundle(TAGS[language], { useIsolating: false });
    for (const [path, text] of Object.entries(texts)) {
      if (path.includes(`/locales/${language}/`)) made.addResource(new FluentResource(text));
    }
    bundles[language] = made;
  }
  return made;
}

/** The language on the screen; reading it in a template follows every switch. */
export function language(): Language {
  return current.language;
}

/** Switches every text at once. */
export function setLanguage(next: Language): void {
  current.language = next;
  if (typeof document !== 'undefined') document.documentElement.lang = next;
}

/** True when the message exists in the language on the screen. */
export function has(id: string): boolean {
  return bundle(current.language).hasMessage(id);
}

/** The message in the language on the screen; follows the language when used in a template. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return textIn(current.language, id, args);
}

/** The message in a named language; for what is found by its words in any of them. */
export function textIn(language: Language, id: string, args?: Record<string, FluentVariable>): string {
  const found = bundle(language);
  const message = found.getMessage(id);
  if (!message?.value) {
    if (import.meta.env.DEV) console.error(`no message: ${id} (${language})`);
    return id;
  }
  const errors: Error[] = [];
  const text = found.formatPattern(message.value, args ?? null, errors);
  if (import.meta.env.DEV && errors.length > 0) console.error(`message ${id}:`, errors);
  return text;
}
