const NUMERALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    en: 1,
    ei: 1,
    et: 1,
    ett: 1,
    ein: 1,
    eit: 1,
    eitt: 1,
    to: 2,
    begge: 2,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
    sju: 7,
    syv: 7,
    åtte: 8,
    ni: 9,
    ti: 10,
    elleve: 11,
    tolv: 12,
    tretten: 13,
    fjorten: 14,
    femten: 15,
    seksten: 16,
    sytten: 17,
    atten: 18,
    nitten: 19,
    tjue: 20,
    tyve: 20,
    tretti: 30,
    tredve: 30,
    førti: 40,
    femti: 50,
    seksti: 60,
    sytti: 70,
    åtti: 80,
    nitti: 90,
    hundre: 100,
  }),
);

const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    første: 1,
    fyrste: 1,
    annen: 2,
    annet: 2,
    annan: 2,
    andre: 2,
    anna: 2,
    tredje: 3,
    fjerde: 4,
    femte: 5,
    sjette: 6,
    sjuende: 7,
    sjuande: 7,
    syvende: 7,
    åttende: 8,
    åttande: 8,
    niende: 9,
    niande: 9,
    tiende: 10,
    tiande: 10,
    tolvte: 12,
    fjortende: 14,
    fjortande: 14,
  }),
);

/** The articles that are also the number one: they count only in front of «gang», «dag» and the like. */
export const ARTICLES: ReadonlySet<string> = new Set(['en', 'ei', 'et', 'ein', 'eit']);

/** The number or range that a word says: «to», «2», «1-2», or null. Takes the key of a word. */
export function numberIn(key: string): readonly [number, number] | null {
  const digits = /^(\d{1,4})(?:[-–](\d{1,4}))?$/.exec(key);
  if (digits) {
    const low = Number(digits[1]);
    return [low, Number(digits[2] ?? low)];
  }
  const halves = key.split(/[-–]/, 3).map((part) => NUMERALS.get(part));
  const [low, high = low] = halves;
  return low === undefined || high === undefined || halves.length > 2 ? null : [low, high];
}

/** «annet» → 2, «fjerde» → 4, «14» (in «hver 14. dag») → 14. Takes the key of a word. */
export function ordinalIn(key: string): number | null {
  return ORDINALS.get(key) ?? (/^\d{1,2}$/.test(key) ? Number(key) : null);
}
