import { type CST, visit, type YAMLError } from 'yaml';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Composed, compose } from './compose.ts';
import { cutAbove } from './cut-above.ts';
import { contentLine, type IndentedLine, lineBeside } from './line-beside.ts';
import type { LineIndex } from './line-index.ts';
import { describeIndent, describeSyntax, type SyntaxProblem } from './syntax-messages.ts';

const MAX_SYNTAX_ERRORS = 5;

/** What makes all that follows wrong. */
const ENDS: ReadonlySet<SyntaxProblem> = new Set(['unclosed-quote', 'unclosed-bracket', 'comment-in-text']);

interface Located {
  problem: SyntaxProblem;
  start: number;
  end: number;
  /** The line that a wrongly indented one does not match. */
  beside?: IndentedLine | null;
}

/** Turns the library's errors into findings: in file order, one per line, nothing after a quote or bracket that is left open. */
export function syntaxErrors(composed: Composed, text: string, lines: LineIndex, file: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const taken = new Set<number>();
  const tokens = openableTokens(text);
  const located = composed.errors
    .filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_COLLECTION_TYPE' && code !== 'BAD_DIRECTIVE')
    .map((error) => locate(error, composed.errors, text, tokens))
    .sort((a, b) => a.start - b.start);
  const real = withoutConsequences(located, lines).map((it) => cutByComment(it, composed, text, lines));
  for (const { problem, start, end, beside } of real) {
    const range = lines.range(start, Math.min(end, lines.endOfLine(start)));
    if (taken.has(range.start.line)) continue;
    taken.add(range.start.line);
    const token = text.slice(start, Math.min(end, lines.endOfLine(start)));
    const related = beside
      ? [{ file, range: lines.range(beside.start, beside.end), message: describeIndent(beside.indent) }]
      : null;
    found.push({
      ...{ severity: 'error', file, range, path: [], ...describeSyntax(problem, token) },
      ...(related && { related }),
    });
    if (found.length === MAX_SYNTAX_ERRORS || ENDS.has(problem)) break;
  }
  return found;
}

/**
 * One wrong indentation or tab makes all that should stand beside it wrong too, and an open quote leaves the brackets around it open: only what
 * the writer did is kept.
 */
function withoutConsequences(located: readonly Located[], lines: LineIndex): Located[] {
  const quote = located.find(({ problem }) => problem === 'unclosed-quote');
  const columns = new Set<number>();
  let tab = false;
  return located.filter(({ problem, start }) => {
    if (problem === 'unclosed-bracket') return !quote;
    if (problem === 'tab') tab = true;
    if (problem !== 'indentation') return true;
    const { column } = lines.range(start, start).start;
    if (tab || columns.has(column)) return false;
    columns.add(column);
    return true;
  });
}

/** Where a `#` was meant as text: the end of a bracket stands in the comment, or the text goes on in the line below. */
function cutByComment(found: Located, composed: Composed, text: string, lines: LineIndex): Located {
  const { problem, start } = found;
  if (problem === 'no-colon' || (problem === 'indentation' && !/:(?:\s|$)/.test(lineAt(text, start)))) {
    const cut = cutAbove(start, composed, text);
    return cut ? { problem: 'comment-in-text', ...cut } : found;
  }
  if (problem !== 'unclosed-bracket') return found;
  const end = lines.endOfLine(start);
  const comment = composed.comments.find(({ offset }) => offset > start && offset < end);
  const isClosed = comment?.text.includes(text[start] === '{' ? '}' : ']');
  return comment && isClosed ? { problem: 'comment-in-text', start: comment.offset, end } : found;
}

