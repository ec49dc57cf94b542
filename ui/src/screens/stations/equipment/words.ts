import type { EquipmentCell, EquipmentItem, NormBand, NormRule } from '$lib/backend';
import { number, t } from '$lib/i18n';

/** How a norm is counted; `none`: not known yet. */
export const NORMS = ['none', 'each', 'bands', 'per'] as const;
export type NormKind = (typeof NORMS)[number];

/** Act, article and source of a norm, in one line. */
export const groundOf = (item: EquipmentItem): string =>
  [item.act, item.ref, item.source].filter(Boolean).join(', ');

/** What a cell says, without the name of the thing. */
export function cellWords(cell: EquipmentCell): string {
  return [
    cell.have === null ? t('equip-uncounted') : t('equip-have', { n: number(cell.have) }),
    cell.need === null ? t('equip-need-unknown') : t('equip-need', { n: number(cell.need) }),
    cell.typed ? t('equip-typed') : '',
    cell.lack ? t('equip-cell-lack', { n: number(cell.lack) }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** A count as typed: "4", "1.200"; null when it is no number. Empty is none. */
export function readCount(text: string): number | null {
  const digits = text.trim().replace(/[\s.\u00a0]/g, '');
  return /^\d{1,6}$/.test(digits) ? Number(digits) : null;
}

/** A norm as it stands in the fields of the form. */
export type NormDraft = {
  kind: NormKind;
  each: string;
  per: string;
  least: string;
  bands: { up_to: string; n: string }[];
};

export function draftOf(norm: NormRule | null): NormDraft {
  const empty: NormDraft = { kind: 'none', each: '', per: '', least: '', bands: [{ up_to: '', n: '' }] };
  if (!norm) return empty;
  if (norm.kind === 'each') return { ...empty, kind: 'each', each: String(norm.n) };
  if (norm.kind === 'per')
    return { ...empty, kind: 'per', per: String(norm.voters), least: String(norm.least) };
  const bands = norm.bands.map((band) => ({ up_to: String(band.up_to ?? ''), n: String(band.n) }));
  return { ...empty, kind: 'bands', bands };
}

/** The norm of the form; undefined when a field of it is no number. */
export function normOf(draft: NormDraft): NormRule | null | undefined {
  if (draft.kind === 'none') return null;
  if (draft.kind === 'each') {
    const n = readCount(draft.each);
    return n === null ? undefined : { kind: 'each', n };
  }
  if (draft.kind === 'per') {
    const voters = readCount(draft.per);
    const least = draft.least.trim() === '' ? 0 : readCount(draft.least);
    return voters === null || least === null ? undefined : { kind: 'per', voters, least };
  }
  const bands: NormBand[] = [];
  for (const each of draft.bands) {
    if (each.up_to.trim() === '' && each.n.trim() === '') continue;
    const n = readCount(each.n);
    const up_to = each.up_to.trim() === '' ? null : readCount(each.up_to);
    if (n === null || (each.up_to.trim() !== '' && up_to === null)) return undefined;
    bands.push({ up_to, n });
  }
  return bands.length === 0 ? undefined : { kind: 'bands', bands };
}
