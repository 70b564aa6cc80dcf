import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SECTION_SLUGS } from '../../schema/sections/index.ts';
import { helpersFor } from '../../src/compose/helpers.ts';
import { factKeys, templateProblems } from '../../src/compose/template-problems.ts';

const folder = new URL('../../templates/', import.meta.url);
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md.hbs'))
  .sort();
const nameOf = (path: string) => path.replace(/^.*\//, '').replace('.md.hbs', '');

describe('every path and helper of a template exists', () => {
  test.each(templates)('%s', (path) => {
    expect(templateProblems(readFileSync(new URL(path, folder), 'utf8'), nameOf(path))).toEqual([]);
  });
});

test('a path that does not exist is found, wherever it stands', () => {
  const text = `{{leder.rolla}}
{{#each gjester}}{{hvem}}{{hven}}{{../leder.rolle}}{{../hvem}}{{/each}}
{{#with medlemmer}}{{#if (noen kommune fylke)}}{{stort politi}}{{/if}}{{/with}}
{{#unless politikontakt.tilstedeværelse.dag}}{{SLT.koordinator.navn}}{{/unless}}`;
  expect(said(text)).toEqual([
    '1: feltet «leder.rolla» finnes ikke. Mente du «rolle»?',
    '2: feltet «hven» finnes ikke. Mente du «hvem»?',
    '2: feltet «../hvem» finnes ikke.',
    '3: feltet «fylke» finnes ikke.',
    '3: hjelperen «stort» finnes ikke. Mente du «stor»?',
    '4: feltet «politikontakt.tilstedeværelse.dag» finnes ikke.',
  ]);
});

test.each([
  ['braces that are not closed', 'a\n\n{{leder', '3: malen kan ikke leses'],
  ['a block that is not closed', '{{#if leder}}\na\n', ': malen kan ikke leses'],
  ['a block closed by another', 'a\n{{#if leder}}b{{/each}}', '2: {{#if}} blir avsluttet med {{/each}}.'],
  ['an unknown block', '{{#iff leder}}a{{/iff}}', '1: blokken «#iff» finnes ikke. Mente du «if»?'],
  ['a partial', 'a\n{{> leder}}', '2: en mal kan bare sette inn felt'],
  ['a prototype', '{{leder.constructor}}', '1: feltet «leder.constructor» finnes ikke.'],
])('%s', (_, text, expected) => {
  expect(said(text)).toEqual([expect.stringContaining(expected)]);
});

const said = (text: string) => templateProblems(text, 'politirad').map(({ line, message }) => `${line}: ${message.nb}`);

test('the standard says every section, the closing and the obligations in both målformer', () => {
  const names = [...Object.values(SECTION_SLUGS), 'avslutning', 'forpliktelser'].sort();
  for (const language of ['nb', 'nn']) {
    const found = templates.filter((path) => path.startsWith(`standard/${language}/`)).map(nameOf);
    expect(found).toEqual(names);
  }
});

test('a layer names no section that the standard lacks', () => {
  const known = new Set([...Object.values(SECTION_SLUGS), 'avslutning', 'forpliktelser']);
  expect(templates.filter((path) => !known.has(nameOf(path)))).toEqual([]);
});

test('every helper is explained to those who write templates', () => {
  const page = readFileSync(new URL('../docs/maler.md', folder), 'utf8');
  const explained = [...page.matchAll(/^\| `([a-z_]+)/gm)].map(([, name]) => name);
  expect(explained.sort()).toEqual(Object.keys(helpersFor('bokmål')).sort());
});

test('no helper is named as a fact', () => {
  const facts = new Set(factKeys());
  expect(Object.keys(helpersFor('bokmål')).filter((name) => facts.has(name))).toEqual([]);
});