/** Decides from the library's code, and where one code covers much, from the text at the place, what the writer did. */
function locate(error: YAMLError, errors: readonly YAMLError[], text: string, tokens: Tokens): Located {
  const [start, end] = error.pos;
  const rest = lineAt(text, start);
  const here = (problem: SyntaxProblem, to = start + Math.max(1, rest.length)): Located => ({
    problem,
    start,
    end: to,
  });
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return here('tab', end);
    case 'BLOCK_AS_IMPLICIT_KEY': {
      if (/^\s*-/.test(rest)) return { ...indentationAt(text, start), problem: 'list-among-fields', beside: null };
      const key = errors.find((other) => other.code === 'MULTILINE_IMPLICIT_KEY' && other.pos[0] === start);
      if (key) return indentationAt(text, key.pos[1] - 1);
      return here(rest.includes(': ') ? 'colon-in-text' : 'other');
    }
    case 'MULTILINE_IMPLICIT_KEY': {
      // Both codes at one place are one mistake: the line below is indented more than the field it belongs beside.
      const nested = errors.some((other) => other.code === 'BLOCK_AS_IMPLICIT_KEY' && other.pos[0] === start);
      if (nested) return indentationAt(text, end - 1);
      return here(isTight(rest) ? 'no-space-after-colon' : 'no-colon');
    }
    case 'KEY_OVER_1024_CHARS':
      return here('no-colon');
    case 'MISSING_CHAR':
      return missing(error, text, here, tokens);
    case 'BAD_INDENT':
      if (error.message.startsWith('Flow')) return tabBefore(text, start) ?? openBracket(tokens, text, start);
      return tabBefore(text, start) ?? indentationAt(text, start);
    case 'BAD_SCALAR_START':
      return here('bad-start', start + 1);
    case 'BAD_DQ_ESCAPE':
      return here('bad-escape', start + 2);
    case 'BLOCK_IN_FLOW':
      return here('flow-item');
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
    case 'MULTIPLE_ANCHORS':
    case 'BAD_PROP_ORDER':
      return here('anchor', end);
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, text, here);
    default:
      return here('other');
  }
}

type Here = (problem: SyntaxProblem, to?: number) => Located;

function missing(error: YAMLError, text: string, here: Here, tokens: Tokens): Located {
  const start = error.pos[0];
  if (error.message.includes('quote')) return openQuote(tokens, text, start);
  if (error.message.includes('must end with')) return openBracket(tokens, text, start);
  if (error.message.startsWith('Comments')) return here('comment-space');
  if (error.message.startsWith('Implicit map keys')) {
    return here(isTight(lineAt(text, start)) ? 'no-space-after-colon' : 'no-colon');
  }
  return here(error.message.includes(' items') ? 'flow-item' : 'other');
}

function unexpected(error: YAMLError, text: string, here: Here): Located {
  const start = error.pos[0];
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (error.message.startsWith('Block scalar header') || error.message.startsWith('Not a YAML token'))
    return here('block-header');
  if (error.message.includes('block-seq-ind')) return here('list-on-field-line');
  if (error.message.startsWith('Unexpected ,') || error.message.includes('empty item')) return here('comma', start + 1);
  if (/["']\s*$/.test(before)) return here('text-after-quote');
  if (/^[\]}]/.test(lineAt(text, start))) return here('stray-bracket', start + 1);
  return here('other');
}

/** "navn:Skien". */
function isTight(line: string): boolean {
  return /^[^\s:]+:\S/.test(line);
}

/** The rest of the line, or as much of it as says what it is. */
function lineAt(text: string, offset: number): string {
  const start = text.slice(offset, offset + 1000);
  return /^[^\n]*/.exec(start)![0].trimEnd();
}

/** The line with content at `offset`, from its first character after the indentation. */
function indentationAt(text: string, offset: number): Located {
  const line = contentLine(text, offset);
  return { problem: 'indentation', start: line.start, end: line.end, beside: lineBeside(text, line) };
}

function tabBefore(text: string, offset: number): Located | null {
  const lineStart = text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, lineStart + 1000))![0];
  const tab = indent.indexOf('\t');
  return tab === -1 ? null : { problem: 'tab', start: lineStart + tab, end: lineStart + tab + 1 };
}

/** The library reports an open quote where the text ends; the writer wants to know where it started. */
function openQuote(tokens: Tokens, text: string, end: number): Located {
  const quote = tokens().find((it) => 'source' in it && it.offset + it.source.length === end);
  const start = quote?.offset ?? end;
  return { problem: 'unclosed-quote', start, end: start + lineAt(text, start).length };
}

/** The innermost bracket that is open at `end`. */
function openBracket(tokens: Tokens, text: string, end: number): Located {
  const bracket = tokens().findLast((it) => {
    if (it.type !== 'flow-collection' || it.offset > end) return false;
    return it.end[0]?.source !== (it.start.source === '{' ? '}' : ']');
  });
  const start = bracket?.offset ?? end;
  return { problem: 'unclosed-bracket', start, end: start + lineAt(text, start).length };
}

/** What can be left open, in file order. */
type Tokens = () => readonly CST.Token[];

/** Reads the text again, with tokens, for the first error that needs them; a file without errors is read without. */
function openableTokens(text: string): Tokens {
  let found: CST.Token[] | null = null;
  return () => {
    if (found) return found;
    const list: CST.Token[] = [];
    found = list;
    const { document } = compose(text, true);
    if (!document) return list;
    visit(document, {
      Node(_key, { srcToken }) {
        if (srcToken?.type === 'flow-collection' || srcToken?.type.endsWith('quoted-scalar')) list.push(srcToken);
      },
    });
    return list;
  };
}
