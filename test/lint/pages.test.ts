import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRulePage } from '../../src/lint/rule-pages.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import { lintText } from './lint-text.ts';
import { overlay } from './overlay.ts';

const folder = new URL('../../docs/regler/', import.meta.url);
const ids = RULES.map(({ id }) => id).sort();

it('gives every rule a page, and no page without a rule', () => {
  const pages = readdirSync(folder).filter((name) => name !== 'README.md');
  expect(pages.map((name) => name.replace(/\.md$/, '')).sort()).toEqual(ids);
});

it('names every rule once, by its file', () => {
  expect(new Set(ids).size).toBe(ids.length);
  const files = readdirSync(new URL('../../src/lint/rules/', import.meta.url)).filter((name) => name !== 'index.ts');
  expect(files.map((name) => name.replace(/\.ts$/, '')).sort()).toEqual(ids);
});

describe.each(ids)('%s', (id) => {
  const page = readRulePage(readFileSync(new URL(`${id}.md`, folder), 'utf8').replaceAll('\r\n', '\n'));

  it('says what it looks for', () => {
    expect(page.what.length).toBeGreaterThan(20);
  });

  it('hits the wrong example', () => {
    expect(rulesHit(page.wrong)).toContain(id);
  });

  it('is silent about the right example', () => {
    expect(rulesHit(page.right)).not.toContain(id);
  });
});

function rulesHit(example: string): string[] {
  const yaml = /```yaml\n([\s\S]*?)```/.exec(example)?.[1];
  if (yaml === undefined) throw new Error('the page has no example');
  return lintText(overlay(yaml)).diagnostics.map(({ rule }) => rule);
}
