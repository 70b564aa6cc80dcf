import type { ChangeClass } from '../../../schema/meta.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { ChangeKind } from '../change.ts';
import { compareText, type Passage, type Verdict } from '../compare-text.ts';
import { alignProse } from './align-prose.ts';
import type { Layout, Prose, ProseUnit } from './units.ts';

/** One change of sentences: their words on each side, and what it means. */
export interface ProseChange extends Verdict {
  kind: ChangeKind;
  old: string | null;
  new: string | null;
  origin: Path | null;
}

/** What comparing prose needs besides the words. */
export interface ProseOptions {
  /** The class of a change that touches no commitment. */
  base: ChangeClass;
  oldMålform: 'bokmål' | 'nynorsk';
  newMålform: 'bokmål' | 'nynorsk';
}

/** Compares two texts by sentence. White space and line breaks are no change; where only emphasis or paragraphs differ, that is one. */
export function compareProse(old: Prose, now: Prose, options: ProseOptions): ProseChange[] {
  const groups = alignProse(texts(old), texts(now));
  const changes = groups.map((group): ProseChange => {
    const before = passage(
      group.old.map((i) => old.units[i]!),
      options.oldMålform,
    );
    const after = passage(
      group.new.map((i) => now.units[i]!),
      options.newMålform,
    );
    const origin = (group.new.length > 0 ? now.units[group.new[0]!] : old.units[group.old[0]!])?.origin ?? null;
    const ends = { old: before?.text ?? null, new: after?.text ?? null, origin };
    if (group.moved && before?.text === after?.text) return { ...ends, ...MOVED };
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    return { ...ends, kind, ...compareText(before, after, options.base, group.old.length === group.new.length) };
  });
  return changes.length > 0 ? changes : compareLayout(old.layout, now.layout);
}

const MOVED = { kind: 'moved', class: 'editorial', shifts: [], actor: null } as const;

const texts = (prose: Prose) => prose.units.map((unit) => unit.text);

function passage(units: readonly ProseUnit[], målform: Passage['målform']): Passage | null {
  if (units.length === 0) return null;
  return { text: units.map((unit) => unit.text).join(' '), lead: units[0]!.lead, målform };
}

/** The paragraphs that differ in their layout only, each with a mark of what it is. */
function compareLayout(old: readonly Layout[], now: readonly Layout[]): ProseChange[] {
  const [before, after] = [old.map(laidOut), now.map(laidOut)];
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let end = 0;
  while (end < shortest - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const shown = (lines: readonly string[]) => lines.slice(start, lines.length - end).join(' ¶ ') || null;
  const ends = { old: shown(before), new: shown(after) };
  return [{ kind: 'changed', class: 'editorial', shifts: [], actor: null, ...ends, origin: null }];
}

function laidOut({ kind, text }: Layout): string {
  const mark = { item: '• ', number: '1. ', quote: '> ' }[kind] ?? (kind.startsWith('h') ? '# ' : '');
  return mark + text;
}
