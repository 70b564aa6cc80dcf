import { afterEach, expect, test, vi } from 'vitest';
import { present } from './tools.ts';

afterEach(() => vi.unstubAllEnvs());

test('what is missing is skipped, or fails where nothing may be', () => {
  vi.stubEnv('AVTALE_TEST_REQUIRE_TOOLS', undefined);
  expect([present(true, 'qpdf'), present(false, 'qpdf')]).toEqual([true, false]);
  vi.stubEnv('AVTALE_TEST_REQUIRE_TOOLS', '1');
  expect(present(true, 'qpdf')).toBe(true);
  expect(() => present(false, 'qpdf')).toThrow('there is no qpdf on this machine');
});
