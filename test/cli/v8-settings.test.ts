import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

const { USUAL, OURS, FOR_LINT, FOR_PDF } = createRequire(import.meta.url)('../../bin/load-bundle.js') as Record<
  string,
  string[]
>;
const nameOf = (flag: string) => flag.split('=')[0]!.replace('--no-', '--');

// With anything else than its defaults V8 refuses the compiled form of Node's own modules, and the program starts slowly without a word.
test('the usual settings of V8 are its defaults', () => {
  const options = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  expect(USUAL!.filter((flag) => !options.includes(`default: ${flag}\n`))).toEqual([]);
});

test('what is set can be set back', () => {
  expect(new Set([...OURS!, ...FOR_LINT!, ...FOR_PDF!].map(nameOf))).toEqual(new Set(USUAL!.map(nameOf)));
});
