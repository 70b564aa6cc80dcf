import { frequenciesOf } from '../prose/frequencies-of.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

/** «Politirådet skal kvart år gå gjennom avtalen», «vurderer samarbeidet hvert år» */
const REVIEWS =
  / (?:går|gå|gjeng) (?:[^ ]+ ){0,3}(?:gjennom|igjennom) (?:denne )?(?:avtalen|avtala|samarbeidet|arbeidet) | (?:revidere|reviderer|vurdere|vurderer) (?:denne )?(?:avtalen|avtala|samarbeidet) /;

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
    evidence: [
      {
        words: ['evaluer*', 'gjennomgå*', 'gjennomgår', 'gjennomgang', 'revideres', 'reviderast'],
        test: (keys, sentence) =>
          frequenciesOf(sentence).length > 0 || / (?:innen|senest|seinast|før|ved utløp\S*|midtveis) /.test(keys),
      },
      {
        words: ['gjennom', 'igjennom', 'revidere', 'reviderer', 'vurderer', 'vurdere'],
        test: (keys, sentence) => REVIEWS.test(keys) && frequenciesOf(sentence).length > 0,
      },
    ],
    near: ['evaluerer', 'evaluerar', 'evalueres', 'evaluerast', 'evaluere', 'evaluering'],
    help: {
      nb: 'Skriv hyppighet: { antall: 1, per: år } under evaluering, eller hyppighet: { utelatt: <grunn> }.',
      en: 'Write hyppighet: { antall: 1, per: år } under evaluering, or hyppighet: { utelatt: <reason> }.',
    },
  },
});
