import type { LintContext } from './context.ts';
import { dateEndingAt } from './dates.ts';
import { decidedOn } from './decided-on.ts';
import { keysBetween, type Prose, type ProseSentence, placeIn } from './prose/prose.ts';
import { sentencesWith } from './prose/sentences-with.ts';
import type { Place } from './rule.ts';

/** When the agreement was adopted, and where that stands. */
export interface Decision {
  /** `YYYY-MM-DD` */
  date: string;
  at: Place;
}

const ADOPTED =
  / (?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|den|ho|han) (?:\S+ ){0,3}?(?:behandlet|behandla|handsama|vedtatt|vedteken|vedteke|vedtatt|godkjent|godkjend|lagt fram|lagd fram) (?:\S+ ){0,4}?(?:formannskapet|kommunestyret|bystyret|heradsstyret|kommunestyre|bystyre|formannskap|heradsstyre) (?:\S+ ){0,5}$/;
/** Another agreement, which this one comes after. */
const FORMER = /tidlegare|tidligere|forrige|førre|gamle|opprinnel|opphavle|avløys|avløs|erstatt|revidert/;

/** When the kommune adopted the agreement: where the text tells of it, or else as the agreement gives it. */
export function decisionOf(context: LintContext): Decision | null {
  const given = decidedOn(context);
  return (
    saidInText(context.prose, given) ?? (given === null ? null : { date: given, at: { path: ['vedtak', 'dato'] } })
  );
}

/** By whom it is adopted: sentences without one of these tell of no decision. */
const ORGANS = [
  'formannskapet',
  'formannskap',
  'kommunestyret',
  'kommunestyre',
  'bystyret',
  'bystyre',
  'heradsstyret',
  'heradsstyre',
];

function saidInText(prose: Prose, given: string | null): Decision | null {
  const isOwn = ({ text, keys }: ProseSentence) =>
    text.kind === 'prose' && text.section !== 'vedlegg' && /(?:19|20)\d\d /.test(keys) && !FORMER.test(keys);
  for (const { text, from, to } of sentencesWith(prose, ORGANS, isOwn)) {
    for (let index = from; index < to; index++) {
      if (!/(?:19|20)\d\d$/.test(text.wordList[index]!.key)) continue;
      const date = dateEndingAt(text, index);
      if (!date || (given !== null && date.last !== given)) continue;
      if (!ADOPTED.test(keysBetween(text.wordList, Math.max(from, date.from - 18), date.from))) continue;
      return { date: date.last, at: placeIn(text, text.wordList[date.from]!.start, text.wordList[index]!.end) };
    }
  }
  return null;
}
