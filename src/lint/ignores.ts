import type { Source } from '../source/source.ts';
import { isNoReason } from './wording/is-blank.ts';

/** `# avtale-ignorer: <regel> -- <grunn>`: findings of these rules are not wanted here, and why. */
export interface Ignore {
  /** Where the comment is. */
  line: number;
  column: number;
  length: number;
  rules: readonly string[];
  reason: string;
  /** First and last line that it speaks for. */
  from: number;
  to: number;
  /** The rules of it that have hit something. The runner fills it. */
  used: Set<string>;
}

const MARK = /^avtale-ignorer(?![A-Za-zÀ-ÖØ-öø-ɏ-])\s*:?/i;
/** Few comments get this far, and an expression about letters takes long to compile. */
const MAY_BE_MARK = /^avtale-ignorer/i;
const REASON = /\s--\s|\s[–—]\s|\s--$/;

/** Reads the ignores of a file. One speaks for its own line, or for the next when it stands alone, and for the block that this line opens. */
export function readIgnores(source: Source): Ignore[] {
  const marked = source.comments.filter(({ text }) => MAY_BE_MARK.test(text) && MARK.test(text));
  if (marked.length === 0) return [];
  const alone = new Set(source.comments.filter(({ ownLine }) => ownLine).map(({ line }) => line));
  return marked.map(({ line, column, text, ownLine }) => {
    const said = text.replace(MARK, '');
    const dash = REASON.exec(said);
    const rules = said.slice(0, dash?.index ?? said.length).split(/[\s,]+/);
    const given = dash ? said.slice(dash.index + dash[0].length).trim() : '';
    const reason = isNoReason(given) ? '' : given;
    const from = ownLine ? nextLine(source.lines, line, alone) : line;
    const length = (source.lines[line - 1] ?? '').length - column + 1;
    return {
      line,
      column,
      length,
      rules: rules.filter((rule) => rule !== ''),
      reason,
      from,
      to: endOfBlock(source.lines, from),
      used: new Set<string>(),
    };
  });
}

/** The next line that is neither blank nor a comment. */
function nextLine(lines: readonly string[], line: number, comments: ReadonlySet<number>): number {
  let next = line + 1;
  while (next <= lines.length && (comments.has(next) || lines[next - 1]!.trim() === '')) next++;
  return next;
}

/** The last line of the block that a line opens: what is indented deeper, and the items of a list right below a key. */
function endOfBlock(lines: readonly string[], from: number): number {
  const first = lines[from - 1];
  if (first === undefined) return from;
  const indent = indentOf(first);
  const isKey = !/^\s*-(\s|$)/.test(first);
  let last = from;
  for (let line = from + 1; line <= lines.length; line++) {
    const text = lines[line - 1]!;
    if (text.trim() === '') continue;
    const deeper = indentOf(text) > indent;
    const item = isKey && indentOf(text) === indent && /^\s*-(\s|$)/.test(text);
    if (!deeper && !item) break;
    last = line;
  }
  return last;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
