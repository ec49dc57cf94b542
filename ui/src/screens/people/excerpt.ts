import type { Range } from '$lib/backend';

/** The part of a long text from which the first hit is still seen; `before` is the room in front of it. */
export function excerpt(text: string, ranges: Range[], before: number): { text: string; ranges: Range[] } {
  const start = ranges[0]?.[0] ?? 0;
  if (start <= before) return { text, ranges };
  // From the beginning of a word, so that what is left can be read.
  const wanted = start - Math.floor(before * 0.7);
  const space = text.indexOf(' ', wanted);
  const from = space >= 0 && space < start ? space + 1 : wanted;
  return {
    text: `…${text.slice(from)}`,
    ranges: ranges.map(([a, b]): Range => [a - from + 1, b - from + 1]),
  };
}
