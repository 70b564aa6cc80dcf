import type { Mark } from '../compose.ts';

/** Thrown from any depth to leave a file to the library. */
export const UNUSUAL = new Error('not of usual form');

/** Deeper than any agreement; far below what the recursion bears. */
const MOST_LEVELS = 20;

const BLANK = 32;

/** Where reading is in a text, line by line. Collects the comments that it passes. */
export class Cursor {
  readonly text: string;
  readonly comments: Mark[] = [];
  /** At the first character of a line's content, or in a line. */
  at = 0;
  /** Where the line starts, and ends before its line break. */
  lineStart = 0;
  lineEnd = 0;
  /** Nothing but blank lines and comments is left. */
  done = false;
  /** The next colon; remembered, so that lines without one do not make the search go to the end of the file each time. */
  private colon = -1;
  private level = 0;

  constructor(text: string) {
    this.text = text;
    this.goToContent(0);
  }

  get column(): number {
    return this.at - this.lineStart;
  }

  /** From the start of a line to the next content, over blank lines and comments. */
  goToContent(start: number): void {
    const { text } = this;
    for (let line = start; line < text.length; ) {
      const at = afterBlanks(text, line);
      const end = indexOrEnd(text, '\n', at);
      if (at < end && text[at] !== '#') {
        this.goTo(at, line, end);
        return;
      }
      if (at < end) this.comments.push({ offset: at, text: text.slice(at, end) });
      line = end + 1;
    }
    this.goTo(text.length, text.length, text.length);
    this.done = true;
  }

  goTo(at: number, lineStart: number, lineEnd: number): void {
    this.at = at;
    this.lineStart = lineStart;
    this.lineEnd = lineEnd;
  }

  /** Goes to the next content; the rest of the line must be empty but for a comment. */
  endLine(): void {
    const from = this.at;
    this.skipBlanks();
    if (this.at < this.lineEnd) {
      if (this.text[this.at] !== '#' || this.at === from) throw UNUSUAL;
      this.comments.push({ offset: this.at, text: this.text.slice(this.at, this.lineEnd) });
    }
    this.goToContent(this.lineEnd + 1);
  }

  skipBlanks(): void {
    this.at = afterBlanks(this.text, this.at);
  }

  /** The next colon, which may be in a line below; the end of the text where there is none. */
  nextColon(): number {
    if (this.colon < this.at) this.colon = indexOrEnd(this.text, ':', this.at);
    return this.colon;
  }

  /** Reads what is inside something else. */
  nest<Node>(read: () => Node): Node {
    if (++this.level > MOST_LEVELS) throw UNUSUAL;
    const node = read();
    this.level--;
    return node;
  }
}

/** The first character from a place on that is no blank. */
export function afterBlanks(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === BLANK) at++;
  return at;
}

/** Without the blanks at its end. Only blanks: other white space is text in YAML. */
export function withoutBlanksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === BLANK) end--;
  return text.slice(0, end);
}

/** Where a character stands next, or the end of the text. */
export function indexOrEnd(text: string, character: string, from: number): number {
  const at = text.indexOf(character, from);
  return at === -1 ? text.length : at;
}
