import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { hitsOf, isWord, sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { TOPICS, type Topic } from '../topics.ts';
import { valueAt } from '../value-at.ts';

const PROMISES =
  /avtale(?:n|r)? (?:skal |vil |også ){0,3}(?:beskriv|skildr|omhandl|omfatt|reguler|dekk|inneh|gjeld|gi |handl|klargj|avklar|si )|avtala (?:skal |vil ){0,2}(?:beskriv|skildr|omhandl|omfatt|reguler|dekk|inneh|gjeld|gi )|tjenestetilbudet (?:skal )?(?:skisser|beskriv|omfatt)|tenestetilbodet (?:skal )?(?:skisser|skildr|omfatt)/;

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
    const promises = sentencesWith(
      prose,
      ['avtale*', 'avtala', 'samarbeidsavtale*', 'politirådsavtale*', 'tjenestetilbudet', 'tenestetilbodet'],
      isPromise,
    );
    for (const sentence of promises) {
      for (const topic of TOPICS) {
        const word = sentence.text.wordList
          .slice(sentence.from, sentence.to)
          .find(({ key }) => topic.words.some((pattern) => isWord(key, pattern)));
        if (!word || isDealtWith(topic, context, promises)) continue;
        report({ at: placeIn(sentence.text, word.start, word.end), ...words(topic.name) });
      }
    }
    const { formål } = agreement.seksjoner;
    if (!('omfatter' in formål) || formål.omfatter === undefined) return;
    formål.omfatter.forEach((said, index) => {
      const topic = TOPICS.find((it) => it.words.some((pattern) => isWord(said.toLowerCase(), pattern)));
      if (topic && !isDealtWith(topic, context, promises))
        report({ at: { path: ['seksjoner', 'formål', 'omfatter', index] }, ...words(topic.name) });
    });
  },
};

function isPromise({ keys, text }: ProseSentence): boolean {
  return (
    text.kind === 'prose' && text.section !== 'evaluering' && text.section !== 'taushetsplikt' && PROMISES.test(keys)
  );
}

function isDealtWith(topic: Topic, { agreement, prose }: LintContext, promises: readonly ProseSentence[]): boolean {
  const given = topic.paths.some((path) => {
    const section = valueAt(agreement, path.slice(0, 2));
    return isUtelatt(section) || valueAt(agreement, path) !== undefined;
  });
  if (given) return true;
  const said = sentencesWith(
    prose,
    topic.words,
    (it) =>
      it.text.section !== 'formål' && it.text.path[0] !== 'vedlegg' && !promises.includes(it) && it.to - it.from > 3,
  );
  if (said.length > 0) return true;
  return hitsOf(prose, topic.words).some(({ text }) => text.path[0] === 'vedlegg');
}

function words(name: string) {
  return {
    message: {
      nb: `Avtalen sier at den beskriver ${name}, men gjør det ikke.`,
      en: `The agreement says that it describes “${name}”, but it does not.`,
    },
    help: {
      nb: `Skriv om ${name} der det hører hjemme, eller ta det ut av innledningen.`,
      en: 'Write about it where it belongs, or take it out of the introduction.',
    },
  };
}
