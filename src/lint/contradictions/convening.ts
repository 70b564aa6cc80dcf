import type { LintContext } from '../context.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { type Matter, type Said, saidInText } from './said.ts';
import { isSameSpan, timeSpanAt } from './time-span.ts';

const WORDS = ['innkall*', 'møteinnkall*', 'kaller', 'kallar', 'kalles', 'kallast', 'kalle'];
const CONVENES = /innkall| (?:kaller|kallar|kalles|kallast|kalle) (?:\S+ ){0,4}inn /;
/** The ordinary meetings of the council, not of a group and not in haste. */
const OTHER =
  /grupp|utval|forum|team|nettverk|ekstra|hast|haste|slt-møte|øvelse|øving|bekymringssamtale|etter at|før møtet i|felles|foreldre/;

/** How long before its meetings the council is convened. */
export function convening({ prose }: LintContext): Matter<number> {
  const said: Said<number>[] = [];
  for (const sentence of sentencesWith(prose, WORDS, isAbout)) {
    const span = spanIn(sentence);
    if (span) said.push(saidInText(sentence, span.start, span.end, span.months));
  }
  return {
    name: { nb: 'Innkallingsfristen', en: 'The notice of meetings' },
    said,
    agree: isSameSpan,
    help: {
      nb: 'Bestem hvor lenge før møtet det kalles inn, og skriv det ett sted.',
      en: 'Decide how long before the meeting notice is given, and write it once.',
    },
  };
}

function isAbout({ text, keys }: ProseSentence): boolean {
  return (
    text.kind === 'prose' &&
    (text.section === 'politiråd' || text.section === 'organisering' || / politiråd| rådet /.test(keys)) &&
    CONVENES.test(keys) &&
    !OTHER.test(keys)
  );
}

/** The first time before the meeting, from the word that convenes on: «innkalling … to uker før», «med tre ukers varsel». */
function spanIn({ text, from, to }: ProseSentence): { months: number; start: number; end: number } | null {
  const words = text.wordList.slice(from, to);
  const verb = words.findIndex(({ key }) => /innkall|^kall/.test(key));
  for (let at = verb + 1; at < words.length; at++) {
    const span = timeSpanAt(words, at);
    if (!span) continue;
    const after = words.slice(span.last + 1, span.last + 4).map(({ key }) => key);
    if (!after.some((key) => /^(?:før|føre|varsel|forkant|forveien|forvegen|forhånd|førehand)$/.test(key))) continue;
    return { months: span.months, start: words[span.first]!.start, end: words[span.last]!.end };
  }
  return null;
}
