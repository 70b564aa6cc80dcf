import { matchesIn } from '../text/matches-in.ts';
import type { LintContext } from './context.ts';
import type { ProseText } from './prose/prose.ts';
import { hitsOf } from './prose/sentences-with.ts';
import { THIS_AGREEMENT } from './wording/documents.ts';
import { type WrittenSection, writtenSections } from './written-sections.ts';

/** A reference to a section, or to a part of one, that an agreement divided by «§» does not have. */
export interface UnknownSection {
  text: ProseText;
  start: number;
  end: number;
}

/** One «§ 6-7», and what in it is pointed at: «annet ledd», «bokstav d». */
const REFERENCE =
  /§§? ?(\d{1,2}(?:-\d{1,2})?)(?![\d-])(?: ([a-zæøå]{4,6}) ledd)?(?:,? ?(?:bokstav|litra) ([a-zæøå])(?![A-Za-zÀ-ÖØ-öø-ɏ]))?/g;
const ALSO = /^ (?:og|eller|til|samt|jf\.) (\d{1,2}-\d{1,2})(?![\d-])/;
const ORDINALS = [
  ['første', 'fyrste'],
  ['annet', 'andre', 'anna'],
  ['tredje', 'tredje'],
  ['fjerde', 'fjerde'],
  ['femte', 'femte'],
  ['sjette', 'sjette'],
];
/** What stands before a section of the agreement itself; after a noun or an abbreviation it is that act's. */
const BEFORE =
  /^(?:|jf|jfr|i|etter|til|av|ved|med|mot|enn|fra|frå|og|eller|samt|se|sjå|følger|følgjer|gjelder|gjeld|som|om|på|iht|utenom|unntatt|bestemmelsene|reglene|reglane|føresegnene|dog|likevel|ellers|elles)$/;

/** What else is divided by «§». */
const ACT =
  /(?:lov|loven|lova|lovens|lovas|forskrifta?|forskriften|forordning(?:en|a)?|vedtekt(?:er|en|ene|a)?|instruks(?:en)?|reglement(?:et)?|hovedavtale(?:n)?|tariffavtale(?:n)?)$/;

/** References to sections that are not there. */
export function unknownSections(context: LintContext): UnknownSection[] {
  const sections = writtenSections(context);
  if (sections.length === 0) return ownWithout(context);
  const numbers = new Map(sections.map((it) => [it.number, it]));
  const isByChapter = sections.filter(({ number }) => number.includes('-')).length > sections.length / 2;
  return context.prose.texts.flatMap((text) => {
    if (text.kind !== 'prose' || text.section === 'vedlegg' || !text.words.includes('§')) return [];
    const found: UnknownSection[] = [];
    for (const match of matchesIn(text.words, REFERENCE)) {
      const [said, number = '', ordinal, letter] = match;
      const start = match.index;
      const end = start + said.length;
      if (number.includes('-') !== isByChapter || sections.some((it) => it.text === text && it.start === start))
        continue;
      if (isOfAct(context, text, start, end)) continue;
      const section = numbers.get(number);
      if (section === undefined || lacksPart(section, ordinal, letter)) found.push({ text, start, end });
      const other = ALSO.exec(text.words.slice(end, end + 20));
      if (other && !numbers.has(other[1]!))
        found.push({ text, start: end + other[0].length - other[1]!.length, end: end + other[0].length });
    }
    return found;
  });
}

/** «avtalens § 14», «§ 14 i denne avtalen» where nothing is numbered so. */
function ownWithout({ prose }: LintContext): UnknownSection[] {
  return hitsOf(prose, ['avtalens', 'avtalen', 'avtala']).flatMap(({ text, word }) => {
    if (text.kind !== 'prose') return [];
    const after =
      word.key === 'avtalens' ? /^ §§? ?\d{1,2}(?:-\d{1,2})?/.exec(text.words.slice(word.end, word.end + 12)) : null;
    if (after) return [{ text, start: word.end + 1, end: word.end + after[0].length }];
    const from = Math.max(0, word.start - 24);
    const before = /§§? ?\d{1,2}(?:-\d{1,2})?(?= i (?:denne )?$)/.exec(text.words.slice(from, word.start));
    return before ? [{ text, start: from + before.index, end: from + before.index + before[0].length }] : [];
  });
}

/** «barnevernsloven § 13-2», «§ 12-1 i plan- og bygningsloven», «pbl. § 12-1». */
function isOfAct({ prose }: LintContext, text: ProseText, start: number, end: number): boolean {
  const at = text.wordList.findIndex((word) => word.start >= start);
  if (at === -1) return false;
  const { from, to } = prose.sentenceAt({ text, index: at, word: text.wordList[at]! });
  const key = (index: number) => (index >= from && index < to ? text.wordList[index]!.key : '');
  // A full stop after an abbreviation may have ended the sentence.
  const before = text.wordList[at - 1];
  if (before && !text.words.slice(before.end, start).includes('\n') && !BEFORE.test(before.key)) return true;
  for (let index = at - 1; index >= Math.max(from, at - 8); index--) if (ACT.test(key(index))) return true;
  const next = text.wordList.findIndex((word) => word.start >= end);
  if (next === -1) return false;
  for (let index = next; index < next + 5; index++)
    if (/^(?:i|av)$/.test(key(index)) && key(index + 1) !== '' && !THIS_AGREEMENT.test(key(index + 1)))
      return [1, 2, 3, 4].some((step) => ACT.test(key(index + step)));
  return false;
}

/** Whether a section has fewer paragraphs, or items, than are pointed at. */
function lacksPart({ body }: WrittenSection, ordinal: string | undefined, letter: string | undefined): boolean {
  if (letter !== undefined && !new RegExp(`(?:^|\\n)\\s*(?:[-*] )?\\(?${letter}[.)]\\s`, 'u').test(body)) return true;
  const wanted = ORDINALS.findIndex((names) => ordinal !== undefined && names.includes(ordinal)) + 1;
  return wanted > paragraphsIn(body);
}

/** Paragraphs of the section, with the list that each leads to. */
function paragraphsIn(body: string): number {
  const blocks = body.split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return blocks.filter((block) => !/^\s*(?:[-*•]|\(?[a-zæøå]\)|\d{1,2}[.)]|\|)\s/.test(block)).length;
}
