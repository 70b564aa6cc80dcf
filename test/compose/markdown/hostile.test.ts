import { expect, test } from 'vitest';
import { isTooComplex } from '../../../src/compose/markdown/complexity.ts';
import { parseMarkdown } from '../../../src/compose/markdown/parse.ts';

/** Texts that are known to make parsers slow. Each is refused beforehand or parsed before the test runs out of time. */
const texts: Record<string, string> = {
  'thousands of asterisks': '*a '.repeat(5000),
  'asterisks in many paragraphs': `${'*a **b '.repeat(200)}\n\n`.repeat(50),
  'open brackets': '['.repeat(20_000),
  'nested quotations': `${'> '.repeat(2000)}x`,
  'nested lists': Array.from({ length: 500 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  'a wide table': `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}\n`,
  'many underlined headings': 'a\n=\n'.repeat(20_000),
  'many ampersands': '&'.repeat(100_000),
  'a long ordinary text': 'Partene møtes to ganger i året. '.repeat(10_000),
};

test.each(Object.entries(texts))('%s', (_name, text) => {
  if (isTooComplex(text)) return;
  expect(parseMarkdown(text).children.length).toBeGreaterThan(0);
});

test('ordinary text with lists, emphasis and tables is not too complex', () => {
  expect(
    isTooComplex('- a\n  - b\n    - c\n\n**Viktig:** se [politiet](https://www.politiet.no).\n\n'.repeat(200)),
  ).toBe(false);
});
