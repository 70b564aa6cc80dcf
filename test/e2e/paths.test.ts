import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DRAFT } from './agreement.ts';
import { avtale, folderWith } from './avtale.ts';
import { checked } from './checked.ts';

const tree = () =>
  folderWith({
    'agreements/a.yaml': DRAFT,
    'agreements/b.yml': DRAFT,
    'agreements/C.YAML': DRAFT,
    'agreements/les meg.md': 'nei',
    'agreements/data.json': '{}',
    'agreements/under/d.yaml': DRAFT,
    'agreements/.skjult/e.yaml': DRAFT,
    'agreements/.f.yaml': DRAFT,
    'agreements/node_modules/g.yaml': DRAFT,
    'andre avtaler/Sør-Varanger ønsker æøå.yaml': DRAFT,
    '-rart-.yaml': DRAFT,
  });

describe('what is checked', () => {
  const cwd = tree();

  test('nothing named: the folder agreements, with what is under it, and no dot folders', async () => {
    expect(await checked([], cwd)).toEqual(
      ['a.yaml', 'b.yml', 'C.YAML', 'under/d.yaml'].map((it) => `agreements/${it}`).sort(),
    );
  });

  test('folders and files together, each once', async () => {
    expect(await checked(['agreements/under', 'agreements/a.yaml', 'agreements/a.yaml'], cwd)).toEqual([
      'agreements/a.yaml',
      'agreements/under/d.yaml',
    ]);
  });

  test('a file that is named, whatever it is called, also with a leading dash', async () => {
    expect(await checked(['agreements/.f.yaml'], cwd)).toEqual(['agreements/.f.yaml']);
    expect(await checked(['--', '-rart-.yaml'], cwd)).toEqual(['-rart-.yaml']);
    expect(await checked(['./-rart-.yaml'], cwd)).toEqual(['./-rart-.yaml']);
  });

  test('names with spaces and æøå keep their form, and give plain names to outputs', async () => {
    expect(await checked(['andre avtaler'], cwd)).toEqual(['andre avtaler/Sør-Varanger ønsker æøå.yaml']);
    const { code, stdout } = await avtale(['build', 'andre avtaler', '--format', 'html', '--out', 'ut mappe/æ'], {
      cwd,
    });
    expect([code, stdout]).toEqual([0, 'ut mappe/æ/sor-varanger-onsker-aeoa.html\n']);
  });

  test('the folder that the configuration names', async () => {
    const configured = folderWith({
      'avtale.config.yaml': 'avtaler: våre\n',
      'våre/a.yaml': DRAFT,
      'agreements/b.yaml': DRAFT,
    });
    expect(await checked([], configured)).toEqual(['våre/a.yaml']);
    writeFileSync(join(configured, 'annen.yaml'), 'avtaler: agreements\n');
    expect(await checked(['--config', 'annen.yaml'], configured)).toEqual(['agreements/b.yaml']);
  });

  test('the whole working folder, where the configuration is no agreement', async () => {
    const configured = folderWith({ 'avtale.config.yaml': 'avtaler: .\n', 'a.yaml': DRAFT });
    expect(await checked(['.'], configured)).toEqual(['a.yaml']);
    expect(await checked([], configured)).toEqual(['a.yaml']);
  });
});

describe('what cannot be read', () => {
  test.each(['lint', 'build'])('%s tells what is missing, and goes on with the rest', async (command) => {
    const cwd = folderWith({ 'a.yaml': DRAFT, 'tom/les.md': 'x' });
    const { code, stdout, stderr } = await avtale([command, 'borte.yaml', 'a.yaml', 'tom'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('«borte.yaml» finnes ikke');
    expect(stderr).toContain('«tom» har ingen avtalefiler');
    expect(stdout).toContain(command === 'lint' ? 'a.yaml\n' : 'build/a.pdf');
  });

  test('nothing named and no folder agreements: says where to stand', async () => {
    const { code, stdout, stderr } = await avtale(['lint'], { cwd: folderWith({}) });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('«agreements» finnes ikke');
    expect((await avtale(['build', '--lang', 'en'], { cwd: folderWith({}) })).stderr).toContain(
      '“agreements” does not exist',
    );
  });

  test('a configuration that is named but missing', async () => {
    const { code, stderr } = await avtale(['lint', '--config', 'borte.yaml'], {
      cwd: folderWith({ 'agreements/a.yaml': DRAFT }),
    });
    expect([code, stderr]).toEqual([2, 'feil: Kan ikke lese «borte.yaml»: finnes ikke.\n']);
  });

  test('a folder without access', async ({ skip }) => {
    if (process.platform === 'win32') skip('permissions are another matter on Windows');
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'agreements/stengt/b.yaml': DRAFT });
    const { chmodSync } = await import('node:fs');
    chmodSync(join(cwd, 'agreements/stengt'), 0);
    const uid = process.getuid?.() === 0 ? 65534 : undefined; // nothing is closed to an administrator
    const { code, stdout, stderr } = await avtale(['lint'], { cwd, ...(uid && { uid }) });
    chmodSync(join(cwd, 'agreements/stengt'), 0o755);
    expect([code, stderr]).toEqual([2, 'feil: Kan ikke lese «agreements/stengt»: har ikke tilgang.\n']);
    expect(stdout).toContain('agreements/a.yaml\n');
  });
});

describe('as files come', () => {
  const cwd = folderWith({
    'enkel.yaml': DRAFT,
    'crlf.yaml': DRAFT.replaceAll('\n', '\r\n'),
    'bom.yaml': `\ufeff${DRAFT}`,
    'bom-crlf.yaml': `\ufeff${DRAFT.replaceAll('\n', '\r\n')}`,
    'nfd.yaml': DRAFT.normalize('NFD'),
    'uten-slutt.yaml': DRAFT.trimEnd(),
  });

  test('line ends, byte order mark and the form of å change neither what is found nor what is agreed', async () => {
    const { stdout } = await avtale(['lint', '.', '--format', 'json', '--today', '2027-01-01'], { cwd });
    const found: Record<string, string[]> = {};
    for (const { file, rule, range } of JSON.parse(stdout).diagnostics) {
      found[file] = [...(found[file] ?? []), `${rule} ${range.start.line}`];
    }
    for (const file of ['crlf.yaml', 'bom.yaml', 'bom-crlf.yaml', 'uten-slutt.yaml'])
      expect([file, found[file]]).toEqual([file, found['enkel.yaml']]);
    await avtale(['build', '.', '--out', 'ut', '--format', 'html'], { cwd });
    const { readFileSync } = await import('node:fs');
    const { outputs } = JSON.parse(readFileSync(join(cwd, 'ut/manifest.json'), 'utf8'));
    expect(outputs).toHaveLength(6);
    expect(new Set(outputs.map((it: { fingerprint: string }) => it.fingerprint)).size).toBe(1);
  });
});
