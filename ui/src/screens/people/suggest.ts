/** Letters without their marks, in small case: `Ș` and `ş` are found by `s`. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** At most eight of the names that contain the text, those beginning with it first. */
export function matching(names: string[], text: string): string[] {
  const wanted = fold(text.trim());
  if (wanted === '') return names.slice(0, 8);
  const begins = names.filter((name) => fold(name).startsWith(wanted));
  const contains = names.filter((name) => !fold(name).startsWith(wanted) && fold(name).includes(wanted));
  const found = [...begins, ...contains].slice(0, 8);
  // Nothing to offer when the text is already exactly the only name.
  return found.length === 1 && found[0] === text ? [] : found;
}
