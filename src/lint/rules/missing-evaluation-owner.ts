import { sentenceBefore } from '../prose/neighbours.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { namesActor } from '../wording/actors.ts';
import {
  EVALUATING,
  isOfPart,
  LABELS,
  LOOKED_AT_ANEW,
  PREPARES,
  saysWhoEvaluates,
} from '../wording/says-evaluation.ts';

const IS_RESPONSIBLE = / (?:er (?:ansvarlig|ansvarleg)|har ansvaret) (?!for (?!dette|det |evaluer))/;
const NEAR = ['evaluerer', 'evaluerar', 'evalueres', 'evaluerast', 'evaluere', 'evaluering'];

export const missingEvaluationOwner = requirementRule({
  id: 'missing-evaluation-owner',
  kind: 'completeness',
  title: { nb: 'Evaluering uten ansvarlig', en: 'Evaluation without anybody responsible' },
  description: {
    nb: 'En evaluering ingen har ansvar for, blir sjelden gjort.',
    en: 'An evaluation that nobody is responsible for is rarely done.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.egenevaluering, SOURCES.innst306],
  requirement: {
    what: { nb: 'hvem som evaluerer samarbeidet', en: 'who evaluates the cooperation' },
    path: ['seksjoner', 'evaluering', 'ansvarlig'],
    sections: ['evaluering', 'politiråd', 'organisering'],
    evidence: [
      { words: [...EVALUATING, ...LABELS], test: (_, sentence) => saysWhoEvaluates(sentence) },
      PREPARES,
      // «Avtalen evalueres hvert år. Politirådet er ansvarlig.»
      {
        words: ['ansvarlig', 'ansvarleg', 'ansvaret'],
        test: (keys, sentence) =>
          IS_RESPONSIBLE.test(keys) &&
          /evaluer/.test(sentenceBefore(sentence)?.keys ?? '') &&
          namesActor(keys.trim().split(' ')),
      },
    ],
    near: NEAR,
    isNear: (keys) => !isOfPart(keys),
    farther: [LOOKED_AT_ANEW, { words: NEAR, test: isOfPart }],
    help: {
      nb: 'Skriv ansvarlig: politirådet under evaluering, eller ansvarlig: { utelatt: <grunn> }.',
      en: 'Write ansvarlig: politirådet under evaluering, or ansvarlig: { utelatt: <reason> }.',
    },
  },
});
