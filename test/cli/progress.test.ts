import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/progress.ts';
import { standIn } from './stand-in.ts';

/** What a terminal of one line would show after this was written. */
const shown = (written: string) => written.split('\r\u001b[2K').at(-1);

test('says how far it is, on one line no wider than the terminal, and takes it away', () => {
  const { io, written } = standIn({ terminal: true, columns: 20 });
  const progress = progressOn(io.stderr, 42, false);
  progress.step(3, 'nome');
  expect(shown(written.err)).toMatch(/^3\/42 .*nome|^3\/42/);
  progress.step(4, 'en-kommune-med-et-svaert-langt-navn');
  expect(shown(written.err)!.length).toBeLessThan(20);
  progress.end();
  expect(shown(written.err)).toBe('');
  expect([written.out, written.err.includes('\n')]).toEqual(['', false]);
});

test.each([
  ['is no terminal', { terminal: false }, false],
  ['should be quiet', { terminal: true }, true],
])('says nothing where it %s', (_, given, quiet) => {
  const { io, written } = standIn(given);
  const progress = progressOn(io.stderr, 2, quiet);
  progress.step(1, 'nome');
  progress.end();
  expect(written.err).toBe('');
});
