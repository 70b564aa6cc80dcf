import type { Path } from '../../diagnostics/diagnostic.ts';
import { kommuneNamesInText } from '../../register/kommune-names-in-text.ts';
import { type District, districtOf } from '../../register/politidistrikt.ts';
import { regionsIn } from '../../register/regions-in.ts';
import { judgedOn } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { stringsIn } from '../strings.ts';

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
  const found: UnitElsewhere[] = [];
  for (const { path, text } of stringsIn(context)) {
    // The name of a district is the matter of other rules.
    if (!isOwnUnit(path, context) || text.endsWith('politidistrikt') || PASSPORTS.test(text)) continue;
    const places = [...regionsIn(text), ...municipalitiesOf(text, context)];
    const [first] = places;
    if (!first || places.some(({ district }) => district.id === own.id)) continue;
    const { start, end, name, district } = first;
    found.push({ path, start, end, name, district });
  }
  return found;
}

function isOwnUnit(path: Path, { agreement }: LintContext): boolean {
  const first = path[0];
  const field = path[2];
  if (field === 'tjenestesteder') return path.length === 5 && (path[4] === 'navn' || path[4] === 'sted');
  if (field === 'enhet') return first === 'parter' && path[1] === 'politi';
  return (
    field === 'organisasjon' && first === 'signaturer' && agreement.signaturer?.[Number(path[1])]?.part === 'politi'
  );
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
