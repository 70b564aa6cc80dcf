import { existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DRAFT, draftWith } from './agreement.ts';
import { avtale, folderWith, packageFolder } from './avtale.ts';
import { commit, git, repositoryWith } from './repository.ts';

const FEWER = draftWith('antall: 4', 'antall: 2');

describe('two files', () => {
  const cwd = folderWith({
    'gammel.yaml': DRAFT,
    'ny avtale å.yaml': FEWER,
    '-rar.yaml': FEWER,
    'feil.yaml': 'tittel: [\n',
  });
  const diff = (...args: string[]) => avtale(['diff', ...args], { cwd });

  test('give JSON in the documented form', async () => {
    const { code, stdout, stderr } = await diff('gammel.yaml', 'ny avtale å.yaml', '--format', 'json');
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      documents: [
        {
          old: 'gammel.yaml',
          new: 'ny avtale å.yaml',
          changes: [
            {
              fingerprint: expect.stringMatching(/^[0-9a-f]{12}$/),
              section: 'politiråd',
              path: ['seksjoner', 'politiråd', 'møter'],
              kind: 'changed',
              class: 'resign',
              effect: 'weakened',
              old: '4 per år',
              new: '2 per år',
              message: expect.stringContaining('4 per år'),
            },
          ],
        },
      ],
      summary: { editorial: 0, substantive: 0, resign: 1, redecide: 0, weakened: 1, strengthened: 0 },
    });
  });

  test('exit 0 unless a class is named to fail on', async () => {
    const codes = await Promise.all(
      [[], ['--fail-on', 'redecide'], ['--fail-on', 'resign'], ['--fail-on=editorial']].map(
        async (it) => (await diff('gammel.yaml', 'ny avtale å.yaml', ...it)).code,
      ),
    );
    expect(codes).toEqual([0, 0, 1, 1]);
    expect((await diff('gammel.yaml', 'gammel.yaml', '--fail-on', 'editorial')).code).toBe(0);
  });

  test.skipIf(process.platform === 'win32')('to what is no file: into it, behind what is there', async () => {
    const { stdout } = await diff('gammel.yaml', 'ny avtale å.yaml');
    expect((await diff('gammel.yaml', 'ny avtale å.yaml', '-o', '/dev/stdout')).stdout).toBe(stdout);
    const { run } = await import('./avtale.ts');
    const script = '(echo før; node "$0" diff gammel.yaml ./-rar.yaml -o "$1"; echo etter) >ut.txt; cat ut.txt';
    symlinkSync('/dev/stdout', join(cwd, 'lenke'));
    for (const output of ['/dev/stdout', '/dev/fd/1', 'lenke']) {
      const found = await run('sh', ['-c', script, join(packageFolder, 'bin', 'avtale.js'), output], { cwd });
      expect(found.stdout).toMatch(/^før\n[\s\S]*4 per år[\s\S]*\netter\n$/);
    }
    expect(lstatSync(join(cwd, 'lenke')).isSymbolicLink()).toBe(true);
  });

  test('as text, Markdown and a page; to a file where one is named; from standard input', async () => {
    expect((await diff('gammel.yaml', './-rar.yaml')).stdout).toMatch(/4 per år.*2 per år/);
    expect((await diff('gammel.yaml', './-rar.yaml', '--lang', 'en')).stdout).not.toContain('svekker');
    expect((await diff('gammel.yaml', './-rar.yaml', '--color', 'always')).stdout).toContain('\u001b[');
    const page = await diff('gammel.yaml', './-rar.yaml', '--format', 'html', '-o', 'ut/side.html');
    expect([page.code, page.stdout, page.stderr]).toEqual([0, '', '']);
    expect(readFileSync(join(cwd, 'ut/side.html'), 'utf8')).toMatch(/<del[ >](?:.|\n)*<ins[ >]/);
    const piped = await avtale(['diff', 'gammel.yaml', '-', '--format', 'json'], { cwd, input: FEWER });
    expect(JSON.parse(piped.stdout).summary.resign).toBe(1);
  });

  test.each([
    ['a file that is missing', ['gammel.yaml', 'borte.yaml'], 2],
    ['one word outside of a repository', ['HEAD'], 2],
    ['standard input twice', ['-', '-'], 2],
    ['standard input alone', ['-'], 2],
    ['a folder to write to', ['gammel.yaml', './-rar.yaml', '-o', '.'], 2],
    ['approvals that are missing', ['gammel.yaml', './-rar.yaml', '--approved', 'borte.yaml'], 2],
    ['a side that is no agreement', ['gammel.yaml', 'feil.yaml'], 1],
  ])('%s: told, with the right code', async (_, args, expected) => {
    const { code, stderr } = await diff(...args);
    expect(code).toBe(expected);
    expect(stderr).toMatch(/feil/);
    expect(stderr).not.toMatch(/feil i programmet|\n\s+at /);
  });
});

