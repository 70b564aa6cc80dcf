/** Nesting beyond this is no text anybody reads, and parsers get slow on it. */
const DEEPEST = 12;
const MOST_MARKERS = 2_000;

const NESTED = new RegExp(`^[ \\t]*(?:(?:>|[-+*]|\\d{1,9}[.)])[ \\t]*){${DEEPEST + 1}}`, 'm');
const INDENTED = /^[ \t]{60}[ \t]*\S/m;
const MARKERS = /[*_[\]`<]/g;

/** Whether a text is made to be slow to parse: nesting of a dozen levels, or thousands of markers in one paragraph. */
export function isTooComplex(text: string): boolean {
  if (NESTED.test(text) || INDENTED.test(text)) return true;
  if (!(text.length > MOST_MARKERS)) return false;
  return text.split(/\n[ \t]*\n/).some((paragraph) => (paragraph.match(MARKERS)?.length ?? 0) > MOST_MARKERS);
}
