import { parseLayerTemplate } from '../handlebars/layer-template.ts';
import { PRECOMPILED_LAYERS } from '../handlebars/precompiled.ts';
import type { Program } from '../handlebars/program.ts';
import { runProgram, type Tools } from '../handlebars/run-program.ts';
import { helpersFor } from './helpers.ts';
import type { Målform, PerMålform } from './language/malform.ts';
import { say } from './language/say.ts';
import { escapeMarkdown } from './markdown/escape.ts';
import type { Scope } from './view.ts';

/**
 * Runs a template of a layer (trusted text) over the facts of an agreement (not trusted): Markdown comes out. Every value
 * is put into words and escaped, so that a fact can never become Markdown.
 *
 * @throws Error where the template is wrong: it does not parse, or asks for a path that the view lacks
 */
export function runTemplate(text: string, scope: Scope, målform: Målform): string {
  return runProgram(programOf(text), scope, TOOLS[målform]);
}

const programs = new Map<string, Program>();

function programOf(text: string): Program {
  let program = programs.get(text);
  if (!program) {
    program = PRECOMPILED_LAYERS.get(text)?.() ?? parseLayerTemplate(text, HELPERS);
    programs.set(text, program);
  }
  return program;
}

const TOOLS: PerMålform<Tools> = { bokmål: toolsFor('bokmål'), nynorsk: toolsFor('nynorsk') };
const HELPERS: ReadonlySet<string> = new Set(TOOLS.bokmål.helpers.keys());

function toolsFor(målform: Målform): Tools {
  return {
    helpers: new Map(Object.entries(helpersFor(målform))),
    say: (value) => escapeMarkdown(say(value, målform)),
  };
}
