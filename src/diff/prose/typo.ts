import { actorOf } from '../../commitments/actors.ts';
import { NEGATIONS } from '../../commitments/modals.ts';
import { numberIn, ordinalIn } from '../../commitments/numbers.ts';

/** Endings of nouns, adjectives and verbs: a word that differs only in these is another form and not a misspelling. */
const ENDINGS = new Set(
  [
    '',
    'e',
    'a',
    'r',
    'n',
    't',
    's',
    'en',
    'et',
    'er',
    'ar',
    'ne',
    'te',
    'de',
    'dd',
    'tt',
    'es',
    'as',
    'ene',
    'ane',
    'est',
    'ere',
    'are',
  ].concat(['ste', 'ende', 'ande', 'ens', 'ets', 'enes', 'ast', 'st', 'rs', 'ns', 'ingen', 'ing', 'inga']),
);
/** In front of a word these turn or change its sense. */
const PREFIXES = [
  'u',
  'in',
  'mis',
  'van',
  'ikke',
  'for',
  'be',
  'inn',
  'ut',
  'opp',
  'av',
  'på',
  'om',
  'med',
  'mot',
  'sam',
  'under',
  'over',
];
/** Words that bind, count or time: only a plainly garbled form of one is a misspelling. */
const WEIGHTY = new Set(
  (
    'skal må bør burde kan vil plikter pliktar forplikter forpliktar minst minimum maks høyst inntil opptil innen innan senest seinast før etter ' +
    'ved behov hver hvert kvar kvart annenhver annethvert årlig årleg halvårlig månedlig månadleg ukentlig daglig jevnlig jamleg løpende løpande ' +
    'alle begge ingen alltid aldri bare berre kun også òg eller og samt uten utan med mot januar februar mars april mai juni juli august september ' +
    'oktober november desember uke uken veke måned måneden månad kvartal halvår året årene dag dagen dager mer mindre flere færre meir fleire'
  ).split(' '),
);
/** Letters that people type for each other. */
const LOOKALIKE = new Set(['oø', 'øo', 'aå', 'åa', 'eæ', 'æe', 'eé', 'ée', 'oò', 'òo', 'aæ', 'æa']);

/**
 * Whether one word is the other with a slip of the keyboard. Careful: a wrong yes hides a change of meaning, a wrong no only asks somebody to
 * look. Names, numbers, words that bind or time, other forms of a word and words with another prefix are never slips.
 */
export function isTypo(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  if (one === other) return true;
  if (one.length < 4 || other.length < 4 || !/^[\p{L}-]+$/u.test(one + other)) return false;
  if (isUpper(a) !== isUpper(b)) return false;
  const edit = singleEdit(one, other);
  const weighty = isWeighty(one) || isWeighty(other);
  if (weighty)
    return !(isWeighty(one) && isWeighty(other)) && (edit === 'swap' || edit === 'double') && !isOtherForm(one, other);
  if (isOtherForm(one, other) || hasOtherPrefix(one, other)) return false;
  const length = Math.min(one.length, other.length);
  switch (edit) {
    case 'swap':
    case 'lookalike':
      return true;
    case 'double':
      return length >= 6;
    case 'gap':
      return length >= 6;
    case 'letter':
      return length >= 8;
    case null:
      return false;
  }
}

const isUpper = (word: string) => /^\p{Lu}/u.test(word);

function isWeighty(word: string): boolean {
  return (
    WEIGHTY.has(word) ||
    NEGATIONS.has(word) ||
    numberIn(word) !== null ||
    ordinalIn(word) !== null ||
    actorOf(word) !== null
  );
}

function isOtherForm(one: string, other: string): boolean {
  const shared = sharedStart(one, other);
  return (
    shared >= 2 &&
    [0, 1, 2, 3].some(
      (back) => shared >= back && ENDINGS.has(one.slice(shared - back)) && ENDINGS.has(other.slice(shared - back)),
    )
  );
}

function hasOtherPrefix(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return PREFIXES.some((prefix) => long === prefix + short) || one[0] !== other[0];
}

/** The one slip that turns a word into another, or null where it takes more. */
function singleEdit(one: string, other: string): 'swap' | 'double' | 'gap' | 'lookalike' | 'letter' | null {
  const start = sharedStart(one, other);
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [a, b] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return 'swap';
  if (a.length === 1 && b.length === 1) return LOOKALIKE.has(a + b) ? 'lookalike' : 'letter';
  if (a.length + b.length !== 1) return null;
  const extra = a + b;
  return one[start - 1] === extra || other[start - 1] === extra ? 'double' : 'gap';
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at++;
  return at;
}
