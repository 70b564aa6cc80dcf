import { SECTION_IDS } from '../../../schema/sections/index.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { wordsOf } from '../../commitments/words.ts';
import type { LintContext } from '../context.ts';
import { emptyChapterOf } from '../promises/empty-chapter.ts';
import { isDealtWith, POINTER } from '../promises/is-dealt-with.ts';
import { isOfOccasion, mattersOf } from '../promises/matter-of.ts';
import { type PromisedItem, promisedItems } from '../promises/promise-items.ts';
import { type ProseSentence, placeIn, type Word } from '../prose/prose.ts';
import { hitsOf, isWord, sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Report, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { TOPICS, type Topic } from '../topics.ts';
import { valueAt } from '../value-at.ts';

/** What of the usual matters an introduction is about, however it is said. */
const PROMISES =
  /avtale(?:n|r)? (?:(?:skal|vil|også) )*(?:beskriv|skildr|omhandl|omfatt|reguler|dekk|inneh|gjeld|gi |handl|klargj|avklar|si )|avtala (?:(?:skal|vil) )*(?:beskriv|skildr|omhandl|omfatt|reguler|dekk|inneh|gjeld|gi )|tjenestetilbudet (?:skal )?(?:skisser|beskriv|omfatt)|tenestetilbodet (?:skal )?(?:skisser|skildr|omfatt)/;

const DENIES = / avtal\S* \S+ (?:ikke|ikkje) /;

const CANONICAL = new Set<string>(SECTION_IDS);

export const promisedTopic: Rule = {
  id: 'promised-topic',
  kind: 'strength',
  title: { nb: 'Lovet, men ikke omtalt', en: 'Promised but not dealt with' },
  description: {
    nb: 'Når innledningen sier at avtalen beskriver noe, venter leseren å finne det.',
    en: 'When the introduction says that the agreement describes something, the reader expects to find it.',
  },
  severity: { draft: 'warning', signing: 'error' },
  sources: [SOURCES.innst306],
  check(context, report) {
    const { prose, agreement } = context;
    const introductions = prose.texts.filter(
      ({ kind, section }) =>
        kind === 'prose' && (section === 'formål' || !CANONICAL.has(section)) && section !== 'vedlegg',
    );
    const items = introductions.flatMap(({ sentences }) => promisedItems(sentences));
    const usual = sentencesWith(
      prose,
      ['avtale*', 'avtala', 'samarbeidsavtale*', 'politirådsavtale*', 'tjenestetilbudet', 'tenestetilbodet'],
      isPromise,
    );
    const promises = new Set([...usual, ...items.map(({ sentence }) => sentence)]);
    for (const item of items) reportItem(item, context, promises, report);
    for (const sentence of usual.filter((it) => items.every((item) => item.sentence !== it)))
      for (const [topic, word] of topicsIn(sentence))
        if (!isTopicDealtWith(topic, context, promises))
          reportTopic(topic.name, placeIn(sentence.text, word.start, word.end), report);
    const { formål } = agreement.seksjoner;
    if (!('omfatter' in formål) || formål.omfatter === undefined) return;
    formål.omfatter.forEach((said, index) => {
      const keys = said.toLowerCase().split(' ');
      const topic = topicOf(keys);
      const matters = mattersOf(wordsOf(said));
      const isKept =
        emptyChapterOf(keys, context, promises) === undefined &&
        (topic
          ? isTopicDealtWith(topic, context, promises)
          : matters.length === 0 || matters.some((stem) => isDealtWith(stem, context, promises, null)));
      if (!isKept) reportTopic(topic?.name ?? said, { path: ['seksjoner', 'formål', 'omfatter', index] }, report);
    });
  },
};

function reportItem(
  { sentence, words, part, isUsual }: PromisedItem,
  context: LintContext,
  promises: ReadonlySet<ProseSentence>,
  report: Report,
): void {
  const [first, last] = [words[0]!, words.at(-1)!];
  const said = sentence.text.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  const at = placeIn(sentence.text, first.start, last.end);
  const keys = words.map(({ key }) => key);
  if (emptyChapterOf(keys, context, promises)) {
    reportTopic(said, at, report);
    return;
  }
  const topic = isOfOccasion(words) ? undefined : topicOf(keys);
  const matters = isUsual ? [] : mattersOf(words);
  if (!topic && matters.length === 0) return;
  const section = part === null ? null : sectionAt(part, context);
  const isKept = topic
    ? isTopicDealtWith(topic, context, promises)
    : matters.some((stem) => isDealtWith(stem, context, promises, section));
  if (!isKept) reportTopic(topic?.name ?? said, at, report);
}

function topicOf(keys: readonly string[]): Topic | undefined {
  const found = keys
    .flatMap((key, index) => topicAt(askedAs(keys[index - 1], key) ?? key) ?? [])
    .filter(({ unless }) => !unless || !keys.some((key) => unless.test(key)));
  return found.find(({ isPrecise }) => isPrecise) ?? found[0];
}

/** The topics that the words of a sentence name, each with its first word. */
function topicsIn({ text, from, to }: ProseSentence): Map<Topic, Word> {
  const found = new Map<Topic, Word>();
  for (const word of text.wordList.slice(from, to)) {
    const topic = topicAt(word.key);
    if (topic && !found.has(topic)) found.set(topic, word);
  }
  return found;
}

/** «hvor raskt politiet kommer», «hvem som betaler», «hvordan partene varsler hverandre». */
function askedAs(before: string | undefined, key: string): string | null {
  if (before === undefined) return null;
  if (/^(?:hvor|kor)$/.test(before) && /^(?:raskt|fort|hurtig|snart)$/.test(key)) return 'responstid';
  if (/^(?:som|partene|partane|politiet|kommunen|etatene|etatane)$/.test(before) && /^varsl(?:er|ar|es|ast)$/.test(key))
    return 'varsling';
  return /^(?:som|hvem|kven)$/.test(before) && /^(?:betaler|betalar)$/.test(key) ? 'økonomi' : null;
}

function topicAt(key: string): Topic | undefined {
  return TOPICS.find(({ words }) => words.some((pattern) => isWord(key, pattern)));
}

/** The section with a number, in the order that the agreement prints them. */
function sectionAt(part: number, { agreement }: LintContext): string | null {
  const chapters = valueAt(agreement, ['disposisjon', 'kapitler']);
  const order = Array.isArray(chapters) ? chapters : SECTION_IDS;
  const section: unknown = order[part - 1];
  return typeof section === 'string' ? section : null;
}

function isPromise({ keys, text }: ProseSentence): boolean {
  return (
    text.kind === 'prose' &&
    text.section !== 'evaluering' &&
    text.section !== 'taushetsplikt' &&
    PROMISES.test(keys) &&
    !DENIES.test(keys)
  );
}

function isTopicDealtWith(
  topic: Topic,
  { agreement, prose }: LintContext,
  promises: ReadonlySet<ProseSentence>,
): boolean {
  const given = topic.paths.some((path) => {
    const section = valueAt(agreement, path.slice(0, 2));
    return isUtelatt(section) || valueAt(agreement, path) !== undefined;
  });
  if (given) return true;
  if (prose.texts.some(({ kind, section }) => kind === 'prose' && section === topic.section)) return true;
  const words = [...topic.words, ...(topic.also ?? [])];
  const said = sentencesWith(
    prose,
    words,
    (it) =>
      it.text.section !== 'formål' &&
      it.text.path[0] !== 'vedlegg' &&
      !promises.has(it) &&
      it.to - it.from > 3 &&
      !POINTER.test(it.keys) &&
      (topic.says === undefined || topic.says(it)),
  );
  if (said.length > 0) return true;
  return hitsOf(prose, topic.words).some(({ text }) => text.path[0] === 'vedlegg');
}

function reportTopic(name: string, at: Place, report: Report): void {
  report({
    at,
    message: {
      nb: `Avtalen sier at den beskriver «${name}», men gjør det ikke.`,
      en: `The agreement says that it describes “${name}”, but it does not.`,
    },
    help: {
      nb: `Skriv om «${name}» der det hører hjemme, eller ta det ut av innledningen.`,
      en: 'Write about it where it belongs, or take it out of the introduction.',
    },
  });
}
