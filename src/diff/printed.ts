import type { Agreement } from '../../schema/agreement.ts';
import { SECTION_IDS, type SectionId } from '../../schema/sections/index.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import type { Block, Document } from '../document/document.ts';
import type { Draft } from './change.ts';
import { draft } from './facts/draft.ts';
import { compareProse, type ProseChange } from './prose/compare-prose.ts';
import { type Prose, proseOf } from './prose/units.ts';
import type { Side } from './side.ts';

/**
 * What the templates' own words have become between two revisions. The old agreement is composed with the new templates, so that a
 * difference of facts cannot be taken for one of templates. Nothing where the målform differs: then every sentence does.
 */
export function compareTemplates(old: Side, now: Side): Draft[] {
  const { målform, mal } = now.agreement;
  if (old.agreement.målform !== målform) return [];
  if (old.templates === now.templates && old.agreement.mal === mal) return [];
  const { mal: _mal, ...rest } = old.agreement;
  const [before, after] = [old.compose(old.agreement), now.compose(mal === undefined ? rest : { ...rest, mal })];
  const parts = [...before.chapters.keys()].flatMap((i) => {
    const [from, to] = [before.chapters[i]!, after.chapters[i]!];
    return compareBlocks(from.blocks, to.blocks, målform).map((it) => asDraft(it, it.origin ?? from.origin, from.id));
  });
  const closing = compareBlocks(before.signatures.closing, after.signatures.closing, målform);
  return [...parts, ...closing.map((it) => asDraft(it, ['signaturer'], 'signaturer'))];
}

/** Sections whose text was put in the place of the template's words, or taken away so that these stand there again. */
export function compareOverrides(old: Side, now: Side): Draft[] {
  return SECTION_IDS.flatMap((id) => {
    const [before, after] = [ownText(old.agreement, id), ownText(now.agreement, id)];
    if ((before === undefined) === (after === undefined)) return [];
    if (isUtelatt(old.agreement.seksjoner[id]) || isUtelatt(now.agreement.seksjoner[id])) return [];
    const side = after === undefined ? old : now;
    const own = blocksFrom(side.compose(side.agreement), ['seksjoner', id, 'tekst']);
    const template = blocksFrom(side.compose(withoutText(side.agreement, id)), ['seksjoner', id]);
    const path = ['seksjoner', id, 'tekst'];
    const changes = compareBlocks(
      after === undefined ? own : template,
      after === undefined ? template : own,
      side.agreement.målform,
    );
    if (changes.length > 0) return changes.map((it) => asDraft(it, path, id));
    const place = { section: id, path, identity: path, title: 'Tekst' };
    return [draft(place, before === undefined ? 'added' : 'removed', 'editorial', [], before ?? null, after ?? null)];
  });
}

/** What a text prints at a place of an agreement. */
export function proseAt({ agreement, compose }: Side, path: Path, text: string): Prose {
  return proseOf(blocksFrom(compose(withValue(agreement, path, text)), path));
}

/** A copy with another value at a path that exists. */
function withValue<Value>(value: Value, path: Path, leaf: string): Value {
  const [key, ...rest] = path;
  if (key === undefined) return leaf as Value;
  const copy: Value = Array.isArray(value) ? ([...value] as Value) : { ...value };
  const part = copy[key as keyof Value];
  copy[key as keyof Value] = withValue(part, rest, leaf);
  return copy;
}

function ownText(agreement: Agreement, id: SectionId): string | undefined {
  const section = agreement.seksjoner[id];
  return isUtelatt(section) ? undefined : section.tekst;
}

function withoutText(agreement: Agreement, id: SectionId): Agreement {
  const { tekst: _tekst, ...section } = agreement.seksjoner[id] as { tekst?: string };
  return { ...agreement, seksjoner: { ...agreement.seksjoner, [id]: section } };
}

function blocksFrom(document: Document, origin: Path): Block[] {
  const isFrom = (path: Path | undefined) =>
    path?.length === origin.length && origin.every((key, i) => path[i] === key);
  return [...document.chapters, ...document.attachments].flatMap((chapter) =>
    chapter.blocks.filter((block) => isFrom(block.data?.origin)),
  );
}

function compareBlocks(old: readonly Block[], now: readonly Block[], målform: Agreement['målform']): ProseChange[] {
  return compareProse(proseOf(old), proseOf(now), { base: 'substantive', oldMålform: målform, newMålform: målform });
}

function asDraft(change: ProseChange, path: Path, chapter: string): Draft {
  const section = path[0] === 'seksjoner' && typeof path[1] === 'string' ? path[1] : chapter;
  const place = { section, path, identity: [...path.map(String), 'ord'], title: 'Tekst' };
  return draft(place, change.kind, change.class, change.shifts, change.old, change.new, change.actor);
}
