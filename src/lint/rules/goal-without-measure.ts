import type { LintContext } from '../context.ts';
import { isRecord } from '../is-record.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { sentenceAfter } from '../prose/neighbours.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Report, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { valueAt } from '../value-at.ts';
import { bareFocusAreas, tellsForEach } from '../wording/bare-focus-areas.ts';

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
  title: { nb: 'Mål eller fokusområde uten tall eller tiltak', en: 'Goal or focus area without figures or measures' },
  description: {
    nb: 'Et mål som ikke sier hvor mye, når eller hvordan, kan ikke evalueres, og det kan heller ikke et fokusområde der ingen skal gjøre noe.',
    en: 'A goal that does not say how much, when or how cannot be evaluated, and neither can a focus area in which nobody is to do anything.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.innst306],
  check(context, report) {
    const { prose } = context;
    reportAreas(context, report);
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

/** The areas that are named, but in which nobody does anything, beside others where somebody does. */
function reportAreas(context: LintContext, report: Report): void {
  for (const text of context.prose.texts) {
    if (text.kind !== 'prose' || text.section !== 'fokusområder') continue;
    for (const { name, start, end } of bareFocusAreas(text, hasMeasuresElsewhere(context)))
      report({
        at: placeIn(text, start, end),
        message: {
          nb: `Under «${name}» står det ikke hva partene skal gjøre.`,
          en: `Under “${name}” it is not said what the parties shall do.`,
        },
        help: {
          nb: 'Skriv et tiltak med ansvarlig og frist eller hyppighet, eller ta området ut.',
          en: 'Write a measure with an owner and a deadline or frequency, or leave the area out.',
        },
      });
  }
}

/** Whether the measures stand in a plan of the agreement, in an attachment or as data. */
function hasMeasuresElsewhere({ agreement, prose }: LintContext): boolean {
  const attached = (agreement.vedlegg ?? []).filter(
    ({ tekst, dokument }) => tekst !== undefined || dokument !== undefined,
  );
  if (attached.some(({ tittel }) => /plan|tiltak/i.test(tittel))) return true;
  if (valueAt(agreement, ['seksjoner', 'organisering', 'handlingsplan']) !== undefined) return true;
  const areas = valueAt(agreement, ['seksjoner', 'fokusområder', 'områder']);
  if (Array.isArray(areas) && areas.some((it) => isRecord(it) && 'tiltak' in it)) return true;
  return (
    attached.length > 0 &&
    prose.texts.some((it) => it.section === 'fokusområder' && it.sentences.some(({ keys }) => tellsForEach(keys)))
  );
}

/** The sentence itself or the one after says how. */
function isMeasured(sentence: ProseSentence): boolean {
  const next = sentenceAfter(sentence);
  return MEASURED.test(sentence.keys) || (next !== undefined && /tiltak|ansvar|frist/.test(next.keys));
}

function before({ text, start }: ProseSentence, end: number): string {
  return ` ${text.words.slice(start, end).toLowerCase()}`;
}
