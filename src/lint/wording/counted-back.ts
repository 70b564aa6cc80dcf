import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { numberIn } from '../../commitments/numbers.ts';
import type { LintContext } from '../context.ts';
import { type Hit, keysBetween, type ProseSentence, type ProseText } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import { type CountedHead, headAt, NUMBERS } from './counted-head.ts';
import { listedBehind } from './listed.ts';

/** A number that looks back to a list and does not fit it. */
export interface CountedBack {
  text: ProseText;
  start: number;
  end: number;
  said: string;
  /** How many are listed. */
  count: number;
}

/** A list and what it is of: «fokusområd». */
interface List {
  text: ProseText;
  start: number;
  stem: string;
  least: number;
  most: number;
}

/** More lists than any agreement has. */
const MOST_LISTS = 200;
/** How far behind a number what it counts may be named, in letters. */
const REACH = 300;
const ARTICLE = /^(?:de|dei|disse|desse|alle)$/;
/** Some of them: «de tre viktigste områdene». */
const SOME = /(?:ste|andre|neste|øvrige|øvrege|nye|gamle|felles|berørte|aktuelle|resterende|nevnte|nemnde|siste)$/;
const FIRST_OF = / (?:en|ein|ett|eitt|et|eit|to|tre|fire|noen|nokre|flere|fleire) av $/;
const ENDING =
  /^(\S*?(?:områd|satsing|satsning|prioritering|prinsipp|hovedmål|hovudmål|delmål))(?:er|ar|e|a|ene|ane|ene|et)?$/;
const FOCUS = /^(?:fokus|satsings|satsnings|innsats|prioriterings)?områd$/;

/** Where a text looks back to more or fewer than the list before it has: «de fire fokusområdene» after a list of five. */
export function countedBack({ agreement, prose }: LintContext): CountedBack[] {
  const found: CountedBack[] = [];
  let lists: List[] | undefined;
  const { fokusområder } = agreement.seksjoner;
  const areas = isUtelatt(fokusområder) || isUtelatt(fokusområder.områder) ? 0 : (fokusområder.områder?.length ?? 0);
  for (const hit of hitsOf(prose, NUMBERS)) {
    const { text, index, word } = hit;
    const head = text.kind === 'prose' ? headAt(text, index) : null;
    const stem = head && stemOf(head.key);
    if (!head || !stem || !isLookingBack(hit, head)) continue;
    const number = numberIn(word.key)![0];
    if (isFollowed(text.words.slice(head.end, head.end + REACH), number)) continue;
    lists ??= prose.texts.flatMap(listsIn);
    if (lists.length > MOST_LISTS) return [];
    const before = lists.filter((it) => isSame(it.stem, stem) && isBefore(it, hit));
    const sizes = before.map(({ least, most }) => [least, most] as const);
    // «de fire områdene» of another section may be parts of the kommune.
    if (areas > 1 && FOCUS.test(stem) && (stem !== 'områd' || text.section === 'fokusområder'))
      sizes.push([areas, areas]);
    const last = sizes.at(-1);
    if (!last || sizes.some(([least, most]) => number >= least && number <= most)) continue;
    const [least, most] = last;
    // Fewer may be some of them.
    if (number < least && !isOfAll(hit, stem, number)) continue;
    const article = text.wordList[index - 1]!;
    const said = text.words.slice(article.start, head.end).replace(/\s+/g, ' ');
    found.push({ text, start: article.start, end: head.end, said, count: number > most ? most : least });
  }
  return found;
}

function isLookingBack({ text, index }: Hit, head: CountedHead): boolean {
  const { wordList, words } = text;
  const article = wordList[index - 1];
  if (!article || !ARTICLE.test(article.key) || head.between.some((key) => SOME.test(key))) return false;
  if (FIRST_OF.test(keysBetween(wordList, index - 3, index - 1))) return false;
  // «de fire områdene:» are listed behind.
  return words[head.end] !== ':' && isDefinite(head.key);
}

/** «de tre områdene rus, vold og trafikk» */
function isFollowed(rest: string, number: number): boolean {
  const [parts = ''] = rest.split(/[.;:\n]/, 1);
  const listed = parts.split(', ');
  // The last two are joined by «og».
  return parts.startsWith(' ') && listed.length >= number - 1 && / (?:og|samt) /.test(listed[number - 2] ?? '');
}

function isDefinite(key: string): boolean {
  return /(?:ene|ane|områda|måla|prinsippa)$/.test(key);
}

/** A list in the same text, or that of the areas in their section. */
function isBefore(list: List, { text, word }: Hit): boolean {
  if (list.text === text) return list.start < word.start;
  return list.text.section === 'fokusområder' && FOCUS.test(list.stem) && list.stem !== 'områd';
}

/** Whether a number that is too small means all of them. */
function isOfAll({ text, index }: Hit, stem: string, number: number): boolean {
  if (number < 3) return false;
  if (!/^(?:områd|prinsipp)$/.test(stem)) return true;
  return / (?:av|alle|for) $/.test(keysBetween(text.wordList, index - 2, index - 1));
}

/** The lists of a text whose sentence in front says what they are of. */
function listsIn(text: ProseText): List[] {
  if (text.kind !== 'prose') return [];
  return text.sentences.flatMap((sentence) => {
    const stem = text.words.slice(sentence.start, sentence.end).includes(':') ? lastStem(sentence) : null;
    const listed = stem === null ? null : listedBehind(sentence, sentence.start);
    if (stem === null || !listed || listed.most < 2) return [];
    return [{ text, start: sentence.start, stem, least: listed.least, most: listed.most }];
  });
}

function lastStem({ text, from, to }: ProseSentence): string | null {
  for (let index = from; index < to; index++) {
    const stem = stemOf(text.wordList[index]!.key);
    if (stem !== null) return stem;
  }
  return null;
}

function stemOf(key: string): string | null {
  return ENDING.exec(key)?.[1] ?? null;
}

/** «områdene» may be the «fokusområder» of before, and these the «satsingsområder»; «boligområdene» are others. */
function isSame(one: string, other: string): boolean {
  return one === other || (isAreas(one) && isAreas(other));
}

function isAreas(stem: string): boolean {
  return stem === 'områd' || FOCUS.test(stem);
}
