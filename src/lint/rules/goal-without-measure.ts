import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const TABLE = expressionTable(
  [
    'skal|må ned|opp|bort|vekk',
    'skal|må bli|verte bedre|betre|færre|flere|fleire|tryggere|tryggare|mindre|lavere|lågare|høyere|høgare',
    'skal|må vi|partene|partane bli bedre|betre|flinkere|flinkare',
    'skal|må bli|verte|vi|partene|partane bli|mer|meir|mye|mykje bedre|betre|synlig|synleg|synlige|synlege',
    'være|vere|bli|blir|vert mer|meir synlig|synleg|synlige|synlege|tilgjengelig|tilgjengeleg|tilgjengelige',
    'problem|utfordring|problemet|utfordringen|utfordringa som må|skal løses|løysast|tas|takast',
    'skal|må reduseres|reduserast|minskes|minskast|økes|aukast|bedres|betrast',
  ].map((words) => [words, null]),
);
/** How much, by when, or by what. */
const MEASURED =
  /\d|prosent|halver|dobl|tiltak|ansvar|gjennom |ved (?:å|hjelp)| innen | innan | to | tre | fire | fem | ingen | null /;

export const goalWithoutMeasure: Rule = {
  id: 'goal-without-measure',
  kind: 'strength',
  title: { nb: 'Mål uten tall eller tiltak', en: 'Goal without figures or measures' },
  description: {
    nb: 'Et mål som ikke sier hvor mye, når eller hvordan, kan ikke evalueres.',
    en: 'A goal that does not say how much, when or how cannot be evaluated.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.innst306],
  check({ prose }, report) {
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      if (hit.text.kind !== 'prose' || hit.text.section === 'formål' || hit.text.section === 'vedlegg') continue;
      if (isMeasured(sentence) || / (?:som|når|hvis|dersom|viss) (?:\S+ ){0,3}$/.test(before(sentence, start)))
        continue;
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}» sier ikke hvor mye, når eller hvordan.`,
          en: `“${text}” does not say how much, when or how.`,
        },
        help: {
          nb: 'Skriv målet som et tall, og tiltak med ansvarlig og frist.',
          en: 'State the goal as a figure, with measures, owner and deadline.',
        },
      });
    }
  },
};

/** The sentence itself or the one after says how. */
function isMeasured(sentence: ProseSentence): boolean {
  const { text } = sentence;
  const next = text.sentences[text.sentences.indexOf(sentence) + 1];
  return MEASURED.test(sentence.keys) || (next !== undefined && /tiltak|ansvar|frist/.test(next.keys));
}

function before({ text, start }: ProseSentence, end: number): string {
  return ` ${text.words.slice(start, end).toLowerCase()}`;
}
