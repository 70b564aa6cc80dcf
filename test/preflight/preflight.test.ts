import { describe, expect, test } from 'vitest';
import type { Agreement, Status } from '../../schema/agreement.ts';
import type { Target } from '../../src/document/document.ts';
import { preflight, preflightMade } from '../../src/preflight/preflight.ts';
import { SIGNING_SERVICES, strictest } from '../../src/preflight/services.ts';
import { parseSource } from '../../src/source/parse.ts';

interface Case {
  status?: Status;
  target?: Target;
  tittel?: string;
  signatories?: number;
  strict?: boolean;
  name?: string;
}

function printingOf({ status = 'klar_til_signering', target = 'esignering', strict = false, ...more }: Case) {
  const { tittel = 'Avtale', signatories = 2 } = more;
  const signatur = '{ part: kommune, rolle: ordfører, organisasjon: Skien kommune }';
  const list = Array.from({ length: signatories }, () => `  - ${signatur}`).join('\n');
  const text = `tittel: ${tittel}\nstatus: ${status}\n${signatories > 0 ? `signaturer:\n${list}\n` : ''}`;
  const source = parseSource(Buffer.from(text), 'a.yaml');
  return { agreement: source.value as Agreement, source, target, strict };
}

const before = (it: Case) =>
  preflight(printingOf(it), it.name ?? 'skien.pdf').map(({ rule, severity, range }) => [
    rule,
    severity,
    range.start.line,
  ]);
const made = (it: Case, bytes: number, pages = 5) =>
  preflightMade(printingOf(it), { bytes, pages }).map(({ rule, severity }) => [rule, severity]);

test('an ordinary agreement can be signed everywhere', () => {
  for (const target of ['esignering', 'papir', 'acrobat'] as const) {
    expect(before({ target })).toEqual([]);
    expect(made({ target }, 100_000)).toEqual([]);
  }
});

describe('e-signing', () => {
  test('takes ten signatories; the eleventh is where the error is', () => {
    expect(before({ signatories: 10 })).toEqual([]);
    expect(before({ signatories: 11 })).toEqual([['too-many-signatories', 'error', 14]]);
    expect(before({ signatories: 11, status: 'utkast' })).toEqual([['too-many-signatories', 'warning', 14]]);
  });

  test('takes titles of 80 characters; a longer one can be shortened on the way', () => {
    expect(before({ tittel: 'å'.repeat(80) })).toEqual([]);
    expect(before({ tittel: 'å'.repeat(81) })).toEqual([['title-too-long-to-sign', 'warning', 1]]);
    expect(before({ tittel: 'å'.repeat(81), strict: true })).toEqual([['title-too-long-to-sign', 'error', 1]]);
    expect(before({ tittel: 'å'.repeat(81), strict: true, status: 'utkast' })).toEqual([
      ['title-too-long-to-sign', 'warning', 1],
    ]);
  });

  test('takes file names of 4 to 100 characters', () => {
    expect(before({ name: `${'a'.repeat(96)}.pdf` })).toEqual([]);
    expect(before({ name: `${'a'.repeat(97)}.pdf` })).toEqual([['file-name-too-long-to-sign', 'error', 1]]);
    expect(before({ name: 'å.pdf' })).toEqual([['file-name-too-long-to-sign', 'error', 1]]);
  });

  test('takes 3 MB, and is at ease with 1 MB', () => {
    expect(made({}, 1_000_000)).toEqual([]);
    expect(made({}, 1_000_001)).toEqual([['too-large-to-sign', 'warning']]);
    expect(made({}, 3_000_000)).toEqual([['too-large-to-sign', 'warning']]);
    expect(made({}, 3_000_001)).toEqual([['too-large-to-sign', 'error']]);
    expect(made({ status: 'signert' }, 3_000_001)).toEqual([['too-large-to-sign', 'error']]);
    expect(made({ status: 'utkast' }, 3_000_001)).toEqual([['too-large-to-sign', 'warning']]);
  });

  test('takes 350 pages', () => {
    expect(made({}, 1000, 350)).toEqual([]);
    expect(made({}, 1000, 351)).toEqual([['too-long-to-sign', 'error']]);
  });
});

test('paper takes anything', () => {
  const long = { target: 'papir', tittel: 'a'.repeat(200), signatories: 20, name: 'x'.repeat(200) } as const;
  expect(before(long)).toEqual([]);
  expect(made(long, 50_000_000, 2000)).toEqual([]);
});

test('Acrobat needs someone to sign', () => {
  expect(before({ target: 'acrobat', signatories: 0 })).toEqual([['no-signature-field', 'error', 1]]);
  expect(before({ target: 'acrobat', signatories: 0, status: 'utkast' })).toEqual([
    ['no-signature-field', 'warning', 1],
  ]);
  expect(made({ target: 'acrobat' }, 5_000_000)).toEqual([]);
});

test('every service is dated and has a source', () => {
  for (const { asOf, source } of SIGNING_SERVICES) {
    expect(asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(new URL(source).protocol).toBe('https:');
  }
  expect(strictest('bytes')).toEqual({ most: 3_000_000, service: 'BankID' });
});
