import { termMatters } from '../contradictions/term.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
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
