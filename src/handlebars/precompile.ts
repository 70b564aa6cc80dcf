import Handlebars from 'handlebars';
import { helpersFor } from '../compose/helpers.ts';
import { PAGE_OPTIONS, pageText } from '../render/html/prepare-page.ts';
import { parseLayerTemplate } from './layer-template.ts';

/** A module that takes the place of `precompiled.ts`: every template of the program, ready to run. Run by the build. */
export function precompile(layerTemplates: readonly string[], page: string): string {
  const helpers = new Set(Object.keys(helpersFor('bokmål')));
  const layers = layerTemplates.map((text) =>
    entry(text, `() => (${JSON.stringify(parseLayerTemplate(text, helpers))})`),
  );
  const pages = [entry(pageText(page), String(Handlebars.precompile(pageText(page), PAGE_OPTIONS)))];
  return `${mapOf('PRECOMPILED_LAYERS', layers)}${mapOf('PRECOMPILED_PAGES', pages)}`;
}

const entry = (text: string, value: string): string => `[${JSON.stringify(text)}, ${value}]`;
const mapOf = (name: string, entries: readonly string[]): string =>
  `export const ${name} = new Map([\n${entries.join(',\n')}\n]);\n`;
