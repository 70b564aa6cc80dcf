import type { Message } from '../../diagnostics/diagnostic.ts';
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

/** What has to be done some time before or after the meetings of the council. */
interface Deadline {
  words: readonly string[];
  test: RegExp;
  name: Message;
  /** After the meeting: «innen en uke». */
  after?: true;
}

const DEADLINES: readonly Deadline[] = [
  { words: WORDS, test: CONVENES, name: { nb: 'Innkallingsfristen', en: 'The notice of meetings' } },
  {
    words: ['meldes', 'meldast', 'melder', 'melde', 'meldt'],
    test: / sak(?:er|ene|ane|ar)? (?:til \S+ )?(?:(?:skal|må) )?(?:meldes|meldast|være meldt|vere meldt|melde) | meld(?:er|ar)? (?:inn )?saker /,
    name: { nb: 'Fristen for å melde saker', en: 'The deadline for cases' },
  },
  {
    words: ['referat', 'referatet', 'referata', 'møtereferat', 'møtereferatet'],
    test: /^ (?:\S+ ){0,2}(?:møte)?referat(?:et|a)? (?:\S+ ){0,4}(?:sendes|sendast|sendt|foreligge|ligge føre|være ferdig|vere ferdig|ferdig) /,
    name: { nb: 'Fristen for referatet', en: 'The deadline for the minutes' },
    after: true,
  },
];

/** How long before its meetings the council is convened and told of cases, and how long after them the minutes come. */
export function convening({ prose }: LintContext): Matter<number>[] {
  return DEADLINES.map(({ words, test, name, after = false }) => {
    const said: Said<number>[] = [];
    for (const sentence of sentencesWith(prose, words, (it) => isAbout(it, test))) {
      const span = spanIn(sentence, after);
      if (span) said.push(saidInText(sentence, span.start, span.end, span.months));
    }
    return { name, said, agree: isSameSpan, help: HELP };
  });
}

const HELP: Message = {
  nb: 'Bestem hvor lang fristen er, og skriv den ett sted.',
  en: 'Decide how long it is, and write it once.',
};

function isAbout({ text, keys }: ProseSentence, test: RegExp): boolean {
  return (
    text.kind === 'prose' &&
    (text.section === 'politiråd' || text.section === 'organisering' || / politiråd| rådet /.test(keys)) &&
    test.test(keys) &&
    !OTHER.test(keys)
  );
}

/** The first time before the meeting, from the word that convenes on: «innkalling … to uker før», «med tre ukers varsel». */
function spanIn(
  { text, from, to }: ProseSentence,
  isAfter: boolean,
): { months: number; start: number; end: number } | null {
  const words = text.wordList.slice(from, to);
  const verb = words.findIndex(({ key }) => /innkall|^kall|^meld|referat/.test(key));
  for (let at = verb + 1; at < words.length; at++) {
    const span = timeSpanAt(words, at);
    if (!span) continue;
    const after = words.slice(span.last + 1, span.last + 4).map(({ key }) => key);
    const isFound = isAfter
      ? /^(?:innen|innan|senest|seinast)$/.test(words[span.first - 1]?.key ?? '')
      : after.some((key) => /^(?:før|føre|varsel|forkant|forveien|forvegen|forhånd|førehand)$/.test(key));
    if (!isFound) continue;
    return { months: span.months, start: words[span.first]!.start, end: words[span.last]!.end };
  }
  return null;
}
