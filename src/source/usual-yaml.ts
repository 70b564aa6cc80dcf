import type { Mark } from './compose.ts';
import type { ListNode, MapNode, PairNode, ScalarNode, SourceNode } from './nodes.ts';
import { usualScalar } from './usual-scalar.ts';

/** What a file of usual form says. */
export interface Usual {
  root: MapNode;
  comments: Mark[];
}

/** Thrown to leave a file to the library, from any depth. */
const UNUSUAL = new Error('not of usual form');

/** Deeper than any agreement; far below what the recursion bears. */
const MOST_LEVELS = 20;

const KEY = /^[A-Za-zÀ-ÖØ-öø-ɏ][\wÀ-ÖØ-öø-ɏ-]{0,200}$/;
/** These are no texts: what they mean as keys is for the library to say. */
const NO_KEY = /^(?:null|true|false)$/i;
/** A plain text that starts so may be a number, a tag, a list … */
const NO_PLAIN_START = '-?:,[]{}#&*!|>\'"%@`';

/**
 * Reads a file that is written as agreements usually are: fields and lists by indentation or in brackets, texts after `|`, plain ones that may go on
 * in lines below, quoted ones in one line, comments. Gives what the `yaml` library gives, and null for everything that it does not know for sure, wrong
 * files included: those are the library's, whose tokens and composing would take a third of the time that linting takes.
 */
export function readUsual(text: string): Usual | null {
  if (text.includes('\t') || text.includes('\r')) return null;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error === UNUSUAL) return null;
    throw error;
  }
}

class Reader {
  private readonly text: string;
  private readonly comments: Mark[] = [];
  /** Where reading is: at the first character of a line's content, or in a line. */
  private at = 0;
  /** Where the line starts, and ends before its line break. */
  private lineStart = 0;
  private lineEnd = 0;
  /** The next colon; remembered, so that lines without one do not make the search go to the end of the file each time. */
  private colon = -1;
  private done = false;
  private level = 0;

  constructor(text: string) {
    this.text = text;
    this.goToContent(0);
  }

  read(): Usual {
    if (this.done || this.column !== 0) throw UNUSUAL;
    const root = this.map();
    if (!this.done) throw UNUSUAL;
    return { root, comments: this.comments };
  }

  private get column(): number {
    return this.at - this.lineStart;
  }

  /** From the start of a line to the next content, over blank lines and comments. */
  private goToContent(start: number): void {
    const { text } = this;
    let line = start;
    while (line < text.length) {
      let at = line;
      while (text.charCodeAt(at) === 32) at++;
      const end = indexOrEnd(text, '\n', at);
      if (at < end && text[at] !== '#') {
        this.at = at;
        this.lineStart = line;
        this.lineEnd = end;
        return;
      }
      if (at < end) this.comments.push({ offset: at, text: text.slice(at, end) });
      line = end + 1;
    }
    this.at = this.lineStart = this.lineEnd = text.length;
    this.done = true;
  }

  /** The rest of a line must be empty but for a comment. */
  private endLine(): void {
    const from = this.at;
    this.skipBlanks();
    if (this.at < this.lineEnd) {
      if (this.text[this.at] !== '#' || this.at === from) throw UNUSUAL;
      this.comments.push({ offset: this.at, text: this.text.slice(this.at, this.lineEnd) });
    }
    this.goToContent(this.lineEnd + 1);
  }

  private skipBlanks(): void {
    while (this.text.charCodeAt(this.at) === 32) this.at++;
  }

  private nest<Node>(read: () => Node): Node {
    if (++this.level > MOST_LEVELS) throw UNUSUAL;
    const node = read();
    this.level--;
    return node;
  }

  /** Fields that start where reading is, which may be after the dash of a list item. */
  private map(): MapNode {
    const { column, at: start } = this;
    const pairs: PairNode[] = [];
    do pairs.push(this.pair(column));
    while (!this.done && this.column === column);
    if (!this.done && this.column > column) throw UNUSUAL;
    return { kind: 'map', flow: false, pairs, start, end: pairs.at(-1)!.value!.end, anchor: null };
  }

  private pair(column: number): PairNode {
    const colon = this.keyEnd();
    if (colon === -1) throw UNUSUAL;
    const key = this.key(colon);
    this.at = colon + 1;
    this.skipBlanks();
    if (this.at < this.lineEnd && this.text[this.at] !== '#') return { key, value: this.inline(column) };
    const comments = this.comments.length;
    this.endLine();
    const isBelow = !this.done && (this.column > column || (this.column === column && this.isItem()));
    return {
      key,
      value: isBelow ? this.nest(() => this.below(column, this.comments.length > comments)) : emptyAt(colon + 1),
    };
  }

