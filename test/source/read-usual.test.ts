import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../src/source/compose.ts';
import type { SourceNode } from '../../src/source/nodes.ts';
import { nodesOfLibrary } from '../../src/source/nodes-of-library.ts';
import { readUsual } from '../../src/source/usual/read-usual.ts';

/** A node as far as anything depends on it: where a block collection ends, and where nothing is, is nowhere asked for. */
function comparable(node: SourceNode | null): unknown {
  if (node === null || (node.kind === 'scalar' && node.style === 'empty')) return null;
  const { start, end, anchor } = node;
  if (node.kind === 'map') {
    const pairs = node.pairs.map(({ key, value }) => [comparable(key), comparable(value)]);
    return { pairs, start, ...(node.flow && { end }), flow: node.flow, anchor };
  }
  if (node.kind === 'list')
    return { items: node.items.map(comparable), start, ...(node.flow && { end }), flow: node.flow, anchor };
  return node;
}

function ofLibrary(text: string) {
  const { document, comments, errors, tags, directives, secondDocument } = compose(text);
  return {
    errors: errors.length + tags.length + directives.length + (secondDocument === null ? 0 : 1),
    root: document?.contents ? comparable(nodesOfLibrary(document.contents)) : null,
    comments,
  };
}

/** Whether the text is read as usual; then it is read as the library reads it. */
function agrees(text: string): boolean {
  const usual = readUsual(text);
  if (usual === null) return false;
  const found = { errors: 0, root: comparable(usual.root), comments: usual.comments };
  expect(found).toEqual(ofLibrary(text));
  return true;
}

const PIECE = fc.constantFrom(
  ...[
    'a',
    'æ ø',
    'nr',
    '1',
    '0',
    '007',
    '1.5',
    '1e3',
    '0x1f',
    '0o7',
    '2026-01-02',
    '08.30',
    '26/12',
    '-1',
    '.5',
    '+47',
    '4003a',
    '1e3x',
    '12:30',
    '1 2',
    '1_0',
  ],
  ...[
    'true',
    'Null',
    '~',
    'null',
    'nei',
    'NaN',
    '.inf',
    'tekst med ord',
    'a:b',
    'http://x.no',
    'a # b',
    'a #b',
    'a#b',
    'a: b',
    'a:',
    ':a',
    '- a',
    '-a',
    '?',
    'x,y',
  ],
  ...[
    '"q"',
    '"q" # c',
    '"q"x',
    "'q'",
    "'it''s'",
    "''",
    '""',
    '"\\n"',
    '"a',
    "'a",
    '[a, b]',
    '[ a ,b ]',
    '[]',
    '{}',
    '[a, ]',
    '[a: 1]',
    '[[a], {b: c}]',
    '{ a: b }',
  ],
  ...[
    '{ a: b, c: "d" }',
    '{a}',
    '{a: }',
    '{ a: [1, true] }',
    '{ "a": b }',
    '[a b]',
    '[a',
    '{ a: b } # c',
    '{ a: b #c }',
    '[a] b',
    '&x a',
    '*x',
    '!t a',
    '@a',
    '%a',
    '`a',
    '«a»',
    'a\u00a0',
    '\u00a0',
    'a\u2028',
    'a\u3000 b\u00a0',
    '\u00a0a',
    '§ 3',
    '(a)',
    ' a',
    'a ',
  ],
  '',
);

