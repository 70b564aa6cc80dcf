import type { Hit, Word } from '../prose/prose.ts';

/** «vedlegg 1 og 14 dager senere»: what is counted is no attachment. */
const COUNTED = /^(?:dag|uke|veke|måned|månad|år|time|timar|prosent|kr|møte|gang|gong|person|stilling)/;

/** The numbers that follow on a word for an attachment: «vedlegg 2», «vedlegg nr. 1 og 2», «vedlegg 1, 2 og 3». */
export function numbersAfter({ text: { wordList, words }, index }: Hit): { number: number; said: Word }[] {
  const found: { number: number; said: Word }[] = [];
  let from = index + 1;
  if (/^(?:nr|nummer)$/.test(wordList[from]?.key ?? '')) from++;
  for (let i = from; i < wordList.length; i++) {
    const said = wordList[i]!;
    const previous = found.at(-1)?.said;
    if (previous && (said.key === 'og' || said.key === 'samt')) continue;
    // «… kommer i tillegg. I politirådet …»: the next sentence.
    if (
      !previous &&
      wordList[index]!.key === 'tillegg' &&
      /[.:;\n]/.test(words.slice(wordList[index]!.end, said.start))
    )
      break;
    if (previous && !/^(?:, ?|,? (?:og|samt) )$/.test(words.slice(previous.end, said.start))) break;
    const number = numberOf(said.text);
    if (number === null || (previous && COUNTED.test(wordList[i + 1]?.key ?? ''))) break;
    found.push({ number, said });
  }
  return found;
}

/** «2», «B» and «II» are the second; null where no number stands. */
function numberOf(said: string): number | null {
  if (/^\d{1,2}$/.test(said)) return Number(said);
  const roman = ROMAN.indexOf(said) + 1;
  if (roman > 0) return roman;
  return /^[A-H]$/.test(said) ? said.charCodeAt(0) - 64 : null;
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
