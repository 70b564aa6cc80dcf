import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findForbidden, mayHoldForbidden } from '../../../src/compose/markdown/check.ts';
import { parseMarkdown } from '../../../src/compose/markdown/parse.ts';

test('a text that cannot hold anything forbidden holds nothing forbidden', () => {
  const pieces = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\n\n',
    '    ',
    '- ',
    '1. ',
    '> ',
    '#',
    '*',
    '_',
    '|',
    '!',
    '(',
    ')',
    ']',
    '<b>',
    '[a](x)',
    '`',
    '~~~',
    '&lt;',
    '\\',
    ':',
    'https://x.no',
    '=',
    '-',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join('');
      if (!mayHoldForbidden(text)) expect(findForbidden(parseMarkdown(text), new Set())).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
