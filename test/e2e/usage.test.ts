import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { avtale, packageFolder, run, userFolder } from './avtale.ts';

describe('a call that cannot be understood', () => {
  test.each([
    ['no command', [], ['oppgi en kommando', 'avtale --help'], ['name a command']],
    ['an unknown command', ['bild'], ['«bild» er ikke en kommando', 'Mente du build?'], ['“bild” is not a command']],
    ['an unknown option', ['lint', '--fikx'], ['«--fikx» er ikke et valg', 'Mente du --fix?'], ['“--fikx”']],
    ['a missing argument', ['new'], ['«kommune» mangler'], ['“kommune” is missing']],
    ['a missing file', ['log'], ['«fil» mangler'], ['“file” is missing']],
    ['a number out of range', ['build', '--jobs', '0'], ['--jobs', 'fra 1 til 64'], ['from 1 to 64']],
    ['one argument too many', ['schema', 'x'], ['for mange argumenter'], ['too many arguments']],
    [
      'a value that is not allowed',
      ['build', '--target', 'fax'],
      ['papir, esignering, acrobat', 'fax'],
      ['papir', 'fax'],
    ],
    ['a format that is not allowed', ['build', '--format', 'docx'], ['pdf, html', 'docx'], ['pdf, html', 'docx']],
    ['a format left empty', ['build', '--format='], ['pdf, html'], ['pdf, html']],
    [
      'an option without its value',
      ['lint', '--color'],
      ['valget «--color» mangler'],
      ['value of “--color” is missing'],
    ],
    ['a day that does not exist', ['lint', '--today', '2027-02-30'], ['2027-02-30', 'ÅÅÅÅ-MM-DD'], ['YYYY-MM-DD']],
    ['a language that is not spoken', ['lint', '--lang', 'de'], ['nb, en', 'de'], null],
  ] as const)('%s: exit 2 and how to go on', async (_, args, nb, en) => {
    const norwegian = await avtale(args);
    expect([norwegian.code, norwegian.stdout]).toEqual([2, '']);
    expect(norwegian.stderr).toContain('feil: ');
    for (const words of nb) expect(norwegian.stderr).toContain(words);
    expect(norwegian.stderr).not.toMatch(/\n\s+at /);
    if (!en) return;
    const english = await avtale([...args, ...(args.length > 0 ? [] : []), '--lang', 'en']);
    expect([english.code, english.stdout]).toEqual([2, '']);
    for (const words of en) expect(english.stderr).toContain(words);
  });

  test('a command that is documented but does not exist yet is simply unknown', async () => {
    const { code, stderr } = await avtale(['import', 'x.docx']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('«import» er ikke en kommando')]);
  });
});

describe('help', () => {
  test('lists the commands, in both languages, and exits 0', async () => {
    const [nb, en] = await Promise.all([avtale(['--help']), avtale(['--help', '--lang', 'en'])]);
    expect([nb.code, nb.stderr, en.code, en.stderr]).toEqual([0, '', 0, '']);
    for (const command of [
      'build',
      'lint',
      'diff',
      'log',
      'verify',
      'new',
      'explain',
      'schema',
      'git-setup',
      'textconv',
    ]) {
      expect(nb.stdout).toMatch(new RegExp(`^ +${command} `, 'm'));
      expect(en.stdout).toMatch(new RegExp(`^ +${command} `, 'm'));
    }
    expect(nb.stdout).toMatch(/^Bruk: avtale/);
    expect(en.stdout).toMatch(/^Usage: avtale/);
  });

  // What is documented as stable: renaming or taking away any of these breaks programs that depend on them.
  test.each([
    ['build', ['--out', '--format', '--target', '--jobs', '--force', '--strict', '--embed-source']],
    ['lint', ['--format', '--fail-on', '--today', '--fix', '--dry-run']],
    ['diff', ['--format', '-o', '--fail-on', '--approved']],
    ['log', []],
    ['git-setup', ['--undo']],
    ['textconv', []],
    ['new', ['-o']],
    ['verify', ['--format', '--record']],
    ['explain', []],
    ['schema', []],
  ])('%s takes what it is documented to take', async (command, options) => {
    const { code, stdout, stderr } = await avtale([command, '--help']);
    expect([code, stderr]).toEqual([0, '']);
    for (const option of [...options, '--lang', '--color', '--quiet', '--config']) {
      expect(stdout).toMatch(new RegExp(`(^|[ ,])${option}[ ,]`, 'm'));
    }
    expect((await avtale(['help', command])).stdout).toBe(stdout);
  });

  test.each(['', 'build', 'lint', 'diff', 'log', 'git-setup', 'textconv', 'new', 'verify', 'explain', 'schema'])(
    '%s is said in one language',
    async (command) => {
      const args = command ? [command, '--help'] : ['--help'];
      const [nb, en] = await Promise.all([avtale(args), avtale([...args, '--lang', 'en'])]);
      expect(nb.stdout).not.toMatch(/choices|default|options|\bcommand\b|arguments|<file>|language/i);
      expect(en.stdout).not.toMatch(/[æøå](?!.*suohkan)|\bvalg|mappe|eller /);
    },
  );

  test('says what can be named, what can be chosen and what the exit codes mean', async () => {
    expect((await avtale(['build', '--help'])).stdout).toMatch(/^ +sti +avtalefiler[^:]*«agreements»/m);
    expect((await avtale(['build', '--help'])).stdout).toMatch(/velg papir, esignering, acrobat; ellers\s+esignering/);
    expect((await avtale(['lint', '--help', '--lang', 'en'])).stdout).toMatch(
      /choose error, warning, info;\s+default\s+error/,
    );
    expect((await avtale(['--help'])).stdout).toMatch(/0 .*\n? *1 .*\n? *2 /);
  });
});

describe('output that cannot arrive', () => {
  test.each([
    [['lint'], 0],
    [['build', '--out', 'ingen-leser'], 0],
    [['build', 'borte.yaml'], 2],
  ])('%j: a reader that has left is no fault', async (args, expected) => {
    const child = spawn(process.execPath, [join(packageFolder, 'bin', 'avtale.js'), ...args], { cwd: userFolder });
    child.stdout.destroy();
    child.stderr.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(expected);
  });

  test('a full disk is exit 2, in words', async ({ skip }) => {
    if (!existsSync('/dev/full')) skip('no /dev/full here');
    const program = join(packageFolder, 'bin', 'avtale.js');
    const { code, stderr } = await run('sh', ['-c', '"$0" "$1" lint > /dev/full', process.execPath, program]);
    expect([code, stderr]).toEqual([2, 'feil: Kan ikke skrive resultatet: disken er full.\n']);
  });
});
