import type { Call, Expression, Path, Program, Section } from './program.ts';

/** What a template calls. */
export interface Tools {
  helpers: ReadonlyMap<string, (...values: unknown[]) => unknown>;
  /** Puts a value into the words that stand in the text. */
  say: (value: unknown) => string;
}

/** The facts that a part of a template sees, and those around it, which `../` leads to. */
interface Scope {
  facts: unknown;
  /** Where a fact is looked for next. */
  others: readonly object[];
  outer: Scope | null;
}

/**
 * Runs a template over facts. Only own properties of the facts are ever looked up.
 *
 * @param facts where a fact is looked for at the root, in order
 * @throws Error where a fact has to be there and is not, with the place in the template at the end of the message
 */
export function runProgram(program: Program, facts: readonly object[], tools: Tools): string {
  const [first, ...others] = facts;
  return run(program, { facts: first, others, outer: null }, tools);
}

function run(program: Program, scope: Scope, tools: Tools): string {
  let text = '';
  // Counted, for this is where most of the time goes, and going through a list otherwise makes an object for every item.
  for (let index = 0; index < program.length; index++) {
    const statement = program[index]!;
    if (typeof statement === 'string') text += statement;
    else if (statement.kind === 'say') text += tools.say(evaluate(statement.value, scope, tools));
    else text += runSection(statement, scope, tools);
  }
  return text;
}

function runSection(section: Section, scope: Scope, tools: Tools): string {
  const value = evaluate(section.value, scope, tools);
  if (section.kind === 'each') return runEach(section, value, scope, tools);
  if (isEmpty(value) && !(value === 0 && (section.kind === 'with' || section.orZero)))
    return run(section.inverse, scope, tools);
  return run(section.body, section.kind === 'with' ? within(value, scope) : scope, tools);
}

function runEach(section: Section, value: unknown, scope: Scope, tools: Tools): string {
  const items: readonly unknown[] = Array.isArray(value) ? value : isObject(value) ? Object.values(value) : [];
  if (items.length === 0) return run(section.inverse, scope, tools);
  let text = '';
  for (let index = 0; index < items.length; index++) text += run(section.body, within(items[index], scope), tools);
  return text;
}

/** What is the same as what is around it is no scope of its own; so it is in Handlebars. */
const within = (facts: unknown, scope: Scope): Scope =>
  facts === scope.facts ? scope : { facts, others: NONE, outer: scope };

const NONE: readonly object[] = [];

function evaluate(expression: Expression, scope: Scope, tools: Tools): unknown {
  if (expression.kind === 'path') return factAt(expression, scope);
  return expression.kind === 'call' ? called(expression, scope, tools) : expression.value;
}

function called({ helper, values }: Call, scope: Scope, tools: Tools): unknown {
  const call = tools.helpers.get(helper);
  if (!call) throw new Error(`there is no helper "${helper}"`);
  return call(...values.map((value) => evaluate(value, scope, tools)));
}

function factAt(path: Path, scope: Scope): unknown {
  let from: Scope | null = scope;
  for (let depth = path.depth; depth > 0 && from; depth--) from = from.outer;
  const { keys } = path;
  let value = from?.facts;
  if (from && from.others.length > 0 && keys.length > 0) value = ownerOf(keys[0]!, from);
  for (let index = 0; index < keys.length; index++) {
    const key = keys[index]!;
    const isLast = index === keys.length - 1;
    if (value === null || value === undefined) throw missing(path, key, value);
    if (Object.hasOwn(value as object, key)) value = (value as Record<string, unknown>)[key];
    else if (isLast && path.required) throw missing(path, key, value);
    else value = undefined;
  }
  return value;
}

function ownerOf(key: string, { facts, others }: Scope): unknown {
  if (Object.hasOwn(facts as object, key)) return facts;
  return others.find((it) => Object.hasOwn(it, key)) ?? facts;
}

function missing({ line, column }: Path, key: string, value: unknown): Error {
  const owner = isObject(value) ? 'an object' : String(value);
  return new Error(`"${key}" not defined in ${owner} - ${line}:${column}`);
}

function isEmpty(value: unknown): boolean {
  return !value || (Array.isArray(value) && value.length === 0);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
