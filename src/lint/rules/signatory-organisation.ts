import { findKommuner } from '../../register/find-kommuner.ts';
import { successorsOf } from '../../register/kommune-by-number.ts';
import { findDistrict } from '../../register/politidistrikt.ts';
import { judgedOn } from '../agreement-dates.ts';
import { numbersOf, partyMunicipalities } from '../municipalities.ts';
import type { Rule } from '../rule.ts';

export const signatoryOrganisation: Rule = {
  id: 'signatory-organisation',
  kind: 'municipalities',
  title: { nb: 'Underskriver for en som ikke er part', en: 'Signatory for somebody who is no party' },
  description: {
    nb: 'Den som skriver under, må binde en av partene.',
    en: 'Whoever signs must bind one of the parties.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  needs: [['parter']],
  check(context, report) {
    const { signaturer = [], parter } = context.agreement;
    const date = judgedOn(context);
    const own = new Set(
      partyMunicipalities(context).flatMap(({ nummer, navn }) => [
        nummer,
        ...successorsOf(nummer).map(({ number }) => number),
        ...numbersOf(navn, date),
      ]),
    );
    const district = findDistrict(parter.politi.distrikt);
    signaturer.forEach(({ part, organisasjon }, index) => {
      const wrong =
        part === 'kommune'
          ? isOtherMunicipality(organisasjon, own, date)
          : district !== undefined &&
            findDistrict(organisasjon) !== undefined &&
            findDistrict(organisasjon)?.id !== district.id;
      if (!wrong) return;
      report({
        at: { path: ['signaturer', index, 'organisasjon'] },
        message: {
          nb: `«${organisasjon}» er ikke part i avtalen.`,
          en: `“${organisasjon}” is no party to the agreement.`,
        },
        help: { nb: 'Rett organisasjonen eller partene.', en: 'Correct the organisation or the parties.' },
      });
    });
  },
};

function isOtherMunicipality(name: string, own: ReadonlySet<string>, date: string | undefined): boolean {
  const found = findKommuner(name, date);
  return (
    found.length > 0 &&
    !found.some(({ kommune, successors }) => [kommune, ...successors].some((it) => own.has(it.number)))
  );
}
