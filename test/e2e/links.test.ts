import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DRAFT, draftWith } from './agreement.ts';
import { avtale, folderWith } from './avtale.ts';
import { checked } from './checked.ts';

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

    describe.each([
      ['a file elsewhere', '/etc/passwd'],
      ['a device without end', '/dev/zero'],
    ])('to %s are refused', (_, target) => {
      test('as a template', async () => {
        const cwd = folderWith({
          'agreements/a.yaml': draftWith('målform: bokmål', 'målform: bokmål\nmal: egen'),
          'agreements/b.yaml': DRAFT,
          'templates/egen/nb/x': '',
        });
        symlinkSync(target, join(cwd, 'templates/egen/nb/formal.md.hbs'));
        for (let times = 0; times < 2; times++) {
          const { code, stdout, stderr } = await avtale(['build', '--format', 'html'], { cwd });
          expect([code, stderr]).toEqual([
            2,
            expect.stringContaining('«templates/egen/nb/formal.md.hbs» er en lenke ut av mappen'),
          ]);
          expect(stdout).toBe('build/b.html\n');
        }
      });

      test('as the configuration', async () => {
        const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
        symlinkSync(target, join(cwd, 'avtale.config.yaml'));
        for (const command of ['lint', 'build']) {
          const { code, stdout, stderr } = await avtale([command], { cwd });
          expect([code, stderr]).toEqual([2, expect.stringContaining('«avtale.config.yaml» er en lenke ut av mappen')]);
          expect(stdout + stderr).not.toContain('root:');
        }
      });
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
