import { parse } from './parse.ts';
import type { Call, Expression, Literal, Path, Program, Section, Statement } from './program.ts';

export const BLOCKS = ['if', 'unless', 'each', 'with'] as const;

/**
 * Reads a template of a layer. Nothing of Handlebars' own run time is needed to run it: a layer has fields, helpers that are plain functions,
 * and four blocks. Every value that it inserts is said, so none can reach the text without being put into words and escaped.
 *
 * @param helpers the names of the helpers that a template may use
 * @throws Error where the template cannot be parsed or uses what layers may not use (partials, decorators, other blocks)
 */
export function parseLayerTemplate(text: string, helpers: ReadonlySet<string>): Program {
  return programOf(parse(text), helpers);
}

function programOf({ body }: hbs.AST.Program, helpers: ReadonlySet<string>): Program {
  return body.filter((it) => it.type !== 'CommentStatement').map((it) => statementOf(it, helpers));
}

function statementOf(statement: hbs.AST.Statement, helpers: ReadonlySet<string>): Statement {
  switch (statement.type) {
    case 'ContentStatement':
      return (statement as hbs.AST.ContentStatement).value;
    case 'MustacheStatement':
      return { kind: 'say', value: insertedBy(statement as hbs.AST.MustacheStatement, helpers) };
    case 'BlockStatement':
      return sectionOf(statement as hbs.AST.BlockStatement, helpers);
    default:
      throw new Error(`${statement.type} is not allowed`);
  }
}

/** A path that is the name of a helper calls it, and what is inserted has to be there. */
function insertedBy({ path, params }: hbs.AST.MustacheStatement, helpers: ReadonlySet<string>): Expression {
  const isCall = params.length > 0 || helpers.has(nameOf(path));
  return isCall ? callOf(path, params, true) : expressionOf(path, true);
}

function sectionOf(block: hbs.AST.BlockStatement, helpers: ReadonlySet<string>): Section {
  const name = nameOf(block.path);
  const [param, more] = block.params;
  if (!(BLOCKS as readonly string[]).includes(name)) throw new Error(`unknown block {{#${name}}}`);
  if (!param || more) throw new Error(`#${name} requires exactly one argument`);
  const body = programOf(block.program, helpers);
  const inverse = block.inverse ? programOf(block.inverse, helpers) : [];
  return {
    kind: name === 'unless' ? 'if' : (name as Section['kind']),
    value: expressionOf(param, false),
    orZero: block.hash?.pairs.some(({ key, value }) => key === 'includeZero' && isTrue(value)) ?? false,
    body: name === 'unless' ? inverse : body,
    inverse: name === 'unless' ? body : inverse,
  };
}

function expressionOf(node: hbs.AST.Node, required: boolean): Expression {
  switch (node.type) {
    case 'PathExpression':
      return pathOf(node as hbs.AST.PathExpression, required);
    case 'SubExpression':
      return callOf((node as hbs.AST.SubExpression).path, (node as hbs.AST.SubExpression).params, required);
    default:
      return literalOf(node);
  }
}

function callOf(path: hbs.AST.Node, params: readonly hbs.AST.Expression[], required: boolean): Call {
  return { kind: 'call', helper: nameOf(path), values: params.map((param) => expressionOf(param, required)) };
}

function pathOf({ depth, parts, loc }: hbs.AST.PathExpression, required: boolean): Path {
  const { line, column } = loc.start;
  return { kind: 'path', depth, keys: parts, required: required && parts.length > 0, line, column };
}

function literalOf(node: hbs.AST.Node): Literal {
  if (node.type === 'NullLiteral') return { kind: 'literal', value: null };
  if (node.type === 'UndefinedLiteral') return { kind: 'literal', value: undefined };
  return {
    kind: 'literal',
    value: (node as hbs.AST.StringLiteral | hbs.AST.NumberLiteral | hbs.AST.BooleanLiteral).value,
  };
}

const nameOf = (path: hbs.AST.Node): string => String((path as hbs.AST.PathExpression).original);

const isTrue = (node: hbs.AST.Node): boolean =>
  node.type === 'BooleanLiteral' && (node as hbs.AST.BooleanLiteral).value;
