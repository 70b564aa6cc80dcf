import type { Prose, ProseText, Word } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import { DOCUMENT } from './documents.ts';

/** What shows something that words do not. */
const WORDS = [
  'figur',
  'figuren',
  'illustrasjon',
  'illustrasjonen',
  'organisasjonskart',
  'organisasjonskartet',
  'bildet',
  'biletet',
  'kartet',
  'kartutsnittet',
  'diagrammet',
  'skissen',
  'skissa',
];
/** «Kartet under viser», «kartet nedenfor», «kartet på neste side»; «kartet over utrygge steder» tells what it shows. */
const POINTED =
  /^\s(?:(?:over|under)(?:\s*[.,;:)]|\s(?:viser|syner|angir|er)\b|$)|(?:\S+\s){0,2}?(?:nedenfor|nedanfor|ovenfor|ovanfor|på neste side|bakerst|bakarst|på side \d))/;

/** The places that point at a figure or a map as part of the agreement: «se figur 2», «kartet nedenfor». */
export function figuresMentioned(prose: Prose): { text: ProseText; start: number; end: number }[] {
  const found: { text: ProseText; start: number; end: number }[] = [];
  for (const { text, index, word } of hitsOf(prose, WORDS)) {
    const next = text.wordList[index + 1];
    const before = text.wordList[index - 1]?.key ?? '';
    const numbered = next !== undefined && /^\d{1,2}$/.test(next.key);
    if (numbered && isOfDocument(text.wordList.slice(index + 2, index + 4))) continue;
    const pointed = POINTED.test(text.words.slice(word.end, word.end + 40));
    if (
      text.kind !== 'prose' ||
      !(numbered || pointed || (/^(?:se|sjå|jf|jfr|i)$/.test(before) && !/^(?:kartet|bildet|biletet)$/.test(word.key)))
    )
      continue;
    found.push({ text, start: word.start, end: numbered ? next.end : word.end });
  }
  return found;
}

/** «figur 2 i veilederen» */
function isOfDocument([before, named]: readonly Word[]): boolean {
  return /^(?:i|av|fra|frå)$/.test(before?.key ?? '') && DOCUMENT.test(named?.key ?? '');
}
