import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type GeneratedFile, generateAgreements, generateLong } from '../../bench/generate/generate.ts';
import { revise } from '../../bench/generate/revise.ts';
import type { Agreement } from '../../schema/agreement.ts';
import { check } from '../../src/check/check.ts';
import { folderTemplates } from '../../src/cli/files/folder-templates.ts';

const templates = folderTemplates([join(import.meta.dirname, '..', '..', 'templates')]);
const files = generateAgreements(357);

function errorsIn({ name, yaml }: GeneratedFile): string[] {
  const { diagnostics } = check(Buffer.from(yaml), name, {
    templates,
    config: { levels: new Map() },
    today: '2026-11-01',
  });
  return diagnostics.filter((it) => it.severity === 'error').map((it) => `${name} ${it.rule} ${it.message.nb}`);
}

describe('generated agreements', () => {
  it('are the same every time, and the first of many are those of few', () => {
    expect(generateAgreements(3)).toEqual(files.slice(0, 3));
    expect(generateLong(20)).toEqual(generateLong(20));
  });

  it('are one for every kommune, each in a file of its own', () => {
    expect(new Set(files.map((it) => it.name)).size).toBe(357);
    const agreements = files.map((it) => parse(it.yaml) as Agreement);
    expect(new Set(agreements.map((it) => (it.parter.kommune as { nummer: string }).nummer)).size).toBe(357);
    expect(new Set(agreements.map((it) => it.målform))).toEqual(new Set(['bokmål', 'nynorsk']));
    expect(new Set(generateAgreements(800).map((it) => it.name)).size).toBe(800);
  });

  it('have no errors, the long ones neither', () => {
    const some = files.filter((_, index) => index % 9 === 0);
    expect([...some, generateAgreements(715)[714]!, generateLong(50)].flatMap(errorsIn)).toEqual([]);
  });

  it('can be revised, and still have no errors', () => {
    const revised = files.slice(0, 20).map(({ name, yaml }) => ({ name, yaml: revise(yaml) }));
    expect(revised.flatMap(errorsIn)).toEqual([]);
    expect(revised.filter((it, index) => it.yaml === files[index]!.yaml)).toEqual([]);
  });

  it('are of the size that is measured, and use many words', () => {
    const bytes = files.map((it) => Buffer.byteLength(it.yaml));
    const mean = bytes.reduce((sum, it) => sum + it, 0) / bytes.length;
    expect(mean).toBeGreaterThan(11_000);
    expect(mean).toBeLessThan(13_000);
    // Names do not count: a word that stands somewhere with a small first letter.
    const words = new Set(files.flatMap((it) => it.yaml.match(/(?<![\p{L}-])\p{Ll}[\p{L}-]*/gu) ?? []));
    expect(words.size).toBeGreaterThan(1500);
  });
});
