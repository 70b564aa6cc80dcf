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

test('what stops a file from being read is explained with an example and what to do', async () => {
  const { out } = await run(['explain', 'unquoted-code']);
  expect(out).toContain('mister nullen foran');
  expect(out).toContain('Feil:\n  varighet: { fra: 2027 }\n\nRiktig:\n  varighet: { fra: "2027" }\n');
  expect(out).not.toContain('avtale-ignorer');
  expect((await run(['explain', 'not-utf8', '--lang', 'en'])).out).toContain('Save with Encoding');
});

test('the explanation of a rule has its examples, and ends with how it is ignored', async () => {
  const { out } = await run(['explain', 'first-person']);
  expect(out).toMatch(/\nFeil:\n {2}\S.*\nRiktig:\n {2}\S/s);
  expect(out.trimEnd()).toMatch(/\n {2}# avtale-ignorer: first-person -- <grunn>$/);
  expect(out).not.toContain('docs/regler');
});

test('a finding links to the page of its rule, and says how to read it where no address of pages is set', async () => {
  const { out } = await run(['lint']);
  const told = [...out.matchAll(/^ +Mer: (.*)$/gm)].map(([, more]) => more);
  expect(told.length).toBeGreaterThan(0);
  // The command works anywhere; the page lies with the program.
  expect(told.filter((it) => !/^avtale explain ([a-z-]+) \(docs\/regler\/\1\.md\)$/.test(it!))).toEqual([]);
});
