import { malformOf } from '../../register/kommune-by-number.ts';
import { partyMunicipalities } from '../municipalities.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const municipalityLanguage: Rule = {
  id: 'municipality-language',
  kind: 'language',
  title: { nb: 'Ikke kommunens målform', en: 'Not the written language of the kommune' },
  description: {
    nb: 'Kommunens vedtak om målform bestemmer hva statsorganer skriver til den. Politiet bør følge det i avtalen.',
    en: 'The decision of the kommune settles which language state bodies use towards it. The police should follow it in the agreement.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.sprakloven],
  needs: [['parter', 'kommune'], ['målform']],
  check(context, report) {
    const { målform } = context.agreement;
    for (const { nummer, navn } of partyMunicipalities(context)) {
      const own = malformOf(nummer);
      if (own === null || own === 'nøytral' || own === målform) continue;
      report({
        at: { path: ['målform'] },
        message: {
          nb: `${navn} har vedtatt ${own}, men avtalen er på ${målform}.`,
          en: `${navn} has chosen ${own}, but the agreement is in ${målform}.`,
        },
        help: {
          nb: `Skriv målform: ${own}, eller avklar med kommunen at avtalen kan være på ${målform}.`,
          en: `Write målform: ${own}, or settle with the kommune that ${målform} is fine.`,
        },
      });
      return;
    }
  },
};
