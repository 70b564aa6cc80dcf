import type { LintContext } from './context.ts';
import type { Hit, Prose, ProseText } from './prose/prose.ts';
import { hitsOf } from './prose/sentences-with.ts';
import { DOCUMENT, THIS_AGREEMENT } from './wording/documents.ts';

/** A reference to an item, an article or a note that the agreement does not have. */
export interface UnknownPoint {
  text: ProseText;
  start: number;
  end: number;
}

/** What lawyers have articles and lettered items in beside acts: «GDPR artikkel 6», «EMK artikkel 8». */
const CODE =
  /^(?:lov|gdpr|emk|emd|fn|fns|eu|eus|bk|grunnlov(?:en|a)?|traktat(?:en)?|charter(?:et)?|protokoll(?:en)?|konvensjon(?:en|ens)?|bvl|fvl|pbl|offl|strl|strpl|koml|khol|hpl|\S+-avtalen|\S+-avtala)$/;
const FOOTNOTES = ['fotnote', 'fotnoten', 'fotnota'];
const ARTICLES = ['artikkel', 'artikkelen', 'artikkelens', 'art'];
const LETTERS = ['bokstav', 'bokstaven', 'litra'];
/** How far around a reference a document may stand that it is of. */
const NEAR = 8;

/** References to footnotes, articles and lettered items that are not there. */
export function unknownPoints({ prose }: LintContext): UnknownPoint[] {
  return [
    ...pointsOf(prose, FOOTNOTES, /^\d{1,2}$/, ({ text }, said) => text.includes(`[^${said}]`)),
    ...pointsOf(prose, ARTICLES, /^\d{1,3}$/, ({ words }, said) =>
      new RegExp(`^[\\s#*]{0,8}art(?:ikkel|\\.) ${said}(?!\\d)`, 'im').test(words),
    ),
    ...pointsOf(prose, LETTERS, /^[a-zæøå]$/, ({ words }, said) =>
      new RegExp(`^\\s{0,12}(?:[-*|] ?)?\\*{0,2}\\(?${said}[.)]`, 'im').test(words),
    ),
  ];
}

function pointsOf(
  prose: Prose,
  words: readonly string[],
  form: RegExp,
  isThere: (text: ProseText, said: string) => boolean,
): UnknownPoint[] {
  return hitsOf(prose, words).flatMap((hit) => {
    const { text, index, word } = hit;
    const said = text.wordList[index + 1];
    if (text.kind !== 'prose' || text.section === 'vedlegg' || said === undefined || !form.test(said.text)) return [];
    if (!/^\.? $/.test(text.words.slice(word.end, said.start)) || isOfOther(hit, prose)) return [];
    if (prose.texts.some((it) => it.kind === 'prose' && isThere(it, said.key))) return [];
    return [{ text, start: word.start, end: said.end }];
  });
}

/** Whether the sentence names what the point is of: an act, a convention, a plan, or any section by its sign. */
function isOfOther(hit: Hit, prose: Prose): boolean {
  const { text, index, word } = hit;
  const sentence = prose.sentenceAt(hit);
  const clause = text.words.slice(Math.max(sentence.start, word.start - 80), Math.min(sentence.end, word.end + 80));
  if (/§/.test(clause)) return true;
  const { wordList } = text;
  for (let at = Math.max(sentence.from, index - NEAR); at < Math.min(sentence.to, index + NEAR); at++) {
    const { key } = wordList[at]!;
    if (at !== index && (DOCUMENT.test(key) || CODE.test(key)) && !THIS_AGREEMENT.test(key) && !isWordOf(key))
      return true;
  }
  return false;
}

/** «artikkel» beside another point is of the same text. */
function isWordOf(key: string): boolean {
  return ARTICLES.includes(key);
}
