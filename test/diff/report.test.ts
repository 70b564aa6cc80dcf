import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { diffAgreements } from '../../src/diff/diff-agreements.ts';
import type { DiffRun } from '../../src/diff/diff-run.ts';
import { DIFF_REPORTERS, type DiffFormat } from '../../src/diff/report/index.ts';
import { BASE, sideOf, withFields } from './sides.ts';

const HOSTILE = '</del><script>alert(1)</script> @everyone [x](javascript:alert(1)) `rm` ::error::x | & \u202e';

function runOf(old: unknown, now: unknown): DiffRun {
  const [from, to] = [old, now].map((fields) => sideOf(stringify(withFields(BASE, fields))));
  const documents = () => ({ old: from!.compose(from!.agreement), new: to!.compose(to!.agreement) });
  const changes = diffAgreements(from!, to!);
  const document = { old: 'main:a.yaml', new: 'a.yaml', changes, diagnostics: [], documents };
  const stale = [{ fingerprint: '0'.repeat(12), by: 'Kari', reason: 'før', line: 1 }];
  return { documents: [document], approved: new Set([changes[0]!.fingerprint]), stale };
}

const text = (strength: string, more = '') => ({
  seksjoner: {
    politiråd: {
      møter: { antall: strength === 'skal' ? 4 : 2, per: 'år' },
      tekst: `Kommunen ${strength} stille med lokaler til alle møtene.\n\n- ett\n- to\n\n| a | b |\n|---|---|\n| c | ${strength} |\n\nMøtene er lukket. ${more}`,
    },
  },
});
const plain = runOf(text('skal'), text('bør'));
const report = (format: DiffFormat, run = plain) => DIFF_REPORTERS[format](run, { language: 'nb', color: false });

describe('text', () => {
  it('marks words without colour, most serious first, and sums up', () => {
    const said = report('text');
    expect(said).toContain('Kommunen [-skal-] {+bør+} stille med lokaler');
    expect(said).toContain('«Møter» i politiråd er endret fra «4 per år» til «2 per år»: sjeldnere enn før.');
    expect(said).toContain('godkjent');
    expect(said).toContain('«000000000000» (Kari) svarer ikke lenger');
    expect(said.trim().split('\n').at(-1)).toMatch(/^3 endringer: ny underskrift 3, svekker 3$/);
  });

  it('colours only when asked', () => {
    expect(report('text')).not.toContain('\x1b');
    expect(DIFF_REPORTERS.text(plain, { language: 'en', color: true })).toContain('\x1b[31m');
  });
});

describe('json', () => {
  it('has the documented keys and no others', () => {
    const { version, documents, summary } = JSON.parse(report('json'));
    expect([version, Object.keys(documents[0]), Object.keys(summary)]).toEqual([
      1,
      ['old', 'new', 'changes'],
      ['editorial', 'substantive', 'resign', 'redecide', 'weakened', 'strengthened'],
    ]);
    const keys = ['fingerprint', 'section', 'path', 'kind', 'class', 'effect', 'old', 'new', 'message'];
    for (const change of documents[0].changes) expect(Object.keys(change)).toEqual(keys);
  });
});

describe('markdown', () => {
  it('begins with the summary and folds long texts', () => {
    const said = report('markdown');
    expect(said).toMatch(/^### 3 endringer/);
    expect(said).toContain('<del>skal</del> <ins>bør</ins>');
    expect(report('markdown', runOf(text('skal'), text('skal', `${'Ord '.repeat(60)}.`)))).toContain('<details>');
  });

  it('fits in a comment', () => {
    const long = runOf(text('skal'), text('skal', 'Kommunen skal gjøre dette og hint. '.repeat(4000)));
    expect(report('markdown', long).length).toBeLessThan(65_536);
  });
});

describe('html', () => {
  it('is valid, without scripts, and shows the whole agreement', async () => {
    const page = report('html');
    const { valid, results } = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:a11y'],
    }).validateString(page);
    expect(results.flatMap((it) => it.messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
    expect(valid).toBe(true);
    expect(page).toContain('<del><span class="vh">tatt bort: </span>skal</del>');
    expect(page).toContain('Evaluering');
    expect(page).not.toMatch(/<script|javascript:/);
  });
});

describe('hostile text', () => {
  const run = runOf(
    text('skal', 'Trygt.'),
    text('bør', HOSTILE.replace('\u202e', '').replaceAll('<', '&lt;').replaceAll('[', '\\[').replaceAll('`', '')),
  );
  const named = { ...run, documents: run.documents.map((it) => ({ ...it, new: `a\x1b[31m${HOSTILE}\n.yaml` })) };

  it.each(['text', 'json', 'markdown', 'html'] as const)('cannot get out of %s', (format) => {
    const said = report(format, named);
    expect(said).not.toContain('\x1b');
    expect(said).not.toContain('\u202e');
    if (format === 'html') expect(said).not.toContain('<script');
    if (format === 'markdown') expect(said).not.toMatch(/<script|@everyone|\]\(javascript/);
    if (format === 'text') expect(said).not.toMatch(/^::/m);
  });
});
