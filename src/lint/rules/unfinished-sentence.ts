import { wordsOf } from '../../commitments/words.ts';
import { linesOf } from '../prose/lines.ts';
import { keysBetween, type ProseText, placeIn } from '../prose/prose.ts';
import { hasAddressAt } from '../prose/texts.ts';
import type { Rule } from '../rule.ts';
import { NEVER_LAST, OPEN_ITEM, OPEN_PHRASE } from '../wording/unfinished-endings.ts';

const ITEM = /^\s*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s/;
/** What a sentence leads to: a list, a table or a quotation. */
const LED_TO = /^\s*(?:[-*+•–|>]|\(?(?:\d{1,3}|[a-zæøå])[.)]\s)/;
const LAST = /([A-Za-zÀ-ÖØ-öø-ɏ-]+)([.…]{0,3})[\s*_]*$/;

export const unfinishedSentence: Rule = {
  id: 'unfinished-sentence',
  kind: 'placeholders',
  title: { nb: 'Setning som er avbrutt', en: 'Sentence that breaks off' },
  description: {
    nb: 'En setning som slutter med «og» eller «på vegne av», mangler det partene skulle avtalt.',
    en: 'A sentence that ends in “and” or “on behalf of” lacks what the parties were to agree on.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check({ prose }, report) {
    for (const text of prose.texts) {
      if (text.kind !== 'prose') continue;
      for (const [start, end] of unfinishedIn(text)) {
        const said = text.words.slice(start, end).replace(/\s+/g, ' ');
        const short = said.length > 60 ? `… ${said.slice(-57).replace(/^\S*\s/, '')}` : said;
        report({
          at: placeIn(text, start, end),
          message: { nb: `«${short}» slutter midt i.`, en: `“${short}” breaks off.` },
          help: { nb: 'Skriv resten av setningen, eller ta den ut.', en: 'Write the rest of it, or take it out.' },
        });
      }
    }
  },
};

/** Where the paragraphs and items stand that break off. */
function unfinishedIn(text: ProseText): [start: number, end: number][] {
  const lines = linesOf(text.words);
  const found: [number, number][] = [];
  let from = 0;
  lines.forEach(({ start, text: line }, index) => {
    const isItem = ITEM.test(line);
    if (isItem || (lines[index - 1]?.text ?? '').trim() === '') from = start;
    const next = lines[index + 1]?.text ?? '';
    if (line.trim() === '' || (next.trim() !== '' && !ITEM.test(next))) return;
    if (/^\s*[|#>]/.test(line)) return;
    if (hasAddressAt(text, start + line.trimEnd().length)) return;
    const isAlone = isLabelAlone(lines, index);
    const last = LAST.exec(line.slice(-60));
    if (isAlone) found.push([from, start + line.trimEnd().length]);
    if (!last || isAlone) return;
    const word = last[1]!.toLowerCase();
    const end = start + line.trimEnd().length;
    const isOpen = NEVER_LAST.has(word) && !isLeading(lines, index, isItem);
    const isPhrase =
      OPEN_PHRASE.test(
        line
          .trimEnd()
          .slice(-60)
          .replace(/[.…]+$/, '')
          .toLowerCase(),
      ) && !isLeading(lines, index, false);
    if (isOpen || isPhrase || (isItem && isOpenItem(text, start, end)))
      found.push([from + (text.words.slice(from, end).length - text.words.slice(from, end).trimStart().length), end]);
  });
  return found;
}

/** Whether a list or the next item goes on from here: «…, og» before the last item, «skal sørge for at» before the first. */
function isLeading(lines: readonly { text: string }[], index: number, isItem: boolean): boolean {
  let at = index + 1;
  while (at < lines.length && lines[at]!.text.trim() === '') at++;
  const next = lines[at]?.text;
  return next !== undefined && (LED_TO.test(next) || (isItem && /^\s/.test(next)));
}

/** «Kommunens kontaktperson er:», and the next paragraph is about something else. */
function isLabelAlone(lines: readonly { text: string }[], index: number): boolean {
  if (!/^[A-ZÀ-ÖØ-ÞĀ-ɏ][^.:]{2,60} (?:er|heter|heiter|vil være|vil vere): *$/.test(lines[index]!.text)) return false;
  let at = index + 1;
  while (at < lines.length && lines[at]!.text.trim() === '') at++;
  const next = lines[at]?.text;
  // A name or a number may stand in a paragraph of its own.
  return (
    next === undefined ||
    (!LED_TO.test(next) && /^(?:\S+ ){4,}\S+\.\s*$/.test(next) && !/^\S+ [A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(next))
  );
}

function isOpenItem({ words }: ProseText, start: number, end: number): boolean {
  const marker = /^\s*\S+\s/.exec(words.slice(start, end))?.[0].length ?? 0;
  const item = wordsOf(words, start + marker, end);
  return OPEN_ITEM.test(keysBetween(item, 0, item.length));
}
