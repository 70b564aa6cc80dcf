import type { Path } from '../diagnostics/diagnostic.ts';
import { kommuneNamesInText } from '../register/kommune-names-in-text.ts';
import { type District, districtOf } from '../register/politidistrikt.ts';
import { regionsIn } from '../register/regions-in.ts';
import { judgedOn } from './agreement-dates.ts';
import type { LintContext } from './context.ts';
import { stringsIn } from './strings.ts';

/** A place in another police district than the agreement's, in the name of what belongs to the agreement's own. */
export interface UnitElsewhere {
  path: Path;
  start: number;
  end: number;
  name: string;
  district: District;
}

/** Passports are issued anywhere. */
const PASSPORTS = /pass(?:kontor|et|$)|id-kort/i;
/** Kommuner whose name many villages have as well. */
const COMMON = new Set(['Sandnes', 'Sande', 'Nes', 'Strand', 'Vik', 'Moss', 'Ås']);

/** The local unit, the service points and the signatory of the police, where all places that one is called after lie in other districts. */
export function unitsElsewhere(context: LintContext, own: District): UnitElsewhere[] {
  return stringsIn(context).flatMap(({ path, text }) => {
    if (!isOwnUnit(path, context) || PASSPORTS.test(text)) return [];
    const places = [...regionsIn(text), ...municipalitiesOf(text, context)];
    const [first] = places;
    if (!first || places.some(({ district }) => district.id === own.id)) return [];
    const { start, end, name, district } = first;
    return [{ path, start, end, name, district }];
  });
}

function isOwnUnit(path: Path, { agreement }: LintContext): boolean {
  const [first, second, third, , last] = path;
  if (first === 'parter') return second === 'politi' && third === 'enhet';
  if (first === 'signaturer')
    return third === 'organisasjon' && agreement.signaturer?.[Number(second)]?.part === 'politi';
  return third === 'tjenestesteder' && (last === 'navn' || last === 'sted') && path.length === 5;
}

type Place = Omit<UnitElsewhere, 'path'>;

function municipalitiesOf(text: string, context: LintContext): Place[] {
  return kommuneNamesInText(text, judgedOn(context)).flatMap((named) => {
    const { name, start, end } = named;
    if (COMMON.has(name) || (named.ordinary && !named.kommuneFollows)) return [];
    const [district, ...others] = named.candidates.map(({ kommune }) => districtOf(kommune.number));
    // A name that several have, in districts that differ, or a former one of which nothing is known, says nothing for sure.
    return district && others.every((it) => it?.id === district.id) ? [{ name, start, end, district }] : [];
  });
}
