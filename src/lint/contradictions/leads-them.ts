import { firstOf, guarded } from '../prose/guarded.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';

const LEADS = '(?:leder|leier|leiar|lede|leie|styrer|styre)';
const THEM = '(?:dem|dei|disse|desse|de)';
const CALLS =
  '(?:kaller|kallar|kalle|innkaller|innkallar|innkalle|forbereder|forberede|førebur|førebu|planlegger|planlegg|planlegge|planleggje|setter|set|sette|setje)';
const OF_COUNCIL =
  '(?:(?:politi)?rådsmøt(?:ene|a)|(?:politi)?rådets (?:\\S+ )?møter|(?:møtene|møta) (?:i|for) (?:politi)?rådet)';
const MEETINGS = `(?:${OF_COUNCIL}|møtene|møta)`;
const ROLE = '(\\S+)(?: i \\S+(?: kommune)?)?';

/** «Kommunedirektøren kaller inn til møtene og leder dem», «… forbereder og leder møtene», «… møtene, og ordføreren leder dem». */
const WAYS = [
  guarded(
    / (?:dem|dei|disse|desse|de) /,
    new RegExp(
      ` ${ROLE} (?:som )?(?:skal )?${CALLS} (?:(?!og |før |etter |mellom |med |som )\\S+ ){0,6}?${MEETINGS} (?:(?!og |men |mens |medan )\\S+ ){0,6}?og (?:skal )?${LEADS} ${THEM} `,
    ),
  ),
  guarded(
    / (?:dem|dei|disse|desse|de) /,
    new RegExp(` ${MEETINGS} (?:(?!og |etter |før )\\S+ ){0,6}?og ${ROLE} (?:skal )?${LEADS} ${THEM} `),
  ),
  guarded(
    / og (?:å |skal )?(?:leder|leier|leiar|lede|leie|styrer|styre) /,
    new RegExp(
      ` ${ROLE} (?:som )?(?:skal |har (?:\\S+ )?ansvar(?:et)? for å )?${CALLS} (?:inn )?(?:til )?og (?:å |skal )?${LEADS} ${MEETINGS} `,
    ),
  ),
];
/** What speaks of the meetings of the council, so that «de» after it are these. */
const SPOKEN_OF = new RegExp(`^ (?:alle |de |dei )?(?:\\S+ )?${OF_COUNCIL} `);
const NEXT = new RegExp(
  `^ (?:de|dei|disse|desse) (?:skal |blir |vert |er )?(?:ledes|leies|leiast|ledet|leia|leidd|leda) av ${ROLE} |^ ${ROLE} (?:skal )?${LEADS} ${THEM} `,
);
const COUNCIL = / (?:politi)?råd(?:et|ets|smøtene|smøta) /;

/** Who leads the meetings of the council that the sentence, or the one before it, has named: «Ordføreren kaller inn til dem og leder dem». */
export function leaderOfThem(sentence: ProseSentence): string | null {
  const { text, keys } = sentence;
  const before = sentenceBefore(sentence)?.keys ?? '';
  const next = SPOKEN_OF.test(before) ? NEXT.exec(keys) : null;
  if (next) return next[1] ?? next[2] ?? null;
  if (text.section !== 'politiråd' && !COUNCIL.test(keys) && !COUNCIL.test(before)) return null;
  return firstOf(WAYS, keys)?.[1] ?? null;
}
