import type * as z from 'zod/mini';
import { alternatives, elementOf, shapeOf } from '../../schema/walk.ts';

/** Keys that the engine sees to, not the words of a section. */
const ENGINE = new Set(['overskrift', 'tekst', 'tillegg', 'forpliktelser', 'dekket_av', 'utelatt']);

/** Values tried in turn where a pattern does not take a plain word. */
const CANDIDATES = [
  '2027-03-04',
  '09.00',
  'tirsdag',
  '§ 13',
  'www.eksempel.no',
  'post@eksempel.no',
  'mandag-fredag',
  2,
  true,
  '1234',
];

/** How many items lists get, and which optional facts are there: all, none, or one by its name. */
export interface Size {
  items: number;
  optional: boolean | string;
}

/** Makes values of a schema; every plain text in them is a word of its own, so that one can see whether it has been said. */
export interface Sampler {
  words: string[];
  of(schema: z.ZodMiniType, size: Size): unknown;
}

export function sampler(): Sampler {
  const words: string[] = [];
  const of: Sampler['of'] = (schema, size) => {
    const [choice = schema] = alternatives(schema).filter((it) => !Object.hasOwn(shapeOf(it) ?? {}, 'utelatt'));
    const shape = shapeOf(choice);
    if (shape) return objectOf(choice, shape, size);
    const element = elementOf(choice);
    if (element) return listOf(choice, element, size);
    const word = `ord${words.length}q`;
    if (!choice.safeParse(word).success)
      return CANDIDATES.find((it) => choice.safeParse(it).success) ?? firstOf(choice);
    words.push(word);
    return word;
  };

  function objectOf(schema: z.ZodMiniType, shape: Readonly<Record<string, z.ZodMiniType>>, size: Size): unknown {
    const wanted = (key: string) => size.optional === true || size.optional === key || !optional(shape[key]!);
    const keys = Object.keys(shape).filter((key) => !ENGINE.has(key) && wanted(key));
    const before = words.length;
    const made = Object.fromEntries(keys.map((key) => [key, of(shape[key]!, size)]));
    if (schema.safeParse(made).success || size.optional === true) return made;
    // Some objects need one of several optional keys.
    words.length = before;
    return objectOf(schema, shape, { ...size, optional: true });
  }

  function listOf(schema: z.ZodMiniType, element: z.ZodMiniType, size: Size): unknown[] {
    const made = Array.from({ length: size.items }, () => of(element, size));
    while (!schema.safeParse(made).success && made.length < 5) made.push(of(element, size));
    return made;
  }

  return { words, of };
}

/** The names of optional keys anywhere inside a fact. */
export function optionalKeys(schema: z.ZodMiniType): string[] {
  const found = alternatives(schema).flatMap((it) => {
    const element = elementOf(it);
    if (element) return optionalKeys(element);
    const shape = Object.entries(shapeOf(it) ?? {}).filter(([key]) => !ENGINE.has(key));
    return shape.flatMap(([key, inner]) => [...(optional(inner) ? [key] : []), ...optionalKeys(inner)]);
  });
  return [...new Set(found)];
}

function optional(schema: z.ZodMiniType): boolean {
  return schema.safeParse(undefined).success;
}

/** The facts of a section by name, without what the engine sees to. */
export function factsOf(section: z.ZodMiniType): [string, z.ZodMiniType][] {
  const shapes = alternatives(section).map((it) => shapeOf(it) ?? {});
  return shapes.flatMap((shape) => Object.entries(shape)).filter(([key]) => !ENGINE.has(key));
}

function firstOf(schema: z.ZodMiniType): unknown {
  return (schema as { options?: readonly unknown[] }).options?.[0];
}
