import { LANGUAGES } from '$lib/i18n';
import { ROUTES, parse, type RouteName } from '$lib/router.svelte';
import type { Language } from '$lib/backend';

/**
 * What the last sitting began with, so that the next one can bring its texts and its screen while the file
 * is still being opened. Only a guess: what counts is in the preferences, which come a little later.
 */
type Guess = { language: Language; route: RouteName };

const KEY = 'start';

/** The guess for this start; Romanian and the people where nothing is known. */
export function guessed(): Guess {
  let kept: Partial<Record<keyof Guess, unknown>> = {};
  try {
    kept = (JSON.parse(localStorage.getItem(KEY) ?? '{}') ?? {}) as typeof kept;
  } catch {
    // Forbidden or not ours: nothing is known.
  }
  const known = ROUTES.find((each) => each === kept.route) ?? 'people';
  return {
    language: LANGUAGES.find((each) => each === kept.language) ?? 'ro',
    route: location.hash ? parse(location.hash).name : known,
  };
}

/** Keeps a part of the guess for the next start. */
export function keepGuess(part: Partial<Guess>): void {
  try {
    const kept = localStorage.getItem(KEY);
    const next = JSON.stringify({ ...(JSON.parse(kept ?? '{}') as object), ...part });
    if (next !== kept) localStorage.setItem(KEY, next);
  } catch {
    // The next start guesses worse and is a moment slower.
  }
}
