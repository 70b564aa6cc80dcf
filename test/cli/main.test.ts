import { describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { DRAFT, draftWith } from '../e2e/agreement.ts';
import { folderWith, run, standIn } from './stand-in.ts';

describe('the language', () => {
  test.each([
    [['x', '--lang', 'en'], 'error: '],
    [['x', '--lang=en'], 'error: '],
    [['x', '--lang', 'en', '--lang', 'nb'], 'feil: '],
    [['x', '--', '--lang', 'en'], 'feil: '],
    [['x'], 'feil: '],
  ])('%j', async (argv, lead) => {
    const { code, err } = await run(argv);
    expect([code, err.slice(0, lead.length)]).toEqual([2, lead]);
  });
});

test('every command that help lists is found by its name', async () => {
  const { out } = await run(['--help', '--lang', 'en']);
  const names = [...(out.split('Commands:\n')[1] ?? '').matchAll(/^ {2}([a-z-]+)/gm)].map((it) => it[1] ?? '');
  expect(names).toContain('build');
  for (const name of names.filter((it) => it !== 'help'))
    expect((await run([name, '--help', '--lang', 'en'])).out).toMatch(new RegExp(`^Usage: avtale ${name} `));
});

describe('a fault in the program itself', () => {
  const broken = (env: Record<string, string>) => {
    const { io, written } = standIn({ env });
    return {
      written,
      io: {
        ...io,
        stdout: {
          ...io.stdout,
          write: () => {
            throw new TypeError('x is not a function');
          },
        },
      },
    };
  };

  test('is exit 2 and one sentence, without a stack', async () => {
    const { io, written } = broken({});
    expect(await main(['schema'], io)).toBe(2);
    expect(written.err).toBe(
      'feil i programmet: x is not a function\nMeld fra til dem som lager avtale. Sett AVTALE_DEBUG=1 for detaljer.\n',
    );
  });

  test('shows its stack to whoever asks', async () => {
    const { io, written } = broken({ AVTALE_DEBUG: '1' });
    await main(['schema'], io);
    expect(written.err).toMatch(/\n {4}at /);
  });
});

describe('colour', () => {
  const cwd = folderWith({ 'agreements/a.yaml': draftWith('utkast', 'x') });
  test.each<[string, string[], Parameters<typeof standIn>[0], boolean]>([
    ['on a terminal', [], { terminal: true }, true],
    ['elsewhere', [], { terminal: false }, false],
    ['with NO_COLOR', [], { terminal: true, env: { NO_COLOR: '1' } }, false],
    ['with an empty NO_COLOR, which says nothing', [], { terminal: true, env: { NO_COLOR: '' } }, true],
    ['on a dumb terminal', [], { terminal: true, env: { TERM: 'dumb' } }, false],
    ['never', ['--color', 'never'], { terminal: true }, false],
    ['always', ['--color', 'always'], { terminal: false, env: { NO_COLOR: '1' } }, true],
  ])('%s', async (_, args, given, coloured) => {
    const { code, out } = await run(['lint', ...args], { cwd, ...given });
    expect([code, out.includes('\u001b[')]).toEqual([1, coloured]);
  });
});

describe('what is asked of the process', () => {
  test('the clock tells lint the day, where none is given', async () => {
    const cwd = folderWith({
      'agreements/a.yaml': draftWith('seksjoner:', 'varighet: { fra: "2025-01-01", til: "2027-02-01" }\nseksjoner:'),
    });
    const found = async (args: string[], now: () => Date) =>
      (await run(['lint', ...args], { cwd, now })).out.includes('expires-soon');
    const late = () => new Date(2027, 0, 1, 23, 59);
    const never = () => {
      throw new Error('the clock was read');
    };
    expect(await found([], late)).toBe(true);
    expect(await found(['--today', '2026-01-01'], never)).toBe(false);
    expect((await run(['build', '--format', 'html'], { cwd, now: never })).code).toBe(0);
  });

  test('standard input is read where it is named, and only then', async () => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT });
    expect((await run(['lint'], { cwd })).code).toBe(0);
    const { code, out } = await run(['lint', '-', 'agreements', '--format', 'json'], {
      cwd,
      stdin: async () => Buffer.from('x'),
    });
    expect([code, JSON.parse(out).summary.files]).toEqual([1, 2]);
  });

  test('the width of the terminal sets the help', async () => {
    const longest = (text: string) => Math.max(...text.split('\n').map((it) => it.length));
    expect(longest((await run(['lint', '--help'], { columns: 72 })).out)).toBeLessThanOrEqual(72);
    expect(longest((await run(['lint', '--help'], { columns: 200 })).out)).toBeGreaterThan(80);
  });

  test('progress goes to a terminal only, and leaves nothing there', async () => {
    const cwd = folderWith({ 'agreements/a.yaml': DRAFT, 'agreements/b.yaml': DRAFT });
    const { err, out } = await run(['build', '--format', 'html', '--force'], { cwd, terminal: true });
    expect(err).toMatch(/\r/);
    expect(err.slice(0, err.lastIndexOf('\r'))).toContain('/2');
    expect(out).not.toContain('\r');
    expect((await run(['build', '--format', 'html', '--force'], { cwd })).err).not.toContain('\r');
    expect((await run(['build', '--format', 'html', '--force', '--quiet'], { cwd, terminal: true })).err).toBe('');
  });
});

test('help says in one language what an option takes and what holds without it', async () => {
  const nb = await run(['build', '--help'], { columns: 200 });
  expect(nb.out).toContain('papir, esignering, acrobat');
  expect(nb.out).not.toMatch(/choices|default/);
});

test('templates in the working folder come before the program’s own', async () => {
  const cwd = folderWith({
    'agreements/a.yaml': draftWith('målform: bokmål', 'målform: bokmål\nmal: egen'),
    'templates/egen/nb/slt.md.hbs': 'Vårt eget avsnitt.\n',
  });
  expect((await run(['build', '--format', 'html'], { cwd })).code).toBe(0);
  const { readFileSync } = await import('node:fs');
  expect(readFileSync(`${cwd}/build/a.html`, 'utf8')).toContain('Vårt eget avsnitt.');
});
