/** The words for kommune that may follow a name, in the languages of the register. */
export const KOMMUNE_WORDS: ReadonlySet<string> = new Set([
  'kommune',
  'kommunes',
  'herad',
  'herads',
  'bykommune',
  'suohkan',
  'gielda',
  'tjïelte',
  'tjielte',
  'komuuni',
  'kommuuni',
  'kunta',
]);

/** Most names: their lower case is all that is left to find. */
const PLAIN = /^[A-Za-zÆØÅæøå]+(?:[ -][A-Za-zÆØÅæøå]+)*$/;

/** How names are compared: NFC, lower case, single spaces; ŋ as n, since SSB writes Porsáŋgu so. */
export function nameKey(name: string): string {
  if (PLAIN.test(name)) return name.toLowerCase();
  return name.normalize('NFC').toLowerCase().replaceAll('ŋ', 'n').split(/\s+/).filter(Boolean).join(' ');
}

/** Takes the word for kommune off the end of a key, unless the key is nothing else. */
export function withoutKommuneWord(key: string): string {
  const space = key.lastIndexOf(' ');
  return space > 0 && KOMMUNE_WORDS.has(key.slice(space + 1)) ? key.slice(0, space) : key;
}
