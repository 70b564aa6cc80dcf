import { describe, expect, test } from 'vitest';
import { cannotRead, cannotWrite, reasonOf } from '../../../src/cli/files/system-error.ts';

const failing = (code: string) => Object.assign(new Error(`${code}: x, open '/hemmelig/sti'`), { code });

describe('an error of the system', () => {
  test.each([
    ['ENOSPC', 'disken er full'],
    ['EACCES', 'har ikke tilgang'],
    ['EROFS', 'disken kan bare leses'],
    ['ENOENT', 'finnes ikke'],
  ])('%s is said in words, without the path that the system names', (code, words) => {
    expect(cannotWrite('ut/a.pdf', failing(code)).print('nb')).toBe(`feil: Kan ikke skrive «ut/a.pdf»: ${words}.\n`);
  });

  test('that we have no words for is named by its code', () => {
    expect(cannotRead('a', failing('EWEIRD')).messages.en).toBe('Cannot read “a”: EWEIRD.');
  });

  test('of another kind is our own fault, and goes on', () => {
    expect(() => reasonOf(new TypeError('x'))).toThrow(TypeError);
  });

  test('shows a file name as text on one line', () => {
    expect(cannotRead('a\n::error::\u001b[31mb', failing('ENOENT')).print('en')).toBe(
      'error: Cannot read “a ::error::b”: does not exist.\n',
    );
  });
});
