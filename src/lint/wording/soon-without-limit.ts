import { sentenceAfter, sentenceBefore } from '../prose/neighbours.ts';
import type { Hit, Prose, ProseSentence } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';

/** A word of speed that stands where the deadline should. */
export interface Soon {
  hit: Hit;
  sentence: ProseSentence;
  start: number;
  end: number;
}

/** How soon, measured by nobody. «Straks» and «uten opphold» can be judged: at once. */
const SPEED = [
  'raskt',
  'hurtig',
  'fort',
  'kjapt',
  'kvikt',
  'snøgt',
  'rask',
  'kjapp',
  'snøgg',
  'snarlig',
  'snarleg',
  'tidlig',
  'tidleg',
];
/** What they say of a thing: «rask tilbakemelding». */
const ANSWER =
  /^(?:svar|svaret|tilbakemelding|tilbakemeldingar|tilbakemeldinger|beskjed|melding|varsel|varsling|oppfølging|oppfølgjing)$/;
/** Notifying, answering and sending, as told or demanded; what was done so is in order. */
const TELLS =
  /^(?:varsl(?:e|a|er|ar|es|ast)|meld(?:e|a|er|es|ast)|(?:be)?svar(?:e|a|er|ar|es|ast)|send(?:e|a|er|es|ast)|oversend(?:e|a|er|es|ast)|(?:orienter|informer|rapporter)(?:e|a|er|ar|es|ast)|underrett(?:e|a|er|ar|es|ast)|kontakt(?:e|er|ar|es|ast)|videreformidl(?:e|er|es)|vidareformidl(?:e|ar|ast))$/;
/** Verbs that tell only with another word: «gir beskjed», «sier fra», «tar kontakt», «følger opp». */
const WITH: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:gi|gir|gis|gje|gjev|gjevast|får|få|skriver|skriv|sender)$/, ANSWER],
  [/^(?:si|sier|sies|seie|seier|sei)$/, /^(?:fra|frå|ifra|ifrå)$/],
  [/^(?:ta|tar|tas|tek|takast)$/, /^(?:kontakt|opp)$/],
  [/^(?:følge|følger|følges|følgje|følgjer|følgjast|fylgje|fylgjer)$/, /^opp$/],
];
/** Part of another statement: a goal, a power, a question, what is told. */
const QUIET =
  /^(?:kan|kunne|å|målet|mål|ønsker|ønskjer|viktig|bidrar|bidreg|har|hadde|ble|blei|vart|viser|hvor|kor|som|publikum|folk|innbygger\S*|innbyggjar\S*|foreldre\S*|føresette|foresatte|bør)$/;
/** The speed of something else: «endrer seg raskt», «rykker raskt ut». */
const MOVES = /^(?:rykk|køyr|kjør|komme?r?$|kjem$|går$|endr|utvikl|spre|voks|veks|handl|reager)/;
const CLAUSE = /^(?:at|når|hvis|viss|dersom|om|slik|fordi|men|der|mens|medan)$/;
const BEGINS_ANOTHER = /^(?:når|hvis|viss|dersom|om|slik|fordi|der|mens|medan)$/;
const EXPECTS = /^(?:forvent\S*|krev\S*|forplikt\S*|ansvar\S*|avtal\S*|enige?|samde|for)$/;
const COMPARED = /^(?:så|hvor|kor|like|mer|meir|for|mulig|som)$/;
const LIMIT =
  / (?:straks|umiddelbart|omgående|øyeblikkelig|samme dag|same dag|(?:uten|utan) (?:ugrunnet |ugrunna |unødig )?(?:opphold|opphald)|(?:innen|innan|senest|seinast|etter|innom|i løpet av|på) (?:\S+ ){0,3}(?:minutt|minutter|time|timar|timer|dag|dagen|dagar|dager|døgn|døgnet|virkedag|virkedager|yrkedag|yrkedagar|vyrkedag|arbeidsdag|arbeidsdager|arbeidsdagar|uke|uken|uker|veke|veka|veker|måned|månad|kl)|frist|fristen|svarfrist|svarfristen|\d+ (?:minutt|minutter|timar|timer|dagar|dager|virkedager)) /;
const EARLY = /^tidl[ei]g$/;
/** «tidlig om morgenen», «tidlig innsats», «tidlig i januar» */
const EARLY_OTHERWISE =
  /^(?:i|på|nok|innsats|hjelp|utskrivning|morgen\S*|fase|stadium|avklaring|intervensjon|oppdagelse|forebygging|førebygging)$/;

