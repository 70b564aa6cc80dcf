import { linesOf } from '../prose/lines.ts';
import type { Prose, ProseText, Word } from '../prose/prose.ts';
import { type Office, officeOf } from './office.ts';

/** One whose office stands under the text. */
export interface BlockSigner {
  text: ProseText;
  word: Word;
  office: Office;
}

/** The longest line of a block, and how many lines are read. */
const LONGEST = 100;
const MOST = 20;
const SENTENCE = /[a-zæøå]{2}[.;:]\s*$|^\s*(?:[-*•|]|\d+[.)])/;
const SMALL =
  /^(?:i|for|og|av|på|vegne|vegner|ved|kommune|kommunen|herad|politiet|politidistrikt|politidistriktet|den)$/;

/** The offices under the names at the end of the text: «Ordfører Kari Moe», «Per Li, lensmann». None unless both sides stand there. */
export function signersInBlock({ texts }: Prose): BlockSigner[] {
  const text = texts.filter(({ kind, section }) => kind === 'prose' && section !== 'vedlegg').at(-1);
  if (!text) return [];
  const found: BlockSigner[] = [];
  const last = text.wordList.slice(-MOST * 10);
  const lines = linesOf(text.words).filter((it) => it.text.trim() !== '');
  for (const line of lines.slice(-MOST).reverse()) {
    if (line.text.length > LONGEST || SENTENCE.test(line.text)) break;
    const words = last.filter(({ start }) => start >= line.start && start < line.start + line.text.length);
    const offices = words.flatMap((word) => signer(text, word) ?? []);
    // Names and places are capitalised; what else stands there is a sentence.
    const isPlain = words.every(
      (word) => /^[A-ZÀ-ÖØ-Þ\d_]/.test(word.text) || SMALL.test(word.key) || officeOf(word.key),
    );
    if (isPlain) found.unshift(...offices);
  }
  const sides = new Set(found.map(({ office }) => office.side));
  return sides.has('kommune') && sides.has('politi') ? found : [];
}

function signer(text: ProseText, word: Word): BlockSigner | null {
  const office = officeOf(word.key);
  return office?.name ? { text, word, office } : null;
}
