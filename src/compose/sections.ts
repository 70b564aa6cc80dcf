import type { Agreement } from '../../schema/agreement.ts';
import { SECTION_SLUGS, type SectionId } from '../../schema/sections/index.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import { brokenTemplate, failureOf } from './broken-template.ts';
import { blocksOf } from './markdown/blocks.ts';
import { readMarkdown } from './markdown/parse.ts';
import { composeOwnText, type OwnTextContext } from './own-text.ts';
import { runTemplate } from './run-template.ts';
import { problemsInLayer, type TemplateProblem } from './template-problems.ts';
import { findTemplate, type Templates } from './templates.ts';
import { type AgreementView, type Scope, scopeOf } from './view.ts';

/** What is shown of a template that is wrong all over. */
const MAX_PROBLEMS = 5;

/** What composing any part of one agreement needs. */
export interface ComposeContext extends OwnTextContext {
  agreement: Agreement;
  view: AgreementView;
  templates: Templates;
  /** Notes every layer whose words are used. */
  usedLayers: Set<string>;
}

/** The blocks of one section: the template's words or the agreement's own, what it adds, and its obligations. */
export function composeSection(id: SectionId, context: ComposeContext): Block[] {
  const section = context.agreement.seksjoner[id];
  if (isUtelatt(section)) return [];
  const path: Path = ['seksjoner', id];
  const scope = scopeOf(context.view, id);
  const blocks = section.tekst
    ? composeOwnText(section.tekst, [...path, 'tekst'], scope, context)
    : composeTemplate(SECTION_SLUGS[id], scope, path, context);
  if (section.tillegg) blocks.push(...composeOwnText(section.tillegg, [...path, 'tillegg'], scope, context));
  if (section.forpliktelser)
    blocks.push(...composeTemplate('forpliktelser', [context.view.sections[id]], [...path, 'forpliktelser'], context));
  return blocks;
}

/** The blocks of a template over a scope of facts. A template that is wrong gives none, and is reported at the layer's name, also when nothing is printed. */
export function composeTemplate(name: string, scope: Scope, origin: Path, context: ComposeContext): Block[] {
  const language = context.målform === 'nynorsk' ? 'nn' : 'nb';
  const { text, layer } = findTemplate(context.templates, context.agreement.mal, language, name);
  const report = (problem: TemplateProblem) =>
    context.report(brokenTemplate(`${layer}/${language}/${name}.md.hbs`, problem, context.source));
  const problems = problemsInLayer(text, name);
  problems.slice(0, MAX_PROBLEMS).forEach(report);
  if (problems.length > 0 || !context.forPrint) return [];
  context.usedLayers.add(layer);
  try {
    const markdown = runTemplate(text, scope, context.målform);
    return blocksOf(readMarkdown(markdown), origin, (words) => words);
  } catch (error) {
    report(failureOf(error));
    return [];
  }
}
