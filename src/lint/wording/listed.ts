import { listAfter } from '../prose/list-after.ts';
import type { ProseSentence } from '../prose/prose.ts';

/** What a sentence lists, in its own line or in the list after it. */
export interface Listed {
  items: readonly string[];
  /** Whether they stand in the sentence itself. */
  isInline: boolean;
  /** How many there are when «skole og fritid» is one, and when it is two. */
  least: number;
  most: number;
}

const JOINED = / (?:og|samt|eller) /;

/** What stands after the last colon of a sentence behind an offset, or null where there is none. */
export function listedBehind(sentence: ProseSentence, offset: number): Listed | null {
  const { words } = sentence.text;
  const colon = words.slice(offset, sentence.end).lastIndexOf(':');
  if (colon === -1) return null;
  const inline = words
    .slice(offset + colon + 1, sentence.end)
    .replace(/[.!]\s*$/, '')
    .trim();
  const items = inline === '' ? listAfter(sentence) : partsOf(inline);
  // «skole og fritid» may be one item or two.
  const most = inline === '' ? items.length : items.reduce((sum, it) => sum + it.split(JOINED).length, 0);
  // Where commas stand before it, «og» is what joins the last: «rus, vold, trafikk og skole» are four.
  const isPlain =
    inline !== '' &&
    items.length > 2 &&
    most === items.length + 1 &&
    /^(?!og |samt ).* (?:og|samt|eller) /.test(items.at(-1)!);
  return { items, isInline: inline !== '', least: isPlain ? most : items.length, most };
}

/** «politiråd, styringsgruppe og arbeidsgruppe» */
function partsOf(text: string): string[] {
  return (
    text
      .split(/[,;]/)
      .map((it) => it.trim())
      // «ressursgruppen, jf. kapitlet om SLT, og …»
      .filter((it) => it !== '' && !/^(?:(?:jf|jfr|se|sjå)[. ]|som (?!\S+ og ))/.test(it))
  );
}
