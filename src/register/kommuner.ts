/** What the program knows about kommuner: the register's public face. Dates are `YYYY-MM-DD`; without one, it is about now. */
export { findKommuner, type KommuneMatch, type KommuneState } from './find-kommuner.ts';
export { isOrdinaryWord } from './is-ordinary-word.ts';
export type { Kommune, KommuneName, Malform, NameLanguage } from './kommune.ts';
export { allKommuner, kommuneByNumber, malformOf, parallelNames, successorsOf } from './kommune-by-number.ts';
export { type KommuneNameHit, kommuneNamesInText } from './kommune-names-in-text.ts';
export { type District, districtOf, districts, findDistrict } from './politidistrikt.ts';
export { signedName } from './signed-name.ts';
export { suggestKommune } from './suggest-kommune.ts';
