import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DRAFT, draftWith } from './agreement.ts';
import { avtale, folderWith } from './avtale.ts';

const TODAY = ['--today', '2027-01-01'];
const BAD = draftWith('status: utkast', 'status: utkats');

describe('exit codes', () => {
  const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'feil/a.yaml': BAD });

  test.each([
    [['lint', ...TODAY], 0],
    [['lint', '--fail-on', 'error', ...TODAY], 0],
    [['lint', '--fail-on', 'warning', ...TODAY], 1],
    [['lint', '--fail-on=info', ...TODAY], 1],
    [['lint', 'feil'], 1],
    [['lint', 'feil', 'agreements'], 1],
    [['lint', 'feil', 'borte'], 2],
  ])('%j: %i', async (args, expected) => {
    const { code, stderr } = await avtale(args, { cwd });
    expect([code, stderr === '']).toEqual([expected, expected !== 2]);
  });
});

interface Found {
  severity: string;
}
const isError = ({ severity }: Found) => severity === 'error';

describe('formats', () => {
  const cwd = folderWith({ 'agreements/a.yaml': BAD });

  test('JSON in the documented form, and nothing else on standard output', async () => {
    for (const more of [[], ['--quiet'], ['--color', 'always'], ['--lang', 'en']]) {
      const { code, stdout, stderr } = await avtale(['lint', '--format', 'json', ...more], { cwd });
      expect([code, stderr]).toEqual([1, '']);
      const english = more.includes('en');
      const { diagnostics, ...rest } = JSON.parse(stdout);
      expect(diagnostics.filter(isError)).toEqual([
        {
          rule: 'not-allowed-value',
          severity: 'error',
          file: 'agreements/a.yaml',
          range: { start: { line: 2, column: 9 }, end: { line: 2, column: 15 } },
          path: ['status'],
          message: expect.stringMatching(english ? 'utkats.*cannot' : '«utkats» kan ikke'),
          help: expect.stringContaining('klar_til_signering'),
        },
      ]);
      const count = (severity: string) => diagnostics.filter((it: Found) => it.severity === severity).length;
      expect(rest).toEqual({
        version: 1,
        summary: { files: 1, error: 1, warning: count('warning'), info: count('info') },
      });
    }
  });

  test('SARIF, annotations and Markdown', async () => {
    const [sarif, github, markdown] = await Promise.all(
      ['sarif', 'github', 'markdown'].map((it) => avtale(['lint', '--format', it], { cwd })),
    );
    const { version, runs } = JSON.parse(sarif!.stdout);
    const errors = runs[0].results.filter((it: { level: string }) => it.level === 'error');
    expect([version, errors.map((it: { ruleId: string }) => it.ruleId)]).toEqual(['2.1.0', ['not-allowed-value']]);
    for (const { helpUri } of runs[0].tool.driver.rules) if (helpUri !== undefined) expect(helpUri).toMatch(/^https:/);
    expect(github!.stdout).toMatch(
      /^::error file=agreements\/a\.yaml,line=2,endLine=2,col=9,endColumn=15,title=not-allowed-value::«utkats»/m,
    );
    expect(markdown!.stdout).toContain('`agreements/a.yaml:2:9`');
    expect([sarif!.code, github!.code, markdown!.code]).toEqual([1, 1, 1]);
  });

  test('text shows the line, where to look, and what to do', async () => {
    const { stdout } = await avtale(['lint'], { cwd });
    expect(stdout).toMatch(
      /^agreements\/a\.yaml\n\n(?:.|\n)* {2}2:9 {2}feil {2}«utkats».*not-allowed-value\n +2 \| status: utkats\n +\| +\^{6}\n +Råd: /,
    );
    expect(stdout).toMatch(/\n1 feil.* i 1 fil\n$/);
    expect((await avtale(['lint', '--lang', 'en'], { cwd })).stdout).toMatch(
      /2:9 {2}error {2}.*utkats.*(?:.|\n)*\n1 error.* in 1 file\n$/,
    );
  });

  test('colour only where it is asked for, when this is no terminal', async () => {
    const coloured = async (args: string[], env: Record<string, string> = {}) =>
      (await avtale(['lint', ...args], { cwd, env })).stdout.includes('\u001b[');
    expect(await coloured([])).toBe(false);
    expect(await coloured(['--color=auto'], { FORCE_COLOR: '1', TERM: 'xterm-256color' })).toBe(false);
    expect(await coloured(['--color', 'always'])).toBe(true);
    expect(await coloured(['--color', 'always'], { NO_COLOR: '1' })).toBe(true);
    expect(await coloured(['--color', 'never'])).toBe(false);
    expect(await coloured(['--color', 'always', '--format', 'json'])).toBe(false);
  });

  test('quiet says nothing when there is nothing to say', async () => {
    const off = folderWith({ 'agreements/a.yaml': DRAFT, 'avtale.config.yaml': '' });
    const { stdout } = await avtale(['lint', '--format', 'json', ...TODAY], { cwd: off });
    const rules = [...new Set(JSON.parse(stdout).diagnostics.map((it: { rule: string }) => it.rule))];
    const settings = folderWith({
      'agreements/a.yaml': DRAFT,
      'avtale.config.yaml': `regler:\n${rules.map((it) => `  ${it}: av\n`).join('')}`,
    });
    expect(await avtale(['lint', '--quiet', ...TODAY], { cwd: settings })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await avtale(['lint', ...TODAY], { cwd: settings })).stdout).toMatch(/1 fil/);
  });
});

