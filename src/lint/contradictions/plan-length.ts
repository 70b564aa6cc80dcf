import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { inWords } from '../../commitments/in-words.ts';
import type { LintContext } from '../context.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';
import { isSameSpan, monthsIn, timeSpanAt } from './time-span.ts';

/** How long the action plan applies. */
export function planLength(context: LintContext): Matter<number> {
  return {
    name: { nb: 'Tiden handlingsplanen gjelder,', en: 'The time that the action plan covers' },
    said: allSaid(context),
    agree: isSameSpan,
    help: {
      nb: 'Skriv tiden ett sted, under organisering.handlingsplan.varer, og rett den andre.',
      en: 'Write the time once, under organisering.handlingsplan.varer, and correct the other.',
    },
  };
}

function allSaid({ agreement, prose }: LintContext): Said<number>[] {
  const said: Said<number>[] = [];
  const { organisering } = agreement.seksjoner;
  const varer = isUtelatt(organisering) ? undefined : organisering.handlingsplan?.varer;
  if (varer)
    said.push(saidAsFact(['seksjoner', 'organisering', 'handlingsplan', 'varer'], inWords(varer), monthsIn(varer)));
  for (const sentence of sentencesWith(prose, ['handlingsplan', 'handlingsplanen', 'handlingsplanar'], isAbout)) {
    const words = sentence.text.wordList.slice(sentence.from, sentence.to);
    for (let at = 0; at < words.length; at++) {
      const span = timeSpanAt(words, at);
      if (!span || span.months < 6) continue;
      // «skal foreligge innen to år», «fornyes med ett år»
      const isLength = span.first === span.last || /^(?:i|for|varer|over|på|er)$/.test(words[at - 1]?.key ?? '');
      if (isLength) said.push(saidInText(sentence, words[span.first]!.start, words[span.last]!.end, span.months));
      break;
    }
  }
  for (const sentence of sentencesWith(prose, ['handlingsplan', 'handlingsplanen', 'handlingsplanar'], isMadeAnew)) {
    const [found] = frequenciesOf(sentence);
    const [times, most] = found?.perYear ?? [0, 0];
    if (found && found.bound === null && times > 0 && times === most && times <= 1)
      said.push(saidInText(sentence, found.start, found.end, 12 / times));
  }
  for (const sentence of sentencesWith(prose, ['handlingsplan', 'handlingsplanen'], isForNextYear)) {
    const { text, from, to } = sentence;
    const words = text.wordList.slice(from, to);
    const plan = words.findIndex(({ key }) => /^handlingsplan(?:en)?$/.test(key));
    const year = words.findIndex(({ key }, index) => index > plan && /^(?:kalender)?år(?:et)?$/.test(key));
    const before = words.findIndex(({ key }) => /^(?:neste|kommande|komande|kommende|påfølgende|årets)$/.test(key));
    const [first, last] = before < plan ? [before, plan] : [plan, year];
    if (first >= 0 && last >= 0) said.push(saidInText(sentence, words[first]!.start, words[last]!.end, 12));
  }
  return said;
}

const NEXT = '(?:det |dei |de )?(?:neste|kommende|komande|kommande|påfølgende)';
const FOR_NEXT_YEAR = new RegExp(
  ` handlingsplan(?:en)? for ${NEXT} (?:kalender)?år(?:et)? | (?:neste års|årets) handlingsplan(?:en)? `,
);
const PASSED =
  / (?:vedta|vedtas|vedtar|vedtek|vedtakast|vedteken|vedtatt|godkjenn\S*|lages|lager|lagar|lagast|lage|utarbeid\S*|fastsett\S*|fastset|behandl\S*|handsam\S*|legges|leggast|framlegges) /;

/** «På høstmøtet vedtas handlingsplan for neste år» */
function isForNextYear({ text, keys }: ProseSentence): boolean {
  return (
    text.kind === 'prose' &&
    !OTHER_PLAN.test(keys) &&
    !/ruller|tiltak/.test(keys) &&
    PASSED.test(keys) &&
    FOR_NEXT_YEAR.test(keys)
  );
}

/** «Handlingsplanen vedtas hvert år», «Ny handlingsplan skal foreligge hvert år»: one that is only gone through each year lasts longer. */
function isMadeAnew({ text, keys }: ProseSentence): boolean {
  return (
    text.kind === 'prose' &&
    !OTHER_PLAN.test(keys) &&
    !/ruller|revider|evaluer|gjennom|oppdater|juster|status|rapport|orienter|budsjett|følges opp|følgjast opp|tiltak/.test(
      keys,
    ) &&
    MADE.test(keys)
  );
}

const MADE =
  / (?:vedtas|vedtar|vedtek|vedtakast|vedteken|vedtatt|lages|lager|lagar|lagast|utarbeides|utarbeider|utarbeidar|utarbeidast|fastsettes|fastsetter|fastset|ny handlingsplan|nye handlingsplaner|en handlingsplan|ein handlingsplan) /;
const OTHER_PLAN =
  / handlingsplan\S* (?:\S+ )?mot |(?:kommunens|kommunen sin) (?:\S+ ){0,2}handlingsplan|tidligere|tidlegare|forrige|førre| slt/;

/** The plan of this cooperation, not one against violence or of the kommune. */
function isAbout({ keys, text }: ProseSentence): boolean {
  if (text.kind !== 'prose' || OTHER_PLAN.test(keys)) return false;
  return / handlingsplan(?:en)? (?:er|skal være|skal vere|gjelder|gjeld|varer|lages|lagast|utarbeides|blir laget|vert laga|for|vedtas for|vedtakast for) |årig handlingsplan/.test(
    keys,
  );
}
