const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
const MAY_BE_NUMBER = /^[-+.\d]/;
/** A day, a clock time, a case number, a telephone number: no number in YAML. */
const IS_TEXT = /^\d[\d.]*[-:/ ]|^\d+[A-Za-zÀ-ÖØ-öø-ɏ]/;
const NUMBER_IN_LETTERS = /^0[ox]|^\d[\d.]*e/i;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ...['null', 'Null', 'NULL', '~'].map((it) => [it, null] as const),
  ...['true', 'True', 'TRUE'].map((it) => [it, true] as const),
  ...['false', 'False', 'FALSE'].map((it) => [it, false] as const),
]);

/**
 * The value of a plain scalar in YAML's core schema (YAML 1.2.2, 10.3.2): a text, a whole number, true, false or null. `undefined` for numbers of other
 * kinds and what looks like them.
 */
export function coreValue(said: string): string | number | boolean | null | undefined {
  if (said.length < 6) {
    const word = WORDS.get(said);
    if (word !== undefined) return word;
  }
  if (!MAY_BE_NUMBER.test(said)) return said;
  if (WHOLE_NUMBER.test(said)) return Number(said);
  return IS_TEXT.test(said) && !NUMBER_IN_LETTERS.test(said) ? said : undefined;
}
