import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { lintText } from './lint-text.ts';
import { overlay } from './overlay.ts';

function said(tillegg: string): string[] {
  const { diagnostics } = lintText(overlay(stringify({ seksjoner: { evaluering: { tillegg } } })));
  return diagnostics.filter(({ rule }) => rule === 'signature-in-text').map(({ message }) => message.nb);
}

it('says of a role alone that name, line and date are lacking', () => {
  expect(said('Rådet evaluerer årlig.\n\nOrdfører Skien')).toEqual([
    '«Ordfører Skien» ser ut som en underskrift uten navn, linje eller dato.',
  ]);
});

it.each(['Ingrid Dahl\nOrdfører, Skien kommune', 'Ingrid Dahl\n\nOrdfører, Skien kommune'])(
  'does not say so where somebody is named: %j',
  (block) => {
    expect(said(`Rådet evaluerer årlig.\n\n${block}`)).toEqual([
      '«Ordfører, Skien kommune» er en underskrift i teksten; utskriften får sine egne linjer av «signaturer».',
    ]);
  },
);

it('says of each role in definite form that stands among signatures that its name is lacking', () => {
  expect(said('Rådet evaluerer årlig.\n\nSkien, den\n\nKari Moe, ordfører\n\nLensmannen i Skien')).toContain(
    '«Lensmannen i Skien» ser ut som en underskrift uten navn, linje eller dato.',
  );
  expect(said('Rådet evaluerer årlig.\n\nOrdføraren\n\n____________\n\nLensmannen')).toContain(
    '«Lensmannen» ser ut som en underskrift uten navn, linje eller dato.',
  );
});

it.each([
  'Lensmannen\n\nLensmannen leder møtet når ordføreren er borte.',
  'Disse møter:\n\nOrdføreren\n\nLensmannen i Skien\n\n- andre ved behov',
  'Rådet evaluerer årlig.\n\nLensmannen i Skien',
])('takes no heading or member for a signature: %j', (text) => {
  expect(said(text)).toEqual([]);
});
