import { findKommuner } from '../../register/find-kommuner.ts';
import { kommuneByNumber } from '../../register/kommune-by-number.ts';
import { judgedOn } from '../agreement-dates.ts';
import { numbersOf, partyMunicipalities } from '../municipalities.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const municipalityNumber: Rule = {
  id: 'municipality-number',
  kind: 'municipalities',
  title: { nb: 'Kommunenummer og navn passer ikke', en: 'Number and name of the kommune do not fit' },
  description: {
    nb: 'Nummeret og navnet sier hvem som er part. Passer de ikke sammen, vet ingen hvem det er.',
    en: 'Number and name say who the party is. If they do not fit, nobody knows.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.ssb],
  needs: [['parter']],
  check(context, report) {
    const date = judgedOn(context);
    for (const { nummer, navn, path } of partyMunicipalities(context)) {
      const byNumber = kommuneByNumber(nummer);
      const byName = findKommuner(navn, date);
      const expected = byName.map(({ kommune }) => `${kommune.number} (${kommune.name}, ${kommune.county})`).join(', ');
      if (byNumber === undefined)
        report({
          at: { path: [...path, 'nummer'] },
          message: {
            nb: `Det finnes ingen kommune med nummer ${nummer}.`,
            en: `There is no kommune with number ${nummer}.`,
          },
          help: expected
            ? { nb: `${navn} har nummer ${expected}.`, en: `${navn} has number ${expected}.` }
            : { nb: 'Se nummeret i Kartverkets eller SSBs liste.', en: 'Look the number up at Kartverket or SSB.' },
        });
      else if (byName.length === 0)
        report({
          at: { path: [...path, 'navn'] },
          message: { nb: `Det finnes ingen kommune som heter «${navn}».`, en: `There is no kommune called “${navn}”.` },
          help: { nb: `Nummer ${nummer} er ${byNumber.name} kommune.`, en: `Number ${nummer} is ${byNumber.name}.` },
        });
      else if (
        !numbersOf(navn, date).includes(nummer) &&
        !numbersOf(byNumber.name, date).some((it) => numbersOf(navn, date).includes(it))
      )
        report({
          at: { path: [...path, 'nummer'] },
          message: {
            nb: `Nummer ${nummer} er ${byNumber.name}, ikke ${navn}.`,
            en: `Number ${nummer} is ${byNumber.name}, not ${navn}.`,
          },
          help: { nb: `${navn} har nummer ${expected}.`, en: `${navn} has number ${expected}.` },
        });
    }
  },
};
