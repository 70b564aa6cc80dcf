import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { packageFolder, type Ran, run } from './avtale.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the project, by its path from the top. */
export const read = (file: string) => readFileSync(join(root, file), 'utf8');

export interface Step {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

/** The action, as GitHub reads it. */
export const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
};
/** The examples of workflows: with the action, and without. */
export const workflows = ['github-action.yml', 'github-uten-action.yml'].map((it) =>
  parse(read(`docs/eksempler/${it}`)),
);
export const stepsOf = (workflow: { jobs: Record<string, { steps: Step[] }> }) =>
  Object.values(workflow.jobs).flatMap((it) => it.steps);
export const allSteps = [...action.runs.steps, ...workflows.flatMap(stepsOf)];

/** What GitHub makes of an expression, as far as the action uses them: names, literals, `||`, `&&`, `!=` and `!cancelled()`. */
function evaluate(text: string, names: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const and = expression.split('&&').map((part) => {
      const [left = '', right] = part.split('!=').map((it) => it.trim());
      if (left === '!cancelled()') return 'true';
      const value = (word: string) => (/^'.*'$/.test(word) ? word.slice(1, -1) : (names[word] ?? ''));
      return right === undefined ? value(left) : String(value(left) !== value(right));
    });
    return and.length > 1 ? String(and.every((it) => it === 'true')) : and[0]!;
  });
}

export interface ActionRun {
  /** What became of each step that was not left out, by name. */
  steps: Record<string, Ran>;
  summary: string;
}

/** Runs the steps of the action that need no network as a runner would; an `if` decides, a step that fails does not stop here. */
export async function runAction(
  cwd: string,
  inputs: Record<string, string>,
  github: Record<string, string> = {},
): Promise<ActionRun> {
  const names: Record<string, string> = { 'github.action_path': packageFolder };
  for (const [name, { default: value }] of Object.entries(action.inputs))
    names[`inputs.${name}`] = inputs[name] ?? value;
  for (const [name, value] of Object.entries(github)) names[`github.${name}`] = value;
  const summary = join(cwd, '..', `summary-${Math.random().toString(36).slice(2)}.md`);
  writeFileSync(summary, '');
  const steps: Record<string, Ran> = {};
  for (const step of action.runs.steps.filter((it) => it.run && !it.run.includes('npm '))) {
    if (step.if && evaluate(step.if, names) !== 'true') continue;
    const env = Object.fromEntries(
      Object.entries(step.env ?? {}).map(([name, value]) => [name, evaluate(value, names)]),
    );
    const shell = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run!];
    steps[step.name!] = await run('bash', shell, { cwd, env: { ...env, GITHUB_STEP_SUMMARY: summary } });
  }
  return { steps, summary: readFileSync(summary, 'utf8') };
}
