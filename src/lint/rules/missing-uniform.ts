import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

export const missingUniform = requirementRule({
  id: 'missing-uniform',
  kind: 'completeness',
  title: { nb: 'Uniform er ikke omtalt', en: 'The uniform is not mentioned' },
  description: {
    nb: 'Politikontakten skal bære uniform når han eller hun er i kommunen, så innbyggerne ser politiet.',
    en: 'The politikontakt shall wear uniform in the kommune, so that people see the police.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.politikontakt],
  requirement: {
    what: { nb: 'om politikontakten er uniformert', en: 'whether the politikontakt wears uniform' },
    path: ['seksjoner', 'politikontakt', 'uniformert'],
    sections: ['politikontakt'],
    evidence: [
      {
        words: ['uniform*', 'sivilkledd*', 'sivilt'],
        // «Bærer hun ikke uniform, viser hun tjenestebevis» tells what she does then.
        test: (keys) =>
          !/^ (?:bærer|ber|har|er) (?:\S+ ){1,2}(?:ikke|ikkje) (?:i )?uniform/.test(keys) &&
          (!/ patrulj\S* (?:\S+ ){0,4}uniform/.test(keys) || / politikontakt/.test(keys)),
      },
    ],
    help: {
      nb: 'Skriv uniformert: true under politikontakt, eller uniformert: { utelatt: <grunn> }.',
      en: 'Write uniformert: true under politikontakt, or uniformert: { utelatt: <reason> }.',
    },
  },
});
