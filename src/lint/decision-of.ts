import type { LintContext } from './context.ts';
import { dateEndingAt } from './dates.ts';
import { decidedOn } from './decided-on.ts';
import { keysBetween, type Prose, placeIn } from './prose/prose.ts';
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

function saidInText(prose: Prose, given: string | null): Decision | null {
  for (const key of prose.keys()) {
    if (!/(?:19|20)\d\d$/.test(key)) continue;
    for (const hit of prose.hits(key)) {
      const { text } = hit;
      if (text.kind !== 'prose' || text.section === 'vedlegg') continue;
      const date = dateEndingAt(text, hit.index);
      if (!date || (given !== null && date.last !== given)) continue;
      const sentence = prose.sentenceAt(hit);
      if (FORMER.test(sentence.keys)) continue;
      if (!ADOPTED.test(keysBetween(text.wordList, Math.max(sentence.from, date.from - 18), date.from))) continue;
      return { date: date.last, at: placeIn(text, text.wordList[date.from]!.start, hit.word.end) };
    }
  }
  return null;
}
