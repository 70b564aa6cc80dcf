import { expect, test } from 'vitest';
import type { Agreement } from '../../schema/agreement.ts';
import { canonicalText } from '../../src/document/canonical.ts';
import { fingerprintOf } from '../../src/document/fingerprint.ts';
import { checkSigned, type SignedText } from '../../src/signed/check-signed.ts';
import { parseSource } from '../../src/source/parse.ts';
import { sampleDocument } from '../render/sample-document.ts';

const document = sampleDocument();
const text = canonicalText(document);
const fingeravtrykk = fingerprintOf(text);
const changed = JSON.parse(JSON.stringify(document).replace('15 år', '12 år')) as typeof document;

function find(of: typeof document, read: SignedText, signert = { dato: '2027-02-20', fingeravtrykk }) {
  const source = parseSource(
    Buffer.from(`tittel: A\nsignert:\n  dato: 2027-02-20\n  fingeravtrykk: x\n`),
    'a/skien.yaml',
  );
  return checkSigned({ signert } as Agreement, of, source, read);
}

test('what is as it was signed is in order, whatever line breaks git gave the file', () => {
  expect(find(document, () => text)).toEqual([]);
  expect(find(document, () => text.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('where nobody can know, and where nothing was signed, nothing is said', () => {
  expect(find(changed, () => undefined)).toEqual([]);
  const source = parseSource(Buffer.from('tittel: A\n'), 'a.yaml');
  expect(checkSigned({} as Agreement, changed, source, () => null)).toEqual([]);
});

test('an agreement that is said to be signed without a record of what was signed gets a warning', () => {
  const source = parseSource(Buffer.from('tittel: A\nstatus: signert\n'), 'a.yaml');
  const found = checkSigned({ status: 'signert' } as Agreement, document, source, () => null);
  expect(found).toMatchObject([
    { rule: 'signing-not-recorded', severity: 'warning', path: ['status'], range: { start: { line: 2, column: 9 } } },
  ]);
  expect(found[0]!.help!.nb).toContain('avtale verify FIL.pdf --record');
});

test('a change shows what was signed and what it says now, at its line of the signed text', () => {
  const [found, ...more] = find(changed, () => text);
  expect(more).toEqual([]);
  expect(found).toMatchObject({ rule: 'signed-text-changed', severity: 'error', range: { start: { line: 4 } } });
  const line = text.split('\n').findIndex((it) => it.includes('15 år')) + 1;
  expect(found!.related).toHaveLength(1);
  expect(found!.related![0]).toMatchObject({ file: 'a/skien.signert.txt', range: { start: { line, column: 1 } } });
  expect(found!.related![0]!.message.nb).toMatch(/^signert: «… .*15 år.*», nå: «… .*12 år.*»$/);
});

test('a whole new text is shown in part', () => {
  const other = { ...document, chapters: document.chapters.map((it) => ({ ...it, blocks: [] })) };
  const [found] = find(other, () => text);
  expect(found!.related!.length).toBeGreaterThan(3);
  expect(found!.related!.length).toBeLessThanOrEqual(11);
});

test('a missing text is an error, changed or not', () => {
  expect(find(document, () => null).map((it) => it.rule)).toEqual(['signed-text-missing']);
  expect(find(changed, () => null)[0]!.message.nb).toContain('endret etter signering');
});

test('a text that is not the signed one is not trusted', () => {
  expect(find(document, () => `${text} `).map((it) => it.rule)).toEqual(['signed-text-unreliable']);
  expect(find(changed, () => canonicalText(changed)).map((it) => it.rule)).toEqual(['signed-text-unreliable']);
});
