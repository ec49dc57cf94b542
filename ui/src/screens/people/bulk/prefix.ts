import type { Country } from '$lib/backend';

// The code of the country, and what is dialled before an area code within it.
const CODES: Record<Country, { code: string; trunk: string }> = {
  md: { code: '373', trunk: '0' },
  ro: { code: '40', trunk: '0' },
  ua: { code: '380', trunk: '0' },
  ru: { code: '7', trunk: '8' },
};

/**
 * The beginning of a number in full digits, as the core compares it: `0-257-2` and `+373 257 2`
 * are both `3732572`. Null when it is no beginning of a number.
 */
export function prefixDigits(typed: string, country: Country): string | null {
  const text = typed.trim();
  if (!/^\+?[\d\s().-]+$/.test(text)) return null;
  const digits = text.replace(/\D/g, '');
  const { code, trunk } = CODES[country];
  let full: string;
  if (text.startsWith('+')) full = digits;
  else if (digits.startsWith('00')) full = digits.slice(2);
  else if (digits.startsWith(trunk)) full = code + digits.slice(trunk.length);
  else if (digits.startsWith(code) && digits.length > code.length) full = digits;
  else full = code + digits;
  return full.length >= 2 && full.length <= 12 ? full : null;
}
