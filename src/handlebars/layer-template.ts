import Handlebars from 'handlebars';

export const BLOCKS = ['if', 'unless', 'each', 'with'] as const;

/** The helper that puts every value into words. */
export const SAY = 'saySafely';

/**
 * Parses a template of a layer and rewrites `{{x}}` to `{{saySafely x}}` and `{{helper x}}` to `{{saySafely (helper x)}}` throughout, so
 * that no value can reach the text without being put into words and escaped.
 *
 * @param helpers the names of the helpers that a template may use
 * @throws Error where the template cannot be parsed or uses what layers may not use (partials, decorators, other blocks)
 */
export function parseLayerTemplate(text: string, helpers: ReadonlySet<string>): hbs.AST.Program {
  const program = Handlebars.parse(text);
  sayEveryValue(program, helpers);
  return program;
}

/** How layers are compiled, at run time and when the program is built alike. */
export function layerOptions(helpers: ReadonlySet<string>): CompileOptions {
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
      if (!(BLOCKS as readonly string[]).includes(name)) throw new Error(`unknown block {{#${name}}}`);
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
