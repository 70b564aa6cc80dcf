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

const line = fc.constantFrom(
  ...[
    '',
    '',
    'Ord og ord.',
    'ord',
    '### Overskrift',
    '# A \\#',
    '##### B #',
    '- punkt',
    '- **sterk** start',
    '  - under',
  ],
  ...[
    '    - under det',
    '  fortsatt',
    '   - skjevt',
    '1. en',
    '2. to',
    '7) sju',
    '   - under tallet',
    '   1. tall',
    '10. ti',
  ],
  ...[
    '| a | b |',
    '| --- | --- |',
    '|:-|-:|',
    '| |',
    '|---|',
    '| c | **d** |',
    '| [x](mailto:a\\@b.no) | \\| |',
    '|  | e |',
    '| f |',
  ],
  ...[
    'a *b* c',
    '*b*',
    '**b** og (*c*).',
    '**b**c',
    '* a',
    '**a',
    '***a***',
    '*a **b** c*',
    '**a *b* c**',
    '*\\*a*',
    '**\ue000\ue100**',
  ],
  ...[
    '[x](https://a.no/b_c)',
    '[a *b*](c)',
    '![x](y)',
    '[x](y "z")',
    '[x]: y',
    '[x](y z)',
    '[](y)',
    '[x]()',
    '(se [x](y\\)z)).',
  ],
  ...[
    '1\\. januar',
    '2027 er',
    '12.30',
    '1',
    '---',
    '> sitat',
    ' innrykk',
    '   dypt',
    '     for dypt',
    'to  ',
    'en ',
    '\u00a0hardt\u00a0',
  ],
);

const lines = fc
  .tuple(fc.array(line, { maxLength: 9 }), fc.constantFrom('', '\n'))
  .map(([all, end]) => all.join('\n') + end);

const oneOff = fc
  .tuple(lines, fc.nat(), fc.boolean(), fc.constantFrom(...'a *[]()|-1.#\\ \n:!é,'))
  .map(([text, place, instead, character]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + character + text.slice(at + Number(instead));
  });

test.each([
  ['pieces', fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')), 5000],
  ['lines', lines, 10000],
  ['lines with a character changed', oneOff, 10000],
] as const)('gives the tree that the parser gives, or leaves the text to it: %s', (_of, texts, numRuns) => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = plainBlocks(text);
      if (plain) expect(plain).toEqual(withoutPositions(parseMarkdown(text)));
    }),
    { numRuns },
  );
});

test.each([
  'Rådet møtes\nto ganger i året.\n\nAlle er med.\n',
  '1\\. januar 2027 \\(fredag\\)\n',
  'Én–to.',
  'Rådet:\n- a\n- b\n  som går\n  over flere linjer\n\nSlutt.',
  '- a\n  - b\n    - c\n  - d\n- e',
  '1. a\n2. b\n   - c\n\nOg:\n1) d',
  '3. a\n4. b',
  '### Én\n\ntekst\n#### To\n| a | b |\n| --- | :-: |\n| 1\\. | 2 |\n\n',
  'a **b c** *d*, (**e**).',
  '| Navn | E\\-post |\n| --- | --- |\n| Per | [per\\@a\\.no](mailto:per\\@a\\.no) |\n|  | – |',
  'Se [a\\.no](https:\\/\\/a\\.no).',
])('takes %j', (text) => {
  expect(plainBlocks(text)).toEqual(withoutPositions(parseMarkdown(text)));
});

test.each([
  '- a\nb',
  '- a\n\n- b',
  '- a\n\n  b',
  '-',
  '- - a',
  'a\n2. b',
  'a\n| b |\n| - |',
  '| a |\n| - | - |',
  '| a |\n| - |\nb',
  'a\u0301*b*',
  '*a **b** c*',
  'a\\\nb',
  'a  \nb',
  '> a',
  '    a',
  '---',
])('leaves %j', (text) => {
  expect(plainBlocks(text)).toBeNull();
});
