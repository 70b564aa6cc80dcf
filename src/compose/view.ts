import type * as z from 'zod/mini';
import { type Agreement, agreement as agreementSchema } from '../../schema/agreement.ts';
import type { Kommune } from '../../schema/parter.ts';
import { SECTION_IDS, type SectionId } from '../../schema/sections/index.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import { alternatives, elementOf, shapeOf } from '../../schema/walk.ts';
import { joinList } from './language/list.ts';

/** What templates and references see: plain values without a prototype, every optional key present, absent or left out as null. */
export type View = { readonly [key: string]: unknown };

/** What a template or a text sees at its root: a fact is looked for in the first, then in the next. */
export type Scope = readonly View[];

/** The agreement as templates see it: the sections' own view, and everything else at the root. */
export interface AgreementView {
  root: View;
  sections: Readonly<Record<SectionId, View>>;
}

const bare = (): Record<string, unknown> => Object.create(null) as Record<string, unknown>;

/** Builds the view. Parties get derived names so that templates need not tell one kommune from several. */
export function viewOf(agreement: Agreement): AgreementView {
  const root = complete(agreementSchema, agreement) as Record<string, unknown>;
  root.parter = partiesView(agreement, root.parter as View);
  const kommuner = kommunerOf(agreement);
  root.kommunen =
    kommuner.length === 1 ? kommuner[0]!.navn : agreement.målform === 'nynorsk' ? 'kommunane' : 'kommunene';
  const views = root.seksjoner as Record<string, View | null>;
  const sections = Object.assign(bare(), ...SECTION_IDS.map((id) => ({ [id]: views[id] ?? emptySection(id) })));
  return { root: Object.assign(bare(), root, sections), sections };
}

/** The scope of one section: its own facts before the sections' root before the agreement's. */
export function scopeOf(view: AgreementView, section: SectionId | null): Scope {
  return section ? [view.sections[section], view.root] : [view.root];
}

/** The kommuner of an agreement, always as a list. */
export function kommunerOf(agreement: Agreement): readonly Kommune[] {
  const { kommune } = agreement.parter;
  return Array.isArray(kommune) ? kommune : [kommune];
}

function partiesView(agreement: Agreement, completed: View): View {
  const { kommune, ...rest } = completed;
  const names = kommunerOf(agreement).map((it) => it.navn);
  return Object.assign(bare(), rest, {
    // As the agreement's own file has it: where there are several, no one of them is meant.
    kommune: Array.isArray(kommune) ? null : kommune,
    kommuner: Array.isArray(kommune) ? kommune : [kommune],
    kommunenavn: joinList(names),
    flere: names.length > 1,
  });
}

/** Fills every optional key of the schema with null, so that a template in strict mode may ask for it. */
function complete(schema: z.ZodMiniType, value: unknown): unknown {
  if (value === undefined || value === null || isUtelatt(value)) return null;
  if (typeof value !== 'object') return value;
  const { element, properties } = plainShapeOf(schema);
  if (Array.isArray(value)) return element ? value.map((item) => complete(element, item)) : value;
  const source = value as Record<string, unknown>;
  const filled = bare();
  for (let index = 0; index < properties.length; index++) {
    const [key, inner] = properties[index]!;
    filled[key] = Object.hasOwn(source, key) ? complete(inner, source[key]) : null;
  }
  return filled;
}

/** What a value can hold, whichever alternative of its schema it is. */
interface PlainShape {
  element: z.ZodMiniType | null;
  properties: readonly (readonly [key: string, schema: z.ZodMiniType])[];
}

const shapes = new WeakMap<z.ZodMiniType, PlainShape>();

/** The same for every agreement, so it is found out once. */
function plainShapeOf(schema: z.ZodMiniType): PlainShape {
  let shape = shapes.get(schema);
  if (!shape) {
    const choices = alternatives(schema);
    const properties: Record<string, z.ZodMiniType> = Object.assign(bare(), ...choices.map((it) => shapeOf(it) ?? {}));
    const element = choices.map(elementOf).find((it) => it !== null) ?? null;
    shape = { element, properties: Object.entries(properties) };
    shapes.set(schema, shape);
  }
  return shape;
}

function emptySection(id: SectionId): View {
  return complete(agreementSchema.shape.seksjoner.shape[id], {}) as View;
}
