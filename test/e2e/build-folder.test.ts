import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DRAFT, draftWith } from './agreement.ts';
import { avtale, folderWith } from './avtale.ts';
import { leftovers, manifestIn, untrue, visible } from './output-folder.ts';

describe('an output folder that cannot be used', () => {
  test('a file: exit 2, the file untouched', async () => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT, ut: 'x' });
    for (const out of ['ut', 'ut/under']) {
      const { code, stdout, stderr } = await avtale(['build', '--out', out], { cwd });
      expect([out, code, stdout]).toEqual([out, 2, '']);
      expect(stderr).toContain('fil, ikke en mappe');
    }
    expect(readFileSync(join(cwd, 'ut'), 'utf8')).toBe('x');
  });

  test('no name at all is not the working folder', async () => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
    expect((await avtale(['build', '--out', ''], { cwd })).code).toBe(2);
    expect(visible(cwd)).toEqual(['agreements']);
  });

  test('read-only', async ({ skip }) => {
    if (process.platform === 'win32') skip('permissions are another matter on Windows');
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
    mkdirSync(join(cwd, 'ut'));
    chmodSync(join(cwd, 'ut'), 0o555);
    const uid = process.getuid?.() === 0 ? 65534 : undefined; // nothing is read-only to an administrator
    const { code, stdout, stderr } = await avtale(['build', '--out', 'ut'], { cwd, ...(uid && { uid }) });
    chmodSync(join(cwd, 'ut'), 0o755);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^feil: Kan ikke skrive «ut[^»]*»: har ikke tilgang\.$/m);
    expect(stderr).not.toMatch(/feil i programmet|\n\s+at /);
    expect(readdirSync(join(cwd, 'ut'))).toEqual([]);
  });

  // A disk that is full in the middle of a file, wherever the tests run: every temporary file takes half and no more.
  const FULL = `
    const fs = require('node:fs');
    const { writeFileSync } = fs;
    fs.writeFileSync = (file, content, ...more) => {
      if (!String(file).endsWith('.tmp')) return writeFileSync(file, content, ...more);
      writeFileSync(file, content.slice(0, content.length / 2), ...more);
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
    };`;

  test('full: exit 2, what was there before stays whole, and nothing half-written is left', async () => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'full.cjs': FULL });
    await avtale(['build'], { cwd });
    const before = visible(join(cwd, 'build')).map((it) => readFileSync(join(cwd, 'build', it)));
    writeFileSync(join(cwd, 'agreements/a.yaml'), draftWith('Samarbeidsavtale', 'Avtale'));
    const env = { NODE_OPTIONS: `--require ${JSON.stringify(join(cwd, 'full.cjs'))}` };
    const { code, stdout, stderr } = await avtale(['build'], { cwd, env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^feil: Kan ikke skrive «build\/a\.pdf»: disken er full\.$/m);
    expect(stderr).not.toMatch(/feil i programmet|\n\s+at /);
    expect(visible(join(cwd, 'build')).map((it) => readFileSync(join(cwd, 'build', it)))).toEqual(before);
    expect(leftovers(cwd)).toEqual([]);
  });

  test('one output is blocked: the other is written and listed, and the next agreement too', async () => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'agreements/b.yaml': DRAFT, 'build/a.html/x': '' });
    const { code, stderr } = await avtale(['build'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('Kan ikke skrive «build/a.html»: er en mappe.')]);
    expect(manifestIn(join(cwd, 'build')).outputs.map((it) => it.file)).toEqual(['a.pdf', 'b.html', 'b.pdf']);
    expect(untrue(join(cwd, 'build'))).toEqual([]);
    expect(leftovers(cwd)).toEqual([]);
  });

  test('what should be taken away is a folder: told, not crashed on', async () => {
    const cwd = folderWith({
      'agreements/a.yaml': draftWith('utkast', 'x'),
      'agreements/b.yaml': DRAFT,
      'build/a.pdf/x': '',
    });
    const { code, stdout, stderr } = await avtale(['build'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('«build/a.pdf»')]);
    expect(stderr).not.toMatch(/feil i programmet|EISDIR/);
    expect(stdout).toContain('build/b.pdf');
  });
});

test('an agreement that is gone: what was made of it is told about until it is gone too', async () => {
  const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'agreements/b.yaml': DRAFT });
  await avtale(['build'], { cwd });
  rmSync(join(cwd, 'agreements/b.yaml'));
  const told =
    'build/b.pdf og build/b.html: advarsel: «agreements/b.yaml» finnes ikke lenger. Slett filene hvis avtalen er trukket eller har fått nytt navn.\n';
  for (const command of [['build'], ['build', '--force'], ['build', 'agreements/a.yaml']])
    expect((await avtale(command, { cwd })).stderr).toContain(told);
  rmSync(join(cwd, 'build/b.pdf'));
  rmSync(join(cwd, 'build/b.html'));
  expect((await avtale(['build'], { cwd })).stderr).not.toContain('b.yaml');
});

test('an agreement that has moved: its outputs are those of the new file', async () => {
  const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
  await avtale(['build'], { cwd });
  mkdirSync(join(cwd, 'agreements/2027'));
  renameSync(join(cwd, 'agreements/a.yaml'), join(cwd, 'agreements/2027/a.yaml'));
  const { stderr } = await avtale(['build'], { cwd });
  expect(stderr).not.toContain('finnes ikke lenger');
});
