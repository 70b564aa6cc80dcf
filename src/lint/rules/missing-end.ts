import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { termMatters } from '../contradictions/term.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Report, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** How a party gets out of it, or until when it holds, in words that give no day. */
const ENDS = [
  'oppsigelse*',
  'oppseiing*',
  'oppsiging*',
  'opp',
  'inntil',
  'forny*',
  'forleng*',
  'reforhandl*',
  'valgperiode*',
  'valperiode*',
  'kommunestyreperiode*',
  'opphør*',
  'oppheves',
  'opphevast',
  'avløses',
  'avløysast',
  'erstattes',
  'erstattast',
];
const SAYS_ITS_END =
  / (?:si|sies|sier|seie|seiast|seier|sagt) (?:\S+ ){0,5}opp |opps(?:ig|ei)|forny|forleng|reforhandl|perioden? |inntil|opphø|opphev|avløs|avløys|erstatt/;

/** «og inntil den blir avløst av en ny»: it takes both parties to make a new one. */
const UNTIL_REPLACED =
  / (?:inntil|til|fram til|frem til) (?:den|han|ho|avtalen|avtala|denne|det) (?:blir |vert |er )?(?:avløst|avløses|avløyst|avløysast|avløyses|erstattes|erstatta|erstattet|erstattast) /;
const WAY_OUT = ['oppsigelse*', 'oppseiing*', 'oppsiging*', 'oppsagt', 'oppsagd', 'opp', 'opphør*', 'løst'];
const TERMINATED = / (?:si|sies|sier|seie|seia|seiast|seier|sagt) (?:\S+ ){0,5}opp |opps(?:ig|ei|ag)|opphør|løst fra /;

export const missingEnd: Rule = {
  id: 'missing-end',
  kind: 'completeness',
  title: { nb: 'Verken sluttdato eller oppsigelse', en: 'Neither an end nor a way out' },
  description: {
    nb: 'En avtale som bare har en start, binder partene til de blir enige om noe annet.',
    en: 'An agreement that only has a start binds the parties until they agree on something else.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  check(context, report) {
    reportNoWayOut(context, report);
    // As data a term without an end is one that can be terminated: so the schema says.
    if (context.agreement.varighet !== undefined) return;
    const [starts, ends, lengths] = termMatters(context);
    const [start] = starts.said;
    if (start === undefined || ends.said.length > 0 || lengths.said.length > 0) return;
    const isEnded = ({ keys, text }: ProseSentence) =>
      text.kind === 'prose' &&
      / (?:\S*avtale\S*|\S*avtala|den|han|ho|partene|partane|partar|parter|part) /.test(keys) &&
      SAYS_ITS_END.test(keys);
    if (sentencesWith(context.prose, ENDS, isEnded).length > 0) return;
    report({
      at: start.at,
      message: {
        nb: 'Avtalen har en start, men verken sluttdato eller oppsigelse.',
        en: 'The agreement has a start, but neither an end nor a way out.',
      },
      help: {
        nb: 'Skriv varighet: { fra: <åååå-mm-dd>, til: <åååå-mm-dd> }, eller oppsigelse: { frist: { antall: 3, enhet: måned } } i stedet for «til».',
        en: 'Write varighet: { fra: <yyyy-mm-dd>, til: <yyyy-mm-dd> }, or oppsigelse: { frist: { antall: 3, enhet: måned } } in place of “til”.',
      },
    });
  },
};

/** Tells of an agreement that goes on until a new one is made, which no party can end alone. */
function reportNoWayOut({ agreement, prose }: LintContext, report: Report): void {
  const { varighet } = agreement;
  if (
    varighet !== undefined &&
    (isUtelatt(varighet) || varighet.til !== undefined || varighet.oppsigelse !== undefined)
  )
    return;
  const isOwn = ({ keys, text }: ProseSentence) =>
    text.kind === 'prose' &&
    / (?:\S*avtalen|\S*avtala|den|han|ho) (?:er |gjelder |gjeld |løper |står |varer |varar )/.test(keys);
  for (const sentence of sentencesWith(prose, ['erstatt*', 'avløs*', 'avløys*'], isOwn)) {
    const match = UNTIL_REPLACED.exec(sentence.keys);
    if (!match) continue;
    if (sentencesWith(prose, WAY_OUT, ({ keys }) => TERMINATED.test(keys)).length > 0) return;
    const { start, end } = wordsMatched(sentence, match);
    report({
      at: placeIn(sentence.text, start, end),
      message: {
        nb: 'Avtalen gjelder til den blir erstattet, og ingen av partene kan si den opp alene.',
        en: 'The agreement applies until it is replaced, and neither party can end it alone.',
      },
      help: {
        nb: 'Skriv når avtalen slutter å gjelde, eller at hver av partene kan si den opp, og med hvilken frist.',
        en: 'Write when the agreement ends, or that each party may terminate it, and with which notice.',
      },
    });
    return;
  }
}
