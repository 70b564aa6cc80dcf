import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { avtale, folderWith, packageFolder } from './avtale.ts';

describe('new', () => {
  test('writes a draft that passes lint and builds, and finds its schema from there', async () => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await avtale(['new', 'luster'], { cwd });
    expect([code, stdout]).toEqual([0, 'agreements/luster.yaml\n']);
    expect(stderr).toContain('avtale lint agreements/luster.yaml');
    const file = join(cwd, 'agreements/luster.yaml');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/nummer: "4644"/);
    expect(text).toMatch(/^målform: nynorsk/m);
    expect(text).toMatch(/^status: utkast/m);
    const schema = /^# yaml-language-server: \$schema=(.+)$/m.exec(text)![1]!;
    expect(JSON.parse(readFileSync(resolve(dirname(file), schema), 'utf8'))).toHaveProperty('$schema');
    expect((await avtale(['lint'], { cwd })).code).toBe(0);
    expect((await avtale(['build'], { cwd })).code).toBe(0);
  });

  test('knows kommuner by number and by Sami and Norwegian names', async () => {
    const cwd = folderWith({});
    for (const [name, file] of [
      ['4003', 'skien'],
      ['Kárášjohka', 'karasjok'],
      ['SØR-VARANGER', 'sor-varanger'],
    ]) {
      const { code, stdout } = await avtale(['new', name!, '--quiet'], { cwd });
      expect([name, code, stdout]).toEqual([name, 0, expect.stringContaining(file!)]);
    }
  });

  test.each([
    ['a name that several share', 'Herøy', ['1515', 'Møre og Romsdal', '1818', 'Nordland']],
    ['a former name', 'Sauherad', ['Midt-Telemark (4020)']],
    ['a former number', '0806', ['Skien (4003)']],
    ['a number that never was', '9999', ['«9999»']],
    ['a name that is nearly right', 'Skein', ['Mente du «Skien»?']],
    ['a name with slashes', '../../etc/passwd', ['«../../etc/passwd»']],
    ['a name that would be an option of git', 'x --force', ['«x --force»']],
    ['nothing', '', ['«»']],
  ])('%s: exit 2, told, nothing written', async (_, name, says) => {
    const cwd = folderWith({});
    const { code, stdout, stderr } = await avtale(['new', name], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    for (const words of says) expect(stderr).toContain(words);
    expect(existsSync(join(cwd, 'agreements'))).toBe(false);
  });

  test('never overwrites, and writes where it is told', async () => {
    const cwd = folderWith({ 'agreements/skien.yaml': 'mitt\n', fil: 'x' });
    const { code, stderr } = await avtale(['new', 'Skien'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('finnes fra før')]);
    expect(readFileSync(join(cwd, 'agreements/skien.yaml'), 'utf8')).toBe('mitt\n');
    expect((await avtale(['new', 'Skien', '-o', 'ny mappe/å.yaml'], { cwd })).stdout).toBe('ny mappe/å.yaml\n');
    expect((await avtale(['new', 'Skien', '-o', 'fil/a.yaml'], { cwd })).code).toBe(2);
  });

  test('puts it where the configuration says that agreements are', async () => {
    const cwd = folderWith({ 'avtale.config.yaml': 'avtaler: våre\n' });
    expect((await avtale(['new', 'Skien', '--lang', 'en'], { cwd })).stderr).toContain('Fill in “våre/skien.yaml”');
  });
});

describe('schema', () => {
  test('is the one that is in the package', async () => {
    const { code, stdout, stderr } = await avtale(['schema'], { cwd: folderWith({}) });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(readFileSync(join(packageFolder, 'schema/avtale.schema.json'), 'utf8'));
  });
});

describe('explain', () => {
  test('lists the rules, and tells of each what it looks for', async () => {
    const cwd = folderWith({});
    const list = await avtale(['explain'], { cwd });
    expect([list.code, list.stderr]).toEqual([0, '']);
    const ids = [...list.stdout.matchAll(/^ *([a-z]+(?:-[a-z0-9]+)+)/gm)].map((it) => it[1]!);
    expect(ids.length).toBeGreaterThan(40);
    const [nb, en] = await Promise.all([
      avtale(['explain', 'missing-chair'], { cwd }),
      avtale(['explain', 'missing-chair', '--lang', 'en'], { cwd }),
    ]);
    expect([nb.code, en.code]).toEqual([0, 0]);
    expect(nb.stdout).toMatch(/^missing-chair: .*\n\n.+/);
    expect(en.stdout).not.toBe(nb.stdout);
  });

  test('of an unknown rule: exit 2, and the nearest', async () => {
    const { code, stdout, stderr } = await avtale(['explain', 'missing-chiar']);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('Mente du «missing-chair»?')]);
  });
});
