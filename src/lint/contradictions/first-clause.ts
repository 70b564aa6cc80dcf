import type { ProseSentence } from '../prose/prose.ts';
import { keysBetween } from '../prose/prose.ts';

const AND = new Set(['og', 'men', 'mens', 'medan', 'samt', 'der', 'hvor', 'kor']);
/** What begins a clause of its own after «og». */
const VERB =
  /^(?:skal|kan|vil|bør|må|er|har|deltar|deltek|møter|møtes|møtest|møtast|avtaler|avtalar|besøker|besøkjer|vitjar|gir|gjev|gir|følger|følgjer|svarer|svarar|samarbeider|samarbeidar|tar|tek|holder|held|kommer|kjem|bruker|brukar|orienterer|orienterar|bidrar|bidreg|medverkar|bistår|koordinerer|koordinerar|sørger|sørgjer|inviterer|inviterar|kaller|kallar|drøfter|drøftar|legger|legg|får|selv|sjølv)$/;

/**
 * The sentence up to where it goes on with another clause, if what is looked for is said before that: «er i kommunen annenhver uke og avtaler
 * selv møter». Else the whole sentence.
 */
export function firstClause(sentence: ProseSentence, says: (clause: ProseSentence) => boolean): ProseSentence {
  const { text, from, to } = sentence;
  for (let index = from + 2; index < to - 1; index++) {
    if (!AND.has(text.wordList[index]!.key) || !VERB.test(text.wordList[index + 1]!.key)) continue;
    const clause: ProseSentence = {
      text,
      start: sentence.start,
      end: text.wordList[index - 1]!.end,
      item: sentence.item,
      from,
      to: index,
      keys: keysBetween(text.wordList, from, index),
    };
    return says(clause) ? clause : sentence;
  }
  return sentence;
}
