import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { ON_THE_WAY, SOON, saysHowSoon, tellsTheWay } from '../wording/says-how-soon.ts';

export const missingResponse = requirementRule({
  id: 'missing-response',
  kind: 'completeness',
  title: { nb: 'Responstiden er ikke beskrevet', en: 'Response time is not described' },
  description: {
    nb: 'Innbyggerne skal vite hvor raskt politiet skal være på stedet når det haster.',
    en: 'People shall know how soon the police are to be on the spot in an emergency.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.innst306],
  requirement: {
    what: {
      nb: 'hvor raskt politiet skal være på stedet ved akutte hendelser',
      en: 'how soon the police are to be on the spot',
    },
    path: ['seksjoner', 'tjenestetilbud', 'responstid'],
    sections: ['tjenestetilbud'],
    evidence: [
      { words: SOON, test: (_, sentence) => saysHowSoon(sentence) },
      { words: ON_THE_WAY, test: (_, sentence) => tellsTheWay(sentence) },
    ],
    narrow: true,
    near: ['responstid*', 'utrykningstid*', 'utrykkingstid*', 'innsatstid*', 'rykker', 'rykkjer'],
    help: {
      nb: 'Skriv responstid: { krav: <hel setning> } under tjenestetilbud, eller responstid: { utelatt: <grunn> }.',
      en: 'Write responstid: { krav: <sentence> } under tjenestetilbud, or responstid: { utelatt: <reason> }.',
    },
  },
});
