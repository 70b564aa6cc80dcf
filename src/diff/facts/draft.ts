import type * as z from 'zod/mini';
import type { ChangeClass } from '../../../schema/meta.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { alternatives, elementOf, shapeOf } from '../../../schema/walk.ts';
import { subjectIn } from '../../commitments/actors.ts';
import { inWords } from '../../commitments/in-words.ts';
import { wordsOf } from '../../commitments/words.ts';
import { branchFor } from '../../validate/branch.ts';
import { isMapping } from '../../validate/given.ts';
import { type ChangeKind, type Draft, moreSerious } from '../change.ts';
import { compareText, type Passage } from '../compare-text.ts';
import { effectOf, type Shift } from '../effects.ts';
import { isEditorial } from '../prose/is-editorial.ts';
import { isMarkdown, ownClass } from './field.ts';
import { fieldEffect } from './field-effect.ts';
import type { Place } from './place.ts';

/** A value that both sides have. */
export function changed(old: unknown, now: unknown, place: Place): Draft {
  const words = [inWords(old), inWords(now)] as const;
  if (place.class === 'editorial') return draft(place, 'changed', 'editorial', [], ...words);
  const known = fieldEffect(place.path, old, now);
  if (typeof old !== 'string' || typeof now !== 'string')
    return draft(place, 'changed', place.class, known ?? [], ...words);
  if (isEditorial(old, now)) return draft(place, 'changed', 'editorial', [], ...words);
  if (known !== null) return draft(place, 'changed', place.class, known, ...words);
  const verdict = compareText(completed(old, place), completed(now, place), place.class);
  return draft(place, 'changed', verdict.class, verdict.shifts, ...words);
}

/** A fact in words, as it binds: the points of a list of duties go on from «skal», whole sentences stand alone. */
function completed(text: string, place: Place): Passage {
  const isPoint = place.class === 'resign' && /^\p{Ll}/u.test(text);
  return { text, lead: isPoint ? 'Det skal' : null, målform: 'bokmål' };
}

const GONE: Shift = {
  effect: 'weakened',
  reason: { nb: 'en forpliktelse er tatt bort', en: 'a commitment was removed' },
};
const COME: Shift = {
  effect: 'strengthened',
  reason: { nb: 'en forpliktelse er kommet til', en: 'a commitment was added' },
};

/** A field or item that only one side has, or that one side has left out with a reason. */
export function whole(old: unknown, now: unknown, place: Place, målform: 'bokmål' | 'nynorsk'): Draft {
  const [had, has] = [isSaid(old), isSaid(now)];
  const [from, to] = [old === undefined ? null : inWords(old), now === undefined ? null : inWords(now)];
  if (had === has) return draft(place, kindOf(old, now), 'substantive', [], from, to);
  const value = had ? old : now;
  const held = contentOf(place.schema, value, place.class, målform);
  const classed = isSection(place) ? moreSerious(held.class, 'resign') : held.class;
  const binds = held.binds || (classed === 'resign' && isCommitment(place, value));
  return draft(place, had ? 'removed' : 'added', classed, binds ? [had ? GONE : COME] : [], from, to);
}

const isSaid = (value: unknown) => value !== undefined && !isUtelatt(value);
const isSection = ({ path }: Place) => path.length === 2 && path[0] === 'seksjoner';

function kindOf(old: unknown, now: unknown): ChangeKind {
  return old === undefined ? 'added' : now === undefined ? 'removed' : 'changed';
}

/** Facts that must be agreed upon anew and that bind nobody to do anything. */
const NO_COMMITMENT = new Set([
  'rolle',
  'saker',
  'hos',
  'ansatt_i',
  'felles_med',
  'område',
  'lukkede_møter',
  'unntatt_offentlighet',
  'gjelder_fra',
]);

/** Facts that bind: those of the sections, and how the agreement is terminated. */
function isCommitment({ path }: Place, value: unknown): boolean {
  if (value === false || (isMapping(value) && value.styrke === 'kan')) return false;
  if (path[0] !== 'seksjoner') return path.includes('oppsigelse') || (isMapping(value) && 'oppsigelse' in value);
  return !path.some((key) => NO_COMMITMENT.has(String(key)));
}

interface Content {
  class: ChangeClass;
  /** Whether prose in it commits somebody. */
  binds: boolean;
}

/** The most serious class of what a value holds, its prose read for commitments. */
function contentOf(schema: z.ZodMiniType, value: unknown, around: ChangeClass, målform: 'bokmål' | 'nynorsk'): Content {
  if (typeof value === 'string' && isMarkdown(schema)) {
    const verdict = compareText(null, { text: value, lead: null, målform }, around);
    return { class: verdict.class, binds: effectOf(verdict.shifts) !== null };
  }
  return parts(schema, value)
    .map(([field, item]) => contentOf(field, item, ownClass(field) ?? around, målform))
    .reduce((all, it) => ({ class: moreSerious(all.class, it.class), binds: all.binds || it.binds }), {
      class: around,
      binds: false,
    });
}

function parts(schema: z.ZodMiniType, value: unknown): [z.ZodMiniType, unknown][] {
  if (Array.isArray(value)) {
    const element = alternatives(schema)
      .map(elementOf)
      .find((it) => it !== null);
    return element ? value.map((item) => [element, item]) : [];
  }
  const shape = isMapping(value) ? shapeOf(branchFor(schema, value) ?? schema) : null;
  return isMapping(value) && shape
    ? Object.entries(shape).flatMap(([key, field]): [z.ZodMiniType, unknown][] =>
        value[key] === undefined ? [] : [[field, value[key]]],
      )
    : [];
}

/** An item that stands in another place of its list. */
export function moved(item: unknown, place: Place): Draft {
  // The number of an attachment is its place, and texts refer to it by number.
  const words = inWords(item);
  return draft(place, 'moved', place.path[0] === 'vedlegg' ? 'substantive' : 'editorial', [], words, words);
}

/** Puts a difference together. */
export function draft(
  place: Pick<Place, 'section' | 'path' | 'identity' | 'title'>,
  kind: ChangeKind,
  classed: ChangeClass,
  shifts: readonly Shift[],
  old: string | null,
  now: string | null,
  actor: string | null = subjectIn(wordsOf(old ?? now ?? '')),
): Draft {
  const { section, path, identity, title } = place;
  const reasons = shifts.map((it) => it.reason);
  return {
    section,
    path,
    identity,
    kind,
    class: classed,
    effect: effectOf(shifts),
    old,
    new: now,
    title,
    reasons,
    actor,
  };
}
