import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { inWords } from '../../commitments/in-words.ts';
import type { LintContext } from '../context.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';
import { isSameSpan, monthsIn, timeSpanAt } from './time-span.ts';

const NOTICE = [
  'varsel',
  'frist',
  'fristen',
  'oppsigelsestid*',
  'oppsigelsesfrist*',
  'oppseiingstid*',
  'oppseiingsfrist*',
  'oppsigingstid*',
];
const ENDING =
  / (?:sier|seier) (?:(?:den|han|ho|avtalen|avtala) )?opp | (?:sies|si|seiast|seie|sagt|sei|seia) opp |oppsig|oppsei|opphør| tre ut | trer ut | gå ut | trekke seg | trekkje seg | avsluttes | avsluttast /;
const AFTER = new Set([
  'varsel',
  'frist',
  'oppsigelsestid',
  'oppsigelsesfrist',
  'oppseiingstid',
  'oppseiingsfrist',
  'oppsigingstid',
  'skriftlig',
  'skriftleg',
]);

/** How long before the end notice must be given. */
export function notice(context: LintContext): Matter<number> {
  return {
    name: { nb: 'Oppsigelsesfristen', en: 'The period of notice' },
    said: allSaid(context),
    agree: isSameSpan,
    help: {
      nb: 'Skriv fristen ett sted, under varighet.oppsigelse, og ta den andre ut.',
      en: 'Write the period once, under varighet.oppsigelse, and take the other out.',
    },
  };
}

function allSaid({ agreement, prose }: LintContext): Said<number>[] {
  const said: Said<number>[] = [];
  const { varighet } = agreement;
  const frist = varighet === undefined || isUtelatt(varighet) ? undefined : varighet.oppsigelse?.frist;
  if (frist) said.push(saidAsFact(['varighet', 'oppsigelse', 'frist'], inWords(frist), monthsIn(frist)));
  for (const sentence of sentencesWith(prose, NOTICE, ({ keys }) => ENDING.test(keys))) {
    const words = sentence.text.wordList.slice(sentence.from, sentence.to);
    for (let at = 0; at < words.length; at++) {
      const span = timeSpanAt(words, at);
      if (!span) continue;
      const before = words[span.first - 1]?.key ?? '';
      const isNotice =
        words.slice(span.last + 1, span.last + 4).some(({ key }) => AFTER.has(key)) || /^(?:er|på|minst)$/.test(before);
      if (isNotice) said.push(saidInText(sentence, words[span.first]!.start, words[span.last]!.end, span.months));
      break;
    }
  }
  return said;
}
