import type { Country, PhoneStyle } from '$lib/backend';

const GROUPS: Record<number, { pairs: number[]; threes: number[] }> = {
  5: { pairs: [1, 2, 2], threes: [2, 3] },
  6: { pairs: [2, 2, 2], threes: [3, 3] },
  7: { pairs: [3, 2, 2], threes: [3, 2, 2] },
};
// Area code when none is typed yet, calling code, trunk prefix, length of a national number.
const PLANS: Record<Country, { area: string; code: string; trunk: string; length: number }> = {
  md: { area: '257', code: '373', trunk: '0', length: 8 },
  ro: { area: '234', code: '40', trunk: '0', length: 9 },
  ua: { area: '44', code: '380', trunk: '0', length: 9 },
  ru: { area: '495', code: '7', trunk: '8', length: 10 },
};

function split(digits: string, lengths: number[], between: string): string {
  let at = 0;
  return lengths.map((length) => digits.slice(at, (at += length))).join(between);
}

/** The area code as digits without the leading zero; the plan's own when none was typed. */
export function areaOf(country: Country, typed: string): string {
  const digits = typed.replace(/\D/g, '').replace(/^0+/, '');
  const plan = PLANS[country];
  return digits && digits.length + 4 < plan.length ? digits : plan.area;
}

/** An office number as the core would write it; only to show the habit, not to read one. */
export function phoneExample(country: Country, typedArea: string, style: PhoneStyle): string {
  const { code, trunk, length } = PLANS[country];
  const area = areaOf(country, typedArea);
  const rest = '2461835'.slice(0, length - area.length);
  const groups = GROUPS[rest.length];
  const threes = groups ? split(rest, groups.threes, ' ') : rest;
  const pairs = (between: string) => (groups ? split(rest, groups.pairs, between) : rest);
  if (style === 'international') return `+${code} ${area} ${threes}`;
  if (style === 'dashes') {
    if (country === 'md') return `${trunk}-${area}-${pairs('-')}`;
    if (country === 'ro') return `${trunk}${area}-${threes.replaceAll(' ', '-')}`;
    if (country === 'ua') return `(${trunk}${area}) ${pairs('-')}`;
    return `${trunk} (${area}) ${pairs('-')}`;
  }
  if (country === 'ua') return `${trunk}${area} ${pairs(' ')}`;
  if (country === 'ru') return `${trunk} ${area} ${pairs(' ')}`;
  return `${trunk}${area} ${threes}`;
}
