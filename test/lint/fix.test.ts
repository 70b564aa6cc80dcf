import { describe, expect, it } from 'vitest';
import { fixedText, fixPatch } from '../../src/lint/fix.ts';
import { parseSource } from '../../src/source/parse.ts';
import { validateAgreement } from '../../src/validate/validate.ts';
import { lintText } from './lint-text.ts';
import { overlay } from './overlay.ts';

function fixed(text: string): string {
  const { source, diagnostics } = lintText(text);
  return fixedText(source, diagnostics);
}

describe('fixes', () => {
  it.each([
    ['quotes', 'Planen «Trygg by» gjelder.', 'Planen "Trygg by" gjelder.'],
    ['dashes', 'Åpent mandag–fredag kl. 09.00–14.30.', 'Åpent mandag-fredag kl. 09.00-14.30.'],
    ['spaces', 'Kommunen og politiet.', 'Kommunen   og  politiet.'],
    ['phone', 'Ring telefon 412 34 567.', 'Ring telefon 41234567.'],
    ['url', 'Se www.politiet.no.', 'Se www.politi.no.'],
    ['hyphen', 'SLT-koordinatoren leder.', 'SLT koordinatoren leder.'],
    ['slip', 'Møtet er 17. mai.', 'Møtet er 17.mai.'],
    ['NFC', 'Arbeidet pågår.', 'Arbeidet pågår.'.normalize('NFD')],
  ])('mends %s in every style of scalar', (_, right, wrong) => {
    for (const style of [
      (text: string) => `tillegg: |\n        ${text}`,
      (text: string) => `tillegg: '${text}'`,
      (text: string) => `tillegg: >-\n        ${text}`,
      (text: string) => `tillegg: ${text}`,
    ]) {
      const before = overlay('').replace('  SLT: {}', `  SLT:\n    ${style(wrong)}`);
      expect(fixed(before)).toBe(before.replace(wrong, right));
    }
  });

  it('mends inside double quotes, where quotation marks are escaped', () => {
    const before = overlay('').replace('SLT: {}', 'SLT: { tillegg: "Planen \\"Trygg by\\" gjelder." }');
    expect(fixed(before)).toBe(before.replace('\\"Trygg by\\"', '«Trygg by»'));
  });

  it('leaves comments, order, blank lines and line breaks byte for byte', () => {
    const before = overlay('')
      .replace('SLT: {}', '# om  SLT\n  SLT:   # to  mellomrom\n    tillegg:   "a  b"   # x\n\n')
      .replaceAll('\n', '\r\n');
    expect(fixed(before)).toBe(before.replace('"a  b"', '"a b"'));
  });

  it('changes nothing in an agreement without findings, and has nothing left to do after it has run', () => {
    const clean = overlay('');
    expect(fixed(clean)).toBe(clean);
    const once = fixed(
      overlay('seksjoner:\n  SLT:\n    tillegg: SLT koordinator  "leder" 2027-2030 - ring telefon 41234567.\n'),
    );
    expect(fixed(once)).toBe(once);
  });

  it('gives codes quotation marks, exactly as they are written', () => {
    const text = overlay('').replace('"4003"', '0301');
    const source = parseSource(new TextEncoder().encode(text), 'avtale.yaml');
    const { diagnostics } = validateAgreement(source);
    expect(fixedText(source, diagnostics)).toBe(text.replace('0301', '"0301"'));
  });

  it('shows what it would do as a unified diff', () => {
    expect(fixPatch('a.yaml', 'a\nb\n', 'a\nc\n')).toContain('-b\n+c\n');
  });
});