describe('revisions', () => {
  let cwd: string;
  let first: string;
  beforeAll(async () => {
    cwd = await repositoryWith({
      'agreements/tinn.yaml': DRAFT,
      'agreements/bort.yaml': DRAFT,
      'agreements/flyttes.yaml': draftWith('Samarbeidsavtale', 'Flyttet'),
    });
    first = await git(cwd, 'rev-parse', 'HEAD');
    writeFileSync(join(cwd, 'agreements/tinn.yaml'), FEWER);
    rmSync(join(cwd, 'agreements/bort.yaml'));
    renameSync(join(cwd, 'agreements/flyttes.yaml'), join(cwd, 'agreements/flyttet.yaml'));
    writeFileSync(join(cwd, 'agreements/ødelagt.yaml'), 'tittel: [\n');
    await commit(cwd, 'endret');
    writeFileSync(join(cwd, 'agreements/bilde.yaml'), new Uint8Array([0x89, 0x50, 0, 1, 2]));
  });
  const json = async (...args: string[]) => {
    const ran = await avtale(['diff', '--format', 'json', ...args], { cwd });
    return { ...ran, diff: ran.stdout === '' ? null : JSON.parse(ran.stdout) };
  };

  test('of a folder: what was changed, removed and moved; what cannot be read is told and does not stop the rest', async () => {
    const { code, stderr, diff } = await json(first);
    expect(code).toBe(1);
    expect(stderr).toContain('agreements/ødelagt.yaml');
    expect(stderr).toContain('agreements/bilde.yaml');
    const documents = diff.documents as { old: string | null; new: string | null; changes: unknown[] }[];
    expect(documents.find((it) => it.new === 'agreements/tinn.yaml')!.changes).toHaveLength(1);
    expect(documents.find((it) => it.old?.endsWith('bort.yaml'))).toMatchObject({ new: null });
    expect(documents.find((it) => it.new === 'agreements/flyttet.yaml')?.changes ?? []).toEqual([]);
    expect(await git(cwd, 'status', '--porcelain')).toBe('?? agreements/bilde.yaml');
  });

  test('of one file, at a revision, between two, and since they parted', async () => {
    expect((await json(`${first}:agreements/tinn.yaml`, 'agreements/tinn.yaml')).diff.summary.resign).toBe(1);
    expect((await json(first, 'HEAD', '--', 'agreements/tinn.yaml')).diff.summary.resign).toBe(1);
    expect((await json(`${first}...`, '--', 'agreements/tinn.yaml')).diff.summary.resign).toBe(1);
    expect((await json('HEAD', '--', 'agreements/tinn.yaml')).diff.summary.resign).toBe(0);
  });

  test.each([
    'finnes-ikke',
    '--exec=touch pwned',
    '--upload-pack=touch pwned',
    '$(touch pwned)',
    'HEAD:finnes-ikke.yaml',
    'HEAD;touch pwned',
    'finnes..ikke',
    ':/',
    '@{-1}',
    'HEAD\n',
  ])('a revision called %j: exit 2 and nothing run or written', async (revision) => {
    const { code, stderr } = await avtale(['diff', revision, '--', 'agreements/tinn.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).not.toMatch(/feil i programmet|\n\s+at /);
    expect(existsSync(join(cwd, 'pwned'))).toBe(false);
  });

  test('log lists them, newest first, with what each means', async () => {
    const { code, stdout } = await avtale(['log', 'agreements/tinn.yaml'], { cwd });
    expect([code, stdout.trim().split('\n')]).toEqual([
      0,
      [
        expect.stringMatching(/^2027-01-02 {2}[0-9a-f]{12} {2}ny underskrift.* {2}Kari Nordmann {2}endret$/),
        expect.stringMatching(/^2027-01-02 {2}[0-9a-f]{12} {2}ny avtale.* {2}Kari Nordmann {2}første$/),
      ],
    ]);
    for (const file of ['borte.yaml', '../utenfor.yaml', '--all'])
      expect((await avtale(['log', '--', file], { cwd })).code).toBe(2);
    expect((await avtale(['log', 'a.yaml'], { cwd: folderWith({ 'a.yaml': DRAFT }) })).code).toBe(2);
  });
});

describe('git', () => {
  test('shows agreements in words after git-setup, and no longer after --undo', async () => {
    const cwd = await repositoryWith({ 'agreements/tinn.yaml': DRAFT });
    const setup = await avtale(['git-setup'], { cwd });
    expect([setup.code, (setup.stdout + setup.stderr).includes('--undo')]).toEqual([0, true]);
    expect((await avtale(['git-setup'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'agreements/tinn.yaml'), FEWER);
    const env = { PATH: `${join(packageFolder, '..', '.bin')}:${process.env.PATH}` };
    const { run } = await import('./avtale.ts');
    const shown = await run('git', ['diff', '--', 'agreements'], { cwd, env });
    expect([shown.code, shown.stderr]).toEqual([0, '']);
    expect(shown.stdout).toMatch(/^-.*fire/m);
    expect(shown.stdout).toMatch(/^\+.*to /m);
    expect(shown.stdout).not.toContain('antall:');
    expect((await avtale(['git-setup', '--undo'], { cwd })).code).toBe(0);
    expect(await git(cwd, 'diff', '--', 'agreements')).toContain('antall: 2');
    expect(await git(cwd, 'status', '--porcelain')).toBe('M agreements/tinn.yaml');
  });

  test('outside of a repository git-setup says so', async () => {
    const { code, stderr } = await avtale(['git-setup'], { cwd: folderWith({}) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('git')]);
  });

  test('textconv prints what an agreement says, and anything else as it is', async () => {
    const cwd = folderWith({ 'a.yaml': DRAFT, 'b.yaml': 'ikke en avtale\n' });
    expect((await avtale(['textconv', 'a.yaml'], { cwd })).stdout).toContain('status: utkast\n');
    expect(await avtale(['textconv', 'b.yaml'], { cwd })).toEqual({ code: 0, stdout: 'ikke en avtale\n', stderr: '' });
    expect((await avtale(['textconv', 'borte.yaml'], { cwd })).code).toBe(2);
  });
});
