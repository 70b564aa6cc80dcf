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
  /grupp|utval|forum|team|nettverk|ekstra|hast|haste|slt-møte|øvelse|øving|bekymringssamtale|etter at|før møtet i (?!politirådet|rådet)|felles|foreldre/;

/** What holds for some cases only, and what comes after. */
const EXCEPTION = /^ (?:ved|i|når|dersom|hvis|viss|for|har|er) |referat|oppfølg|hast|akutt|alvorlig|enkelt| første /;

/** What has to be done some time before or after the meetings of the council. */
interface Deadline {
  words: readonly string[];
  test: RegExp;
  name: Message;
  /** After something: «innen en uke». */
  after?: true;
  /** Not about meetings, and said in any section. */
  anywhere?: true;
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
  {
    words: ['bekymringssamtal*', 'urosamtal*'],
    test: / (?:bekymringssamtal|urosamtal)\S* (?:\S+ ){0,5}(?:innen|innan|senest|seinast) /,
    name: { nb: 'Fristen for bekymringssamtalen', en: 'The deadline for the talk of concern' },
    after: true,
    anywhere: true,
  },
  {
    words: ['uttaler', 'uttalar', 'uttale', 'uttalelse', 'uttalelsen', 'fråsegn', 'fråsegna'],
    test: / (?:skjenk\S*|bevilling\S*|løyvesak\S*) /,
    name: { nb: 'Fristen for politiets uttalelse', en: 'The deadline for the statement of the police' },
    after: true,
    anywhere: true,
  },
  {
    words: ['svarer', 'svarar', 'svare', 'besvarer', 'besvare', 'besvares', 'svar'],
    test: / (?:politiet|politikontakten) (?:skal )?(?:besvarer|besvare|(?:svarer|svarar|svare)(?: på)?) (?:kommunen|(?:henvendelser|førespurnader|spørsmål) (?:fra|frå) kommunen) /,
    name: { nb: 'Fristen for å svare kommunen', en: 'The deadline for answers to the kommune' },
    after: true,
    anywhere: true,
  },
];

/** How long before its meetings the council is convened and told of cases, and how long after them the minutes come. */
export function convening({ prose }: LintContext): Matter<number>[] {
  return DEADLINES.map(({ words, test, name, after = false, anywhere = false }) => {
    const said: Said<number>[] = [];
    for (const sentence of sentencesWith(prose, words, (it) =>
      anywhere ? it.text.kind === 'prose' && test.test(it.keys) && !EXCEPTION.test(it.keys) : isAbout(it, test),
    )) {
      const span = spanIn(sentence, after, anywhere);
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
  anywhere: boolean,
): { months: number; start: number; end: number } | null {
  const words = text.wordList.slice(from, to);
  const verb = anywhere ? -1 : words.findIndex(({ key }) => /innkall|^kall|^meld|referat/.test(key));
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
