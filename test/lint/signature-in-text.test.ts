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
