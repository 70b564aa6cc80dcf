import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { check, isPrintable, proofread } from '../../src/check/check.ts';
import { VALIDATE_RULES } from '../../src/validate/rules.ts';
import { standardTemplates } from '../compose/compose-text.ts';
import { overlay } from '../lint/overlay.ts';
import { quoted } from '../lint/quoted.ts';

interface Case {
  title: string;
  agreement: string;
  expect: Record<string, string>[];
}

const CASES: Case[] = parse(readFileSync(new URL('salvaged.yaml', import.meta.url), 'utf8'));
const options = { templates: standardTemplates, config: { levels: new Map() }, today: '2026-11-01' };

it.each(CASES)('$title', ({ agreement, expect: expected }) => {
  const bytes = new TextEncoder().encode(overlay(agreement));
  const { source, diagnostics } = proofread(bytes, 'avtale.yaml', options);
  expect(diagnostics.map(({ rule, range }) => ({ [rule]: quoted(source, range) }))).toEqual(expected);
  expect(isPrintable(check(bytes, 'avtale.yaml', options))).toBe(false);
});

/** Every key of a mapping, at any depth. */
function keysOf(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => [[...path, key], ...keysOf(item, [...path, key])]);
}

const COMPLETE = overlay('');

it.each(keysOf(parse(COMPLETE)).map((path) => [path.join('.'), path] as const))(
  'never says that something is missing when %s cannot be understood',
  (_, path) => {
    for (const oddity of [{ ukjent: 'noe' }, [['noe']], [{ ukjent: 1 }]]) {
      const broken = parseDocument(COMPLETE);
      broken.setIn(path, oddity);
      const { diagnostics } = proofread(new TextEncoder().encode(broken.toString()), 'avtale.yaml', options);
      const ofSchema = new Set<string>(Object.keys(VALIDATE_RULES));
      expect(diagnostics.filter(({ rule }) => !ofSchema.has(rule)).map(({ message }) => message.nb)).toEqual([]);
    }
  },
);
