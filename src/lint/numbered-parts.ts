import { outlineOf } from '../compose/outline.ts';
import type { LintContext } from './context.ts';
import { linesOf } from './prose/lines.ts';
import type { ProseText } from './prose/prose.ts';

/** The numbers that a reference within the agreement can name. */
export interface NumberedParts {
  /** How many chapters are printed with a number. */
  chapters: number;
  /** «2.6», «11»: what texts are numbered with by hand. */
  written: ReadonlySet<string>;
  /** The items of numbered lists, by text. */
  items: ReadonlyMap<ProseText, ReadonlySet<string>>;
}

/** The number at the start of a line, as a heading, a paragraph or an item has it. */
const NUMBER =
  /^[\s#*_>]{0,12}(?:(?:kapittel|kap\.?|punkt|pkt\.?|del|§) ?)?(\d{1,2}(?:\.\d{1,2}){0,3})(?=[.):]?(?:[\s*]|$))/i;

const KEY = Symbol('numbered parts');

/** What is numbered in an agreement: by the outline, by hand in its texts, and in lists. */
export function numberedParts(context: LintContext): NumberedParts {
  return context.once(KEY, ({ agreement, prose }) => {
    const written = new Set<string>();
    const items = new Map<ProseText, Set<string>>();
    for (const text of prose.texts) {
      if (text.kind !== 'prose') continue;
      const here = new Set<string>();
      for (const line of linesOf(text.words)) {
        const number = NUMBER.exec(line.text.slice(0, 40))?.[1];
        if (number === undefined) continue;
        here.add(number);
        if (number.includes('.') || /^[\s*]*(?:#|kap|punkt|pkt|del|§)/i.test(line.text)) written.add(number);
      }
      items.set(text, here);
    }
    const numbered = agreement.disposisjon?.nummerert !== false;
    return { chapters: numbered ? outlineOf(agreement).length : 0, written, items };
  });
}

/** Whether there is a part with the number, seen from a text. */
export function hasPart({ chapters, written, items }: NumberedParts, number: string, from: ProseText): boolean {
  if (written.has(number) || items.get(from)?.has(number)) return true;
  const [first = '', ...rest] = number.split('.');
  const inChapters = Number(first) >= 1 && Number(first) <= chapters;
  // What is printed is numbered by chapter only; «3.2» must be written by hand, there or as the second item of a list.
  return inChapters && rest.length === 0;
}
