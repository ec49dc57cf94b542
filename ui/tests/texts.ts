import { bringTexts, LANGUAGES } from '$lib/i18n';

// The window waits for the texts it shows; here all of them are at hand.
await bringTexts(...LANGUAGES);
