import type { LintContext } from './context.ts';
import { linesOf } from './prose/lines.ts';
import type { ProseText } from './prose/prose.ts';

/** A section that a text numbers with «§» at the start of a line: «§ 4-2 Sammensetning». */
export interface WrittenSection {
  number: string;
  text: ProseText;
  /** From after its own line to the next section. */
  body: string;
  start: number;
  end: number;
}

const HEAD = /^[\s#*_>]{0,12}§ ?(\d{1,2}(?:-\d{1,2})?)(?= ?[a-z]?[.:)*_]*(?:\s|$))/;
/** Fewer lines that begin so are quotations from acts. */
const FEWEST = 3;
const KEY = Symbol('written sections');

/** The sections of an agreement that is divided as an act is; empty where it is not. */
export function writtenSections(context: LintContext): readonly WrittenSection[] {
  return context.once(KEY, ({ prose }) => {
    const sections = prose.texts.flatMap((text) =>
      text.kind === 'prose' && text.words.includes('§') ? sectionsIn(text) : [],
    );
    return sections.length < FEWEST ? [] : sections;
  });
}

function sectionsIn(text: ProseText): WrittenSection[] {
  const heads = linesOf(text.words).flatMap(({ start, text: line }) => {
    const match = HEAD.exec(line.slice(0, 40));
    return match ? [{ number: match[1]!, start: start + line.indexOf('§'), lineEnd: start + line.length }] : [];
  });
  return heads.map(({ number, start, lineEnd }, index) => {
    const next = heads[index + 1]?.start ?? text.words.length;
    return { number, text, body: text.words.slice(lineEnd, next), start, end: lineEnd };
  });
}