const LINE = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom('a', 'b', 'ære', 'k-1', 'Null', '1', 'a b', '<<'), PIECE)
      .map(([key, value]) => `${key}: ${value}`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'a:',
      'b:',
      'c: ',
      'liste:',
      'c: # merk',
      '- a',
      '- b: c',
      '-',
      '- ',
      '- - a',
      '- # x',
      '-a',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      't: |',
      't: |-',
      't: | ',
      't: |+',
      't: |\u00a0',
      't: |-\u2003',
      't: >',
      't: |2',
      't: | # c',
      '- |',
      '- t: |',
    ),
  },
  { weight: 2, arbitrary: PIECE },
  { weight: 1, arbitrary: PIECE.map((value) => `- ${value}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('# merknad', '#', '#x: y', '', '', '  ', '---', '...', '\t', 'a:\tb', '%YAML 1.2'),
  },
);

/** Lines below each other with a chance of one that does not fit. */
const indented = (by: string, lines: readonly string[]) => lines.map((line) => (line === '' ? '' : `${by}${line}`));

const { map: MAP } = fc.letrec<{ map: string[]; list: string[]; field: string[]; item: string[] }>((tie) => {
  const step = fc.constantFrom('  ', '  ', '  ', '    ', ' ');
  const key = fc.constantFrom('a:', 'b:', 'ære:', 'k-1:', 'c: # merk');
  const words = fc.array(
    fc.oneof(
      PIECE,
      fc.constantFrom('', '  mer', '# ord', '- punkt', '     ', '[a,', 'b]', '{ a: b,', '}', ', c', 'c: d }'),
    ),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  return {
    map: fc.array(tie('field'), { minLength: 1, maxLength: 4 }).map((fields) => fields.flat()),
    list: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((items) => items.flat()),
    field: fc.oneof(
      { maxDepth: 3 },
      LINE.map((line) => [line]),
      fc
        .tuple(key, step, words)
        .map(([name, by, lines]) => [`${name.slice(0, name.indexOf(':'))}: |`, ...indented(by, lines)]),
      fc.tuple(key, PIECE, step, words).map(([name, value, by, lines]) => [`${name} ${value}`, ...indented(by, lines)]),
      fc.tuple(key, step, tie('map')).map(([name, by, lines]) => [name, ...indented(by, lines)]),
      fc.tuple(key, fc.constantFrom('', '  '), tie('list')).map(([name, by, lines]) => [name, ...indented(by, lines)]),
    ),
    item: fc.oneof(
      { maxDepth: 3 },
      PIECE.map((value) => [`- ${value}`]),
      fc.tuple(PIECE, step, words).map(([value, by, lines]) => [`- ${value}`, ...indented(by, lines)]),
      tie('map').map(([first = '', ...rest]) => [`- ${first}`, ...indented('  ', rest)]),
    ),
  };
});

const TEXT = fc
  .tuple(
    fc.oneof({ weight: 5, arbitrary: MAP }, { weight: 1, arbitrary: fc.array(LINE, { maxLength: 6 }) }),
    fc.boolean(),
  )
  .map(([lines, last]) => lines.join('\n') + (last ? '\n' : ''));

describe('a file of usual form', () => {
  test('is read as the library reads it, whatever its lines are', () => {
    let usual = 0;
    fc.assert(
      fc.property(TEXT, (text) => {
        if (agrees(text)) usual++;
      }),
      { numRuns: 20_000 },
    );
    expect(usual).toBeGreaterThan(1000);
  });

  const folders = ['agreements', 'test/lint/clean'];
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((it) => it.endsWith('.yaml'))
      .map((it) => `${folder}/${it}`),
  );
  const texts = files.map((file) => readFileSync(file, 'utf8'));

  test.each(files)('%s is one', (file) => {
    expect(agrees(readFileSync(file, 'utf8'))).toBe(true);
  });

  const CHANGE = fc.constantFrom(
    '\n',
    ' ',
    '  ',
    '#',
    ' #',
    ':',
    ': ',
    '-',
    '- ',
    '|',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '&',
    '*',
    '!',
    '\\',
    '\t',
    '\r',
    '1',
    'é',
    '\u00a0',
    '\u2028',
  );

  test('is read as the library reads it when it is changed anywhere', () => {
    let usual = 0;
    const edit = fc.record({ at: fc.nat(20_000), drop: fc.nat(3), add: CHANGE });
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(edit, { minLength: 1, maxLength: 2 }), (whole, edits) => {
        const text = edits.reduce((it, { at, drop, add }) => {
          const place = at % it.length;
          return it.slice(0, place) + add + it.slice(place + drop);
        }, whole);
        if (agrees(text)) usual++;
      }),
      { numRuns: 1500 },
    );
    expect(usual).toBeGreaterThan(100);
  });
});
