import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DRAFT, draftWith, ownAgreement } from './agreement.ts';
import { avtale, folderWith, type Ran } from './avtale.ts';
import { leftovers, manifestIn, type Output, untrue, visible } from './output-folder.ts';

describe('a build of two', () => {
  let cwd: string;
  let ran: Ran;
  beforeAll(async () => {
    cwd = folderWith({ 'agreements/skien.yaml': ownAgreement('skien'), 'agreements/tinn.yaml': DRAFT });
    ran = await avtale(['build'], { cwd });
  });

  test('writes a PDF and a page of each, and a manifest', () => {
    expect(ran.code).toBe(0);
    expect(visible(join(cwd, 'build'))).toEqual(['manifest.json', 'skien.html', 'skien.pdf', 'tinn.html', 'tinn.pdf']);
    expect(leftovers(cwd)).toEqual([]);
  });

  test('lists them on standard output, and how many warnings there are on standard error', () => {
    expect(ran.stdout).toMatch(
      /^build\/skien\.pdf {2}\d+ sider, klar_til_signering, [0-9a-f]{12}\nbuild\/skien\.html\nbuild\/tinn\.pdf {2}\d+ sider?, utkast, [0-9a-f]{12}\nbuild\/tinn\.html\n$/,
    );
    expect(ran.stderr).toMatch(
      /^agreements\/skien\.yaml: \d+ advarsler\. Les dem med «avtale lint agreements\/skien\.yaml»\.$/m,
    );
    expect(ran.stderr).not.toContain('\r');
    expect(ran.stderr).not.toContain('\u001b');
  });

  test('says in the manifest what is true, in the documented form', () => {
    const { version, outputs } = manifestIn(join(cwd, 'build'));
    expect(version).toBe(1);
    expect(outputs.map((it) => it.file)).toEqual(['skien.html', 'skien.pdf', 'tinn.html', 'tinn.pdf']);
    for (const output of outputs) {
      const revision = (output as Output & { revision: unknown }).revision;
      expect(revision === null || /^[0-9a-f]{7,64}$/.test(String(revision))).toBe(true);
      expect(output).toEqual({
        agreement: `agreements/${output.file.split('.')[0]}.yaml`,
        file: output.file,
        format: output.file.split('.')[1],
        target: 'esignering',
        status: output.file.startsWith('skien') ? 'klar_til_signering' : 'utkast',
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
        revision,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        bytes: expect.any(Number),
        pages: output.format === 'pdf' ? expect.any(Number) : null,
      });
    }
    expect(untrue(join(cwd, 'build'))).toEqual([]);
  });

  test('again gives the same; quietly only the list, in English where asked', async () => {
    const [again, quiet, english] = [
      await avtale(['build'], { cwd }),
      await avtale(['build', '--quiet'], { cwd }),
      await avtale(['build', '--lang', 'en', '--out', 'en'], { cwd }),
    ];
    expect([again.code, again.stdout]).toEqual([0, ran.stdout]);
    expect([quiet.code, quiet.stdout, quiet.stderr]).toEqual([0, ran.stdout, '']);
    expect(english.stdout).toMatch(/^en\/skien\.pdf {2}\d+ pages, klar_til_signering/);
    expect(english.stderr).toContain('warnings. Read them with “avtale lint agreements/skien.yaml”.');
  });

  test('no colours and no cursor movements in what is not a terminal, unless asked for', async () => {
    const broken = folderWith({ 'a.yaml': draftWith('utkast', 'x') });
    const plain = await avtale(['build', 'a.yaml'], { cwd: broken });
    expect([plain.code, plain.stdout]).toEqual([1, '']);
    expect(plain.stderr).toContain('not-allowed-value');
    expect(plain.stderr).not.toContain('\u001b');
    expect((await avtale(['build', 'a.yaml', '--color', 'never'], { cwd: broken })).stderr).toBe(plain.stderr);
  });
});

