import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { read } from './action.ts';
import { DRAFT, draftWith } from './agreement.ts';
import { avtale, type Ran, run } from './avtale.ts';
import { commit, git, repositoryWith } from './repository.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

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
    expect(issues.filter((it: { severity: string }) => it.severity === 'critical')).toEqual([
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
    const found = JSON.parse(stdout);
    found.diagnostics = found.diagnostics.filter((it: { severity: string }) => it.severity === 'error');
    expect([code, found]).toEqual([1, JSON.parse(blocks('json')[0]!)]);
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
