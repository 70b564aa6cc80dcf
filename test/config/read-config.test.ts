import { describe, expect, it } from 'vitest';
import { DEFAULT_CONFIG } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { parseSource } from '../../src/source/parse.ts';

const read = (text: string) =>
  readConfig(parseSource(new TextEncoder().encode(text), 'avtale.config.yaml'), ['placeholder', 'first-person']);

describe('configuration', () => {
  it('reads severities, folder and pages', () => {
    const { config, diagnostics } = read(
      'avtaler: kommuner\nregelsider: https://example.no/regler\nregler:\n  first-person: av\n  placeholder: feil\n',
    );
    expect(diagnostics).toEqual([]);
    expect(config.agreements).toBe('kommuner');
    expect(config.rulePages).toBe('https://example.no/regler/');
    expect([...config.lint.levels]).toEqual([
      ['first-person', 'av'],
      ['placeholder', 'feil'],
    ]);
  });

  it.each([
    ['an unknown setting', 'avtale: kommuner\n', 1, 'Mente du «avtaler»?'],
    ['an unknown rule', 'regler:\n  placeholders: av\n', 2, 'Mente du «placeholder»?'],
    ['an unknown level', 'regler:\n  placeholder: off\n', 2, 'av, info, advarsel, feil'],
    ['an address that is none', 'regelsider: javascript:alert(1)\n', 1, 'https://'],
  ])('reports %s at its place', (_, text, line, help) => {
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ rule, range }) => [rule, range.start.line])).toEqual([['config', line]]);
    expect(diagnostics[0]?.help?.nb).toContain(help);
  });

  it('uses what can be used when something else cannot', () => {
    const { config, diagnostics } = read(
      'avtaler: kommuner\nfarge: blå\nregelsider: 7\nregler: { placeholder: off, first-person: av }\n',
    );
    expect(config.agreements).toBe('kommuner');
    expect([...config.lint.levels]).toEqual([['first-person', 'av']]);
    expect(diagnostics.length).toBe(3);
  });

  it('falls back to the defaults when it cannot be read', () => {
    const { config, diagnostics } = read('- liste\n');
    expect(config).toEqual(DEFAULT_CONFIG);
    expect(diagnostics.length).toBe(1);
  });
});
