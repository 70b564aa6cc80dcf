import { matchesIn } from '../text/matches-in.ts';
/** A stretch of text, as UTF-16 offsets. */
export interface Span {
  start: number;
  end: number;
}

/** A sentence, and whether it stands in a list item, so that it may be the rest of a sentence above the list. */
export interface Sentence extends Span {
  item: boolean;
}

/** Abbreviations after which a sentence goes on, also before a capital letter or a digit. Without their last full stop. */
const GOES_ON = new Set(
  (
    'adr ang art avd b.nr bl.a bnr ca ca dvs ekskl ev evt f.eks f.o.m fhv fom forskr gj g.nr gnr hhv iht ift inkl innst jf jfr jfr kap kl kr ' +
    'lnr m.a maks meld mht mill min nr nr obs org.nr p.g.a p.t pga pkt pr prop prof dr red ref resp s sml st st.meld t.d t.o.m tlf tom tv vedr ' +
    'vs'
  ).split(' '),
);

const BLANK = /^\s*$/;
const ITEM = /^\s*(?:[-*+•–]|\d{1,3}[.)]|[a-zæøå]\))\s+/;
const OTHER_START = /^\s{0,3}(?:#{1,6}\s|>|\|)/;

/**
 * Splits Markdown or plain text into sentences. Knows list items, headings and table rows, abbreviations («bl.a.», «jf.»), dates («1. januar»,
 * «17. mai»), initials («Per E. Hagen»), clock times and paragraphs of law.
 */
export function sentencesOf(text: string): Sentence[] {
  return blocksOf(text).flatMap((block) => sentencesInBlock(text, block));
}

function blocksOf(text: string): Sentence[] {
  const blocks: Sentence[] = [];
  let open: Sentence | null = null;
  let start = 0;
  while (start <= text.length) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    const line = text.slice(start, Math.min(end, start + 400));
    const marker = ITEM.exec(line);
    if (BLANK.test(line) && end - start <= 400) open = null;
    else if (open && !isNewBlock(line, marker, open)) open.end = end;
    else {
      open = { start: start + (marker?.[0].length ?? 0), end, item: marker !== null };
      blocks.push(open);
    }
    start = end + 1;
  }
  return blocks;
}

/** As in Markdown, a number with a full stop begins a list in the middle of a paragraph only when it is 1: «…\n17. mai» goes on. */
function isNewBlock(line: string, marker: RegExpExecArray | null, open: Sentence): boolean {
  if (OTHER_START.test(line)) return true;
  return marker !== null && (open.item || !/\d/.test(marker[0]) || /^\s*1[.)]/.test(marker[0]));
}

const MONTH = /^(?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des)/i;

// A stop, what closes with it, white space, and the first character of what follows.
const STOP = /[.!?…:;]["»”’)\]*_]{0,6}(\s+)/g;

/** In UTF-16 units. Nobody writes longer ones; in a hostile file they would be read again for each of their words. */
const LONGEST = 3000;

/** The sentences of one paragraph, heading or list item: nothing in it is read as Markdown. */
export function sentencesInBlock(text: string, block: Sentence): Sentence[] {
  const body = text.slice(block.start, block.end);
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    while (end - start > LONGEST) {
      const blank = body.lastIndexOf(' ', start + LONGEST);
      add(blank > start ? blank : start + LONGEST);
    }
    add(end);
  };
  const add = (end: number) => {
    const part = body.slice(start, end);
    const from = block.start + start + (part.length - part.trimStart().length);
    const to = block.start + start + part.trimEnd().length;
    if (to > from) found.push({ start: from, end: to, item: block.item });
    start = end;
  };
  for (const match of matchesIn(body, STOP)) {
    const next = match.index + match[0].length;
    if (ends(body, match.index, next)) push(next);
  }
  push(body.length);
  return found;
}

/** Whether the mark at `at` ends a sentence when `next` is where the following text starts. */
function ends(body: string, at: number, next: number): boolean {
  const mark = body[at];
  if (next >= body.length || mark === ':' || mark === ';') return false;
  const following = body.slice(next, next + 8).replace(/^["«“‘([*_]+/, '');
  const first = following[0] ?? '';
  if (/[a-zß-öø-ɏ]/.test(first)) return false;
  if (mark !== '.') return true;
  const before = /[A-Za-zÀ-ÖØ-öø-ɏ\d.]{1,12}$/.exec(body.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const key = before.toLowerCase();
  if (GOES_ON.has(key)) return false;
  // «E. Hagen», but «§ 13 b. Kommunen» ends.
  if (/^[A-ZÀ-ÖØ-ÞĀ-ɏ]$/.test(before)) return false;
  if (/^\d{1,2}$/.test(before) && MONTH.test(following)) return false;
  // «den 1. 2. og 3. mars»
  return !(/^\d{1,2}$/.test(before) && /\d/.test(first));
}
