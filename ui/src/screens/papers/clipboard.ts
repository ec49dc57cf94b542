import type { CopiedTable } from '$lib/backend';
import { copyText } from '../people/clipboard';

/** Puts a table on the clipboard: cells for Word and Excel, tabs for everything else. */
export async function copyTable({ text, html }: CopiedTable): Promise<boolean> {
  try {
    const as = (type: string, body: string) => ({ [type]: new Blob([body], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...as('text/plain', text), ...as('text/html', html) }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}
