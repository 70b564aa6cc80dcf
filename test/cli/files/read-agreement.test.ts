import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAgreement } from '../../../src/cli/files/read-agreement.ts';
import { folderWith } from '../stand-in.ts';

test('reads the whole of what may be an agreement, and not more of a large file than tells that it is', () => {
  const text = 'å'.repeat(200_000);
  const cwd = folderWith({ 'tom.yaml': '', 'lang.yaml': text, 'stor.yaml': 'x'.repeat(20_000_000) });
  expect(readAgreement('tom.yaml', cwd)).toHaveLength(0);
  expect(readAgreement(join(cwd, 'lang.yaml'), '/').toString()).toBe(text);
  const { length } = readAgreement('stor.yaml', cwd);
  expect([length > 1_000_000, length < 20_000_000]).toEqual([true, true]);
});

test('says why it cannot read', () => {
  const cwd = folderWith({ 'mappe/x': '' });
  expect(() => readAgreement('borte.yaml', cwd)).toThrow('Cannot read “borte.yaml”: does not exist.');
  expect(() => readAgreement('mappe', cwd)).toThrow('Cannot read “mappe”: is a folder.');
});
