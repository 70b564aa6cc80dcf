import { districtOf, districts, findDistrict } from '../../register/politidistrikt.ts';
import { closest } from '../../text/closest.ts';
import { partyMunicipalities } from '../municipalities.ts';
import type { Rule } from '../rule.ts';

export const policeDistrict: Rule = {
  id: 'police-district',
  kind: 'municipalities',
  title: { nb: 'Politidistriktet passer ikke', en: 'The police district does not fit' },
  description: {
    nb: 'Avtalen inngås med politidistriktet kommunen hører til.',
    en: 'The agreement is made with the police district that the kommune belongs to.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [{ title: 'Politiet: politidistriktene og kommunene deres', date: '2024-01-01' }],
  needs: [['parter']],
  check(context, report) {
    const { distrikt } = context.agreement.parter.politi;
    const path = ['parter', 'politi', 'distrikt'];
    const district = findDistrict(distrikt);
    const expected = partyMunicipalities(context).map(({ nummer, navn }) => ({ navn, district: districtOf(nummer) }));
    if (district === undefined) {
      const names = districts().flatMap(({ nb, nn }) => [nb, nn]);
      const likely = expected[0]?.district?.nb ?? closest(distrikt, names);
      report({
        at: { path },
        message: {
          nb: `Det finnes ikke noe politidistrikt som heter «${distrikt}».`,
          en: `There is no police district called “${distrikt}”.`,
        },
        help: likely
          ? { nb: `Mente du ${likely}?`, en: `Did you mean ${likely}?` }
          : { nb: 'Skriv ett av de tolv politidistriktene.', en: 'Write one of the twelve police districts.' },
      });
      return;
    }
    for (const { navn, district: right } of expected) {
      if (right === undefined || right.id === district.id) continue;
      report({
        at: { path },
        message: {
          nb: `${navn} hører til ${right.nb}, ikke ${distrikt}.`,
          en: `${navn} belongs to ${right.nb}, not ${distrikt}.`,
        },
        help: { nb: 'Rett distriktet eller kommunen.', en: 'Correct the district or the kommune.' },
      });
    }
  },
};
