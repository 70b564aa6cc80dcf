import Handlebars from 'handlebars';
import type { Tools } from '../../src/handlebars/run-program.ts';

const BLOCKS = ['if', 'unless', 'each', 'with'];
const SAY = 'saySafely';

/** The same text by the run time of Handlebars: `{{x}}` is rewritten to `{{saySafely x}}` and `{{helper x}}` to `{{saySafely (helper x)}}`. */
export function runByHandlebars(text: string, facts: unknown, { helpers, say }: Tools): string {
  const handlebars = Handlebars.create();
  for (const [name, helper] of helpers)
    handlebars.registerHelper(name, (...values: unknown[]) => helper(...values.slice(0, -1)));
  handlebars.registerHelper(SAY, (value: unknown) => say(value));
  const program = Handlebars.parse(text);
  const names = new Set(helpers.keys());
  sayEveryValue(program, names);
  return handlebars.compile(program, layerOptions(names))(facts);
}

function layerOptions(helpers: ReadonlySet<string>): CompileOptions {
  const known = Object.fromEntries([...helpers, SAY].map((name) => [name, true]));
  return { strict: true, noEscape: true, knownHelpersOnly: true, knownHelpers: known as unknown as KnownHelpers };
}

type KnownHelpers = NonNullable<CompileOptions['knownHelpers']>;

function sayEveryValue(program: hbs.AST.Program, helpers: ReadonlySet<string>): void {
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') {
      wrap(statement as hbs.AST.MustacheStatement, helpers);
    } else if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement;
      const name = String(block.path.original);
      if (!BLOCKS.includes(name)) throw new Error(`unknown block {{#${name}}}`);
      sayEveryValue(block.program, helpers);
      if (block.inverse) sayEveryValue(block.inverse, helpers);
    } else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
      throw new Error(`${statement.type} is not allowed`);
    }
  }
}

function wrap(statement: hbs.AST.MustacheStatement, helpers: ReadonlySet<string>): void {
  const { path, params, hash, loc } = statement;
  const isPath = path.type === 'PathExpression';
  const isCall = params.length > 0 || (isPath && helpers.has((path as hbs.AST.PathExpression).original));
  const value = isCall ? { type: 'SubExpression', path, params, hash, loc } : path;
  for (const expression of [value, ...params]) askStrictly(expression as hbs.AST.Expression);
  const say = { type: 'PathExpression', data: false, depth: 0, parts: [SAY], original: SAY, loc };
  statement.path = say as hbs.AST.PathExpression;
  statement.params = [value as hbs.AST.Expression];
  statement.hash = undefined as unknown as hbs.AST.Hash;
}

/** Handlebars is strict about what a mustache names and not about arguments, and here everything is an argument. */
function askStrictly(expression: hbs.AST.Expression): void {
  if (expression.type === 'PathExpression') Object.assign(expression, { strict: true });
  if (expression.type === 'SubExpression') (expression as hbs.AST.SubExpression).params.forEach(askStrictly);
}