  /** The value of a key above. A text after comments is the library's: there it depends on how those are indented. */
  private below(column: number, afterComment: boolean): SourceNode {
    if (this.isItem()) return this.list();
    if (this.keyEnd() !== -1) return this.map();
    if (afterComment || this.text[this.at] === '|') throw UNUSUAL;
    return this.inline(column);
  }

  /** Where the colon after a key stands that starts here; -1 where none does. */
  private keyEnd(): number {
    const { text, at, lineEnd } = this;
    if (this.colon < at) this.colon = indexOrEnd(text, ':', at);
    const { colon } = this;
    if (colon >= lineEnd || (colon + 1 < lineEnd && text.charCodeAt(colon + 1) !== 32)) return -1;
    return KEY.test(text.slice(at, colon)) ? colon : -1;
  }

  private key(end: number): ScalarNode {
    const said = this.text.slice(this.at, end);
    if (NO_KEY.test(said)) throw UNUSUAL;
    return { kind: 'scalar', value: said, said, style: 'plain', start: this.at, end, anchor: null };
  }

  private isItem(): boolean {
    return this.text.charCodeAt(this.at) === 45 && this.text.charCodeAt(this.at + 1) === 32;
  }

  private list(): ListNode {
    const { column, at: start } = this;
    const items: SourceNode[] = [];
    while (!this.done && this.column === column && this.isItem()) {
      this.at++;
      this.skipBlanks();
      if (this.at >= this.lineEnd) throw UNUSUAL;
      items.push(this.keyEnd() === -1 ? this.inline(column + 1) : this.nest(() => this.map()));
    }
    if (!this.done && this.column > column) throw UNUSUAL;
    return { kind: 'list', flow: false, items, start, end: items.at(-1)!.end, anchor: null };
  }

  /** A value that starts in the line of its key or dash. */
  private inline(column: number): SourceNode {
    const mark = this.text[this.at]!;
    if (mark === '|') return this.literal(column);
    const node = this.flowOrQuoted(mark, column) ?? this.plain(column, false);
    this.endLine();
    return node;
  }

  private flowOrQuoted(mark: string, column: number): SourceNode | null {
    if (mark === '[') return this.nest(() => this.flowList(column));
    if (mark === '{') return this.nest(() => this.flowMap(column));
    return mark === '"' || mark === "'" ? this.quoted(mark) : null;
  }

  /** A text without quotes; it goes on in lines below that are indented more than `column`. */
  private plain(column: number, inFlow: boolean): ScalarNode {
    const { text, at: start } = this;
    if (start >= this.lineEnd || NO_PLAIN_START.includes(text[start]!)) throw UNUSUAL;
    let said = '';
    for (;;) {
      const line = text.slice(this.at, inFlow ? this.flowMark() : this.lineEnd);
      const isWhole = this.at + line.length === this.lineEnd;
      const comment = line.indexOf(' #');
      if (comment !== -1 && inFlow) throw UNUSUAL;
      const part = (comment === -1 ? line : line.slice(0, comment)).trimEnd();
      if (part.includes(': ') || part.endsWith(':')) throw UNUSUAL;
      said += part;
      this.at += part.length;
      const breaks = isWhole && comment === -1 ? this.goOn(column, inFlow) : 0;
      if (breaks === 0) break;
      said += breaks === 1 ? ' ' : '\n'.repeat(breaks - 1);
    }
    const value = usualScalar(said);
    if (value === undefined) throw UNUSUAL;
    return { kind: 'scalar', value, said, style: 'plain', start, end: this.at, anchor: null };
  }

  /** Goes to the line below that a plain text goes on in, and gives the line breaks before it; 0 where it does not go on. */
  private goOn(column: number, inFlow: boolean): number {
    const { text } = this;
    let breaks = 1;
    for (let line = this.lineEnd + 1; line < text.length; breaks++) {
      let at = line;
      while (text.charCodeAt(at) === 32) at++;
      const end = indexOrEnd(text, '\n', at);
      if (at < end) {
        if (at - line <= column || text[at] === '#' || (inFlow && isFlowMark(text.charCodeAt(at)))) return 0;
        this.at = at;
        this.lineStart = line;
        this.lineEnd = end;
        return breaks;
      }
      line = end + 1;
    }
    return 0;
  }

