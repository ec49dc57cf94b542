import { backend, toApiError } from '$lib/backend';
import { t } from '$lib/i18n';
import { toasts } from '$lib/state/toasts.svelte';

/** Puts text on the clipboard; false when the system did not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Some web views allow only the old way.
    const area = document.createElement('textarea');
    const focused = document.activeElement;
    area.value = text;
    area.className = 'sr';
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return done;
  }
}

/** Copies a number and says so; with no number says that instead. */
export async function copyPhone(phone: { display: string; copy: string } | null): Promise<void> {
  if (!phone) toasts.say(() => t('people-no-phone'));
  else if (await copyText(phone.copy)) toasts.say(() => t('people-copied', { phone: phone.display }));
  else toasts.say(() => t('people-no-copy'));
}

export async function copyAddress(address: string): Promise<void> {
  const done = await copyText(address);
  toasts.say(() => (done ? t('people-copied-email', { address }) : t('people-no-copy')));
}

/** Copies the whole card as plain text in the language on the screen. */
export async function copyCard(id: string): Promise<void> {
  try {
    const { text } = await backend.call('card_text', { id });
    const done = await copyText(text);
    toasts.say(() => t(done ? 'people-copied-card' : 'people-no-copy'));
  } catch (error) {
    toasts.failed(toApiError(error));
  }
}

/** True when the user has marked text: then Ctrl+C is the text's. */
export function textMarked(): boolean {
  const at = document.activeElement;
  if (at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement) {
    return at.selectionStart !== at.selectionEnd;
  }
  return (getSelection()?.toString() ?? '') !== '';
}
