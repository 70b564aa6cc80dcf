/** Where template text comes from; the edge reads the files. */
export interface Templates {
  /** Whether a layer of this name exists. */
  has(layer: string): boolean;
  /** Text of `<layer>/<language>/<name>.md.hbs`, or null where the layer lacks it. */
  read(layer: string, language: TemplateLanguage, name: string): string | null;
}

export type TemplateLanguage = 'nb' | 'nn';

export const STANDARD = 'standard';

/** A piece of text and the layer it came from. */
export interface Found {
  text: string;
  layer: string;
}

/** Finds a template in the agreement's own layer, else in the standard. Throws when even the standard lacks it: a broken installation. */
export function findTemplate(
  templates: Templates,
  mal: string | undefined,
  language: TemplateLanguage,
  name: string,
): Found {
  for (const layer of mal ? [mal, STANDARD] : [STANDARD]) {
    const text = templates.read(layer, language, name);
    if (text !== null) return { text, layer };
  }
  throw new Error(`template ${STANDARD}/${language}/${name} is missing`);
}
