import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/compose/markdown/parse.ts';
import { plainBlocks } from '../../../src/compose/markdown/plain-blocks.ts';

function withoutPositions(node: Nodes): Nodes {
  const { position: _, ...rest } = node;
  return ('children' in rest ? { ...rest, children: rest.children.map(withoutPositions) } : rest) as Nodes;
}

const pieces = fc.constantFrom(
  ...[
    'ord',
    'ål',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n \n',
    '    ',
    '- ',
    '-',
    '+ ',
    '1. ',
    '12) ',
    '1\\. ',
    '\\- ',
    '\\*',
    '\\',
    '\\\n',
    '= ',
    '===',
    '---',
  ],
  ...[
    '.',
    ',',
    '(',
    ')',
    '!',
    '"',
    ':',
    '/',
    '%',
    '§',
    '«',
    '»',
    '–',
    '*',
    '_',
    '#',
    '> ',
    '|',
    '`',
    '<b>',
    '&amp;',
    '[a](b)',
    '~',
    '\t',
    '\r\n',
    '\u00a0',
  ],
);

test('gives the tree that the parser gives, or leaves the text to it', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 14 }), (parts) => {
      const text = parts.join('');
      const plain = plainBlocks(text);
      if (plain) expect(plain).toEqual(withoutPositions(parseMarkdown(text)));
    }),
    { numRuns: 3000 },
  );
});

test.each(['Rådet møtes\nto ganger i året.\n\nAlle er med.\n', '1\\. januar 2027 \\(fredag\\)\n', 'Én–to.'])(
  'takes %j',
  (text) => {
    expect(plainBlocks(text)).toEqual(withoutPositions(parseMarkdown(text)));
  },
);

test.each([
  '- a\n  - b',
  '- a\nb',
  '- a\n\n- b',
  '-',
  '- - a',
  '1. a',
  '# a',
  'a *b*',
  'a  \nb',
  '> a',
  '| a |\n|-|',
  '    a',
  'a\\\nb',
])('leaves %j', (text) => {
  expect(plainBlocks(text)).toBeNull();
});
