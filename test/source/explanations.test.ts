import { describe, expect, test } from 'vitest';
import { SOURCE_EXPLANATIONS } from '../../src/source/explanations.ts';
import { VALIDATE_EXPLANATIONS } from '../../src/validate/explanations.ts';
import { validateAgreement } from '../../src/validate/validate.ts';
import { complete } from '../validate/complete.ts';
import { read } from './read.ts';

/** What a file that says this and all that it must say besides is found wrong with. */
function found(text: string): string[] {
  const source = read(text);
  return [...source.diagnostics, ...validateAgreement(source).diagnostics].map(({ rule }) => rule);
}

/** A section that is missing is missing in an agreement that has the others; here nothing is added. */
const AS_IT_IS = new Set(['missing-section', 'empty-file', 'not-a-mapping', 'several-documents', 'yaml-directive']);

// The examples of a wrong encoding show what it looks like.
const examples = Object.entries({ ...SOURCE_EXPLANATIONS, ...VALIDATE_EXPLANATIONS }).flatMap(([rule, { example }]) =>
  example && rule !== 'not-utf8' ? [[rule, example] as const] : [],
);

describe.each(examples)('%s', (rule, { wrong, right }) => {
  test('the wrong example is found', () => {
    expect(found(AS_IT_IS.has(rule) ? wrong : complete(wrong))).toContain(rule);
  });
  test('the right one is not', () => {
    expect(found(complete(right))).not.toContain(rule);
  });
});
