import { numberIn } from '../../commitments/numbers.ts';
import type { LintContext } from '../context.ts';
import { firstOf } from '../prose/guarded.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import { type PlaceHours, placeHours } from './hours.ts';
import { ANY_DAY } from './hours-in.ts';
import { type Matter, type Said, saidInText } from './said.ts';

/** On how many days a place of the police is open. */
interface OpenDays {
  /** Several where the days of more than one place, or of one place in several sentences, are named. */
  counts: readonly number[];
  /** What kind of place it is called, where it is called one. */
  kind: 'office' | 'station' | null;
}

const WORDS = [
  'dagene',
  'dagane',
  'dager',
  'dagar',
  'dag',
  'åpningsdagene',
  'opningsdagane',
  'åpningsdager',
  'opningsdagar',
];
const NUMBER = '(begge|en|én|ein|éin|to|tre|fire|fem|seks|[1-6])';
const PLACE = '(?:lensmannskontoret|politikontoret|kontoret|politistasjonen|stasjonen|tjenestestedet|tenestestaden)';
const OPEN = '(?:åpent|åpen|ope|open|opent|bemannet|bemanna|betjent)';
const IS = '(?:er|har|holder|held)';
const WEEKLY = '(?:i uka|i uken|i veka|i vika|per uke|per veke|pr uke|pr veke|hver uke|kvar veke)';
const WAYS = [
  // «de tre dagene kontoret er åpent»
  new RegExp(
    ` (?:de |dei |alle )?${NUMBER} (?:dagene|dagane) (?:${WEEKLY} )?(?:som )?(?:${PLACE}|det) ${IS} (?:det )?${OPEN} `,
  ),
  // «Lensmannskontoret, som har åpent tre dager i uka»
  new RegExp(` ${PLACE} (?:som )?${IS} (?:${OPEN} )(?:for publikum )?${NUMBER} (?:dag|dager|dagar) ${WEEKLY} `),
  new RegExp(` (?:de|dei|alle)? ?${NUMBER} (?:åpningsdagene|opningsdagane) `),
];
/** Of a season, another house, or what might be. */
const OTHER =
  /sommer|sumar|jul|påske|ferie|festival|klubb|servicekontor|servicetorg|rådhus|bibliotek|legevakt|legekontor|pass|innskrenk|redus|utvid|endr|tidligere|tidlegare|minst| minimum | kan | bør | vil /;

/** On how many days the police have open, by the days that are named and by the numbers that are said. */
export function openDays(context: LintContext): Matter<OpenDays> {
  const said = countedIn(context);
  return {
    name: { nb: 'Tallet på åpningsdager', en: 'The number of opening days' },
    said: said.length === 0 ? [] : [...namedIn(context), ...said],
    agree: (one, other) =>
      (one.kind !== null && other.kind !== null && one.kind !== other.kind) ||
      one.counts.some((it) => other.counts.includes(it)),
    help: {
      nb: 'Skriv åpningstidene ett sted, under tjenestesteder, og rett tallet.',
      en: 'Write the hours once, under tjenestesteder, and correct the number.',
    },
  };
}

function countedIn({ prose }: LintContext): Said<OpenDays>[] {
  return sentencesWith(prose, WORDS, isCandidate).flatMap((sentence) => {
    const match = firstOf(WAYS, sentence.keys);
    if (!match) return [];
    const count = match[1] === 'begge' ? 2 : numberIn(match[1]!)?.[0];
    const { start, end } = wordsMatched(sentence, match);
    if (!count) return [];
    return [
      { ...saidInText(sentence, start, end, { counts: [count], kind: kindOf(sentence.keys) }), aside: true as const },
    ];
  });
}

function isCandidate({ text, keys }: ProseSentence): boolean {
  return text.kind === 'prose' && /åp|ope|bem|betj|opn/.test(keys) && !OTHER.test(keys);
}

/** The days that are named for places of the police; at most one, with every count that they can make. */
function namedIn(context: LintContext): Said<OpenDays>[] {
  const named = placeHours(context).filter(({ value }) => value.kind === 'politi' && daysOf(value).length > 0);
  const [first] = named;
  if (!first) return [];
  const bySource = new Map<string, Set<number>>();
  for (const { value } of named)
    bySource.set(value.source, new Set([...(bySource.get(value.source) ?? []), ...daysOf(value)]));
  const counts = [...named.map(({ value }) => daysOf(value).length), ...[...bySource.values()].map(({ size }) => size)];
  const kinds = new Set(named.map(({ words }) => kindOf(words.toLowerCase())));
  return [{ at: first.at, words: first.words, value: { counts, kind: kinds.size === 1 ? [...kinds][0]! : null } }];
}

function daysOf({ hours }: PlaceHours): number[] {
  return [...hours].flatMap(([day, opening]) => (day === ANY_DAY || opening === 'closed' ? [] : [day]));
}

function kindOf(words: string): OpenDays['kind'] {
  const isStation = /stasjon/.test(words);
  return isStation === /lensmannskontor/.test(words) ? null : isStation ? 'station' : 'office';
}
