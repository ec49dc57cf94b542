import { backend, toApiError, type PeopleChoice } from '$lib/backend';
import { language, number, t } from '$lib/i18n';
import { toasts } from '$lib/state/toasts.svelte';
import { copyText } from '../clipboard';

/** A cell as it was before it was made harmless to spreadsheets. */
const plain = (cell: string) => cell.replace(/^'(?=[=+\-@])/, '');

/**
 * Columns of the people as the table for other programs has them: what is private is left out there,
 * and so it is here.
 */
async function columns(people: PeopleChoice, heads: string[]): Promise<string[][]> {
  const table = await backend.call('people_copy_table', {
    people,
    language: language(),
    include_private: false,
  });
  const [head = '', ...rows] = table.text.split('\r\n');
  const names = head.split('\t');
  const places = heads.map((id) => names.indexOf(t(id)));
  return rows.map((row) => {
    const cells = row.split('\t');
    return places.map((at) => plain(cells[at] ?? ''));
  });
}

async function told(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    toasts.failed(toApiError(error));
  }
}

/** Each address once, whatever its case. */
export function addresses(cells: string[]): string[] {
  const found = new Map<string, string>();
  for (const address of cells.flatMap((cell) => cell.split(';'))) {
    const bare = address.trim();
    if (bare !== '' && !found.has(bare.toLowerCase())) found.set(bare.toLowerCase(), bare);
  }
  return [...found.values()];
}

/** Puts the open addresses on the clipboard, for the "To" line of a letter. */
export const copyEmails = (people: PeopleChoice): Promise<void> =>
  told(async () => {
    const cells = (await columns(people, ['export-email'])).map(([cell = '']) => cell);
    const found = addresses(cells);
    const without = number(cells.filter((cell) => cell.trim() === '').length);
    if (found.length === 0) toasts.say(() => t('bulk-no-emails'));
    else if (await copyText(found.join('; ')))
      toasts.say(() => t('bulk-emails-copied', { count: found.length, n: number(found.length), without }));
    else toasts.say(() => t('people-no-copy'));
  });

/** Puts names with their open numbers on the clipboard, a line each. */
export const copyPhones = (people: PeopleChoice): Promise<void> =>
  told(async () => {
    const heads = ['export-given', 'export-family', 'export-post', 'export-phone-work'];
    const rows = await columns(people, [...heads, 'export-phone-mobile', 'export-phone-home']);
    const lines = rows.flatMap(([given = '', family = '', post = '', ...numbers]) => {
      const name = [given, family].filter(Boolean).join(' ') || post;
      const phones = numbers.filter(Boolean).join('; ');
      return phones === '' ? [] : [`${name}: ${phones}`];
    });
    const without = number(rows.length - lines.length);
    if (lines.length === 0) toasts.say(() => t('bulk-no-phones'));
    else if (await copyText(lines.join('\r\n')))
      toasts.say(() => t('bulk-phones-copied', { count: lines.length, n: number(lines.length), without }));
    else toasts.say(() => t('people-no-copy'));
  });
