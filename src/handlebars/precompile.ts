import Handlebars from 'handlebars';
import { helpersFor } from '../compose/helpers.ts';
import { PAGE_OPTIONS, pageText } from '../render/html/prepare-page.ts';
import { layerOptions, parseLayerTemplate } from './layer-template.ts';

/** A module that takes the place of `precompiled.ts`: every template of the program, compiled. Run by the build. */
export function precompile(layerTemplates: readonly string[], page: string): string {
  const helpers = new Set(Object.keys(helpersFor('bokmål')));
  const entries = layerTemplates.map((text) => {
    return entry(text, Handlebars.precompile(parseLayerTemplate(text, helpers), layerOptions(helpers)));
  });
  entries.push(entry(pageText(page), Handlebars.precompile(pageText(page), PAGE_OPTIONS)));
  return `export const PRECOMPILED = new Map([\n${entries.join(',\n')}\n]);\n`;
}

const entry = (text: string, specification: unknown) => `[${JSON.stringify(text)}, ${String(specification)}]`;
