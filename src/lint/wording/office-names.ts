import type { LintContext } from '../context.ts';
import { municipalitiesIn, type NamedMunicipality, partyMunicipalities } from '../municipalities.ts';
import { sentenceOf } from '../place-context.ts';

/** The office of the police in a place, by name. */
export interface NamedOffice extends NamedMunicipality {
  /** Where its last word ends. */
  until: number;
  /** «Eid lensmannskontor» */
  called: string;
}

const OFFICE = /^(lensmannskontor|politistasjon|politikontor)(?:et|ets|en|ens|s)?$/;
/** What the office was called, or what took its place. */
const PAST =
  / (?:tidligere|tidlegare|gamle|gammelt|gamalt|daværende|dåverande|nedlagt|nedlagde|nedlagte|slått saman|slått sammen|før|tidlegere|erstatt\S*|avløs\S*|avløys\S*|het|hette|heitte|kalt|kalla|skiftet navn|skifta namn|skifte namn|nå|no) /;

/** Two names of what must be one office: after a kommune that is now part of the party, or of two kinds in one place. */
export function officesNamedTwice(context: LintContext): { first: NamedOffice; other: NamedOffice }[] {
  const offices = municipalitiesIn(context).flatMap((named): NamedOffice[] => {
    const { text, end, start, next } = named;
    if (!OFFICE.test(next) || text.path[0] === 'erstatter' || text.path[0] === 'vedlegg') return [];
    const until = end + 1 + next.length;
    const called = text.text.slice(start, until);
    const sentence = text.kind === 'prose' ? sentenceOf(named, context.prose) : null;
    return text.text[end] === ' ' && !(sentence && PAST.test(sentence.keys)) ? [{ ...named, until, called }] : [];
  });
  if (offices.length < 2) return [];
  const parties = new Set(partyMunicipalities(context).map(({ nummer }) => nummer));
  const isParty = ({ candidates }: NamedOffice) => candidates.some(({ kommune }) => parties.has(kommune.number));
  const isFormer = ({ candidates }: NamedOffice) =>
    candidates.length > 0 &&
    candidates.every(
      ({ state, successors }) => state === 'former' && successors.some(({ number }) => parties.has(number)),
    );
  // Two that are listed as places of service are two.
  const listed = new Set(
    offices.filter(({ text }) => text.path.includes('tjenestesteder')).map(({ called }) => called),
  );
  const areTwo = (one: NamedOffice, other: NamedOffice) => listed.has(one.called) && listed.has(other.called);
  const kindOf = ({ next }: NamedOffice) => OFFICE.exec(next)![1];
  const found: { first: NamedOffice; other: NamedOffice }[] = [];
  const seen = new Set<string>();
  for (const other of offices) {
    const key = `${other.name} ${kindOf(other)}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const first = offices.find(
      (it) =>
        (isFormer(other) &&
          isParty(it) &&
          it.name !== other.name &&
          kindOf(it) === kindOf(other) &&
          !areTwo(it, other)) ||
        (it.name === other.name && kindOf(it) !== kindOf(other) && offices.indexOf(it) < offices.indexOf(other)),
    );
    if (first) found.push({ first, other });
  }
  return found;
}
