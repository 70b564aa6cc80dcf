import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { lintText } from './lint-text.ts';
import { quoted } from './quoted.ts';

/** The only findings that the clean agreements are meant to have: what they leave out with a reason. */
const INTENDED: Readonly<Record<string, readonly string[]>> = {
  'froya-hitra.yaml': ['left-out: navn'],
  'kautokeino.yaml': ['left-out: SLT'],
  'oslo.yaml': ['left-out: dato'],
  'vik.yaml': ['left-out: SLT'],
};

const folder = new URL('clean/', import.meta.url);

it.each(readdirSync(folder))('raises no false alarm in %s', (file) => {
  const { source, diagnostics } = lintText(readFileSync(new URL(file, folder), 'utf8'));
  expect(diagnostics.map(({ rule, range }) => `${rule}: ${quoted(source, range)}`)).toEqual(INTENDED[file] ?? []);
});

const typed = new URL('typed/', import.meta.url);

it.each(readdirSync(typed))('finds all that is said in the text of %s, and nothing wrong in it', (file) => {
  const { diagnostics } = lintText(readFileSync(new URL(file, typed), 'utf8'));
  expect(
    diagnostics.filter(({ rule }) => rule !== 'fact-in-text').map(({ rule, message }) => `${rule}: ${message.nb}`),
  ).toEqual([]);
});
