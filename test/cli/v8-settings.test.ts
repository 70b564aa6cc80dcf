import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const { SETTINGS } = createRequire(import.meta.url)('../../bin/load-bundle.js') as {
  SETTINGS: { usual: string[]; ours: string[] };
};

// With anything else than its defaults V8 refuses the compiled form of Node's own modules, and the program starts slowly without a word.
test('the usual settings of V8 are its defaults', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(SETTINGS.usual.filter((flag) => !options.includes(`default: ${flag}\n`))).toEqual([]);
  expect(SETTINGS.ours.length).toBe(SETTINGS.usual.length);
});
