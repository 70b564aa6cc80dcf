import type { Program } from './program.ts';

// Templates that were read when the program was built, by their text. None here: `scripts/build.mjs` puts the program's own templates in the
// place of this module, so that only layers that users write are read at run time.

/** Templates of layers, each made when it is asked for. */
export const PRECOMPILED_LAYERS: ReadonlyMap<string, () => Program> = new Map();

/** The template of the HTML page. */
export const PRECOMPILED_PAGES: ReadonlyMap<string, TemplateSpecification> = new Map();
