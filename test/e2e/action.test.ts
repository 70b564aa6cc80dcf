import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { action, allSteps, read, runAction, stepsOf, workflows } from './action.ts';
import { DRAFT, draftWith } from './agreement.ts';
import { avtale, run } from './avtale.ts';
import { commit, git, repositoryWith } from './repository.ts';

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
