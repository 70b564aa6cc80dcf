import { describe, expect, it } from 'vitest';
import { isStrict } from '../../schema/status.ts';
import { isPrintable } from '../../src/check/check.ts';
import { agreementNamed, documentNamed, SLUGS } from './agreement-named.ts';
import { printed } from './printed.ts';

const texts = (slug: (typeof SLUGS)[number]) => printed(documentNamed(slug));
const titles = (slug: (typeof SLUGS)[number]) => documentNamed(slug).chapters.map((it) => it.number);

describe.each(SLUGS)('agreements/%s.yaml', (slug) => {
  it('has no errors and can be built', () => {
    const checked = agreementNamed(slug);
    expect(checked.diagnostics.filter((it) => it.severity === 'error').map((it) => it.message.nb)).toEqual([]);
    expect(isPrintable(checked)).toBe(true);
  });

  it('names the schema for editors and where its facts are from', () => {
    const [first, ...rest] = agreementNamed(slug).source.lines;
    expect(first).toBe('# yaml-language-server: $schema=../schema/avtale.schema.json');
    expect(rest.slice(0, 3).join(' ')).toContain('Fakta er hentet fra');
  });

  it('says nothing twice', () => {
    const said = texts(slug).flatMap(({ text }) => sentences(text));
    expect(said.filter((sentence, index) => said.indexOf(sentence) !== index)).toEqual([]);
  });

  it('has whole sentences: no gap, no brace, no doubled mark', () => {
    for (const { text } of texts(slug)) {
      expect(text).not.toMatch(/\{\{|\}\}|\[[\p{L}_.]+\]|undefined|null| [.,;]|\.\.|,,|\(\)| {2}/u);
      expect(text).not.toMatch(/(?:^|\. )\p{Ll}\p{L}* (?:er|skal|bør|kan|må) /mu);
    }
  });

  it('leaves no chapter empty', () => {
    for (const { text, title } of texts(slug)) expect(text.length, title).toBeGreaterThan(40);
  });

  it('names persons only as contacts and signatories', () => {
    const { agreement } = agreementNamed(slug);
    const names = (agreement?.signaturer ?? []).flatMap(({ navn }) => navn ?? []);
    const prose = texts(slug)
      .filter(({ id }) => id !== 'underskrifter' && id !== 'tjenestetilbud')
      .map(({ text }) => text)
      .join('\n');
    for (const name of names) expect(prose).not.toContain(name);
  });
});

describe('what each of the four is', () => {
  it('is ready to be signed, or a draft with its gaps showing', () => {
    expect(agreementNamed('skien').agreement?.status).toBe('klar_til_signering');
    expect(agreementNamed('sor-varanger').agreement?.status).toBe('klar_til_signering');
    for (const slug of ['flakstad', 'nome'] as const) {
      const { agreement, diagnostics } = agreementNamed(slug);
      expect(agreement && isStrict(agreement.status)).toBe(false);
      expect(diagnostics.map((it) => it.rule)).not.toContain('left-out');
      expect(diagnostics.filter((it) => it.severity === 'warning').map((it) => it.rule)).toContain('missing-term');
    }
  });

  it('keeps the ten numbered chapters of Skien and Nome', () => {
    const ten = Array.from({ length: 10 }, (_, index) => String(index + 1));
    expect(titles('skien')).toEqual(ten);
    expect(titles('nome')).toEqual(ten);
  });

  it('keeps the order of Flakstad and its merged chapter', () => {
    expect(texts('flakstad').map(({ title }) => title)).toEqual([
      'Forside',
      'Innledning',
      'Politikontakten',
      'Politiråd',
      'SLT (samordning av lokale kriminalitetsforebyggende tiltak)',
      'Tjenestetilbudet',
      'Forventninger og organisering av samarbeidet',
      'Spesielle fokusområder',
      'Administrative forhold',
      'Evaluering',
      'Underskrifter',
    ]);
  });

  it('keeps the chapters of Sør-Varanger', () => {
    expect(texts('sor-varanger').map(({ title }) => title)).toEqual([
      'Forside',
      'Generell innledning',
      'Formål',
      'Politirådets hovedoppgaver',
      'Organisering av samarbeidet og bidrag fra partene',
      'Samordning av lokale kriminalitetsforebyggende tiltak (SLT)',
      'Spesielle fokusområder i Sør-Varanger kommune',
      'Taushetsplikt',
      'Varighet og evaluering',
      'Underskrifter',
    ]);
  });
});

function sentences(text: string): string[] {
  return text
    .split(/(?<=[.:?!])\s+|\n/)
    .map((it) => it.trim())
    .filter((it) => it.split(' ').length > 3);
}
