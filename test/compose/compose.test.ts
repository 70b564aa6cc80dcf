import { expect, test } from 'vitest';
import type { Templates } from '../../src/compose/templates.ts';
import { chapterText, composeText, pointedAt, proofreadText, standardTemplates } from './compose-text.ts';

const chapters = (parts: Parameters<typeof composeText>[0]) =>
  composeText(parts).composed!.document.chapters.map(({ number, id, sections }) => [number, id, sections]);

test('by default the ten sections stand as 1 to 10', () => {
  expect(chapters({}).map(([number, id]) => `${number} ${id}`)).toEqual([
    '1 formal',
    '2 tjenestetilbud',
    '3 politikontakt',
    '4 politirad',
    '5 slt',
    '6 forventninger',
    '7 fokusomrader',
    '8 organisering',
    '9 taushetsplikt',
    '10 evaluering',
  ]);
});

test('an outline reorders, merges and adds chapters, with or without numbers', () => {
  const root = `disposisjon:
  nummerert: false
  kapitler:
    - evaluering
    - { seksjoner: [forventninger, organisering], tittel: Forventninger og organisering }
    - { id: hovedoppgaver, tittel: Rådets hovedoppgaver, tekst: Å samordne arbeidet. }
    - formål
    - tjenestetilbud
    - politikontakt
    - SLT
    - fokusområder
    - taushetsplikt
`;
  const found = chapters({ root, sections: { politiråd: '{ dekket_av: hovedoppgaver }' } });
  expect(found.slice(0, 3)).toEqual([
    [null, 'evaluering', ['evaluering']],
    [null, 'forventninger-organisering', ['forventninger', 'organisering']],
    [null, 'hovedoppgaver', ['politiråd']],
  ]);
});

test('a section that is left out has no chapter, and the numbers have no gap', () => {
  const found = chapters({ sections: { SLT: '{ utelatt: Kommunen har ikke SLT. }' } });
  expect(found.map(([number]) => number)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
});

test('what is added comes after the words of the template', () => {
  const checked = composeText({
    sections: { politiråd: '{ leder: { rolle: ordfører }, tillegg: Referatet er offentlig. }' },
  });
  expect(chapterText(checked, 'politirad')).toMatch(/ordføreren[\s\S]*Referatet er offentlig\.$/);
});

test('several kommuner share an agreement', () => {
  const parter = `
  kommune: [{ nummer: "4003", navn: Skien kommune }, { nummer: "4001", navn: Porsgrunn kommune }]
  politi: { distrikt: Sør-Øst politidistrikt }`;
  const { document } = composeText({ parter }).composed!;
  expect(document.parties.map((it) => [it.side, it.numbers[0]])).toEqual([
    ['kommune', 'Kommunenummer 4003'],
    ['kommune', 'Kommunenummer 4001'],
    ['politi', undefined],
  ]);
  expect(document.metadata.title).toBe(
    'Samarbeidsavtale mellom Skien kommune, Porsgrunn kommune og Sør-Øst politidistrikt',
  );
});

test('a layer comes before the standard, and what it lacks falls through', () => {
  const layered: Templates = {
    has: (layer) => layer === 'egen' || standardTemplates.has(layer),
    read: (layer, language, name) =>
      layer === 'egen' ? (name === 'slt' ? 'Egne ord om SLT.\n' : null) : standardTemplates.read(layer, language, name),
  };
  const { composed, ...rest } = composeText({ root: 'mal: egen\n' }, layered);
  expect(chapterText({ composed, ...rest }, 'slt')).toBe('Egne ord om SLT.');
  expect(chapterText({ composed, ...rest }, 'evaluering')).not.toBe('');
  expect(composed?.layers).toEqual(['egen', 'standard']);
});

test.each([
  ['does not parse', '{{#if leder}}'],
  ['asks for what is not there', '{{finnesikke}}'],
  ['uses a partial', '{{> annen}}'],
])('a template that %s is reported at the name of the layer', (_name, template) => {
  const broken: Templates = {
    has: () => true,
    read: (layer, language, name) =>
      layer === 'egen' && name === 'slt' ? template : standardTemplates.read('standard', language, name),
  };
  for (const checked of [composeText, proofreadText]) {
    expect(pointedAt(checked({ root: 'mal: egen\n' }, broken), ['template-error'])).toEqual([
      ['template-error', 'egen'],
    ]);
  }
});

test('a layer that does not exist is reported', () => {
  expect(pointedAt(composeText({ root: 'mal: tromso\n' }), ['unknown-template'])).toEqual([
    ['unknown-template', 'tromso'],
  ]);
});

test('Sami names are marked with their language wherever they stand', () => {
  const parter = `
  kommune: { nummer: "5540", navn: Kåfjord kommune, parallellnavn: [{ språk: nordsamisk, navn: Gáivuona suohkan }] }
  politi: { distrikt: Troms politidistrikt }`;
  const checked = composeText({
    parter,
    sections: { formål: '{ tekst: Avtalen gjelder Gáivuona suohkan og Gáivuotna. }' },
  });
  const { parties, chapters: all } = checked.composed!.document;
  expect(parties[0]!.name).toMatchObject([
    { value: 'Kåfjord kommune / ' },
    { value: 'Gáivuona suohkan', data: { lang: 'se' } },
  ]);
  const [paragraph] = all[0]!.blocks;
  expect(paragraph).toMatchObject({
    children: [
      { value: 'Avtalen gjelder ' },
      { value: 'Gáivuona suohkan', data: { lang: 'se' } },
      { value: ' og ' },
      { value: 'Gáivuotna', data: { lang: 'se' } },
      { value: '.' },
    ],
  });
});

test.each([
  ['utkast', 'UTKAST'],
  ['til_behandling', 'UTKAST'],
  ['avslått', 'AVSLÅTT'],
  ['oppsagt', 'OPPSAGT'],
  ['klar_til_signering', null],
  ['signert', null],
])('%s is marked %s', (status, mark) => {
  expect(composeText({ status }).composed!.document.mark).toBe(mark);
});
