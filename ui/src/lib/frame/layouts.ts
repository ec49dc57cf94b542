// The same keys on the Latin, Russian and Ukrainian keyboard.
const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'йцукенгшщзхъфывапролджэячсмитьбю';
const UKRAINIAN = 'йцукенгшщзхїфівапролджєячсмитьбю';

const change = (text: string, from: string, to: string) =>
  Array.from(text.toLowerCase(), (letter) => to[from.indexOf(letter)] ?? letter).join('');

/** What the same keys would have written with another layout. */
export function otherLayouts(text: string): string[] {
  const ways = [
    change(text, RUSSIAN, LATIN),
    change(text, UKRAINIAN, LATIN),
    change(text, LATIN, RUSSIAN),
    change(text, LATIN, UKRAINIAN),
  ];
  return [...new Set(ways)].filter((each) => each !== text.toLowerCase());
}
