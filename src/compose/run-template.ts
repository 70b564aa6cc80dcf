import Handlebars from 'handlebars';
import { helpersFor } from './helpers.ts';
import type { Målform } from './language/malform.ts';
import { say } from './language/say.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import type { View } from './view.ts';

type Run = (context: View) => string;

const BLOCKS = ['if', 'unless', 'each', 'with'] as const;
const SAY = 'saySafely';

const environments = new Map<Målform, { handlebars: typeof Handlebars; helpers: ReadonlySet<string> }>();
const compiled = new Map<string, Run>();

/**
 * Runs a template of a layer (trusted text) over the facts of an agreement (not trusted): Markdown comes out. Every value
 * is put into words and escaped, so that a fact can never become Markdown. A path that the view lacks throws: that is a
 * fault of the template, found by its tests.
 */
export function runTemplate(text: string, context: View, målform: Målform): string {
  const key = `${målform}\n${text}`;
  let run = compiled.get(key);
  if (!run) {
    run = compile(text, målform);
    compiled.set(key, run);
  }
  return run(context);
}

function compile(text: string, målform: Målform): Run {
  const { handlebars, helpers } = environment(målform);
  const program = handlebars.parse(text);
  sayEveryValue(program, helpers);
  const template = handlebars.compile(program, {
    strict: true,
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: Object.fromEntries([...helpers, SAY].map((name) => [name, true])) as unknown as KnownHelpers,
  });
  return (context) => template(context);
}

type KnownHelpers = NonNullable<CompileOptions['knownHelpers']>;

function environment(målform: Målform) {
  let found = environments.get(målform);
  if (!found) {
    const handlebars = Handlebars.create();
    const helpers = helpersFor(målform);
    for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, withoutOptions(helper));
    handlebars.registerHelper(SAY, (value: unknown) => escapeMarkdown(say(value, målform)));
    found = { handlebars, helpers: new Set(Object.keys(helpers)) };
    environments.set(målform, found);
  }
  return found;
}

/** Handlebars hands a helper its options as the last argument; ours are plain functions of values. */
function withoutOptions(helper: (...values: unknown[]) => unknown): Handlebars.HelperDelegate {
  return (...values: unknown[]) => helper(...values.slice(0, -1));
}

/** Rewrites `{{x}}` to `{{saySafely x}}` and `{{helper x}}` to `{{saySafely (helper x)}}` throughout the program. */
function sayEveryValue(program: hbs.AST.Program, helpers: ReadonlySet<string>): void {
  for (const statement of program.body) {
    if (statement.type === 'MustacheStatement') {
      wrap(statement as hbs.AST.MustacheStatement, helpers);
    } else if (statement.type === 'BlockStatement') {
      const block = statement as hbs.AST.BlockStatement;
      const name = block.path.original;
      if (!(BLOCKS as readonly unknown[]).includes(name))
        throw new Error(`template uses the unknown block ${String(name)}`);
      sayEveryValue(block.program, helpers);
      if (block.inverse) sayEveryValue(block.inverse, helpers);
    } else if (statement.type !== 'ContentStatement' && statement.type !== 'CommentStatement') {
      throw new Error(`template uses ${statement.type}, which is not allowed`);
    }
  }
}

function wrap(statement: hbs.AST.MustacheStatement, helpers: ReadonlySet<string>): void {
  const { path, params, hash, loc } = statement;
  const isCall =
    params.length > 0 || (path.type === 'PathExpression' && helpers.has((path as hbs.AST.PathExpression).original));
  const value = isCall ? { type: 'SubExpression', path, params, hash, loc } : path;
  statement.path = {
    type: 'PathExpression',
    data: false,
    depth: 0,
    parts: [SAY],
    original: SAY,
    loc,
  } as hbs.AST.PathExpression;
  statement.params = [value as hbs.AST.Expression];
  statement.hash = undefined as unknown as hbs.AST.Hash;
}
