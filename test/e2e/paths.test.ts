import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DRAFT, draftWith } from './agreement.ts';
import { avtale, folderWith } from './avtale.ts';

/** The files that were checked, as lint names them where every draft has something to remark on. */
async function checked(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout } = await avtale(['lint', '--format', 'json', ...args], { cwd });
  const { diagnostics, summary } = JSON.parse(stdout);
  const files = [...new Set<string>(diagnostics.map((it: { file: string }) => it.file))];
  expect(summary.files).toBe(files.length);
  return files.sort();
}

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

describe.skipIf(process.platform === 'win32')(
  'links in a folder (skipped on Windows, where making them takes rights)',
  () => {
    test('to a file in the same tree are followed, once', async () => {
      const cwd = folderWith({ 'avtaler/ekte.yaml': DRAFT });
      mkdirSync(join(cwd, 'agreements'));
      symlinkSync('../avtaler/ekte.yaml', join(cwd, 'agreements/lenke.yaml'));
      expect(await checked([], cwd)).toEqual(['agreements/lenke.yaml']);
    });

    test('to nowhere are told about', async () => {
      const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
      symlinkSync('borte', join(cwd, 'agreements/b.yaml'));
      const { code, stdout, stderr } = await avtale(['lint'], { cwd });
      expect([code, stderr]).toEqual([2, 'feil: Kan ikke lese «agreements/b.yaml»: finnes ikke.\n']);
      expect(stdout).toContain('agreements/a.yaml\n');
    });

    // A pull request may hold such a link, and what it leads to may be a secret or have no end.
    test.each([
      ['a file elsewhere', '/etc/passwd'],
      ['a device without end', '/dev/zero'],
    ])('to %s are refused', async (_, target) => {
      const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
      symlinkSync(target, join(cwd, 'agreements/b.yaml'));
      for (const command of ['lint', 'build']) {
        const { code, stdout, stderr } = await avtale([command], { cwd });
        expect([code, stderr]).toEqual([2, expect.stringContaining('«agreements/b.yaml» er en lenke ut av mappen')]);
        expect(stdout + stderr).not.toContain('root:');
        expect(stdout).toContain(command === 'lint' ? 'agreements/a.yaml\n' : 'build/a.pdf');
      }
    });

    test('a file without end that the user names is read no further than a file may be long', async () => {
      const { code, stdout } = await avtale(['lint', '/dev/zero']);
      expect([code, stdout]).toEqual([1, expect.stringContaining('file-too-large')]);
    });

    test('in a ring do no harm', async () => {
      const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
      symlinkSync('.', join(cwd, 'agreements/ring'));
      symlinkSync('b.yaml', join(cwd, 'agreements/b.yaml'));
      const { code, stderr } = await avtale(['lint'], { cwd });
      expect([code, stderr]).toEqual([2, expect.stringContaining('«agreements/b.yaml»')]);
    });
  },
);

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

const ESCAPE = '\u001b';
const RIGHT_TO_LEFT = '\u202e';

test.skipIf(process.platform === 'win32')('a file name cannot talk to a terminal or a build server', async () => {
  const names = ['a\n::error::hei.yaml', 'b\u001b[31mrød.yaml', '::warning::c.yaml', 'd\u202ee.yaml'];
  const cwd = folderWith({
    ...Object.fromEntries(names.map((it) => [it, DRAFT])),
    ...Object.fromEntries(names.map((it) => [`feil-${it}`, draftWith('utkast', 'x')])),
  });
  symlinkSync('borte', join(cwd, '::error::borte.yaml'));
  symlinkSync('borte', join(cwd, 'x\n::error::borte.yaml'));
  const runs = [
    ['lint', '.'],
    ['build', '.', '--out', 'ut'],
    ['lint', '.', '--fix'],
    ['lint', '.', '--fix', '--dry-run'],
    ['lint', ...names.map((it) => `borte${it}`)],
  ];
  for (const args of runs) {
    const { stdout, stderr } = await avtale(args, { cwd });
    expect([args, stdout.includes(ESCAPE), stderr.includes(ESCAPE), (stdout + stderr).includes(RIGHT_TO_LEFT)]).toEqual(
      [args, false, false, false],
    );
    expect([args, /^\s*::/m.exec(stdout + stderr)]).toEqual([args, null]);
  }
});
