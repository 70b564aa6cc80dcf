import { findKommuner } from '../../register/find-kommuner.ts';
import { successorsOf } from '../../register/kommune-by-number.ts';
import { findDistrict } from '../../register/politidistrikt.ts';
import { judgedOn } from '../agreement-dates.ts';
import { numbersOf, partyMunicipalities } from '../municipalities.ts';
import type { Report, Rule } from '../rule.ts';

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
    signaturer.forEach(({ part, organisasjon, rolle }, index) => {
      const swapped = sideOf(organisasjon, date);
      if (swapped !== null && swapped !== part) {
        reportSwapped('organisasjon', organisasjon, part, index, report);
        return;
      }
      if ((sideOfRole(rolle) ?? part) !== part) reportSwapped('rolle', rolle, part, index, report);
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

/** Somebody of the one party where the other is to be bound. */
function reportSwapped(
  key: 'organisasjon' | 'rolle',
  said: string,
  part: 'kommune' | 'politi',
  index: number,
  report: Report,
): void {
  const [nb, en] = part === 'kommune' ? ['kommunen', 'the kommune'] : ['politiet', 'the police'];
  report({
    at: { path: ['signaturer', index, key] },
    message: {
      nb: `«${said}» kan ikke skrive under for ${nb}.`,
      en: `“${said}” cannot sign for ${en}.`,
    },
    help: { nb: `Rett ${key} eller part.`, en: `Correct ${key} or part.` },
  });
}

const POLICE =
  /politidistrikt|politistasjon|politiavdeling|lensmanns|^(?:politiet|lensmannen|politimesteren)(?![a-zæøå])/i;
const MUNICIPAL = /(?:^|[ -])(?:kommunen?|herad(?:et)?|suohkan|gielda|tjïelte|tjielte|komuuni)$/i;

/** Which party an organisation evidently belongs to. */
function sideOf(organisation: string, date: string | undefined): 'kommune' | 'politi' | null {
  const name = organisation.trim();
  if (POLICE.test(name)) return 'politi';
  if (MUNICIPAL.test(name)) return 'kommune';
  // «Nordland», but not «Oslo», which is both.
  return findDistrict(name) !== undefined && findKommuner(name, date).length === 0 ? 'politi' : null;
}

const MUNICIPAL_ROLE = /^(?:vara)?ordfør[ea]r|^kommunedirektør|^rådmann|^byrådsle/i;
const POLICE_ROLE = /^(?:vise)?politim(?:ei?)ster|^lensmann|^politistasjonssjef|^politikontakt/i;

/** Which party somebody evidently works for. */
function sideOfRole(role: string): 'kommune' | 'politi' | null {
  if (POLICE_ROLE.test(role)) return 'politi';
  return MUNICIPAL_ROLE.test(role) ? 'kommune' : null;
}

function isOtherMunicipality(name: string, own: ReadonlySet<string>, date: string | undefined): boolean {
  const found = findKommuner(name, date);
  return (
    found.length > 0 &&
    !found.some(({ kommune, successors }) => [kommune, ...successors].some((it) => own.has(it.number)))
  );
}
