import type { PhrasingContent, Text } from 'mdast';

/** A character that Markdown lets a backslash take the meaning from. */
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** What may mean anything inside a line. */
const MARKUP = /[*_`[\]<>&#|~\\]/;
const LETTER = /[\p{L}\p{N}\ue000-\uf8ff]/u;

/**
 * Running text that is nothing but words, emphasis and links of the simplest kind, as the parser reads it, but for positions; null for any other.
 * Lines begin and end without blanks.
 */
export function plainInlines(text: string): PhrasingContent[] | null {
  if (!MARKUP.test(text)) return text === '' ? [] : [{ type: 'text', value: text }];
  // The same length, so that a place in one is the same place in the other.
  const shown = text.replace(ESCAPE, '\ufffc\ufffc');
  return MARKUP.test(shown) ? marked(text, shown) : [words(text)];
}

/** @param shown the text with nothing in it that does not mean what it looks like */
function marked(text: string, shown: string): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (let at = nextMark(shown, 0); at >= 0; at = nextMark(shown, from)) {
    const mark = shown[at] === '[' ? linkAt(at, text, shown) : emphasisAt(at, text, shown);
    if (!mark || MARKUP.test(shown.slice(from, at))) return null;
    if (at > from) nodes.push(words(text.slice(from, at)));
    nodes.push(mark.node);
    from = mark.end;
  }
  if (MARKUP.test(shown.slice(from))) return null;
  if (from < text.length) nodes.push(words(text.slice(from)));
  return nodes;
}

function nextMark(shown: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(shown) ? MARK.lastIndex - 1 : -1;
}

const MARK = /[*[]/g;

interface Mark {
  node: PhrasingContent;
  end: number;
}

/** `*words*` or `**words**`, which begin and end with a letter and stand apart from other words. */
function emphasisAt(at: number, text: string, shown: string): Mark | null {
  const sign = shown.startsWith('**', at) ? '**' : '*';
  const from = at + sign.length;
  const close = shown.indexOf('*', from);
  const end = close + sign.length;
  const isMark =
    close > from &&
    shown.startsWith(sign, close) &&
    /^[\s(]?$/.test(shown.charAt(at - 1)) &&
    LETTER.test(shown.charAt(from)) &&
    LETTER.test(shown.charAt(close - 1)) &&
    /^[\s.,:;!?)]?$/.test(shown.charAt(end));
  if (!isMark || MARKUP.test(shown.slice(from, close))) return null;
  const children = [words(text.slice(from, close))];
  return { node: { type: sign === '*' ? 'emphasis' : 'strong', children }, end };
}

/** `[words](address)`. */
function linkAt(at: number, text: string, shown: string): Mark | null {
  const middle = shown.indexOf('](', at);
  const close = shown.indexOf(')', middle);
  const [label, address] = [shown.slice(at + 1, middle), shown.slice(middle + 2, close)];
  if (middle <= at + 1 || close <= middle + 2 || shown[at - 1] === '!') return null;
  if (MARKUP.test(label) || MARKUP.test(address) || /[\s(]/.test(address)) return null;
  const children = [words(text.slice(at + 1, middle))];
  const url = unescaped(text.slice(middle + 2, close));
  return { node: { type: 'link', title: null, url, children }, end: close + 1 };
}

const words = (text: string): Text => ({ type: 'text', value: unescaped(text) });

const unescaped = (text: string): string => text.replace(ESCAPE, '$1');
