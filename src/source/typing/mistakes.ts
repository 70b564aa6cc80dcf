import { oddSpaces, withPlainSpaces } from './odd-spaces.ts';
import { structureLines } from './structure-lines.ts';

/** What to write in place of a part of a text. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

const FIELD = /^["']?[A-Za-zÀ-ÖØ-öø-ɏ][\wÀ-ÖØ-öø-ɏ-]{0,80}["']?$/;
const AFTER_DASHES = /^(?:-[\s\u200b-\u200d\u2060]+)*/;
const LONGEST_FIELD = 100;

/** Spaces from Word where only those of the keyboard count: in the indentation, after a dash, in the name of a field and after its colon. */
export function oddSpacesInStructure(text: string): Replacement[] {
  return structureLines(text).flatMap((line) => {
    const content = text.slice(line.content, line.end);
    const field = line.content + AFTER_DASHES.exec(content)![0].length;
    const colon = text.slice(field, Math.min(line.end, field + LONGEST_FIELD)).indexOf(':');
    let end = field;
    let name = -1;
    if (colon !== -1 && FIELD.test(withPlainSpaces(text.slice(field, field + colon)).replaceAll(' ', ''))) {
      name = field + colon;
      end = name + 1;
      while (end < line.end && /[\s\u200b-\u200d\u2060]/.test(text[end]!)) end++;
    }
    return oddSpaces(text.slice(line.start, end)).map((run) => {
      const [from, to] = [line.start + run.start, line.start + run.end];
      const said = to === name ? '' : withPlainSpaces(text.slice(from, to));
      return { start: from, end: to, text: said };
    });
  });
}

const DASH = /^-(?=[A-Za-zÀ-ÖØ-öø-ɏ"'{[«])/;

/** Dashes of a list that stand right before the words. */
export function tightDashes(text: string): Replacement[] {
  return structureLines(text)
    .filter(({ content, end }) => DASH.test(text.slice(content, Math.min(end, content + 2))))
    .map(({ content }) => ({ start: content + 1, end: content + 1, text: ' ' }));
}

const FORGOTTEN = /^(?:- +)?([A-Za-zÀ-ÖØ-öø-ɏ][\wÀ-ÖØ-öø-ɏ-]{1,80})(?= |$)/;

/** A line without the colon that its first word should have. */
export interface ForgottenColon {
  start: number;
  end: number;
  /** To try what the colon would mend: it stands in place of a letter, so that all else keeps its place. */
  attempt: Replacement;
}

/** The line at a place, or the one before it, that begins with a word where a field should be and has no colon. */
export function forgottenColons(text: string, offset: number): ForgottenColon[] {
  const lines = structureLines(text);
  const here = lines.findLastIndex(({ start }) => start <= offset);
  return lines
    .slice(Math.max(0, here - 1), here + 1)
    .reverse()
    .flatMap((line) => {
      const said = text.slice(line.content, line.end);
      const word = FORGOTTEN.exec(said);
      const isTabbed = text.slice(line.start, line.content).includes('\t');
      if (!word || isTabbed || /:(?:\s|$)/.test(said)) return [];
      const at = line.content + word[0].length;
      const start = line.content + AFTER_DASHES.exec(said)![0].length;
      return [{ start, end: line.end, attempt: { start: at - 1, end: at, text: ':' } }];
    });
}

/** A text with parts of it replaced. */
export function replaced(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let from = 0;
  for (const { start, end, text: said } of replacements) {
    result += text.slice(from, start) + said;
    from = end;
  }
  return result + text.slice(from);
}
