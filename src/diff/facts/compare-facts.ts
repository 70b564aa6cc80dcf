import type * as z from 'zod/mini';
import { type Agreement, agreement as agreementSchema } from '../../../schema/agreement.ts';
import { SECTION_IDS } from '../../../schema/sections/index.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { alternatives, elementOf, shapeOf } from '../../../schema/walk.ts';
import { inWords } from '../../commitments/in-words.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { branchFor } from '../../validate/branch.ts';
import { isMapping } from '../../validate/given.ts';
import type { Draft } from '../change.ts';
import { compareProse } from '../prose/compare-prose.ts';
import { ownProse } from '../prose/own-prose.ts';
import type { Prose } from '../prose/units.ts';
import { alignItems, type Item } from './align-items.ts';
import { identityText, sameValue } from './canonical.ts';
import { changed, draft, moved, whole } from './draft.ts';
import { identityKeys, isMarkdown, isOneValue, ownClass } from './field.ts';
import { below, type Place } from './place.ts';

/** What comparing prose needs: the målform of each side, and what a text prints where it stands in the new agreement. */
interface Context {
  oldMålform: 'bokmål' | 'nynorsk';
  newMålform: 'bokmål' | 'nynorsk';
  printed: PrintedText;
}

/** The sentences that a text prints at a place in the new agreement, with the facts that it mentions filled in. */
export type PrintedText = (path: Path, text: string) => Prose;

/**
 * Every difference between what two agreement files say, field by field, list items by what identifies them, prose by sentence. Not here:
 * a section's own text put in the place of the template's words or taken away, which is a matter of what is printed.
 */
export function compareFacts(old: Agreement, now: Agreement, printed: PrintedText): Draft[] {
  const root: Place = { schema: agreementSchema, path: [], identity: [], section: '', class: 'editorial', title: '' };
  const context = { oldMålform: old.målform, newMålform: now.målform, printed };
  return compare(withOutline(old), withOutline(now), root, context);
}

/** The outline that holds when none is given, so that giving one is no more than what it changes. */
function withOutline(it: Agreement): Agreement {
  return it.disposisjon ? it : { ...it, disposisjon: { kapitler: [...SECTION_IDS] } };
}

function compare(old: unknown, now: unknown, place: Place, context: Context): Draft[] {
  if (old === undefined && now === undefined) return [];
  if (old === undefined || now === undefined || isUtelatt(old) || isUtelatt(now)) {
    if (isOwnText(place) || sameValue('', old, now)) return [];
    return [whole(old, now, place, context.newMålform)];
  }
  if (Array.isArray(old) || Array.isArray(now)) return compareLists(listOf(old), listOf(now), place, context);
  if (isMapping(old) && isMapping(now)) return compareFields(old, now, place, context);
  if (isMarkdown(place.schema)) return compareMarkdown(String(old), String(now), place, context);
  return sameValue(fieldOf(place), old, now) ? [] : [changed(old, now, place)];
}

/** The key of a field; for an item, that of its list. */
const fieldOf = ({ path }: Place): string => String(path.findLast((key) => typeof key === 'string'));

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function isOwnText({ path }: Place): boolean {
  return path.length === 3 && path[0] === 'seksjoner' && path[2] === 'tekst';
}

/** The parts of a frequency are one value, also where other fields stand beside them. */
const FREQUENCY: readonly string[] = ['antall', 'dager', 'per', 'hvert', 'minst'];

type Fields = Readonly<Record<string, unknown>>;

function compareFields(old: Fields, now: Fields, place: Place, context: Context): Draft[] {
  const branches = [branchFor(place.schema, old), branchFor(place.schema, now)];
  const shape: Record<string, z.ZodMiniType> = Object.assign({}, ...branches.map((it) => it && shapeOf(it)));
  if (branches.every((it) => it && isOneValue(it))) return sameValue('', old, now) ? [] : [changed(old, now, place)];
  const grouped = 'per' in shape ? FREQUENCY.filter((key) => key in shape) : [];
  const [before, after] = [pick(old, grouped), pick(now, grouped)];
  const frequency = sameValue('', before, after) ? [] : [changed(before, after, place)];
  const rest = Object.entries(shape).filter(([key]) => !grouped.includes(key));
  return [
    ...frequency,
    ...rest.flatMap(([key, schema]) => compare(own(old, key), own(now, key), below(place, key, schema), context)),
  ];
}

const own = (fields: Fields, key: string): unknown => (Object.hasOwn(fields, key) ? fields[key] : undefined);

function pick(fields: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(keys.filter((key) => own(fields, key) !== undefined).map((key) => [key, fields[key]]));
}

function compareLists(old: readonly unknown[], now: readonly unknown[], place: Place, context: Context): Draft[] {
  const lists = alternatives(place.schema).map(elementOf);
  const element = lists.find((it) => it !== null) ?? place.schema;
  const items = (list: readonly unknown[]) => list.map((item) => itemOf(element, item, fieldOf(place)));
  return alignItems(items(old), items(now)).flatMap((aligned) => {
    const [from, to] = [
      aligned.old === null ? undefined : old[aligned.old],
      aligned.new === null ? undefined : now[aligned.new],
    ];
    const item: Place = {
      ...place,
      schema: element,
      path: [...place.path, aligned.new ?? aligned.old ?? 0],
      identity: [...place.identity, aligned.key],
      section: chapterOf(to ?? from, place),
      class: ownClass(element) ?? place.class,
    };
    return [...(aligned.moved ? [moved(to, item)] : []), ...compare(from, to, item, context)];
  });
}

/** Chapters of the agreement's own are known by their id. */
function chapterOf(chapter: unknown, { path, section }: Place): string {
  return path[0] === 'disposisjon' && isMapping(chapter) && typeof chapter.id === 'string' ? chapter.id : section;
}

function itemOf(element: z.ZodMiniType, item: unknown, list: string): Item {
  if (!isMapping(item)) return { key: identityText(list, item), words: String(item), all: String(item) };
  const keys = identityKeys(branchFor(element, item) ?? element);
  const named = keys.map((key) => own(item, key));
  const telling = named.some((value) => value !== undefined) ? named : [item];
  return {
    key: telling.map((value) => identityText('', value ?? '')).join(' / '),
    words: telling.map((value) => inWords(value)).join(' '),
    all: inWords(item),
  };
}

/**
 * Both texts are taken with the facts of the new agreement: a fact that changed is told once, where it is given, and a name that became a
 * mention of the fact is no change.
 */
function compareMarkdown(old: string, now: string, place: Place, context: Context): Draft[] {
  if (old === now) return [];
  const mentions = old.includes('{{') || now.includes('{{');
  const prose = (text: string) => (mentions ? context.printed(place.path, text) : ownProse(text));
  const changes = compareProse(prose(old), prose(now), { base: place.class, ...context });
  return changes.map((it) => draft(place, it.kind, it.class, it.shifts, it.old, it.new, it.actor));
}
