import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { inCommand } from '../../src/report/in-command.ts';

test.each([
  ['agreements/skien.yaml', 'agreements/skien.yaml'],
  ['avtaler/bø.yaml', 'avtaler/bø.yaml'],
  ['avtaler/ny avtale (2).yaml', '"avtaler/ny avtale (2).yaml"'],
  ['-f.yaml', './-f.yaml'],
  ['$(touch x).yaml', "'$(touch x).yaml'"],
  ["det'ra.yaml", "'det'\\''ra.yaml'"],
])('%s', (name, expected) => {
  expect(inCommand(name)).toBe(expected);
});

test.skipIf(process.platform === 'win32')('a shell takes it for one name, and runs nothing of it', () => {
  for (const name of [
    'a b.yaml',
    '$(echo x)',
    '`echo x`',
    'a"b',
    "a'b",
    'a;echo x',
    '!!',
    '$HOME',
    '*',
    'a\\b',
    '~',
    '&',
  ]) {
    const shown = execFileSync('sh', ['-c', `printf %s ${inCommand(name)}`], { encoding: 'utf8' });
    expect(shown).toBe(name);
  }
});
