import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { numberIn } from '../../commitments/numbers.ts';
import type { LintContext } from '../context.ts';
import { firstOf } from '../prose/guarded.ts';
import { listAfter } from '../prose/list-after.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Place } from '../rule.ts';
import { officeOf } from './office.ts';
import { type Matter, type Said, saidInText } from './said.ts';

const WORDS =
  'medlemmer medlemer medlemmene medlemene medlemmar medlem representanter representantar representant personer personar deltakere deltakarar deltakerne deltakarane'.split(
    ' ',
  );
const NUMBER = '(to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|\\d{1,2})';
const ONE_OR_MORE = NUMBER.replace('(', '(en|ein|ett|eitt|');
const PEOPLE = '(?:fast |faste |ordinære )?(?:medlem\\S*|representant\\S*|personer|personar|deltaker\\S*|deltakar\\S*)';
/** «Politirådet har seks medlemmer», «de seks medlemmene i rådet». */
const ALL = [
  new RegExp(
    ` (?:politirådet|rådet) (?:skal |vil )?(?:har|ha|består|bestå|teller|tel|er|sett|satt) (?:(?:til sammen|til saman|av|sammen|saman|satt|sett|sammensatt|samansett) ){0,4}${NUMBER} ${PEOPLE} (?!fra |frå )`,
  ),
  new RegExp(
    ` (?:de|dei) ${NUMBER} (?:faste )?(?:medlemmene|medlemene|deltakerne|deltakarane) (?:i|av) (?:politirådet|rådet) `,
  ),
];
const SIDE = '(kommunen|politiet|politidistriktet)';
/** «Kommunen har fire representanter i rådet», «to medlemmer fra kommunen og tre fra politiet». */
const OF_SIDE = new RegExp(
  ` ${SIDE} (?:skal )?(?:har|ha|stiller|stillar|stille|møter|deltar|deltek|er representert) (?:i (?:politi)?rådet )?(?:med )?${ONE_OR_MORE} ${PEOPLE} `,
);
const FROM_SIDE = new RegExp(
  ` ${ONE_OR_MORE} ${PEOPLE} (?:fra|frå) ${SIDE} (?:og ${ONE_OR_MORE} (?:fra|frå) ${SIDE} )?`,
);
/** Limits, quorums, guests, and other bodies. */
const OTHER =
  / (?:inntil|opptil|minst|minimum|høyst|når|dersom|hvis|viss|kan|kreve|krevje|krever|vedtaksfør\S*|flere|fleire|bare|berre|\S*grupp\S*|\S*utvalg\S*|\S*utval\S*|\S*forum\S*|\S*(?:tema|folke|fag)møt\S*|samling\S*|seminar\S*|kommunestyre\S*) /;
const LIST =
  /^ (?:faste |rådets |politirådets )?(?:medlemmer|medlemmene|medlemer|medlemene|medlemmar|deltakere|deltakarar|deltakerne|deltakarane)(?: (?:i|av) (?:politirådet|rådet))?(?: (?:er|består av))? /;
/** «to kommunalsjefer», «rektorene»: not one each. */
const NOT_ONE =
  /\d|(?:^| )(?:to|tre|fire|fem|seks|begge|alle|hver|kvar|samt|inntil) |(?:erne|ane|ene)(?: |$)|tillegg|pluss|eventuel/;

interface Count {
  low: number;
  high: number;
}

/** How many sit in the council, for all and for each side: as they are listed and as their number is said. */
export function membership(context: LintContext): Matter<Count>[] {
  const { prose } = context;
  const listed = factLists(context);
  const all: Said<Count>[] = [...listed.all];
  const sides = { kommune: [...listed.kommune], politi: [...listed.politi] };
  const counts: Said<Count>[] = [];
  for (const sentence of sentencesWith(prose, WORDS, isAbout)) {
    if (all.length === 0) all.push(...listIn(sentence, context));
    // What is listed after a colon is counted by its own rule.
    if (OTHER.test(sentence.keys) || sentence.text.words.slice(sentence.start, sentence.end).includes(':')) continue;
    const match = firstOf(ALL, sentence.keys);
    if (match) counts.push(said(sentence, match, match[1]!));
    const side = OF_SIDE.exec(sentence.keys);
    if (side) sides[sideOf(side[1]!)].push(said(sentence, side, side[2]!));
    const from = FROM_SIDE.exec(sentence.keys);
    if (!from || isNumbered(sentence, from)) continue;
    sides[sideOf(from[2]!)].push(said(sentence, from, from[1]!));
    if (from[3] !== undefined && from[4] !== undefined) sides[sideOf(from[4])].push(said(sentence, from, from[3]));
  }
  const name = (nb: string, en: string) => ({ nb: `Tallet på medlemmer${nb}`, en: `The number of members${en}` });
  const matter = (it: Matter<Count>['name'], values: readonly Said<Count>[]): Matter<Count> => ({
    name: it,
    said: values,
    agree: (one, other) => one.low <= other.high && other.low <= one.high,
    help: { nb: 'Rett tallet, eller listen over medlemmene.', en: 'Correct the number, or the list of members.' },
  });
  return [
    matter(name(' i politirådet', ' of the council'), [...all, ...counts]),
    matter(name(' fra kommunen', ' from the kommune'), sides.kommune),
    matter(name(' fra politiet', ' from the police'), sides.politi),
  ];
}

