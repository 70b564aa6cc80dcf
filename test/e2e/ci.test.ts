import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { DRAFT, draftWith } from './agreement.ts';
import { avtale, packageFolder, type Ran, run } from './avtale.ts';
import { commit, git, repositoryWith } from './repository.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Step {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
  env?: Record<string, string>;
  with?: Record<string, unknown>;
}

const action = parse(read('action.yml')) as {
  inputs: Record<string, { description: string; default: string }>;
  runs: { using: string; steps: Step[] };
};
const workflows = ['github-action.yml', 'github-uten-action.yml'].map((it) => parse(read(`docs/eksempler/${it}`)));
const stepsOf = (workflow: { jobs: Record<string, { steps: Step[] }> }) =>
  Object.values(workflow.jobs).flatMap((it) => it.steps);
const allSteps = [...action.runs.steps, ...workflows.flatMap(stepsOf)];

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

interface ActionRun {
  /** What became of each step that was not left out, by name. */
  steps: Record<string, Ran>;
  summary: string;
}

/** Runs the steps of the action that need no network as a runner would; an `if` decides, a step that fails does not stop here. */
async function runAction(
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

const CHECK = 'Check the agreements';
const DIFF = 'Tell what the change means';
const BUILD = 'Build the documents';

describe('everything for GitHub', () => {
  test('never writes an expression into a script', () => {
    for (const { name, run: script } of allSteps)
      expect([name, script?.includes('${{') ?? false]).toEqual([name, false]);
  });

  test('names its actions by version', () => {
    for (const { uses } of allSteps.filter((it) => it.uses))
      expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@(v\d+\.\d+\.\d+|VERSION)$/);
  });

  test('lets workflows have no more rights than to read', () => {
    for (const workflow of workflows) {
      expect(workflow.permissions).toEqual({ contents: 'read' });
      expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
      const checkout = stepsOf(workflow).find((it) => it.uses?.startsWith('actions/checkout@'));
      expect(checkout?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    }
  });

  test('uses and documents the inputs that the action has', () => {
    const used = stepsOf(workflows[0]).find((it) => it.uses?.startsWith('OWNER/'));
    for (const name of Object.keys(used?.with ?? {})) expect(Object.keys(action.inputs)).toContain(name);
    const page = read('docs/ci.md');
    const documented = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map((it) => it[1]);
    expect(documented).toEqual(Object.keys(action.inputs));
    for (const { shell, run: script } of action.runs.steps) if (script) expect(shell).toBe('bash');
  });
});

describe.skipIf(process.platform === 'win32')('the action (skipped on Windows, where bash may not be)', () => {
  let cwd: string;
  beforeAll(async () => {
    const origin = await repositoryWith({ 'agreements/tinn.yaml': DRAFT });
    cwd = join(await repositoryWith({}), 'klone');
    await git(origin, 'clone', '-q', origin, cwd);
    await git(cwd, 'switch', '-q', '-c', 'endring');
    writeFileSync(join(cwd, 'agreements/tinn.yaml'), draftWith('antall: 4', 'antall: 2'));
    await commit(cwd, 'Færre møter');
  });

  test('annotates, sums up, and says what the change means', async () => {
    const { steps, summary } = await runAction(cwd, {}, { base_ref: 'main' });
    expect(Object.keys(steps)).toEqual([CHECK, DIFF]);
    expect([steps[CHECK]!.code, steps[DIFF]!.code, steps[CHECK]!.stderr, steps[DIFF]!.stderr]).toEqual([0, 0, '', '']);
    expect(steps[CHECK]!.stdout).toMatch(/^::warning file=agreements\/tinn\.yaml,line=\d+,/m);
    expect(summary).toContain('missing-term');
    expect(summary).toContain('fra «4 per år» til «2 per år»');
  });

  test('fails where it is asked to', async () => {
    const strict = await runAction(cwd, { 'fail-on': 'warning', 'diff-fail-on': 'resign' }, { base_ref: 'main' });
    expect([strict.steps[CHECK]!.code, strict.steps[DIFF]!.code]).toEqual([1, 1]);
    expect(strict.summary).toContain('missing-term');
    const wrong = await runAction(cwd, { 'fail-on': 'alt', diff: 'borte' });
    expect([wrong.steps[CHECK]!.code, wrong.steps[DIFF]!.code]).toEqual([2, 2]);
    expect(wrong.steps[CHECK]!.stderr).toContain('«alt»');
  });

  test('lets an approved change pass', async () => {
    const { stdout } = await avtale(['diff', 'origin/main...', '--format', 'json'], { cwd });
    const approvals = JSON.parse(stdout).documents[0].changes.map(({ fingerprint }: { fingerprint: string }) => ({
      fingerprint,
      by: 'Kari',
      reason: 'Avtalt',
    }));
    writeFileSync(join(cwd, 'godkjent.yaml'), JSON.stringify(approvals));
    const { steps } = await runAction(
      cwd,
      { 'diff-fail-on': 'editorial', approved: 'godkjent.yaml' },
      { base_ref: 'main' },
    );
    expect([steps[DIFF]!.code, steps[DIFF]!.stderr]).toEqual([0, '']);
  });

  test('compares with nothing outside of a pull request, or when told to', async () => {
    const push = await runAction(cwd, {}, { base_ref: '' });
    expect([push.steps[DIFF]!.code, push.steps[DIFF]!.stdout]).toEqual([0, 'Nothing to compare with.\n']);
    expect(Object.keys((await runAction(cwd, { diff: 'none' }, { base_ref: 'main' })).steps)).toEqual([CHECK]);
  });

  test('writes SARIF and documents where it is asked to, of the paths it is given', async () => {
    const { steps } = await runAction(cwd, {
      paths: 'agreements/tinn.yaml\n',
      sarif: 'a.sarif',
      out: 'ferdig mappe',
    });
    expect([steps[CHECK]!.code, steps[BUILD]!.code]).toEqual([0, 0]);
    expect(JSON.parse(readFileSync(join(cwd, 'a.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(existsSync(join(cwd, 'ferdig mappe/tinn.pdf'))).toBe(true);
  });

  test('runs nothing that stands in an input or in the name of a branch', async () => {
    const attempts = ['$(touch ufo)', '`touch ufo`', '"; touch ufo; "', "'; touch ufo; '", '--output=ufo', '\n--fix'];
    const tampered = ['paths', 'fail-on', 'lang', 'diff', 'diff-fail-on', 'approved', 'sarif', 'out'];
    for (const attempt of attempts) {
      const inputs = Object.fromEntries(tampered.map((it) => [it, attempt.replace('touch ufo', 'touch ../ufo')]));
      await Promise.all([runAction(cwd, inputs), runAction(cwd, { paths: attempt }, { base_ref: attempt })]);
      expect([attempt, existsSync(join(cwd, 'ufo')), existsSync(join(cwd, '../ufo'))]).toEqual([attempt, false, false]);
      expect(await git(cwd, 'status', '--porcelain', '--', 'agreements')).toBe('');
    }
  });
});

describe.skipIf(process.platform === 'win32')('the workflow without the action', () => {
  test('runs as written', async () => {
    const origin = await repositoryWith({ 'agreements/tinn.yaml': DRAFT });
    const cwd = join(await repositoryWith({}), 'klone');
    await git(origin, 'clone', '-q', origin, cwd);
    await run('ln', ['-s', join(origin, 'node_modules'), 'node_modules'], { cwd });
    const summary = join(cwd, '..', 'summary.md');
    for (const { run: script } of stepsOf(workflows[1]).filter((it) => it.run && it.run !== 'npm ci')) {
      const { code, stderr } = await run('bash', ['-e', '-c', script!], {
        cwd,
        env: { BASE: 'main', GITHUB_STEP_SUMMARY: summary },
      });
      expect([script, code, stderr.includes('feil')]).toEqual([script, 0, false]);
    }
    expect(existsSync(join(cwd, 'build/tinn.pdf'))).toBe(true);
    expect(existsSync(summary)).toBe(true);
  });
});

describe('pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as {
    id: string;
    entry: string;
    files: string;
    language: string;
  }[];

  test('has the hooks that are documented, for agreements and nothing else', () => {
    const page = read('docs/ci.md');
    expect(hooks.map((it) => it.id).sort()).toEqual([...page.matchAll(/- id: ([\w-]+)/g)].map((it) => it[1]).sort());
    for (const { files, language } of hooks) {
      expect(language).toBe('node');
      const hit = [
        'agreements/skien.yaml',
        'agreements/øst/å.yml',
        'avtale.config.yaml',
        'agreements/les.md',
        'x/agreements/a.yaml',
      ].map((it) => new RegExp(files).test(it));
      expect(hit).toEqual([true, true, false, false, false]);
    }
  });

  test('their commands check and mend the files they are given', async () => {
    const cwd = await repositoryWith({ 'agreements/a.yaml': draftWith('"4026"', '4026'), 'agreements/b.yaml': DRAFT });
    const hook = (id: string, ...files: string[]) => {
      const [program, ...args] = hooks.find((it) => it.id === id)!.entry.split(' ');
      expect(program).toBe('avtale');
      return avtale([...args, ...files], { cwd });
    };
    expect((await hook('avtale-lint', 'agreements/b.yaml')).code).toBe(0);
    expect(await hook('avtale-lint', 'agreements/a.yaml', 'agreements/b.yaml')).toMatchObject({ code: 1, stderr: '' });
    expect((await hook('avtale-fix', 'agreements/a.yaml', 'agreements/b.yaml')).code).toBe(0);
    expect(readFileSync(join(cwd, 'agreements/a.yaml'), 'utf8')).toBe(DRAFT);
    expect((await hook('avtale-lint', 'agreements/a.yaml')).code).toBe(0);
  });
});

describe.skipIf(process.platform === 'win32')('GitLab (skipped on Windows, where sh may not be)', () => {
  const jobs = parse(read('docs/eksempler/gitlab-ci.yml')) as Record<
    string,
    { extends?: string; script: string[]; variables?: Record<string, string> }
  >;

  /** Runs the lines of a job as one script, as a runner does. */
  function job(name: string, cwd: string, env: Record<string, string> = {}): Promise<Ran> {
    const { script, extends: base } = jobs[name]!;
    return run('sh', ['-e', '-c', script.join('\n')], { cwd, env: { ...jobs[base!]!.variables, ...env } });
  }

  test('is one YAML document, whose jobs share the setting up', () => {
    expect(parseAllDocuments(read('docs/eksempler/gitlab-ci.yml'))).toHaveLength(1);
    for (const [name, { extends: base }] of Object.entries(jobs))
      if (!name.startsWith('.')) expect([name, base]).toEqual([name, '.avtale']);
  });

  test('checks, and writes what GitLab shows on the lines', async () => {
    const good = await repositoryWith({ 'agreements/tinn.yaml': DRAFT });
    expect((await job('avtale-sjekk', good)).code).toBe(0);
    const bad = await repositoryWith({ 'agreements/tinn.yaml': draftWith('status: utkast', 'status: utkats') });
    expect((await job('avtale-sjekk', bad)).code).toBe(1);
    const issues = JSON.parse(readFileSync(join(bad, 'gl-code-quality-report.json'), 'utf8'));
    expect(issues).toEqual([
      {
        check_name: 'not-allowed-value',
        severity: 'critical',
        description: expect.stringContaining('«utkats»'),
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        location: { path: 'agreements/tinn.yaml', lines: { begin: 2, end: 2 } },
      },
    ]);
    expect((await job('avtale-sjekk', await repositoryWith({}))).code).toBe(2);
  });

  test('compares and builds', async () => {
    const cwd = await repositoryWith({ 'agreements/tinn.yaml': DRAFT });
    const base = await git(cwd, 'rev-parse', 'HEAD');
    writeFileSync(join(cwd, 'agreements/tinn.yaml'), draftWith('antall: 4', 'antall: 2'));
    await commit(cwd, 'Færre møter');
    const { code, stdout } = await job('avtale-endringer', cwd, { CI_MERGE_REQUEST_DIFF_BASE_SHA: base });
    expect([code, stdout]).toEqual([0, expect.stringContaining('agreements/tinn.yaml')]);
    expect(readFileSync(join(cwd, 'endringer.html'), 'utf8')).toMatch(/<del/);
    expect((await job('avtale-dokumenter', cwd)).code).toBe(0);
    expect(existsSync(join(cwd, 'build/tinn.pdf'))).toBe(true);
  });
});

describe('docs/ci.md', () => {
  const page = read('docs/ci.md');
  const blocks = (language: string) =>
    [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map((it) => it[1]!);

  test('shows JSON as it is', async () => {
    const cwd = await repositoryWith({ 'agreements/tinn.yaml': draftWith('status: utkast', 'status: utkats') });
    const { code, stdout } = await avtale(['lint', '--format', 'json'], { cwd });
    expect([code, JSON.parse(stdout)]).toEqual([1, JSON.parse(blocks('json')[0]!)]);
  });

  test('shows approvals that can be read', async () => {
    const approvals = blocks('yaml').find((it) => it.includes('fingerprint:'));
    const cwd = await repositoryWith({ 'agreements/tinn.yaml': DRAFT, 'godkjent.yaml': approvals! });
    const { code, stderr } = await avtale(['diff', 'HEAD', '--approved', 'godkjent.yaml'], { cwd });
    expect([code, stderr]).toEqual([1, '']); // it hits nothing, which is a finding and the only one
  });

  test('links to what is there', () => {
    const links = [...page.matchAll(/\]\((?!https:)([^)]+)\)/g)].map((it) => it[1]!);
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) expect([link, existsSync(join(root, 'docs', link))]).toEqual([link, true]);
  });
});
