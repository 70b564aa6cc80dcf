import Handlebars from 'handlebars';
import { z } from 'zod';
import { agreement } from '../../schema/agreement.ts';
import { SECTION_IDS, SECTION_SLUGS, SECTIONS } from '../../schema/sections/index.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import { alternatives, elementOf, shapeOf } from '../../schema/walk.ts';
import { helpersFor } from '../../src/compose/helpers.ts';

/** What a path of a template can stand for: the schemas of its value, seen through unions. */
type Types = readonly z.ZodType[];
type Scopes = readonly Types[];

const TEXT: Types = [z.string()];
const HELPERS = new Set(Object.keys(helpersFor('bokmål')));
/** Helpers that hand on what they are given, so that its paths can be checked further. */
const PASSING = new Set(['samle', 'navngitt']);

/** What stands at the root of every template: the agreement, its sections, and the names derived of the parties. */
const root = z.object({
  ...omit(agreement.shape, 'seksjoner'),
  ...SECTIONS,
  kommunen: z.string(),
  parter: z.object({
    ...omit(agreement.shape.parter.shape, 'kommune'),
    kommuner: z.array(z.union([agreement.shape.parter.shape.kommune])),
    kommunenavn: z.string(),
    flere: z.boolean(),
  }),
});

/** The scope of a template by its name: a section's own facts before the root; the obligations stand in any section. */
function scopeOf(name: string): Types {
  if (name === 'forpliktelser') return [SECTIONS.formål];
  const id = SECTION_IDS.find((it) => SECTION_SLUGS[it] === name);
  return id ? [z.object({ ...root.shape, ...shapesOf([SECTIONS[id]]) })] : [root];
}

/** Every path and helper of a template that does not exist, as "line: what is wrong". Empty when all is well. */
export function unknownPaths(text: string, name: string): string[] {
  const problems: string[] = [];
  check(Handlebars.parse(text), [scopeOf(name)], problems);
  return problems;
}

function check(program: hbs.AST.Program, scopes: Scopes, problems: string[]): void {
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0) checkCall(path as hbs.AST.PathExpression, params, scopes, problems);
      else typesOf(path, scopes, problems);
    } else if (statement.type === 'BlockStatement') {
      checkBlock(statement as hbs.AST.BlockStatement, scopes, problems);
    }
  }
}

function checkBlock(block: hbs.AST.BlockStatement, scopes: Scopes, problems: string[]): void {
  const types = block.params.flatMap((param) => typesOf(param, scopes, problems));
  const inner = {
    each: () => [types.flatMap((type) => alternatives(type).flatMap((it) => elementOf(it) ?? [])), ...scopes],
    with: () => [types, ...scopes],
    if: () => scopes,
    unless: () => scopes,
  }[block.path.original as string];
  if (!inner) problems.push(`${block.loc.start.line}: unknown block ${String(block.path.original)}`);
  else check(block.program, inner(), problems);
  if (block.inverse) check(block.inverse, scopes, problems);
}

function checkCall(
  path: hbs.AST.PathExpression,
  params: hbs.AST.Expression[],
  scopes: Scopes,
  problems: string[],
): Types {
  if (!HELPERS.has(path.original)) problems.push(`${path.loc.start.line}: unknown helper ${path.original}`);
  const types = params.flatMap((param) => typesOf(param, scopes, problems));
  if (path.original === 'samle')
    return [z.array(z.union(types.flatMap(elementsOrSelf) as [z.ZodType, ...z.ZodType[]]))];
  return PASSING.has(path.original) ? types : TEXT;
}

function typesOf(expression: hbs.AST.Node, scopes: Scopes, problems: string[]): Types {
  if (expression.type === 'SubExpression') {
    const { path, params } = expression as hbs.AST.SubExpression;
    return checkCall(path as hbs.AST.PathExpression, params, scopes, problems);
  }
  if (expression.type !== 'PathExpression') return [];
  const { depth, parts, original, loc } = expression as hbs.AST.PathExpression;
  let types = scopes[depth] ?? [];
  for (const part of parts) {
    types = Object.hasOwn(shapesOf(types), part) ? [shapesOf(types)[part] as z.ZodType] : [];
  }
  if (types.length === 0) problems.push(`${loc.start.line}: unknown path ${original}`);
  return types;
}

/** The properties of every alternative taken together; a fact left out with a reason has none. */
function shapesOf(types: Types): Record<string, z.ZodType> {
  const shapes = types.flatMap(alternatives).map((it) => shapeOf(it) ?? {});
  return Object.assign({}, ...shapes.filter((it) => !isUtelatt(it))) as Record<string, z.ZodType>;
}

function elementsOrSelf(type: z.ZodType): z.ZodType[] {
  return alternatives(type).map((it) => elementOf(it) ?? it);
}

function omit<Shape extends object, Key extends keyof Shape>(shape: Shape, key: Key): Omit<Shape, Key> {
  const { [key]: _left, ...rest } = shape;
  return rest;
}

/** Every key that a fact can have, at any depth. */
export function factKeys(types: Types = [root]): string[] {
  return types.flatMap(alternatives).flatMap((type) => {
    const element = elementOf(type);
    if (element) return factKeys([element]);
    return Object.entries(shapeOf(type) ?? {}).flatMap(([key, inner]) => [key, ...factKeys([inner])]);
  });
}
