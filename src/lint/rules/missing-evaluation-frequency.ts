import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { EVALUATING, isOfPart, LABELS, LOOKED_AT_ANEW, saysHowOftenEvaluated } from '../wording/says-evaluation.ts';

const NEAR = [
  'evaluert',
  'evaluerte',
  'evaluera',
  'evalueringa',
  'evalueringen',
  'evaluerer',
  'evaluerar',
  'evalueres',
  'evaluerast',
  'evaluere',
  'evaluering',
];

export const missingEvaluationFrequency = requirementRule({
  id: 'missing-evaluation-frequency',
  kind: 'completeness',
  title: { nb: 'Evaluering uten hyppighet', en: 'Evaluation without a frequency' },
  description: {
    nb: '«Løpende» evaluering blir lett til ingen. Veilederen anbefaler én gang i året.',
    en: '“Ongoing” evaluation easily becomes none. The guide recommends once a year.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.egenevaluering, SOURCES.innst306],
  requirement: {
    what: { nb: 'hvor ofte samarbeidet evalueres', en: 'how often the cooperation is evaluated' },
    path: ['seksjoner', 'evaluering', 'hyppighet'],
    sections: ['evaluering', 'politiråd', 'organisering'],
    evidence: [{ words: [...EVALUATING, ...LABELS], test: (_, sentence) => saysHowOftenEvaluated(sentence) }],
    near: NEAR,
    isNear: (keys) => !isOfPart(keys),
    farther: [LOOKED_AT_ANEW, { words: NEAR, test: isOfPart }],
    help: {
      nb: 'Skriv hyppighet: { antall: 1, per: år } under evaluering, eller hyppighet: { utelatt: <grunn> }.',
      en: 'Write hyppighet: { antall: 1, per: år } under evaluering, or hyppighet: { utelatt: <reason> }.',
    },
  },
});