function isAbout({ text, keys }: ProseSentence): boolean {
  return text.kind === 'prose' && (text.section === 'politiråd' || / (?:politirådet|rådet) /.test(keys));
}

/** «(2) Medlemmer fra kommunen er …»: the number is that of the part. */
function isNumbered(sentence: ProseSentence, match: RegExpExecArray): boolean {
  return /^\d{1,2}[.)]/.test(sentence.text.words.slice(wordsMatched(sentence, match).start));
}

function sideOf(word: string): 'kommune' | 'politi' {
  return word === 'kommunen' ? 'kommune' : 'politi';
}

function said(sentence: ProseSentence, match: RegExpExecArray, number: string): Said<Count> {
  const { start, end } = wordsMatched(sentence, match);
  const count = /^(?:en|ein|ett|eitt)$/.test(number) ? 1 : (numberIn(number)?.[0] ?? 1);
  return saidInText(sentence, start, end, { low: count, high: count });
}

function asListed(at: Place, { low, high }: Count): Said<Count> {
  return { at, words: `${low === high ? low : `${low}–${high}`} er listet opp`, value: { low, high } };
}

/** The members as data. The chair and the secretary may come in addition. */
function factLists({ agreement }: LintContext): Record<'all' | 'kommune' | 'politi', Said<Count>[]> {
  const found: Record<'all' | 'kommune' | 'politi', Said<Count>[]> = { all: [], kommune: [], politi: [] };
  const { politiråd } = agreement.seksjoner;
  const members = isUtelatt(politiråd) ? undefined : politiråd.medlemmer;
  if (members === undefined || isUtelatt(members) || isUtelatt(politiråd)) return found;
  const path = ['seksjoner', 'politiråd', 'medlemmer'];
  const { leder, sekretær } = politiråd;
  const { kommune = [], politi = [] } = members;
  if (isUtelatt(kommune) || isUtelatt(politi)) return found;
  const lists = { kommune, politi };
  const listed = [...kommune, ...politi].map((it) => it.toLowerCase());
  if (listed.some((it) => NOT_ONE.test(it))) return found;
  const apart = [leder, sekretær].flatMap((it) => {
    const rolle = isUtelatt(it) ? undefined : it?.rolle?.toLowerCase();
    return rolle === undefined || listed.some((name) => name.includes(rolle)) ? [] : rolle;
  });
  found.all.push(asListed({ path }, { low: listed.length, high: listed.length + apart.length }));
  for (const side of ['kommune', 'politi'] as const) {
    const low = lists[side].length;
    const more = apart.filter((it) => (officeOf(it)?.side ?? side) === side).length;
    if (low > 0) found[side].push(asListed({ path: [...path, side] }, { low, high: low + more }));
  }
  return found;
}

/** «Faste medlemmer er ordfører, rådmann og lensmann», or «Medlemmer:» with a list after it. */
function listIn(sentence: ProseSentence, { prose }: LintContext): Said<Count>[] {
  const lead = LIST.exec(sentence.keys);
  if (!lead) return [];
  const { text, start, end } = sentence;
  const items = listAfter(sentence);
  const { end: after } = wordsMatched(sentence, lead);
  const parts =
    items.length > 0
      ? items
      : text.words
          .slice(after, end)
          .replace(/[.:]\s*$/, '')
          .split(',')
          .map((it) => it.trim());
  if (parts.length < 2 || parts.some((it) => it === '' || NOT_ONE.test(it.toLowerCase()))) return [];
  const joined = parts.filter((it) => / og /.test(it)).length;
  const isLast = items.length === 0 && / og /.test(parts.at(-1)!);
  const low = parts.length + (isLast && !/ for /.test(parts.at(-1)!) ? 1 : 0);
  // The secretary may be a member who is named apart.
  const hasSecretary =
    prose.keysFrom('sekretær').length > 0 && !/sekretær|koordinator/.test(text.words.slice(start, end));
  const high = parts.length + joined + (hasSecretary && items.length === 0 ? 1 : 0);
  return [asListed({ path: text.path, start, end }, { low, high })];
}
