import type { ProseText, Word } from '../prose/prose.ts';
import { ONLY_IN } from './malform-words.ts';

/** So many words of the other language are no slips. */
const FEW = 3;

type Span = Readonly<{ start: number; end: number }>;

/**
 * The words of a text that are of the other language and do not stand there by chance: all of them where the text is mixed, or those of
 * the first paragraph or sentence that is in it, for one is easily left from a template. Empty where there is nothing of the kind.
 */
export function foreignPassage(text: ProseText, own: keyof typeof ONLY_IN): readonly Word[] {
  const foreign = foreignWords(text, ONLY_IN[own === 'bokmål' ? 'nynorsk' : 'bokmål']);
  if (foreign.length < FEW) return [];
  const ours = text.wordList.filter(({ key }) => ONLY_IN[own].has(key));
  if (foreign.length >= ours.length / 4) return foreign;
  return passageIn(foreign, ours, paragraphsOf(text)) ?? passageIn(foreign, ours, text.sentences) ?? [];
}

/** The foreign words of the first span that has several different ones and few of ours. All three lists are in their order and read once. */
function passageIn(foreign: readonly Word[], ours: readonly Word[], spans: readonly Span[]): readonly Word[] | null {
  let [theirs, own] = [0, 0];
  for (const { end } of spans) {
    const [first, before] = [theirs, own];
    while (theirs < foreign.length && foreign[theirs]!.end <= end) theirs++;
    while (own < ours.length && ours[own]!.end <= end) own++;
    if (theirs - first < FEW || theirs - first <= (own - before) * FEW) continue;
    const inside = foreign.slice(first, theirs);
    if (new Set(inside.map(({ key }) => key)).size >= FEW) return inside;
  }
  return null;
}

function paragraphsOf({ words }: ProseText): Span[] {
  const found: Span[] = [];
  for (let start = 0; start < words.length; ) {
    const next = words.indexOf('\n\n', start);
    const end = next === -1 ? words.length : next;
    found.push({ start, end });
    start = end + 2;
  }
  return found;
}

/** Names and what is quoted keep their language. */
function foreignWords({ wordList, words }: ProseText, foreign: ReadonlySet<string>): readonly Word[] {
  const found = wordList.filter(({ key, text }) => foreign.has(key) && !/^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(text));
  return found.length > 0 && words.includes('«')
    ? found.filter(({ start }) => words.lastIndexOf('«', start) <= words.lastIndexOf('»', start))
    : found;
}