  /** Where the next comma, bracket or brace of the line stands. */
  private flowMark(): number {
    let end = this.at;
    while (end < this.lineEnd && !isFlowMark(this.text.charCodeAt(end))) end++;
    return end;
  }

  /** A quoted text in one line. Escapes are the library's. */
  private quoted(mark: '"' | "'"): ScalarNode {
    const { text, at: start } = this;
    let close = text.indexOf(mark, start + 1);
    while (mark === "'" && close !== -1 && text[close + 1] === mark) close = text.indexOf(mark, close + 2);
    if (close === -1 || close >= this.lineEnd) throw UNUSUAL;
    const raw = text.slice(start + 1, close);
    if (mark === '"' && raw.includes('\\')) throw UNUSUAL;
    const said = mark === '"' ? raw : raw.replaceAll("''", "'");
    this.at = close + 1;
    const style = mark === '"' ? 'double-quoted' : 'single-quoted';
    return { kind: 'scalar', value: said, said, style, start, end: this.at, anchor: null };
  }

  private flowList(column: number): ListNode {
    const start = this.at;
    const items: SourceNode[] = [];
    this.flowItems(']', column, () => items.push(this.flowValue(column)));
    return { kind: 'list', flow: true, items, start, end: this.at, anchor: null };
  }

  private flowMap(column: number): MapNode {
    const start = this.at;
    const pairs: PairNode[] = [];
    this.flowItems('}', column, () => {
      const colon = this.keyEnd();
      if (colon === -1) throw UNUSUAL;
      const key = this.key(colon);
      this.at = colon + 1;
      this.skipBlanks();
      pairs.push({ key, value: this.flowValue(column) });
    });
    return { kind: 'map', flow: true, pairs, start, end: this.at, anchor: null };
  }

  private flowItems(close: ']' | '}', column: number, item: () => void): void {
    const { text } = this;
    this.at++;
    for (;;) {
      this.skipInFlow(column);
      if (text[this.at] === close) break;
      item();
      this.skipInFlow(column);
      if (text[this.at] === close) break;
      if (text[this.at] !== ',') throw UNUSUAL;
      this.at++;
    }
    this.at++;
  }

  private flowValue(column: number): SourceNode {
    return this.flowOrQuoted(this.text[this.at] ?? '', column) ?? this.plain(column, true);
  }

  /** Over blanks, and to lines below that are indented more than `column`. Comments there are the library's. */
  private skipInFlow(column: number): void {
    this.skipBlanks();
    if (this.at < this.lineEnd) return;
    const count = this.comments.length;
    this.goToContent(this.lineEnd + 1);
    if (this.done || this.column <= column || this.comments.length > count) throw UNUSUAL;
  }

  /** A text after `|` or `|-`: the lines below that are indented more than what it belongs to. */
  private literal(column: number): ScalarNode {
    const { text, at: start } = this;
    const header = text.slice(start, this.lineEnd).trimEnd();
    if (header !== '|' && header !== '|-') throw UNUSUAL;
    const lines: string[] = [];
    let line = this.lineEnd + 1;
    let indent = 0;
    let filled = 0;
    let end = line;
    for (let next = line; line < text.length; line = next) {
      let at = line;
      while (text.charCodeAt(at) === 32) at++;
      const feed = text.indexOf('\n', at);
      const lineEnd = feed === -1 ? text.length : feed;
      next = lineEnd + 1;
      if (at === lineEnd) {
        // Blanks beyond the indentation are text, and where it is not known yet they are an error.
        if (feed === -1 || at - line > (indent || column)) throw UNUSUAL;
        lines.push('');
        continue;
      }
      if (indent === 0 && at - line > column) indent = at - line;
      if (indent === 0 || at - line < indent) break;
      lines.push(text.slice(line + indent, lineEnd));
      filled = lines.length;
      end = Math.min(next, text.length);
    }
    if (filled === 0) throw UNUSUAL;
    lines.length = filled;
    const value = lines.join('\n') + (header === '|' ? '\n' : '');
    this.goToContent(end);
    return { kind: 'scalar', value, said: value, style: 'literal', start, end, anchor: null };
  }
}

function emptyAt(at: number): ScalarNode {
  return { kind: 'scalar', value: null, said: '', style: 'empty', start: at, end: at, anchor: null };
}

function indexOrEnd(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at === -1 ? text.length : at;
}

/** , [ ] { } */
function isFlowMark(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}
