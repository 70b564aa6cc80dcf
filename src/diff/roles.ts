/** Roles and bodies that have changed name, each with the stems of its names in both målformer. The first is the current one. */
const RENAMED: readonly (readonly string[])[] = [
  ['kommunedirektør', 'rådmann', 'rådmenn', 'administrasjonssjef'],
  ['assisterende kommunedirektør', 'assisterende rådmann'],
  ['helsesykepleier', 'helsesjukepleiar', 'helsesøster', 'helsesøstr', 'helsesyster'],
  ['politiavdelingsleder', 'politiavdelingsleiar', 'politistasjonssjef', 'lensmann', 'lensmenn'],
  ['statsforvalter', 'statsforvaltar', 'fylkesmann', 'fylkesmenn'],
  ['politimester', 'politimeister'],
  ['nav', 'nav-kontor', 'sosialkontor', 'trygdekontor'],
  ['skatteetat', 'skattekontor', 'kemner'],
  ['tingrett', 'byrett', 'herredsrett'],
  ['jordmor', 'distriktsjordmor'],
];

const ENDINGS = new Set([
  '',
  'en',
  'n',
  'a',
  'et',
  't',
  'er',
  'e',
  'r',
  'ar',
  'ene',
  'ne',
  'ane',
  'ens',
  's',
  'ets',
  'enes',
  'eren',
  'aren',
]);

/** The current name of the role that a word names, or null. */
export function currentRole(word: string): string | null {
  const key = word.toLowerCase();
  for (const names of RENAMED) {
    for (const name of names) if (key.startsWith(name) && ENDINGS.has(key.slice(name.length))) return names[0]!;
  }
  return null;
}

/** A text with every renamed role under its current name, for comparing. */
export function withCurrentRoles(text: string): string {
  return text.replace(/[\p{L}-]+/gu, (word) => currentRole(word) ?? word);
}
