import type { Status } from '../../schema/agreement.ts';
import { isStrict } from '../../schema/status.ts';
import type { Diagnostic, Path, Severity } from '../diagnostics/diagnostic.ts';
import type { Block } from '../document/document.ts';
import type { Source } from '../source/source.ts';
import type { Målform } from './language/malform.ts';
import { blocksOf } from './markdown/blocks.ts';
import { findForbidden, mayHoldForbidden } from './markdown/check.ts';
import { isTooComplex } from './markdown/complexity.ts';
import { parseMarkdown, readMarkdown } from './markdown/parse.ts';
import {
  forbiddenMarkdown,
  forbiddenReference,
  missingReference,
  type Said,
  tooComplex,
  unknownReference,
} from './own-text-messages.ts';
import { fillMarkers, findReferences, markReferences, RESERVED, type Reference } from './references.ts';
import type { ComposeRule } from './rules.ts';
import type { Scope } from './view.ts';

export interface OwnTextContext {
  source: Source;
  status: Status;
  målform: Målform;
  /** Ids that a link within the document may lead to. */
  anchors: ReadonlySet<string>;
  /** Notes every fact that the text mentions, by its path as written: `varighet`, `leder`. */
  mentioned: Set<string>;
  report: (diagnostic: Diagnostic) => void;
  /** Without, the text is only proofread: there may be no blocks. */
  forPrint: boolean;
}

type Report = (start: number, end: number, rule: ComposeRule, severity: Severity, said: Said) => void;

/**
 * Composes text that the agreement itself wrote (not trusted): Markdown with plain references to facts. Whatever else it
 * contains becomes a diagnostic at its place in the file, and is left out.
 */
export function composeOwnText(text: string, path: Path, scope: Scope, context: OwnTextContext): Block[] {
  const at: Report = (start, end, rule, severity, said) =>
    context.report({
      rule,
      severity,
      file: context.source.file,
      path,
      range: context.source.rangeInText(path, start, end),
      ...said,
    });

  const clean = text.replace(RESERVED, '\ufffd');
  const references = findReferences(clean, scope, context.målform);
  for (const it of references) reportReference(it, context, at);
  const marked = markReferences(clean, references);
  if (isTooComplex(marked)) {
    at(0, Math.min(text.length, 40), 'text-too-complex', 'error', tooComplex);
    return [];
  }
  const isSuspect = mayHoldForbidden(marked);
  if (!context.forPrint && !isSuspect) return [];
  const root = isSuspect ? parseMarkdown(marked) : readMarkdown(marked);
  for (const it of isSuspect ? findForbidden(root, context.anchors) : []) {
    const { rule, ...said } = forbiddenMarkdown(it.kind, fillMarkers(it.text, references));
    at(it.start, it.end, rule, 'error', said);
  }
  return blocksOf(root, path, (words) => fillMarkers(words, references));
}

function reportReference(it: Reference, context: OwnTextContext, at: Report): void {
  if (it.kind === 'value') context.mentioned.add(it.path.join('.'));
  if (it.kind === 'unknown') at(it.start, it.end, 'unknown-reference', 'error', unknownReference(it.name, it.unknown));
  if (it.kind === 'forbidden') at(it.start, it.end, 'template-code', 'error', forbiddenReference(it.text));
  if (it.kind === 'missing') {
    const severity = isStrict(context.status) ? 'error' : 'warning';
    at(it.start, it.end, 'missing-reference', severity, missingReference(it.name));
  }
}
