import type * as z from 'zod/mini';
import { elementOf, shapeOf } from '../../schema/walk.ts';
import type { Diagnostic, Message, Path } from '../diagnostics/diagnostic.ts';
import { quote } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import { describeOddSpace, oddSpaces, withPlainSpaces } from '../source/typing/odd-spaces.ts';
import { contentOf } from './branch.ts';
import { flow } from './flow.ts';
import { formOf } from './forms.ts';
import { capitalised, subject } from './place.ts';
import type { Problem } from './problem.ts';

/** Longer texts are not what a field of few values or a code was meant to hold. */
const LONGEST = 80;

type Typing = Pick<Diagnostic, 'rule' | 'message' | 'help' | 'range' | 'fix'>;

/**
 * What the eye does not see in a value that does not fit: spaces and quotation marks from Word, and a colon that is missing or has such a space after it.
 * Null where the value is wrong for another reason.
 */
export function describeTyping(problem: Problem, source: Source): Typing | null {
  if (problem.kind !== 'value' && problem.kind !== 'wrong-type') return null;
  const { path, value, schema } = problem;
  if (typeof value !== 'string' || source.scalarSource(path)?.style === 'block') return null;
  const field = fieldIn(value, schema);
  if (field) return spaceAfterColon(field, path, value, source) ?? missingColon(field, path, value, source);
  if (value.length > LONGEST) return null;
  return oddSpaceIn(path, value, schema, source) ?? wordQuotes(path, value, schema, source);
}

/** The field that a text begins with the name of, where fields or items that have it are wanted. */
function fieldIn(value: string, schema: z.ZodMiniType): string | null {
  const name = /^[A-Za-zÀ-ÖØ-öø-ɏ][\wÀ-ÖØ-öø-ɏ-]{0,60}(?=[\s:]|$)/.exec(value)?.[0];
  if (name === undefined || name.length === value.length) return null;
  const shapes = contentOf(schema).flatMap((option) => {
    const element = elementOf(option);
    return (element ? contentOf(element) : [option]).map(shapeOf);
  });
  return shapes.some((shape) => shape && Object.hasOwn(shape, name)) ? name : null;
}

function spaceAfterColon(field: string, path: Path, value: string, source: Source): Typing | null {
  const run = oddSpaces(value)[0];
  if (run?.start !== field.length + 1 || value[field.length] !== ':') return null;
  const range = source.rangeInText(path, run.start, run.end);
  const said = describeOddSpace(value.slice(run.start, run.end));
  return { rule: 'hard-space', ...said, range, fix: [{ range, text: ' ' }] };
}

function missingColon(field: string, path: Path, value: string, source: Source): Typing | null {
  if (value[field.length] === ':') return null;
  return {
    rule: 'wrong-type',
    message: {
      nb: `${quote(value)} er ikke et felt: kolonet mangler etter «${field}».`,
      en: `${quote(value)} is not a field: the colon is missing after «${field}».`,
    },
    help: { nb: `Skriv «${field}: …».`, en: `Write «${field}: …».` },
    range: source.rangeOf(path),
  };
}

function oddSpaceIn(path: Path, value: string, schema: z.ZodMiniType, source: Source): Typing | null {
  const run = oddSpaces(value)[0];
  const meant = run && meaning(withPlainSpaces(value), schema);
  if (!run || meant === undefined) return null;
  const range = source.rangeInText(path, run.start, run.end);
  const said = describeOddSpace(value.slice(run.start, run.end));
  return { rule: 'hard-space', ...said, range, fix: [{ range: source.rangeOf(path), text: flow(meant) }] };
}

const WORD_QUOTES = /^[\s]*[„“”‟«»‘’‚‹›″](.*)[„“”‟«»‘’‚‹›″][\s]*$/s;

function wordQuotes(path: Path, value: string, schema: z.ZodMiniType, source: Source): Typing | null {
  const inside = WORD_QUOTES.exec(value)?.[1];
  const meant = inside === undefined ? undefined : meaning(withPlainSpaces(inside), schema);
  if (meant === undefined) return null;
  const it: Message = capitalised(subject(path));
  const right = flow(meant);
  const range = source.rangeOf(path);
  return {
    rule: 'invalid-format',
    message: {
      nb: `${it.nb} står i typografiske anførselstegn (fra Word), og de blir lest som en del av verdien.`,
      en: `${it.en} stands in typographic quotation marks (from Word), and they are read as part of the value.`,
    },
    help: { nb: `Skriv ${right}`, en: `Write ${right}` },
    range,
    fix: [{ range, text: right }],
  };
}

/** What a text stands for, if the schema takes it: as text, or as the number or the true or false that it would be in YAML. */
function meaning(text: string, schema: z.ZodMiniType): string | number | boolean | undefined {
  const said = text.trim();
  if (schema.safeParse(said, { jitless: true }).success) return said;
  const other = /^\d{1,9}$/.test(said) ? Number(said) : said === 'true' || (said === 'false' ? false : undefined);
  // A range may be one number as well, which is an alternative beside this schema.
  if (typeof other === 'number' && formOf(schema) === 'spenn') return other;
  return other !== undefined && schema.safeParse(other, { jitless: true }).success ? other : undefined;
}
