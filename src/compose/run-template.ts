import Handlebars from 'handlebars';
import { layerOptions, parseLayerTemplate, SAY } from '../handlebars/layer-template.ts';
import { PRECOMPILED } from '../handlebars/precompiled.ts';
import { helpersFor } from './helpers.ts';
import type { Målform } from './language/malform.ts';
import { say } from './language/say.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import type { View } from './view.ts';

type Run = (context: View) => string;

interface Environment {
  handlebars: typeof Handlebars;
  helpers: ReadonlySet<string>;
  compiled: Map<string, Run>;
}

const environments = new Map<Målform, Environment>();

/**
 * Runs a template of a layer (trusted text) over the facts of an agreement (not trusted): Markdown comes out. Every value
 * is put into words and escaped, so that a fact can never become Markdown.
 *
 * @throws Error where the template is wrong: it does not parse, or asks for a path that the view lacks
 */
export function runTemplate(text: string, context: View, målform: Målform): string {
  const environment = environmentOf(målform);
  let run = environment.compiled.get(text);
  if (!run) {
    run = compile(text, environment);
    environment.compiled.set(text, run);
  }
  return run(context);
}

function compile(text: string, { handlebars, helpers }: Environment): Run {
  const known = PRECOMPILED.get(text);
  const template = known
    ? handlebars.template(known)
    : handlebars.compile(parseLayerTemplate(text, helpers), layerOptions(helpers));
  return (context) => template(context);
}

function environmentOf(målform: Målform): Environment {
  let found = environments.get(målform);
  if (!found) {
    const handlebars = Handlebars.create();
    const helpers = helpersFor(målform);
    for (const [name, helper] of Object.entries(helpers)) handlebars.registerHelper(name, withoutOptions(helper));
    handlebars.registerHelper(SAY, (value: unknown) => escapeMarkdown(say(value, målform)));
    found = { handlebars, helpers: new Set(Object.keys(helpers)), compiled: new Map() };
    environments.set(målform, found);
  }
  return found;
}

/** Handlebars hands a helper its options as the last argument; ours are plain functions of values. */
function withoutOptions(helper: (...values: unknown[]) => unknown): Handlebars.HelperDelegate {
  return (...values: unknown[]) => helper(...values.slice(0, -1));
}