/** What is known long before, so that a deadline could be set; «seier frå tidleg når ungdom ruser seg» has none. */
const KNOWN_AHEAD =
  / \S*(?:arrangement|tilstelning|tilstelling|festival|konsert|endring|stengning|stenging|omlegg|ombygg|anløp|reguleringsplan|byggesak|sommer|sommar|sesong)\S* /;

/** How far from each other verb and speed may stand. */
const REACH = 10;

/** Words of speed in place of a deadline where somebody is to notify, answer, send or follow up: «varsler skolen raskt». */
export function soonWithoutLimit(prose: Prose): Soon[] {
  return hitsOf(prose, SPEED).flatMap((hit): Soon[] => {
    const { text, index, word } = hit;
    if (text.kind !== 'prose' || /^(?:formål|vedlegg)$/.test(text.section)) return [];
    const sentence = prose.sentenceAt(hit);
    if (EARLY.test(word.key) && !(isEarlyNotice(hit) && KNOWN_AHEAD.test(sentence.keys))) return [];
    const key = (at: number) => text.wordList[at]?.key ?? '';
    if (COMPARED.test(key(index - 1)) || MOVES.test(key(index - 1)) || key(index + 1) === 'som') return [];
    const [first, last] = clauseAround(hit, sentence);
    const clause = text.wordList.slice(first, last).map((it) => it.key);
    if (clause.some((it) => QUIET.test(it)) || isOfAnother(hit, sentence, first)) return [];
    const verb = verbIn(clause, index - first);
    if (verb < 0 || isLimited(sentence)) return [];
    const at = first + verb;
    const next = text.wordList[index + 1];
    if (next && ANSWER.test(next.key)) return [{ hit, sentence, start: word.start, end: next.end }];
    // «Svarer raskt» is one remark; where much stands between, the word alone is.
    const start = index - at > 0 && index - at < 3 ? text.wordList[at]!.start : word.start;
    const end = at - index > 0 && at - index < 3 ? text.wordList[at]!.end : word.end;
    return [{ hit, sentence, start, end }];
  });
}

/** Whether «tidlig» says when somebody is told: «varsle politiet tidlig om arrangementer». */
function isEarlyNotice({ text, index }: Hit): boolean {
  const [next = '', afterNext = ''] = [text.wordList[index + 1]?.key, text.wordList[index + 2]?.key];
  return !EARLY_OTHERWISE.test(next) && !(next === 'om' && /^(?:morgen|kveld|høst|haust|vår|natt)/.test(afterNext));
}

/** The words of the clause, from its first up to, not with, the second. */
function clauseAround({ text, index }: Hit, { from, to }: ProseSentence): [number, number] {
  const isBreak = (at: number) =>
    /[,;:.!?()|]/.test(text.words.slice(text.wordList[at - 1]!.end, text.wordList[at]!.start));
  let first = index;
  while (first > from && !isBreak(first) && !CLAUSE.test(text.wordList[first - 1]!.key)) first--;
  let last = index + 1;
  while (last < to && !isBreak(last) && !CLAUSE.test(text.wordList[last]!.key)) last++;
  return [first, last];
}

/** Whether the clause is a condition, a purpose or what something shows, and nobody's duty: «slik at saker raskt meldes». */
function isOfAnother({ text }: Hit, { from }: ProseSentence, first: number): boolean {
  if (first === from) return false;
  const conjunction = text.wordList[first - 1]!.key;
  if (BEGINS_ANOTHER.test(conjunction)) return true;
  if (conjunction !== 'at') return false;
  return (
    !text.wordList.slice(Math.max(from, first - 8), first - 1).some(({ key }) => EXPECTS.test(key)) ||
    text.wordList[first - 2]?.key === 'slik'
  );
}

/** Where the verb stands that the speed is of, or -1. */
function verbIn(clause: readonly string[], speed: number): number {
  return clause.findIndex((key, index) => {
    if (Math.abs(index - speed) > REACH) return false;
    if (TELLS.test(key)) return true;
    return WITH.some(([verb, other]) => verb.test(key) && clause.slice(index + 1).some((it) => other.test(it)));
  });
}

/** Whether a last moment is set here, or in the sentence before or after in the same paragraph. */
function isLimited(sentence: ProseSentence): boolean {
  const { words } = sentence.text;
  return [sentenceBefore(sentence), sentence, sentenceAfter(sentence)].some((it) => {
    if (it === undefined) return false;
    const between =
      it.start < sentence.start ? words.slice(it.end, sentence.start) : words.slice(sentence.end, it.start);
    return (it === sentence || !/\n\s*(?:\n|[-*•])/.test(between)) && LIMIT.test(it.keys);
  });
}
