import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SECTION_SLUGS } from '../../schema/sections/index.ts';
import { helpersFor } from '../../src/compose/helpers.ts';
import { factKeys, unknownPaths } from './paths.ts';

const folder = new URL('../../templates/', import.meta.url);
const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.md.hbs'))
  .sort();
const nameOf = (path: string) => path.replace(/^.*\//, '').replace('.md.hbs', '');

describe('every path and helper of a template exists', () => {
  test.each(templates)('%s', (path) => {
    expect(unknownPaths(readFileSync(new URL(path, folder), 'utf8'), nameOf(path))).toEqual([]);
  });
});

test('a path that does not exist is found, wherever it stands', () => {
  const text = `{{leder.rolla}}
{{#each gjester}}{{hvem}}{{hven}}{{../leder.rolle}}{{../hvem}}{{/each}}
{{#with medlemmer}}{{#if (noen kommune fylke)}}{{stort politi}}{{/if}}{{/with}}
{{#unless politikontakt.tilstedeværelse.dag}}{{SLT.koordinator.navn}}{{/unless}}`;
  expect(unknownPaths(text, 'politirad')).toEqual([
    '1: unknown path leder.rolla',
    '2: unknown path hven',
    '2: unknown path ../hvem',
    '3: unknown path fylke',
    '3: unknown helper stort',
    '4: unknown path politikontakt.tilstedeværelse.dag',
  ]);
});

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

test('no helper is named as a fact', () => {
  const facts = new Set(factKeys());
  expect(Object.keys(helpersFor('bokmål')).filter((name) => facts.has(name))).toEqual([]);
});
