import { expect, test } from 'vitest';
import { duration, progressOn, rate } from '../../src/cli/progress.ts';
import { standIn } from './stand-in.ts';

/** What a terminal of one line would show after this was written. */
const shown = (written: string) => written.split('\r\u001b[2K').at(-1);

/** A terminal, and a clock that is set by hand to milliseconds from the start. */
function terminal(columns: number) {
  const clock = { elapsed: 0 };
  const { io, written } = standIn({ terminal: true, columns, stopwatch: () => clock.elapsed });
  return { io, written, clock };
}

test('says how far it is, on one line no wider than the terminal, and takes it away', () => {
  const { io, written } = terminal(20);
  const progress = progressOn(io, 42, 'nb', false);
  progress.step(3, 'nome');
  expect(shown(written.err)).toBe('3/42 · nome');
  progress.step(4, 'en-kommune-med-et-svaert-langt-navn');
  expect(shown(written.err)!.length).toBeLessThan(20);
  progress.end();
  expect(shown(written.err)).toBe('');
  expect([written.out, written.err.includes('\n')]).toEqual(['', false]);
});

test.each([
  ['nb', '100/357 · 40 i sekundet · 7 s igjen · nome'],
  ['en', '100/357 · 40 a second · 7 s left · nome'],
] as const)('says how fast it goes and how long it will take, in %s', (language, line) => {
  const { io, written, clock } = terminal(80);
  const progress = progressOn(io, 357, language, false);
  clock.elapsed = 2500;
  progress.step(100, 'nome');
  expect(shown(written.err)).toBe(line);
});

test('does not guess before anything is done', () => {
  const { io, written, clock } = terminal(80);
  const progress = progressOn(io, 357, 'nb', false);
  clock.elapsed = 5000;
  progress.step(0, 'nome');
  expect(shown(written.err)).toBe('0/357 · nome');
});

test.each([
  [357, 8100, '44 i sekundet'],
  [20, 8000, '2,5 i sekundet'],
  [3, 10_000, '18 i minuttet'],
  [10, 0, '10000 i sekundet'],
])('%i in %i ms are %s', (done, elapsed, text) => expect(rate(done, elapsed, 'nb')).toBe(text));

test.each([
  [0, '0 s'],
  [940, '0,9 s'],
  [1000, '1 s'],
  [8149, '8,1 s'],
  [9960, '10 s'],
  [59_400, '59 s'],
  [59_600, '1 min 0 s'],
  [135_000, '2 min 15 s'],
])('%i ms are %s', (milliseconds, text) => expect(duration(milliseconds, 'nb')).toBe(text));

test.each([
  ['is no terminal', { terminal: false }, false],
  ['should be quiet', { terminal: true }, true],
])('says nothing where it %s', (_, given, quiet) => {
  const { io, written } = standIn(given);
  const progress = progressOn(io, 2, 'nb', quiet);
  progress.step(1, 'nome');
  progress.end();
  expect(written.err).toBe('');
});