describe('standard input', () => {
  test('is checked as one agreement', async () => {
    const { code, stdout } = await avtale(['lint', '-', '--format', 'json'], { input: BAD });
    const { diagnostics, summary } = JSON.parse(stdout);
    expect([code, summary.files, diagnostics[0].file]).toEqual([1, 1, '-']);
    expect((await avtale(['lint', '-', ...TODAY], { input: DRAFT })).code).toBe(0);
  });

  test('may be empty, hostile or not text', async () => {
    for (const input of ['', '\u0000', new Uint8Array([0xff, 0xfe, 0x00])]) {
      const { code, stderr } = await avtale(['lint', '-'], { input });
      expect([code, stderr]).toEqual([1, '']);
    }
  });

  test('cannot be mended', async () => {
    const { code, stdout, stderr } = await avtale(['lint', '-', '--fix'], { input: DRAFT });
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('--fix')]);
  });
});

describe('the configuration', () => {
  test('changes how serious a rule is', async () => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'avtale.config.yaml': 'regler: { missing-term: feil }\n' });
    expect((await avtale(['lint', ...TODAY], { cwd })).code).toBe(1);
    expect((await avtale(['build'], { cwd })).code).toBe(1);
  });

  test.each([
    ['an unknown rule', 'regler: { missing-chiar: av }\n', 'Mente du «missing-chair»?'],
    ['an unknown setting', 'regel: {}\n', '«regel» er ikke en innstilling'],
    ['a level that does not exist', 'regler: { missing-term: kanskje }\n', 'av, info, advarsel, feil'],
    ['no YAML', 'regler: [\n', 'avtale.config.yaml'],
  ])('with %s is a finding: exit 1, for lint and build', async (_, config, says) => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'avtale.config.yaml': config });
    const linted = await avtale(['lint', '--quiet', ...TODAY], { cwd });
    expect([linted.code, linted.stderr]).toEqual([1, '']);
    expect(linted.stdout).toContain(says);
    const built = await avtale(['build', '--format', 'html'], { cwd });
    expect([built.code, built.stderr]).toEqual([1, expect.stringContaining(says)]);
    expect((await avtale(['build', '--format', 'html'], { cwd })).code).toBe(1);
  });
});

describe('--fix', () => {
  const UNQUOTED = draftWith('"4026"', '4026').replaceAll('\n', '\r\n');

  test('mends what has one right answer and leaves the rest byte for byte', async () => {
    const cwd = folderWith({ 'a.yaml': `\ufeff${UNQUOTED}`, 'b.yaml': DRAFT, 'c.yaml': 'tittel: [\n' });
    const { code, stderr } = await avtale(['lint', '--fix', '.', ...TODAY], { cwd });
    expect([code, stderr]).toEqual([1, 'a.yaml: rettet.\n']);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(`\ufeff${DRAFT.replaceAll('\n', '\r\n')}`);
    expect(readFileSync(join(cwd, 'b.yaml'), 'utf8')).toBe(DRAFT);
    expect(readFileSync(join(cwd, 'c.yaml'), 'utf8')).toBe('tittel: [\n');
  });

  test('mends spaces from Word that keep a file from being read', async () => {
    const cwd = folderWith({ 'a.yaml': DRAFT.replace('målform: ', 'målform:\u00a0') });
    const before = await avtale(['lint', 'a.yaml', '--format', 'json', ...TODAY], { cwd });
    expect(JSON.parse(before.stdout).diagnostics.map((it: { rule: string }) => it.rule)).toEqual(['hard-space']);
    expect((await avtale(['lint', '--fix', 'a.yaml', ...TODAY], { cwd })).stderr).toBe('a.yaml: rettet.\n');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(DRAFT);
  });

  test('with --dry-run shows it and touches nothing', async () => {
    const cwd = folderWith({ 'a.yaml': UNQUOTED });
    const { code, stdout } = await avtale(['lint', '--fix', '--dry-run', 'a.yaml'], { cwd });
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^-.*nummer: 4026,(?:.|\s)*^\+.*nummer: "4026",/m)]);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(UNQUOTED);
  });

  test('shows no text of an agreement to a build server as a command', async () => {
    const text = DRAFT.replace(
      '  SLT: {}',
      '  SLT:\n    tillegg: |\n      ::error::hei\n      Ring 76054301.\n      ::warning::hei',
    ).replace('"4026"', '4026');
    const cwd = folderWith({ 'a.yaml': text.replace('målform', '# ::error::x\nmålform') });
    const { stdout } = await avtale(['lint', '--fix', '--dry-run', 'a.yaml'], { cwd });
    expect(stdout).toContain('4026');
    expect(stdout).not.toMatch(/^\s*::/m);
  });
});