test('formats and targets as asked; the manifest keeps what an earlier build wrote', async () => {
  const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'agreements/b.yaml': DRAFT });
  const out = join(cwd, 'build');
  expect((await avtale(['build', 'agreements/a.yaml', '--format', 'html'], { cwd })).stdout).toBe('build/a.html\n');
  expect(visible(out)).toEqual(['a.html', 'manifest.json']);
  expect((await avtale(['build', 'agreements/b.yaml', '--format', 'pdf', '--target', 'papir'], { cwd })).code).toBe(0);
  expect(
    (await avtale(['build', 'agreements/a.yaml', '--format', 'html, pdf', '--target=acrobat'], { cwd })).code,
  ).toBe(0);
  const targets = manifestIn(out).outputs.map((it) => [it.file, (it as Output & { target: string }).target]);
  expect(targets).toEqual([
    ['a.html', 'acrobat'],
    ['a.pdf', 'acrobat'],
    ['b.pdf', 'papir'],
  ]);
  expect(untrue(out)).toEqual([]);
  rmSync(join(out, 'b.pdf'));
  await avtale(['build', 'agreements/a.yaml'], { cwd });
  expect(manifestIn(out).outputs.map((it) => it.file)).toEqual(['a.html', 'a.pdf']);
});

test('with --embed-source the PDF carries the file', async () => {
  const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
  expect((await avtale(['build', '--embed-source'], { cwd })).code).toBe(0);
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(join(cwd, 'build/a.pdf'))), verbosity: 0 }).promise;
  const attached = Object.values(
    (await pdf.getAttachments()) as Record<string, { filename: string; content: Uint8Array }>,
  );
  expect(attached.map((it) => [it.filename, Buffer.from(it.content).toString()])).toEqual([['a.yaml', DRAFT]]);
});

describe('an agreement with errors', () => {
  test('takes away what an earlier build made of it, and only that', async () => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'agreements/b.yaml': DRAFT });
    await avtale(['build'], { cwd });
    writeFileSync(join(cwd, 'agreements/a.yaml'), draftWith('utkast', 'klar'));
    const { code, stdout, stderr } = await avtale(['build'], { cwd });
    expect(code).toBe(1);
    expect(stdout).not.toContain('build/a.');
    expect(stderr).toContain('agreements/a.yaml');
    expect(visible(join(cwd, 'build'))).toEqual(['b.html', 'b.pdf', 'manifest.json']);
    expect(manifestIn(join(cwd, 'build')).outputs.map((it) => it.file)).toEqual(['b.html', 'b.pdf']);
  });
});

describe('names', () => {
  test('two agreements that would write the same: exit 2, both named, nothing written', async () => {
    const cwd = folderWith({ 'nord/Bø.yaml': DRAFT, 'sør/bo.yml': DRAFT, 'c.yaml': DRAFT });
    const { code, stdout, stderr } = await avtale(['build', '.'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('«nord/Bø.yaml» og «sør/bo.yml»');
    expect(existsSync(join(cwd, 'build'))).toBe(false);
    const english = await avtale(['build', '.', '--lang', 'en'], { cwd });
    expect(english.stderr).toContain('“nord/Bø.yaml” and “sør/bo.yml”');
    expect((await avtale(['lint', '.'], { cwd })).code).toBe(0);
  });

  test('a name that leaves no letter or digit is refused', async () => {
    const { code, stderr } = await avtale(['build', '.'], { cwd: folderWith({ '___.yaml': DRAFT }) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('«___.yaml»')]);
  });

  test.skipIf(process.platform === 'win32')(
    'a backslash is part of a name where it does not part folders',
    async () => {
      const cwd = folderWith({ 'a.yaml': DRAFT });
      const { code, stdout } = await avtale(['build', 'a.yaml', '--out', 'ut\\mappe', '--format', 'html'], { cwd });
      expect([code, existsSync(join(cwd, 'ut\\mappe', 'a.html'))]).toEqual([0, true]);
      expect(stdout).toBe('ut\\mappe/a.html\n');
    },
  );

  test('the output folder may be absolute, above, deep, or here', async () => {
    const cwd = folderWith({ 'inn/a.yaml': DRAFT });
    const outs = [join(cwd, 'absolutt'), '../over', 'dypt/nede/her', '.'];
    for (const out of outs) {
      const { code } = await avtale(['build', 'a.yaml', '--format', 'html', '--out', out], { cwd: join(cwd, 'inn') });
      expect([out, code]).toEqual([out, 0]);
    }
    for (const file of ['absolutt/a.html', 'over/a.html', 'inn/dypt/nede/her/a.html', 'inn/a.html'])
      expect(existsSync(join(cwd, file))).toBe(true);
  });
});
