import type { Nodes } from 'mdast';
import type { Block, Document, Inline } from '../document/document.ts';
import { alignProse } from './prose/align-prose.ts';
import { inlineText } from './prose/units.ts';
import { wordDiff } from './prose/word-diff.ts';

/** A run of words in a redlined line. */
export interface Run {
  kind: 'same' | 'ins' | 'del';
  text: string;
}

/** A paragraph, heading, list item or table row of the whole agreement, with what was put in and taken out. */
export interface RedLine {
  tag: 'p' | 'li' | 'tr' | 'h';
  /** How deep a list item or heading is; 0 for others. */
  depth: number;
  runs: readonly Run[];
}

/** A part of the agreement: the front, a chapter, the signatures, an attachment. */
export interface RedPart {
  id: string;
  title: readonly Run[];
  lines: readonly RedLine[];
}

interface Line {
  tag: RedLine['tag'];
  depth: number;
  text: string;
}

interface Part {
  id: string;
  title: string;
  lines: readonly Line[];
}

/** The whole agreement as printed, old and new in one. Chapters that are on one side only are put in or taken out whole. */
export function redline(old: Document | null, now: Document | null): RedPart[] {
  const before = old ? partsOf(old) : [];
  const after = now ? partsOf(now) : [];
  const known = new Map(before.map((part) => [part.id, part]));
  const added = new Set(after.map((part) => part.id));
  const result: RedPart[] = [];
  const gone = before.filter((part) => !added.has(part.id));
  for (const part of after) {
    const from = known.get(part.id);
    result.push({
      id: part.id,
      title: changedRuns(from?.title ?? null, part.title),
      lines: redLines(from?.lines ?? [], part.lines),
    });
  }
  for (const part of gone)
    result.push({ id: part.id, title: changedRuns(part.title, null), lines: redLines(part.lines, []) });
  return result;
}

function partsOf(document: Document): Part[] {
  const { words, signatures } = document;
  const front = [
    plain(document.subtitle),
    ...document.parties.map((it) =>
      [plain(it.name), it.unit && plain(it.unit), ...it.numbers].filter(Boolean).join('; '),
    ),
    ...document.details.map((it) => `${it.term}: ${plain(it.description)}`),
  ];
  const signatories = signatures.signatories.map((it) =>
    [plain(it.role), plain(it.organisation), it.name].filter(Boolean).join(', '),
  );
  return [
    { id: 'forside', title: plain(document.title), lines: front.map(paragraph) },
    ...document.chapters.map((it) => ({
      id: it.id,
      title: numbered(it.number, plain(it.title)),
      lines: it.blocks.flatMap((block) => linesOf(block, 0)),
    })),
    {
      id: 'signaturer',
      title: plain(signatures.title),
      lines: [...signatures.closing.flatMap((block) => linesOf(block, 0)), ...signatories.map(paragraph)],
    },
    ...document.attachments.map((it) => ({
      id: it.id,
      title: `${words.attachment} ${it.number}: ${plain(it.title)}`,
      lines: it.blocks.flatMap((block) => linesOf(block, 0)),
    })),
  ];
}

const paragraph = (text: string): Line => ({ tag: 'p', depth: 0, text });
const plain = (nodes: readonly Inline[]): string => oneLine(nodes.map(inlineText).join(''));
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const numbered = (number: string | null, title: string): string => (number === null ? title : `${number} ${title}`);

function linesOf(block: Block, depth: number): Line[] {
  switch (block.type) {
    case 'list':
      return block.children.flatMap((item) => {
        const [first, ...rest] = item.children as Block[];
        const own = first ? [{ tag: 'li' as const, depth: depth + 1, text: oneLine(inlineText(first as Nodes)) }] : [];
        return [...own, ...rest.flatMap((child) => linesOf(child, depth + 1))];
      });
    case 'blockquote':
      return (block.children as Block[]).flatMap((child) => linesOf(child, depth));
    case 'table':
      return block.children.map((row) => ({ tag: 'tr', depth: 0, text: oneLine(inlineText(row)) }));
    case 'thematicBreak':
      return [];
    case 'heading':
      return [{ tag: 'h', depth: block.depth, text: oneLine(inlineText(block)) }];
    default:
      return [{ tag: depth > 0 ? 'li' : 'p', depth, text: oneLine(inlineText(block)) }];
  }
}

/** Lines of both sides in the order of the new one, each taken-out line where it stood. */
function redLines(old: readonly Line[], now: readonly Line[]): RedLine[] {
  const groups = alignProse(
    old.map((line) => line.text),
    now.map((line) => line.text),
  );
  const changedOld = new Set(groups.flatMap((group) => group.old));
  const changedNew = new Set(groups.flatMap((group) => group.new));
  const keptOld = [...old.keys()].filter((i) => !changedOld.has(i));
  const keptNew = [...now.keys()].filter((i) => !changedNew.has(i));
  const placed: { at: number; line: RedLine }[] = keptNew.map((i) => ({
    at: i,
    line: { ...now[i]!, runs: [{ kind: 'same', text: now[i]!.text }] },
  }));
  const newPlace = new Map(keptOld.map((i, index) => [i, keptNew[index]!]));
  for (const group of groups) {
    const from = group.old.map((i) => old[i]!.text).join(' ');
    const to = group.new.map((i) => now[i]!.text).join(' ');
    const apart = group.moved || group.old.length === 0 || group.new.length === 0;
    if (group.new.length > 0)
      placed.push({ at: group.new[0]!, line: { ...now[group.new[0]!]!, runs: changedRuns(apart ? null : from, to) } });
    if (apart && group.old.length > 0)
      placed.push({
        at: placeBefore(group.old[0]!, newPlace),
        line: { ...old[group.old[0]!]!, runs: changedRuns(from, null) },
      });
  }
  return placed.sort((a, b) => a.at - b.at).map(({ line }) => ({ tag: line.tag, depth: line.depth, runs: line.runs }));
}

/** Behind the nearest line before it that was kept. */
function placeBefore(index: number, newPlace: ReadonlyMap<number, number>): number {
  for (let i = index - 1; i >= 0; i--) {
    const place = newPlace.get(i);
    if (place !== undefined) return place + 0.5;
  }
  return -0.5;
}

/** The words of both sides in one row. */
function changedRuns(old: string | null, now: string | null): Run[] {
  if (old === null || now === null) return [{ kind: old === null ? 'ins' : 'del', text: old ?? now ?? '' }];
  return wordDiff(old.split(' '), now.split(' ')).flatMap((part): Run[] => {
    if (part.kind === 'same') return [{ kind: 'same', text: part.words.join(' ') }];
    return [
      ...(part.old.length > 0 ? [{ kind: 'del' as const, text: part.old.join(' ') }] : []),
      ...(part.new.length > 0 ? [{ kind: 'ins' as const, text: part.new.join(' ') }] : []),
    ];
  });
}
