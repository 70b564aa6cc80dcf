import { numberIn } from '../../commitments/numbers.ts';
import { listAfter } from '../prose/list-after.ts';
import type { Hit, Prose, ProseText } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';

/** A number that is divided into parts that do not make it up: «14 ansatte: 8 i … og 5 i …». */
export interface WrongTotal {
  text: ProseText;
  start: number;
  /** Where the parts end. */
  end: number;
  /** «14 ansatte» */
  said: string;
  /** What the parts make. */
  sum: string;
}

/** What there may be so many of, that the text then says where they are or what they do. */
const DIVIDED = (
  'ansatte tilsette tilsatte årsverk stillinger stillingar stilling fagstillinger medarbeidere medarbeidarar tjenestepersoner tenestepersonar ' +
  'tjenestemenn tenestemenn polititjenestepersoner polititenestepersonar politifolk mann personer personar medlemmer medlemer representanter ' +
  'representantar møter møte rådsmøter rådsmøte kontroller kontrollar patruljer patruljar øvelser øvingar samlinger samlingar besøk kroner prosent'
).split(' ');

const NUMBER =
  '(?:\\d{1,3}(?: \\d{3})+|\\d{1,7}(?:,\\d{1,2})?|en|ei|ein|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue)';
/** «i alt 14 faste », «på 100 % » */
const BEFORE = new RegExp(
  `(?:^|[\\s(])(${NUMBER}) ?(?:%|prosents? )? ?(?:(?:faste|hele|heile|ordinære|årlige|årlege|besatte|sivile|samlede|valgte|valde) )?$`,
  'i',
);
/** What is no exact number, or one that is known from before. */
const ABOUT =
  /(?:^|\s)(?:minst|inntil|opptil|over|under|ca\.?|cirka|om lag|omlag|omtrent|rundt|nesten|de|dei|av|hver|kvar)\s+$/i;
/** «i året», «ved kontoret» */
const WHERE =
  '(?: (?:i året|per år|pr\\.? år|årlig|årleg|til sammen|totalt|i alt|samlet|samla|(?:i|ved|på|for) [A-Za-zÀ-ÖØ-öø-ɏ-]{2,30})){0,2}';
const LEAD = new RegExp(
  `^${WHERE}(?:(:\\s)|,? (?:som er )?((?:fordelt|fordelte|delt|delte) (?:på|med|mellom)|fordeler seg (?:på|med)|fordeler seg på|(?:hvorav|herav|derav|av disse|av desse|av dei))\\s|( \\()|(,| [–-]) (?=${NUMBER}[ %]))`,
  'i',
);
const PART = new RegExp(`^(${NUMBER}) ?(%|prosent|kroner)?(?: |$)(.*)$`, 'is');
const SUBSET = /^(?:hvorav|herav|derav|av)/i;
/** After a comma only what tells where or when the parts are. */
const WHEREABOUTS = /^(?:i|på|ved|om) /i;
const SEASON =
  /vår|haust|høst|vinter|sommar|sommer|halvår|januar|februar|mars|april|mai|jun|jul|august|september|oktober|november|desember/i;
/** A part that says how often, or has a verb, is none. */
const NO_PART =
  /\d|(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:hver|hvert|kvar|kvart|begge|per|pr|har|er|skal|blir|vert|kan|må|vil|til \d|kvartalet|måneden|månaden|uken|uka|veka|\S*kontorer|\S*kontor|kommuner|kommunar|tjenestesteder|tenestestader|\S*enheter|avdelinger|avdelingar|lag|skift|team|uker|veker|dager|dagar|måneder|månader)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
const LONGEST = 300;

/** The numbers of a text whose parts, told right after, make another number. */
export function wrongTotals(prose: Prose): WrongTotal[] {
  return hitsOf(prose, DIVIDED).flatMap((hit) => (hit.text.kind === 'prose' ? wrongTotal(hit, prose) : []));
}

function wrongTotal(hit: Hit, prose: Prose): WrongTotal[] {
  const { text, word } = hit;
  if (!isNumber(text.wordList[hit.index - 1]?.key) && !isNumber(text.wordList[hit.index - 2]?.key)) return [];
  const near = Math.max(0, word.start - 40);
  const before = text.words.slice(near, word.start);
  const number = BEFORE.exec(before);
  if (!number) return [];
  const at = number.index + number[0].indexOf(number[1]!);
  if (ABOUT.test(before.slice(0, at))) return [];
  const total = numberSaid(number[1]!);
  const sentence = prose.sentenceAt(hit);
  const after = text.words.slice(word.end, Math.min(sentence.end, word.end + LONGEST));
  const lead = LEAD.exec(after.replace(/\n/g, ' ')) ?? (/^\s*:\s*$/.test(after) ? [after] : null);
  if (total === null || (total < 2 && word.key !== 'årsverk') || !lead) return [];
  const said = after
    .slice(lead[0].length)
    .replace(/[.)!]+\s*$/, '')
    .trim();
  const parts = said === '' ? listAfter(sentence) : said.split(/, (?:og |samt )?|\)?[,;] | (?:og|samt|pluss) /);
  const isLoose = lead[4] !== undefined;
  const values = parts.map((it) => partOf(it, isLoose, word.key));
  if (values.length < 2 || values.includes(null)) return [];
  const sum = values.reduce<number>((all, it) => all + it!, 0);
  const isSubset = lead[2] !== undefined && SUBSET.test(lead[2]);
  if (Math.abs(sum - total) < 0.001 || (isSubset && sum < total) || (isLoose && sum < total / 2)) return [];
  const start = near + at;
  // Parts of a list stand on lines of their own.
  const end = said !== '' ? word.end + lead[0].length + after.slice(lead[0].length).trimEnd().length : word.end;
  const made = String(Math.round(sum * 100) / 100).replace('.', ',');
  return [{ text, start, end, said: text.words.slice(start, word.end).replace(/\s+/g, ' '), sum: made }];
}

/** The number that a part begins with, or null where it is not one of those that are added. */
function partOf(part: string, isLoose: boolean, head: string): number | null {
  const [, number, , rest = ''] = PART.exec(part.replace(/\s+/g, ' ').trim()) ?? [];
  if (number === undefined || NO_PART.test(rest)) return null;
  if (isLoose && !/^(?:prosent|stilling)$/.test(head)) {
    if (!WHEREABOUTS.test(rest) || (/møte|kontroll|øv|saml|besøk/.test(head) && !SEASON.test(rest))) return null;
  }
  return numberSaid(number);
}

function isNumber(key: string | undefined): boolean {
  return key !== undefined && (/^\d/.test(key) || numberIn(key) !== null);
}

function numberSaid(said: string): number | null {
  if (/^\d/.test(said)) return Number(said.replace(/ /g, '').replace(',', '.'));
  return numberIn(said.toLowerCase())?.[0] ?? null;
}
