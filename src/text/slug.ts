const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', đ: 'd', ŋ: 'n', ŧ: 't' };

/** A name as a file name or an address writes it: a-z, 0-9 and single hyphens. Empty where nothing of the name is left. */
export function slugOf(name: string): string {
  if (/^[a-z0-9]+$/.test(name)) return name;
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
