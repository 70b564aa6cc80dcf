import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString as plainText } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { type LintFormat, REPORTERS } from '../../src/report/index.ts';
import { escapeMarkdown } from '../../src/report/markdown.ts';
import type { LintRun } from '../../src/report/report.ts';
import { sanitize } from '../../src/report/sanitize.ts';
import { HOSTILE, HOSTILE_RUN, OPTIONS, RUN } from './run.ts';

const GOLDEN: [LintFormat, string][] = [
  ['text', 'report.txt'],
  ['json', 'report.json'],
  ['github', 'report.github.txt'],
  ['sarif', 'report.sarif.json'],
  ['markdown', 'report.md.txt'],
];
const FORMATS = GOLDEN.map(([format]) => format);
const NOTHING: LintRun = { files: ['a.yaml', 'b.yaml'], diagnostics: [], sources: new Map() };

// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
const OBEYED = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|##\w*\[/;

describe.each(GOLDEN)('%s', (format, file) => {
  test('in bokmål', async () => {
    await expect(REPORTERS[format](RUN, OPTIONS)).toMatchFileSnapshot(`fixtures/${file}`);
  });

  test('the order of what is found does not matter', () => {
    const turned = { ...RUN, diagnostics: RUN.diagnostics.toReversed() };
    expect(REPORTERS[format](turned, OPTIONS)).toBe(REPORTERS[format](RUN, OPTIONS));
  });

  test('in English', () => {
    const english = REPORTERS[format](RUN, { ...OPTIONS, language: 'en' });
    expect(english).toContain(
      '[en] Filen er tom.'.replace(/[[\]]/g, (it) => (format === 'markdown' ? `&#${it.charCodeAt(0)};` : it)),
    );
    expect(english).not.toMatch(/Råd:|advars|Alvor/);
  });

  test('nothing that a terminal or build server obeys gets through', () => {
    const lines = REPORTERS[format](HOSTILE_RUN, OPTIONS).split('\n');
    for (const line of lines) expect(line).not.toMatch(OBEYED);
    const commands = lines.filter((line) => line.trimStart().startsWith('::'));
    expect(commands).toHaveLength(format === 'github' ? 1 : 0);
  });

  test('any text gives a report', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(30), fc.nat(30), (line, from, length) => {
        const range = { start: { line: 1, column: from + 1 }, end: { line: 1, column: from + length + 1 } };
        const found = { ...HOSTILE_RUN.diagnostics[0]!, file: 'a.yaml', range, message: { nb: line, en: line } };
        const report = REPORTERS[format](
          { files: [], diagnostics: [found], sources: new Map([['a.yaml', [line]]]) },
          OPTIONS,
        );
        expect(report.endsWith('\n')).toBe(true);
        for (const printed of report.split('\n')) expect(printed).not.toMatch(OBEYED);
      }),
    );
  });
});

describe('text', () => {
  test('colour adds escapes and nothing else', () => {
    const colored = REPORTERS.text(RUN, { ...OPTIONS, color: true });
    expect(colored).toContain('\x1b[31m');
    expect(sanitize(colored)).toBe(REPORTERS.text(RUN, OPTIONS));
  });

  test.each([
    ['nb', 'Ingen funn i 2 filer\n'],
    ['en', 'Nothing found in 2 files\n'],
  ] as const)('nothing found (%s)', (language, expected) => {
    expect(REPORTERS.text(NOTHING, { ...OPTIONS, language })).toBe(expected);
  });

  test('one of each', () => {
    const one = {
      ...RUN,
      files: ['x.yaml'],
      diagnostics: RUN.diagnostics.filter((it) => it.severity !== 'error').slice(0, 2),
    };
    expect(REPORTERS.text(one, OPTIONS)).toMatch(/\n1 advarsel, 1 merknad i 1 fil\n$/);
  });
});

describe('json', () => {
  test('has the promised shape', () => {
    const report = JSON.parse(REPORTERS.json(RUN, OPTIONS));
    expect(Object.keys(report)).toEqual(['version', 'diagnostics', 'summary']);
    expect(report.summary).toEqual({ files: 4, error: 3, warning: 2, info: 1 });
    expect(report.diagnostics.map((it: { rule: string }) => it.rule)).toEqual([
      'empty-file',
      'duplicate-key',
      'wide-character',
      'tab-indentation',
      'vague-obligation',
      'missing-forum',
    ]);
  });

  test('names and paths are kept as they are', () => {
    const [found] = JSON.parse(REPORTERS.json(HOSTILE_RUN, OPTIONS)).diagnostics;
    expect([found.file, found.path]).toEqual([HOSTILE, [HOSTILE]]);
  });
});

