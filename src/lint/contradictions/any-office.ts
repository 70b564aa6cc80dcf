import { type Office, officeOf } from './office.ts';

const SUFFIX =
  '(sjef|leder|leiar|rådgiver|rådgjevar|konsulent|koordinator|direktør|advokat|planlegger|planleggar|veileder|rettleiar)';
/** «beredskapssjefen», «folkehelserådgjevaren»: an office by what its name ends in. */
const COMPOUND = new RegExp(`^([A-Za-zÀ-ÖØ-öø-ɏ-]{3,}?)-?${SUFFIX}(?:en)?$`);
const POLICE = /^(?:politi|lensmann|stasjon|drift|avsnitt|påtale|innsats|operasjon)/;
/** What anybody may be beside the office held. */
const FUNCTION = /^(?:møte|nest|vara|råds|politiråds|prosjekt|gruppe|nær)/;
const BOKMÅL = new Map([
  ['leiar', 'leder'],
  ['rådgjevar', 'rådgiver'],
  ['planleggar', 'planlegger'],
  ['rettleiar', 'veileder'],
]);

/** The office that a word names, in lower case, also one that few agreements speak of; null for other words. */
export function anyOfficeOf(key: string): Office | null {
  const known = officeOf(key);
  if (known) return known;
  const [, first = '', last = ''] = COMPOUND.exec(key) ?? [];
  if (last === '' || FUNCTION.test(first)) return null;
  return { side: POLICE.test(first) ? 'politi' : 'kommune', name: `${first}${BOKMÅL.get(last) ?? last}` };
}
