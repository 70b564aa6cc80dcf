import type { LintContext } from '../context.ts';
import type { NamedMunicipality } from '../municipalities.ts';
import { namedPersons } from './named-persons.ts';

const KEY = Symbol('surnames');

/** The last names of those whom the text names after a role, and of those who sign. */
function surnames(context: LintContext): ReadonlySet<string> {
  return context.once(KEY, () => {
    const signing = (context.agreement.signaturer ?? []).map(({ navn }) => navn);
    const names = [...signing.filter((it) => typeof it === 'string'), ...namedPersons(context).map(({ name }) => name)];
    return new Set(names.map((name) => name.split(' ').at(-1)!));
  });
}

const IN_PLACE = /(?:^|[\s(|])(?:i|på|ved|fra|frå) $/i;
/** Something before in the sentence, and a word with a capital that is no office: «Ansvarlig: Gunnar», «Norsk Folkehjelp». */
const FIRST_NAME =
  /[^.!?\n|\s-]\s[*_]{0,2}(?!(?:Kommun|Politi|Lensmann|Ordfør|Rådmann|Nye|Gamle|Tidlig|Tidleg|Både|I|På|Fra|Frå|Ved|For|Til|Med|Om|Og|Også|By|Lokal|Nord|Sør|Vest|Øst|Aust|Ytre|Indre|Øvre|Nedre|Midt)|Kommune)[A-ZÆØÅ][a-zß-öø-ɏ]{1,20}(?:-[A-ZÆØÅ][a-zß-öø-ɏ]{1,20})? $/;

/** Whether the name of a kommune is somebody's last name here: «Eivind Naustdal», and «når Naustdal er borte» after that. */
export function isPersonName(named: NamedMunicipality, context: LintContext): boolean {
  const { text, start, end, kommuneFollows } = named;
  if (kommuneFollows || text.kind !== 'prose') return false;
  const before = text.words.slice(Math.max(0, start - 40), start);
  if (IN_PLACE.test(before)) return false;
  return surnames(context).has(text.words.slice(start, end)) || FIRST_NAME.test(before);
}
