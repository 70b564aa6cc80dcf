import { expect, test } from 'vitest';
import { run } from './stand-in.ts';

test('every rule that a finding has had can be explained', async () => {
  const { out } = await run(['lint', '--format', 'json']);
  const rules = new Set<string>(JSON.parse(out).diagnostics.map((it: { rule: string }) => it.rule));
  for (const rule of ['yaml-syntax', 'unknown-key', 'missing-section', 'not-utf8', 'template-code', 'config'])
    rules.add(rule);
  expect(rules.size).toBeGreaterThan(10);
  for (const rule of rules) {
    for (const language of ['nb', 'en']) {
      const { code, out: said, err } = await run(['explain', rule, '--lang', language]);
      expect([rule, code, said.startsWith(`${rule}: `), err]).toEqual([rule, 0, true, '']);
    }
  }
});
