import { keysBetween, type ProseSentence, type Word } from '../prose/prose.ts';
import { type Office, officeOf } from './office.ts';

/** One who signs, as a sentence has it. */
export interface Signer {
  word: Word;
  office: Office;
}

/** Words of sentences that may say who signs. */
export const SIGNING = [
  ...['undertegn*', 'underskr*', 'underteikn*', 'signer*', 'inngås', 'inngått'],
  ...['skriver', 'skriv', 'skrive', 'skrevet', 'skrives', 'skrivast', 'skriven', 'skrivne', 'signatur*'],
];

const VERB = /^(?:undertegn|underskr|underteikn|signer|signaturrett)/;
/** «Underskrift: ordfører og lensmann» */
const HEADING = /^(?:underskrift(?:er|ene|ane)?|signatur(?:er|ar|ene|ane)?)$/;
const WRITE = /^(?:skriver|skriv|skrive|skrevet|skrives|skrivast|skriven|skrivne)$/;
/** «inngås av ordfører og politimester» */
const MADE = /^inngå(?:s|tt)$/;
/** What stands between those who sign, or beside one of them. */
const BESIDE =
  /^(?:og|samt|både|begge|for|kommune|kommunen|herad|politiet|politidistrikt|politidistriktet|den|ein|en|som|hver|kvar|sin|part|i|sør|nord|vest|øst|partene|partane|av|på|vegne|vegner|sine|seg)$/;
const AUXILIARY =
  /^(?:har|skal|vil|må|kan|blir|vert|er|også|og|då|da|begge|deretter|selv|sjølv|det|elektronisk|digitalt)$/;
/** «underskrivarane er …» */
const SIGNATORIES = /^(?:underskriver(?:ne|e)?|underskrivar(?:ane|ar)?|undertegner(?:ne|e)|signatar(?:er|ar|ene|ane))$/;

/** Those who sign by a sentence: «undertegnes av ordføreren og lensmannen», «ordføreren skriver under», «gir rådmannen fullmakt til å undertegne». */
export function signersIn(sentence: ProseSentence): Signer[] {
  const { text, from, to } = sentence;
  for (let at = from; at < to; at++) {
    const { key } = text.wordList[at]!;
    if (SIGNATORIES.test(key) && /^(?:er|blir|vert)$/.test(text.wordList[at + 1]?.key ?? ''))
      return after(sentence, at + 2);
    if (HEADING.test(key) && text.words[text.wordList[at]!.end] === ':') return after(sentence, at + 1);
    if (!VERB.test(key) && !MADE.test(key) && !isWriting(sentence, at)) continue;
    const by = agentAt(sentence, at);
    if (by !== null) return after(sentence, by);
    if (MADE.test(key)) continue;
    const authority = authorityBefore(sentence, at);
    if (authority) return authority;
    const found = before(sentence, at);
    // «for politiet undertegner lensmannen»
    return found.length > 0
      ? found
      : /^ (?:for|på vegne av|på vegner av) /.test(sentence.keys)
        ? after(sentence, at + 1)
        : [];
  }
  return [];
}

/** «skriver under», «skriv lensmannen under», and not «skriver referat». */
function isWriting({ text, to }: ProseSentence, at: number): boolean {
  return WRITE.test(text.wordList[at]!.key) && / under /.test(keysBetween(text.wordList, at + 1, Math.min(to, at + 5)));
}

/** Where the agent of a passive begins: after «av», not far behind. */
function agentAt({ text, to }: ProseSentence, at: number): number | null {
  for (let index = at + 1; index < Math.min(to, at + 9); index++) {
    const { key } = text.wordList[index]!;
    // «på vegne av kommunen av ordføreren», «signering av avtalen skjer ved ordføreren»
    const isObject = /^(?:avtalen|avtala|denne)$/.test(text.wordList[index + 1]?.key ?? '');
    if (key === 'av' && !isObject && !/^vegner?$/.test(text.wordList[index - 1]!.key)) return index + 1;
    if (key === 'ved' && /^(?:skjer|gjøres|gjerast|foretas)$/.test(text.wordList[index - 1]!.key)) return index + 1;
    if (officeOf(key)?.name || isBreak(text.words, text.wordList[index - 1]!, text.wordList[index]!)) return null;
  }
  return null;
}

/** «har fullmakt til å undertegne» */
function authorityBefore(sentence: ProseSentence, at: number): Signer[] | null {
  const { text, from } = sentence;
  const near = text.wordList.slice(Math.max(from, at - 6), at);
  const authority = near.findLastIndex(({ key }) => /^(?:fullmakt(?:en|a)?|myndighet(?:en)?|mynde)$/.test(key));
  if (authority === -1 || !near.slice(authority).some(({ key }) => key === 'å')) return null;
  const last = Math.max(from, at - 6) + authority;
  const named = text.wordList.slice(Math.max(from, last - 4), last).flatMap((word) => signer(word) ?? []);
  // «Fullmakt til å skrive under ligger hos ordføreren»
  return named.length === 0 ? holder(sentence, at) : named.slice(-1);
}

/** With whom the authority lies that is told of before. */
function holder(sentence: ProseSentence, at: number): Signer[] {
  const { wordList } = sentence.text;
  for (let index = at + 1; index < Math.min(sentence.to, at + 7); index++)
    if (/^(?:ligger|ligg|lagt|delegert|gitt|gjeve)$/.test(wordList[index]!.key))
      return /^(?:hos|til)$/.test(wordList[index + 1]?.key ?? '') ? after(sentence, index + 2) : [];
  return [];
}

/** Those named from a word on, up to where something else begins. */
function after({ text, to }: ProseSentence, first: number): Signer[] {
  const found: Signer[] = [];
  for (let index = first; index < to; index++) {
    const word = text.wordList[index]!;
    const it = signer(word);
    const previous = text.wordList[index - 1]!;
    const isOfAnother =
      /^(?:vegner?|fra|frå|fullmakt)$/.test(text.wordList[index - 2]?.key ?? '') ||
      /^(?:fra|frå|til)$/.test(previous.key);
    // «av partene, og politikontakten får kopi»
    if (/^(?:partene|partane)$/.test(text.wordList[index - 2]?.key ?? '') && previous.key === 'og') break;
    if (it && !isOfAnother) found.push(it);
    else if (!it && !BESIDE.test(word.key) && !isName(word)) break;
    if (index > first && /[.;\n]/.test(text.words.slice(previous.end, word.start))) break;
  }
  return found;
}

/** Those named right before the verb. */
function before({ text, from }: ProseSentence, verb: number): Signer[] {
  const found: Signer[] = [];
  let isSubject = false;
  for (let index = verb - 1; index >= from; index--) {
    const word = text.wordList[index]!;
    const it = signer(word);
    if (it) {
      if (/^(?:av|fra|frå|til|hos)$/.test(text.wordList[index - 1]?.key ?? '')) break;
      found.unshift(it);
      isSubject = true;
    } else if (!BESIDE.test(word.key) && !isName(word) && (isSubject || !AUXILIARY.test(word.key))) break;
  }
  return found;
}

function signer(word: Word): Signer | null {
  const office = officeOf(word.key);
  return office !== null && office.name !== null ? { word, office } : null;
}

function isName({ text }: Word): boolean {
  return /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(text);
}

function isBreak(words: string, one: Word, other: Word): boolean {
  return /[.;:\n]/.test(words.slice(one.end, other.start).replace(/^: ?$/, ''));
}
