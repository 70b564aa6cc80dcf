import type { Path } from '../../diagnostics/diagnostic.ts';
import { kommuneByNumber } from '../../register/kommune-by-number.ts';
import { KOMMUNE_WORDS, nameKey } from '../../register/name-key.ts';
import { findDistrict } from '../../register/politidistrikt.ts';
import { signedName } from '../../register/signed-name.ts';
import { describeOddSpace, oddSpaces, withPlainSpaces } from '../../source/typing/odd-spaces.ts';
import { judgedOn } from '../agreement-dates.ts';
import { numbersOf, partyMunicipalities } from '../municipalities.ts';
import type { Report, Rule } from '../rule.ts';

const DISTRICT = ' politidistrikt';

export const partyName: Rule = {
  id: 'party-name',
  kind: 'municipalities',
  title: { nb: 'Partens navn er ikke helt', en: 'The name of a party is not complete' },
  description: {
    nb: 'Partene står på forsiden og over underskriftene med navnet som er skrevet her. Det skal være det de er kjent under: «Skien kommune», ikke «Skien».',
    en: 'The parties stand on the front page and above the signatures by the name written here. It is to be the one they go by: “Skien kommune”, not “Skien”.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  fixable: true,
  needs: [['parter']],
  check(context, report) {
    const date = judgedOn(context);
    for (const { nummer, navn, path } of partyMunicipalities(context)) {
      const kommune = kommuneByNumber(nummer, date) ?? kommuneByNumber(nummer);
      if (kommune === undefined) continue;
      const right = signedName(kommune);
      const key = nameKey(navn);
      const isPlain = key === nameKey(kommune.name) || key === nameKey(right);
      // In another language the word is another, and what no register knows is told of elsewhere.
      if (isPlain ? navn.trim() === right : hasWord(key) || !numbersOf(navn, date).includes(nummer)) continue;
      reportName([...path, 'navn'], navn, isPlain ? right : null, report);
    }
    const { distrikt } = context.agreement.parter.politi;
    const district = findDistrict(distrikt);
    if (district === undefined) return;
    const key = nameKey(distrikt).replace(DISTRICT, '');
    const right =
      key === nameKey(district.nn).replace(DISTRICT, '') && key !== nameKey(district.nb).replace(DISTRICT, '')
        ? district.nn
        : district.nb;
    if (distrikt.trim() !== right) reportName(['parter', 'politi', 'distrikt'], distrikt, right, report);
  },
};

function hasWord(key: string): boolean {
  return key.split(/[ –-]/).some((word) => KOMMUNE_WORDS.has(word));
}

function reportName(path: Path, said: string, right: string | null, report: Report): void {
  const odd = oddSpaces(said)[0];
  // To the eye the name is right.
  if (odd && right !== null && withPlainSpaces(said).trim() === right)
    return void report({
      at: { path, ...odd },
      ...describeOddSpace(said.slice(odd.start, odd.end)),
      fix: [{ at: { path, start: 0, end: said.length }, text: right }],
    });
  report({
    at: { path, start: 0, end: said.length },
    message:
      right === null
        ? { nb: `«${said}» mangler ordet for kommune.`, en: `“${said}” lacks the word for kommune.` }
        : { nb: `Partens navn er ${right}, ikke «${said}».`, en: `The name of the party is ${right}, not “${said}”.` },
    help:
      right === null
        ? {
            nb: 'Skriv det etter navnet, for eksempel «kommune» eller «suohkan».',
            en: 'Write it after the name, such as “kommune” or “suohkan”.',
          }
        : { nb: `Skriv ${right}.`, en: `Write ${right}.` },
    ...(right !== null && { fix: right }),
  });
}
