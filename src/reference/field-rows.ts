import type * as z from 'zod/mini';
import { elementOf, shapeOf } from '../../schema/walk.ts';
import type { Path } from '../diagnostics/diagnostic.ts';
import { requirementRules } from '../lint/requirement-rules.ts';
import { contentOf, mayBeUtelatt } from '../validate/branch.ts';
import { exampleOf, fieldMeta } from '../validate/field-meta.ts';
import { flow } from '../validate/flow.ts';
import { sharedValue } from './shared-values.ts';
import { valueInWords } from './value-in-words.ts';

/** One field as the reference page shows it. */
export interface FieldRow {
  /** Keys below the table's own place, joined with dots. */
  field: string;
  description: string;
  type: string;
  needed: string;
  example: string;
}

/** Facts that an agreement must give before it can be signed; who signs has a rule of its own. */
const BEFORE_SIGNING = new Set([
  'signaturer',
  ...requirementRules
    .filter(({ severity }) => severity.signing === 'error')
    .map((rule) => rule.requirement.path.join('.')),
]);

/** The fields of a mapping and of the mappings in it, in the order of the schema, apart from `without` at the top. */
export function fieldRows(schema: z.ZodMiniType, path: Path, without: readonly string[] = []): FieldRow[] {
  return rows(schema, path, path.length, without);
}

function rows(schema: z.ZodMiniType, path: Path, depth: number, without: readonly string[]): FieldRow[] {
  return Object.entries(shapeOf(schema) ?? {})
    .filter(([key]) => !without.includes(key))
    .flatMap(([key, field]) => {
      const here = [...path, key];
      const own = row(field, here, depth);
      return [own, ...mappingsIn(field).flatMap((inner) => rows(inner, here, depth, []))];
    });
}

function row(field: z.ZodMiniType, path: Path, depth: number): FieldRow {
  const example = exampleOf(field);
  const always = field._zod.optin !== 'optional';
  const signing = BEFORE_SIGNING.has(path.join('.'));
  return {
    field: path.slice(depth).join('.'),
    description: fieldMeta(field).description ?? '',
    type: `${valueInWords(field)}${mayBeUtelatt(field) ? '; kan utelates' : ''}`,
    needed: always ? 'alltid' : signing ? 'før signering' : '',
    example: example === undefined ? '' : flow(example),
  };
}

/** The mappings that a field holds, itself or in its list, except those described elsewhere. */
function mappingsIn(field: z.ZodMiniType): z.ZodMiniType[] {
  const found = contentOf(field).flatMap((option) => {
    const element = elementOf(option);
    return element ? mappingsIn(element) : shapeOf(option) && !sharedValue(option) ? [option] : [];
  });
  return found.filter((option, index) => found.findIndex((other) => shapeOf(other) === shapeOf(option)) === index);
}
