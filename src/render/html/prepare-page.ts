import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import { PRECOMPILED_PAGES } from '../../handlebars/precompiled.ts';
import type { HtmlPage } from './render.ts';
import type { View } from './view.ts';

/** A page template ready for use. */
export interface PreparedPage {
  print: (view: View) => string;
}

const prepared = new WeakMap<HtmlPage, PreparedPage>();

/** Compiles the template once for each page, however many documents are printed on it. */
export function preparePage(page: HtmlPage): PreparedPage {
  const known = prepared.get(page);
  if (known) return known;
  // Browsers hash the style with line feeds only, and the same page must come from a checkout on Windows.
  const style = withLineFeeds(page.style);
  const text = pageText(page.template);
  const compiled = PRECOMPILED_PAGES.get(text);
  const template = compiled ? Handlebars.template(compiled) : Handlebars.compile(text, PAGE_OPTIONS);
  const fixed = { style: new Handlebars.SafeString(style), policy: new Handlebars.SafeString(policyFor(style)) };
  const made: PreparedPage = { print: (view) => template({ ...view, ...fixed }) };
  prepared.set(page, made);
  return made;
}

/** How the page is compiled, at run time and when the program is built alike. */
export const PAGE_OPTIONS: CompileOptions = { strict: true, knownHelpersOnly: true };

/** The text of the page template as it is compiled: the same from any checkout. */
export const pageText = (template: string): string => withLineFeeds(template);

/** The page may apply its own style, known by its hash, and load, run, embed or send nothing at all. */
function policyFor(style: string): string {
  const hash = createHash('sha256').update(style).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