describe('sarif', () => {
  const { id, ...schema } = JSON.parse(
    readFileSync(new URL('fixtures/sarif-2.1.0.schema.json', import.meta.url), 'utf8'),
  );
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile({
    ...schema,
    $id: id,
    $schema: 'http://json-schema.org/draft-07/schema#',
  });

  test.each([
    ['findings', RUN],
    ['no findings', NOTHING],
    ['hostile text', HOSTILE_RUN],
  ])('%s: valid against the schema', (_name, run) => {
    validate(JSON.parse(REPORTERS.sarif(run, OPTIONS)));
    expect(validate.errors).toBeNull();
  });

  test('the schema would say if it were not', () => {
    expect(validate({ version: '2.1.0', runs: [{ results: [] }] })).toBe(false);
  });

  test('places are addresses', () => {
    const uriOf = (file: string) => {
      const run = { ...RUN, diagnostics: [{ ...RUN.diagnostics[0]!, file }] };
      const [result] = JSON.parse(REPORTERS.sarif(run, OPTIONS)).runs[0].results;
      return result.locations[0].physicalLocation.artifactLocation.uri;
    };
    expect(uriOf('avtaler/sør varanger.yaml')).toBe('avtaler/s%C3%B8r%20varanger.yaml');
    expect(uriOf('/srv/a.yaml')).toBe('file:///srv/a.yaml');
    expect(uriOf('C:/avtaler/a.yaml')).toBe('file:///C:/avtaler/a.yaml');
  });
});

describe('github', () => {
  test('a comma, colon, percent sign or line break ends nothing', () => {
    const [line] = REPORTERS.github(
      {
        ...RUN,
        diagnostics: [{ ...RUN.diagnostics[0]!, file: 'a,b:c%.yaml', message: { nb: 'x%0A\r\n::error::y', en: '' } }],
      },
      OPTIONS,
    ).split('\n');
    expect(line).toBe('::notice file=a%2Cb%3Ac%25.yaml,line=6,endLine=8,title=missing-forum::x%250A%0A::error::y');
  });
});

describe('markdown', () => {
  const parse = (text: string) =>
    fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

  test('the most serious comes first', () => {
    const words = [...REPORTERS.markdown(RUN, OPTIONS).matchAll(/^\| (feil|advarsel|merknad) /gm)].map((it) => it[1]);
    expect(words).toEqual(['feil', 'feil', 'feil', 'advarsel', 'advarsel', 'merknad']);
  });

  test('text of an agreement makes no markup', () => {
    const types = new Set<string>();
    visit(parse(REPORTERS.markdown(HOSTILE_RUN, { ...OPTIONS, docsUrl: () => null })), (node) => {
      types.add(node.type);
      if (node.type === 'html') expect(node.value).toBe('<br>');
    });
    expect([...types].sort()).toEqual([
      'heading',
      'html',
      'inlineCode',
      'root',
      'table',
      'tableCell',
      'tableRow',
      'text',
    ]);
  });

  test('text is what it was, apart from what parts links', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab1 @#`*_[]()<>!|&;:/\\~-+.=') }), (text) => {
        const tree = parse(`| a |\n|---|\n| x${escapeMarkdown(text)}x |\n`);
        const cell = plainText(tree).slice('a'.length);
        // What a build server would take for a command is taken the edge off.
        expect(cell.replaceAll('\u2060', '')).toBe(`x${text.replaceAll('##[', '##(')}x`);
        visit(tree, (node) => expect(['root', 'table', 'tableRow', 'tableCell', 'text']).toContain(node.type));
      }),
    );
  });

  test('no mention, reference or address is left whole', () => {
    const escaped = plainText(parse(escapeMarkdown('@bruker #12 GH-3 http://evil www.evil a@b.no !4')));
    expect(escaped).not.toMatch(/@\w|#\d|GH-|:\/\/|www\.|!\d/);
  });

  test('a long report ends with how much is left out', () => {
    const diagnostics = Array.from({ length: 2000 }, (_, index) => ({
      ...RUN.diagnostics[0]!,
      range: { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 2 } },
    }));
    const report = REPORTERS.markdown({ ...RUN, diagnostics }, OPTIONS);
    expect(report.length).toBeLessThan(65_536);
    const shown = report.split('\n').filter((line) => line.startsWith('| merknad')).length;
    expect(report).toContain(`… og ${2000 - shown} til som ikke vises her.`);
  });
});

test('all formats are covered', () => {
  expect(Object.keys(REPORTERS).sort()).toEqual([...FORMATS].sort());
});
