import { sentenceRule } from '../sentence-rule.ts';
import { SOURCES } from '../sources.ts';
import {
  CASES_HANDED_OVER,
  CLOSED_HANDED_OVER,
  FREE_ACCESS,
  LAWFUL,
  PERSONS_TOLD_OF,
  SHARED_BY_DECLARATION,
  SHARED_EACH_OTHER,
  SHARED_FREELY,
  SHARED_WHOLESALE,
  SHARING_WORDS,
  TOLD_BY_KEEPER,
} from '../wording/sharing.ts';

export const unlawfulSharing = sentenceRule({
  id: 'unlawful-sharing',
  kind: 'law',
  title: { nb: 'Deling som taushetsplikten stenger for', en: 'Sharing that confidentiality forbids' },
  description: {
    nb: 'Taushetsbelagte opplysninger kan bare deles når loven eller et samtykke åpner for det. En avtale kan ikke åpne for mer.',
    en: 'Confidential information may be shared only where the law or a consent allows it. An agreement cannot allow more.',
  },
  severity: { draft: 'warning', signing: 'error' },
  sources: [SOURCES.taushetsplikt],
  pattern: {
    words: SHARING_WORDS,
    wrong: [
      FREE_ACCESS,
      SHARED_WHOLESALE,
      SHARED_EACH_OTHER,
      SHARED_FREELY,
      SHARED_BY_DECLARATION,
      TOLD_BY_KEEPER,
      CLOSED_HANDED_OVER,
      PERSONS_TOLD_OF,
      CASES_HANDED_OVER,
    ],
    unless: LAWFUL,
    message: (words) => ({
      nb: `«${words}» lover bort opplysninger som det er taushetsplikt om.`,
      en: `“${words}” promises information that is confidential.`,
    }),
    help: {
      nb: 'Avgrens til det loven åpner for: med samtykke, anonymt, eller når vilkårene i en bestemmelse du viser til, er oppfylt.',
      en: 'Limit it to what the law allows: with consent, anonymously, or when the conditions of a provision you cite are met.',
    },
  },
});
