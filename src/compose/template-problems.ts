import * as z from 'zod/mini';
import { agreement } from '../../schema/agreement.ts';
import { SECTION_IDS, SECTION_SLUGS, SECTIONS } from '../../schema/sections/index.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import { alternatives, elementOf, shapeOf } from '../../schema/walk.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import { BLOCKS } from '../handlebars/layer-template.ts';
import { parse } from '../handlebars/parse.ts';
import { PRECOMPILED_LAYERS } from '../handlebars/precompiled.ts';
import { closest } from '../text/closest.ts';
import { helpersFor } from './helpers.ts';

/** What a path of a template can stand for: the schemas of its value, seen through unions. */
type Types = readonly z.ZodMiniType[];
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

/** Something in a template that cannot work, whatever the facts are. */
export interface TemplateProblem {
  line: number;
  message: Message;
}

const checked = new Map<string, readonly TemplateProblem[]>();

/**
 * What is wrong in a template: what cannot be parsed, and every path, helper and block that does not exist, also where the facts at hand would
 * not lead there. The program's own templates are checked when it is tested.
 *
 * @param name the name of the template without its ending, which decides what it can see
 */
export function problemsInLayer(text: string, name: string): readonly TemplateProblem[] {
  if (PRECOMPILED_LAYERS.has(text)) return [];
  const key = `${name}\n${text}`;
  const found = checked.get(key) ?? templateProblems(text, name);
  checked.set(key, found);
  return found;
}

/** The same for any template. */
export function templateProblems(text: string, name: string): TemplateProblem[] {
  const problems: TemplateProblem[] = [];
  try {
    check(parse(text), [scopeOf(name)], problems);
  } catch (error) {
    problems.push(unreadable(error));
  }
  return problems;
}

/** Handlebars throws where braces or blocks do not match, with the line in its message and sometimes beside it. */
function unreadable(error: unknown): TemplateProblem {
  const { message, lineNumber } = error as Error & { lineNumber?: number };
  const line = lineNumber ?? Number(/ on line (\d+)/.exec(message)?.[1] ?? /- (\d+):\d+/.exec(message)?.[1] ?? 1);
  const unmatched = /^(\S+) doesn't match (\S+)/.exec(message);
  return unmatched
    ? {
        line,
        message: {
          nb: `{{#${unmatched[1]}}} blir avsluttet med {{/${unmatched[2]}}}.`,
          en: `{{#${unmatched[1]}}} is closed by {{/${unmatched[2]}}}.`,
        },
      }
    : {
        line,
        message: {
          nb: 'malen kan ikke leses. Se etter klammer eller blokker som ikke er avsluttet, her eller lenger oppe.',
          en: 'the template cannot be read. Look for braces or blocks that are not closed, here or above.',
        },
      };
}

function check(program: hbs.AST.Program, scopes: Scopes, problems: TemplateProblem[]): void {
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') {
      const { path, params } = statement as hbs.AST.MustacheStatement;
      if (params.length > 0) checkCall(path as hbs.AST.PathExpression, params, scopes, problems);
      else typesOf(path, scopes, problems);
    } else if (statement.type === 'BlockStatement') {
      checkBlock(statement as hbs.AST.BlockStatement, scopes, problems);
    } else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
      const line = statement.loc.start.line;
      problems.push({
        line,
        message: {
          nb: `en mal kan bare sette inn felt og bruke blokkene ${BLOCKS.join(', ')}.`,
          en: `a template can only insert fields and use the blocks ${BLOCKS.join(', ')}.`,
        },
      });
    }
  }
}

function checkBlock(block: hbs.AST.BlockStatement, scopes: Scopes, problems: TemplateProblem[]): void {
  const name = String(block.path.original);
  const inner = (types: Types): Scopes => {
    if (name === 'each')
      return [types.flatMap((type) => alternatives(type).flatMap((it) => elementOf(it) ?? [])), ...scopes];
    return name === 'with' ? [types, ...scopes] : scopes;
  };
  if (!(BLOCKS as readonly string[]).includes(name)) {
    problems.push(missing(block.loc.start.line, { nb: 'blokken', en: 'block' }, `#${name}`, closest(name, BLOCKS)));
    return;
  }
  const types = block.params.flatMap((param) => typesOf(param, scopes, problems));
  check(block.program, inner(types), problems);
  if (block.inverse) check(block.inverse, scopes, problems);
}

function checkCall(
  path: hbs.AST.PathExpression,
  params: hbs.AST.Expression[],
  scopes: Scopes,
  problems: TemplateProblem[],
): Types {
  const name = path.original;
  if (!HELPERS.has(name))
    problems.push(missing(path.loc.start.line, { nb: 'hjelperen', en: 'helper' }, name, closest(name, [...HELPERS])));
  const types = params.flatMap((param) => typesOf(param, scopes, problems));
  if (name === 'samle') return [z.array(z.union(types.flatMap(elementsOrSelf) as [z.ZodMiniType, ...z.ZodMiniType[]]))];
  return PASSING.has(name) ? types : TEXT;
}

function typesOf(expression: hbs.AST.Node, scopes: Scopes, problems: TemplateProblem[]): Types {
  if (expression.type === 'SubExpression') {
    const { path, params } = expression as hbs.AST.SubExpression;
    return checkCall(path as hbs.AST.PathExpression, params, scopes, problems);
  }
  if (expression.type !== 'PathExpression') return [];
  const { depth, parts, original, loc } = expression as hbs.AST.PathExpression;
  let types = scopes[depth] ?? [];
  for (const part of parts) {
    const shapes = shapesOf(types);
    if (!Object.hasOwn(shapes, part)) {
      const near = closest(part, Object.keys(shapes));
      problems.push(missing(loc.start.line, { nb: 'feltet', en: 'field' }, original, near));
      return [];
    }
    types = [shapes[part] as z.ZodMiniType];
  }
  return types;
}

function missing(line: number, what: Message, name: string, near: string | null): TemplateProblem {
  return {
    line,
    message: {
      nb: `${what.nb} «${name}» finnes ikke.${near ? ` Mente du «${near}»?` : ''}`,
      en: `the ${what.en} “${name}” does not exist.${near ? ` Did you mean “${near}”?` : ''}`,
    },
  };
}

/** The properties of every alternative taken together; a fact left out with a reason has none. */
function shapesOf(types: Types): Record<string, z.ZodMiniType> {
  const shapes = types.flatMap(alternatives).map((it) => shapeOf(it) ?? {});
  return Object.assign({}, ...shapes.filter((it) => !isUtelatt(it))) as Record<string, z.ZodMiniType>;
}

function elementsOrSelf(type: z.ZodMiniType): z.ZodMiniType[] {
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
