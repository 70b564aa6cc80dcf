import type { Parallellnavn } from '../../../schema/parter.ts';
import {
  districtOf,
  findKommuner,
  type Kommune,
  type KommuneMatch,
  kommuneByNumber,
  signedName,
  successorsOf,
  suggestKommune,
} from '../../register/kommuner.ts';
import { CannotRun } from '../cannot-run.ts';

/** What the register knows about the kommune that a new agreement is for. */
export interface NewAgreement {
  kommune: { nummer: string | null; navn: string; parallellnavn: readonly Parallellnavn[] };
  distrikt: string | null;
  målform: 'bokmål' | 'nynorsk';
  /** The name that the file is called after. */
  slugSource: string;
}

/**
 * Finds a kommune by number or by any of its names.
 *
 * @throws CannotRun where no kommune or several have the name, or it is a former one
 */
export function findKommune(name: string, today: string): NewAgreement {
  if (/^\d{4}$/.test(name)) return withNumber(name, today);
  const current = findKommuner(name, today).filter((it) => it.state === 'current');
  if (current.length === 1) return describe(current[0]!.kommune);
  if (current.length > 1) throw several(name, current);
  const former = findKommuner(name, today);
  throw former.length > 0
    ? ended(
        name,
        former.flatMap((it) => it.successors),
      )
    : unknown(name, today);
}

function withNumber(number: string, today: string): NewAgreement {
  const kommune = kommuneByNumber(number, today);
  if (kommune) return describe(kommune);
  const successors = successorsOf(number, today);
  throw successors.length > 0 ? ended(number, successors) : unknown(number, today);
}

function describe(kommune: Kommune): NewAgreement {
  const nynorsk = kommune.malform === 'nynorsk';
  const district = districtOf(kommune.number);
  return {
    kommune: {
      nummer: kommune.number,
      navn: signedName(kommune),
      parallellnavn: otherNames(kommune),
    },
    distrikt: district ? (nynorsk ? district.nn : district.nb) : null,
    målform: nynorsk ? 'nynorsk' : 'bokmål',
    slugSource: kommune.name,
  };
}

/** The language of an official name as an agreement says it, with the word for kommune. */
const IN_LANGUAGE = {
  se: { språk: 'nordsamisk', kommune: 'suohkan' },
  smj: { språk: 'lulesamisk', kommune: 'suohkan' },
  sma: { språk: 'sørsamisk', kommune: 'tjïelte' },
  fkv: { språk: 'kvensk', kommune: 'komuuni' },
} as const;

function otherNames({ names }: Kommune): Parallellnavn[] {
  return names.flatMap(({ lang, genitive }) => {
    if (lang === 'no') return [];
    const { språk, kommune } = IN_LANGUAGE[lang];
    return [{ språk, navn: `${genitive} ${kommune}` }];
  });
}

function several(name: string, matches: readonly KommuneMatch[]): CannotRun {
  const list = matches.map(({ kommune }) => `  ${kommune.number}  ${kommune.name} (${kommune.county})`).join('\n');
  return new CannotRun(
    { nb: `flere kommuner heter «${name}»:\n${list}`, en: `several kommuner are called “${name}”:\n${list}` },
    {
      nb: `Oppgi nummeret, for eksempel «avtale new ${matches[0]?.kommune.number}».`,
      en: `Give the number, for example “avtale new ${matches[0]?.kommune.number}”.`,
    },
  );
}

function ended(name: string, successors: readonly Kommune[]): CannotRun {
  const areas = [...new Set(successors.map((next) => `${next.name} (${next.number})`))].join(', ');
  return new CannotRun(
    { nb: `«${name}» er ikke lenger en kommune.`, en: `“${name}” is no longer a kommune.` },
    { nb: `Området hører nå til ${areas}.`, en: `The area now belongs to ${areas}.` },
  );
}

function unknown(name: string, today: string): CannotRun {
  const near = suggestKommune(name, today);
  return new CannotRun(
    { nb: `ingen kommune heter «${name}».`, en: `no kommune is called “${name}”.` },
    near.length > 0
      ? {
          nb: `Mente du ${near.map((it) => `«${it}»`).join(' eller ')}?`,
          en: `Did you mean ${near.map((it) => `“${it}”`).join(' or ')}?`,
        }
      : {
          nb: 'Skriv kommunens navn eller firesifrede nummer.',
          en: 'Write the name or four-digit number of the kommune.',
        },
  );
}
