import { t } from '$lib/i18n';
import { toasts } from '$lib/state/toasts.svelte';
import { copyText } from '../people/clipboard';

/** Copies a term and says what is on the clipboard. */
export async function copyResult(text: string): Promise<void> {
  const done = await copyText(text);
  const [first = ''] = text.split('\n');
  toasts.say(() => (done ? t('terms-copied', { text: first }) : t('people-no-copy')));
}
