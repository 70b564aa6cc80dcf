/**
 * Templates that were compiled when the program was built, by their text. Empty here: `scripts/build.mjs` puts the program's own
 * templates in the place of this module, so that only layers that users write are compiled at run time.
 */
export const PRECOMPILED: ReadonlyMap<string, TemplateSpecification> = new Map();
