import fc from 'fast-check';
import type { ListItem, PhrasingContent, TableCell, TableRow } from 'mdast';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/document.ts';
import { blockMarkup } from '../../../src/render/html/markup.ts';
import { blockByHast } from './by-hast.ts';

const surroundings = { anchors: new Set(['politirad']), heading: 'kapittel' };

/** Words as Markdown leaves them: never none, and no blanks at the ends of lines. */
const value = fc
  .array(fc.constantFrom('ord', 'å', ' ', '<b>', '&amp;', '"', "'", '`', '&', '—', '\n'), { maxLength: 6 })
  .map(
    (parts) =>
      parts
        .join('')
        .replace(/ *\n */g, '\n')
        .trim() || 'x',
  );
const data = fc.option(fc.constantFrom('se', '"><b>', "'`&"), { nil: undefined, freq: 4 });
const withData = <Node extends object>(node: Node, lang: string | undefined): Node =>
  lang === undefined ? node : { ...node, data: { lang } };

const url = fc.constantFrom('https://politiet.no', 'https://a.no/?b=1&c="', 'mailto:a@b.no', '#politirad', '#x', 'x:y');

const { inline } = fc.letrec<{ inline: PhrasingContent }>((tie) => {
  const children = fc.array(tie('inline'), { maxLength: 3 });
  return {
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(value, data).map(([text, lang]) => withData({ type: 'text' as const, value: text }, lang)),
      fc.constant({ type: 'break' as const }),
      fc.tuple(children, data).map(([nodes, lang]) => withData({ type: 'strong' as const, children: nodes }, lang)),
      fc.tuple(children, data).map(([nodes, lang]) => withData({ type: 'emphasis' as const, children: nodes }, lang)),
      fc
        .tuple(children, url, data)
        .map(([nodes, to, lang]) => withData({ type: 'link' as const, url: to, children: nodes }, lang)),
    ),
  };
});
const inlines = fc.array(inline, { maxLength: 4 });

const cell = fc
  .tuple(inlines, data)
  .map(([children, lang]): TableCell => withData({ type: 'tableCell', children }, lang));
const row = fc
  .tuple(fc.array(cell, { maxLength: 3 }), data)
  .map(([children, lang]): TableRow => withData({ type: 'tableRow', children }, lang));
const align = fc.array(fc.constantFrom('left' as const, 'right' as const, 'center' as const, null), { maxLength: 3 });

const { block } = fc.letrec<{ block: Block }>((tie) => {
  const blocks = fc.array(tie('block'), { maxLength: 3 });
  const spread = fc.constantFrom(true, false, null, undefined);
  const item = fc
    .tuple(blocks, spread, data)
    .map(([children, apart, lang]) =>
      withData({ type: 'listItem', spread: apart, checked: null, children } as ListItem, lang),
    );
  return {
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(inlines, data).map(([children, lang]) => withData({ type: 'paragraph' as const, children }, lang)),
      fc
        .tuple(inlines, fc.constantFrom(3, 4, 5, 6), data)
        .map(([children, depth, lang]) => withData({ type: 'heading', depth, children } as Block, lang)),
      fc.constant({ type: 'thematicBreak' as const }),
      fc.tuple(blocks, data).map(([children, lang]) => withData({ type: 'blockquote' as const, children }, lang)),
      fc
        .tuple(fc.array(item, { maxLength: 3 }), fc.boolean(), fc.constantFrom(1, 3, null), spread, data)
        .map(([children, ordered, start, apart, lang]) =>
          withData({ type: 'list', ordered, start: ordered ? start : null, spread: apart, children } as Block, lang),
        ),
      fc
        .tuple(fc.array(row, { maxLength: 3 }), align, data)
        .map(([children, columns, lang]) => withData({ type: 'table', align: columns, children } as Block, lang)),
    ),
  };
});

test('is written as the libraries write it', () => {
  fc.assert(
    fc.property(block, (given) => {
      expect(blockMarkup([given], surroundings).toString()).toBe(blockByHast(given, surroundings));
    }),
    { numRuns: 3000 },
  );
});
