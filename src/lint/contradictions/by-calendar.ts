import type { ProseSentence } from '../prose/prose.ts';
import { wordsMatched } from '../prose/words-matched.ts';

/** How often a day of the calendar comes, by the year, and the words that say it. */
export interface ByCalendar {
  low: number;
  high: number;
  start: number;
  end: number;
}

const ORDINAL = 'første|fyrste|andre|annen|anna|tredje|fjerde|siste';
const DAY = '(?:man|mån|tirs|tys|ons|tors|fre)dag\\S*';
const PERIODS: readonly (readonly [RegExp, number])[] = [
  [/^(?:uka|uken|veka|uke|veke)$/, 52],
  [/^(?:måneden|månaden|måned|månad|mnd)$/, 12],
  [/^(?:kvartalet|kvartal)$/, 4],
  [/^(?:halvåret|halvår)$/, 2],
];
/** «den første tirsdagen i måneden», «første og tredje mandag i hver måned». */
const NTH = new RegExp(
  ` (?:${ORDINAL})(?: og (${ORDINAL}))? ${DAY} (?:i|hver|kvar|per|pr) (?:hver |kvar |hvert |kvart )?([A-Za-zÀ-ÖØ-öø-ɏ]+) `,
  'u',
);
/** «første og tredje mandag»: there is none but in a month. */
const TWO = new RegExp(` (?:${ORDINAL}) og (?:${ORDINAL}) ${DAY} `);
/** «en dag i uka»: the article says how many. */
const ONE =
  / (?:en|ein|1) (?:dag|ettermiddag|formiddag|kontordag|arbeidsdag|kveld) (?:i|per|pr|hver|kvar|hvert|kvart) ([A-Za-zÀ-ÖØ-öø-ɏ]+) /;

/** «tirsdag og torsdag»: every week. */
const DAYS = new RegExp(
  ` ((?:man|mån|tirs|tys|ons|tors|fre)dag(?:er|ar)?)(?: (?:man|mån|tirs|tys|ons|tors|fre)dag(?:er|ar)?){0,2} og (?:${DAY}) `,
);
const NOT_WEEKLY = / (?:annenhver|annakvar|annankvar|annan|annen|anna|første|fyrste|andre|tredje|fjerde|siste|eller) /;

/** How often somebody is there, where it is said by the days of the calendar. */
export function byCalendar(sentence: ProseSentence): ByCalendar | null {
  const { keys } = sentence;
  const nth = NTH.exec(keys);
  const match = nth ?? ONE.exec(keys) ?? TWO.exec(keys);
  if (!match) return onDays(sentence);
  const unit = nth ? nth[2] : match[1];
  const inYear = unit === undefined ? 12 : PERIODS.find(([names]) => names.test(unit))?.[1];
  if (inYear === undefined) return null;
  const times = inYear * (nth ? (nth[1] === undefined ? 1 : 2) : unit === undefined ? 2 : 1);
  const { start, end } = wordsMatched(sentence, match);
  const isLeast = / (?:minst|minimum) $/.test(keys.slice(0, match.index + 1));
  return { low: times, high: isLeast ? Number.POSITIVE_INFINITY : times, start, end };
}

function onDays(sentence: ProseSentence): ByCalendar | null {
  const match = NOT_WEEKLY.test(sentence.keys) ? null : DAYS.exec(sentence.keys);
  if (!match) return null;
  const times = 52 * (match[0].match(/dag/g)?.length ?? 0);
  const { start, end } = wordsMatched(sentence, match);
  return { low: times, high: times, start, end };
}
