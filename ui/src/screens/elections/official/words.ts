import type { OfficialRow } from '$lib/backend';
import { number, t } from '$lib/i18n';

/** How far the official day is from the counted one. */
export function shiftText({ shift }: OfficialRow): string {
  if (shift === null || shift === 0) return '';
  const count = Math.abs(shift);
  return t(shift > 0 ? 'offi-later' : 'offi-earlier', { count, n: number(count) });
}
