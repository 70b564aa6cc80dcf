import type { LintContext } from '../context.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { sentenceAfter } from '../prose/neighbours.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const TABLE = expressionTable(
  [
    'si|sie|sier|seie|seier opp avtalen|avtala|denne|samarbeidsavtalen',
    'sies|seiast|seies opp',
    'vert|blir|er sagt opp',
    'oppsigelse|oppsigelsen|oppseiing|oppseiinga skal|må * skriftlig|skriftleg',
    'oppsigelse|oppsigelsen|oppseiing|oppseiinga er|skal skriftlig|skriftleg',
    'til|inntil en|ein av partene|partane sier|seier|sei den|avtalen|avtala|han|ho opp',
    'til|inntil en|ein av partene|partane sier|seier|sei opp',
    'tre|trer|treng|trekke|trekker|trekkje ut|seg av|ut|fra|frå avtalen|avtala|samarbeidet',
    'tre|trer|trekke|trekker|trekkje seg ut|fra|frå',
    'si|sier|seie|seier avtalen|avtala opp',
    'avslutte|avslutter|avsluttar|avsluttes|avsluttast avtalen|avtala|samarbeidet',
    'avtalen|avtala kan|skal oppheves|opphevast|avsluttes|avsluttast|bringes',
    'vil|ønsker|ønskjer være|vere med|lenger',
    'ikke|ikkje vil|ønsker|ønskjer være|vere med',
  ].map((words) => [words, null]),
);
/** How long: «tre måneders varsel», «seks mnd. frist», «ved årsskiftet». */
const NOTICE =
  /(?:måned|månad|mnd|uke|uker|veke|veker|dag|dagar|dager|halvår|halvt år|ett år|eitt år|års|årsskifte|kvartal|31\.|30\.)/;

const ABOUT = / (?:avtal|opps(?:igelse|eiing)\S* (?:skal|må|er) |samarbeidsavtal|den |ho |han |vere |være )/;
/** Terminating because of a breach needs no notice. */
const BREACH = /mislighold|misleghald|brudd|brot|bryter|bryt |ikke holder|ikkje held|ikke følger|ikkje følgjer/;

export const terminationWithoutNotice: Rule = {
  id: 'termination-without-notice',
  kind: 'strength',
  title: { nb: 'Oppsigelse uten frist', en: 'Termination without notice' },
  description: {
    nb: 'Kan avtalen sies opp på dagen, vet ingen av partene hva de kan planlegge for.',
    en: 'If the agreement can be terminated at once, neither party knows what to plan for.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  check(context, report) {
    if (isFact(context)) return;
    const { prose } = context;
    const found = findExpressions(prose, TABLE).filter(({ hit }) => {
      const { keys } = prose.sentenceAt(hit);
      return hit.text.kind === 'prose' && ABOUT.test(keys) && !BREACH.test(keys);
    });
    const isNoticed = found.some(({ hit }) => {
      const sentence = prose.sentenceAt(hit);
      const next = sentenceAfter(sentence);
      return (
        NOTICE.test(sentence.keys) ||
        (next !== undefined && NOTICE.test(next.keys) && /frist|varsel|oppsi|opps/.test(next.keys))
      );
    });
    const [first] = found;
    if (isNoticed || !first) return;
    report({
      at: placeIn(first.hit.text, first.start, first.end),
      message: {
        nb: `«${first.text}»: avtalen sier ikke med hvilken frist.`,
        en: `“${first.text}”: the agreement does not say with what notice.`,
      },
      help: {
        nb: 'Skriv en frist, og at oppsigelsen skal være skriftlig.',
        en: 'Write a period of notice, and that it must be in writing.',
      },
    });
  },
};

function isFact({ agreement }: LintContext): boolean {
  const { varighet } = agreement;
  return varighet !== undefined && 'oppsigelse' in varighet && varighet.oppsigelse !== undefined;
}
