import type { Diagnostic, Edit } from '../diagnostics/diagnostic.ts';
import { type Composed, compose } from './compose.ts';
import { cutAbove } from './cut-above.ts';
import type { LineIndex } from './line-index.ts';
import { describeSyntax } from './syntax-messages.ts';
import { forgottenColons, oddSpacesInStructure, type Replacement, replaced, tightDashes } from './typing/mistakes.ts';
import { describeOddSpace } from './typing/odd-spaces.ts';

/** Findings of one kind shown; the last of them mends the rest as well. */
const MOST_SHOWN = 5;
/** Forgotten colons found one after the other, each by reading the text again. */
const MOST_COLONS = 5;
/** A text longer than this is not read again to find out what would mend it. */
const LONGEST = 200_000;

/** What was mistyped in a text, and what there is to judge besides. */
export interface Mistyped {
  diagnostics: Diagnostic[];
  /** The text without those mistakes, everything in the same place, and what the library makes of it; null where mending moves things. */
  rest: { text: string; composed: Composed } | null;
}

/**
 * Slips that the eye does not see and the library reports elsewhere: spaces from Word, no space after a dash, a forgotten colon. Each is one only
 * if the text has fewer errors without it.
 */
export function mistyped(composed: Composed, text: string, lines: LineIndex, file: string): Mistyped {
  const diagnostics: Diagnostic[] = [];
  let now = { text, composed };
  let moved = false;
  const errors = (it: Composed) => it.errors.length;
  const tryOut = (replacements: readonly Replacement[]): boolean => {
    if (replacements.length === 0) return false;
    const mended = replaced(now.text, replacements);
    const better = compose(mended);
    if (errors(better) >= errors(now.composed)) return false;
    now = { text: mended, composed: better };
    return true;
  };
  if (text.length <= LONGEST) {
    for (const [find, say] of KINDS) {
      const found = moved ? [] : find(now.text);
      if (!tryOut(found)) continue;
      moved = now.text.length !== text.length;
      diagnostics.push(...say(found, text, lines, file));
    }
    for (let round = 0; round < MOST_COLONS && !moved && errors(now.composed) > 0; round++) {
      const first = Math.min(...now.composed.errors.map(({ pos }) => pos[0]));
      const forgotten = forgottenColons(now.text, first).find(({ attempt }) => tryOut([attempt]));
      if (!forgotten) break;
      const cut = cutAbove(forgotten.start, composed, text);
      const { start, end } = cut ?? forgotten;
      const said = describeSyntax(cut ? 'comment-in-text' : 'no-colon', text.slice(start, end));
      diagnostics.push({ severity: 'error', file, range: lines.range(start, end), path: [], ...said });
    }
  }
  return { diagnostics, rest: moved ? null : now };
}

type Say = (found: readonly Replacement[], text: string, lines: LineIndex, file: string) => Diagnostic[];

const KINDS: readonly [(text: string) => Replacement[], Say][] = [
  [oddSpacesInStructure, sayOddSpaces],
  [tightDashes, sayTightDashes],
];

/** Spaces from Word that were found at places in the text. */
export function sayOddSpaces(...[found, text, lines, file]: Parameters<Say>): Diagnostic[] {
  return oneByOne(found, lines).map(({ at: { start, end }, fix }) => ({
    ...{ rule: 'hard-space', severity: 'error', file, range: lines.range(start, end), path: [], fix },
    ...describeOddSpace(text.slice(start, end)),
  }));
}

/** Dashes without a space after them. */
export function sayTightDashes(...[found, text, lines, file]: Parameters<Say>): Diagnostic[] {
  return oneByOne(found, lines).map(({ at: { start }, fix }) => {
    const from = start - 1;
    const end = lines.endOfLine(from);
    const said = describeSyntax('tight-dash', text.slice(from, end));
    return { severity: 'error', file, range: lines.range(from, end), path: [], fix, ...said };
  });
}

/** The places to show, each with its own mending, the last with that of all after it. */
function oneByOne(found: readonly Replacement[], lines: LineIndex): { at: Replacement; fix: Edit[] }[] {
  const edit = ({ start, end, text }: Replacement): Edit => ({ range: lines.range(start, end), text });
  return found.slice(0, MOST_SHOWN).map((at, index) => ({
    at,
    fix: (index === MOST_SHOWN - 1 ? found.slice(index) : [at]).map(edit),
  }));
}
