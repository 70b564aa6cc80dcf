import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { skeleton } from '../../src/skeleton/skeleton.ts';
import { complete } from '../validate/complete.ts';
import { inEditor } from './editor.ts';

const labels = async (marked: string) => (await inEditor(marked).completions()).map(({ label }) => label);

describe('completion', () => {
  it('offers the fields of the place where the cursor is', async () => {
    expect(await labels('¦')).toEqual(
      expect.arrayContaining(['tittel', 'status', 'parter', 'seksjoner', 'signaturer']),
    );
    expect(await labels('seksjoner:\n  politi¦')).toEqual(expect.arrayContaining(['politikontakt', 'politiråd']));
    const council = await labels('seksjoner:\n  politiråd:\n    ¦');
    expect(council).toEqual(expect.arrayContaining(['leder', 'møter', 'tekst', 'utelatt']));
    expect(council).not.toContain('tittel');
    expect(await labels('seksjoner:\n  politiråd:\n    leder:\n      ¦')).toEqual(
      expect.arrayContaining(['rolle', 'navn', 'utelatt']),
    );
  });

  it('offers the values of an enumeration and nothing else', async () => {
    expect(await labels('målform: ¦')).toEqual(['bokmål', 'nynorsk']);
    expect(await labels('seksjoner:\n  politiråd:\n    møter:\n      antall: 2\n      per: ¦')).toEqual([
      'uke',
      'måned',
      'kvartal',
      'halvår',
      'år',
    ]);
  });
});

describe('hover', () => {
  it('explains fields in Norwegian', async () => {
    expect(await inEditor('tit¦tel: Avtale').hover()).toMatch(/Tittel.*Hva avtalen heter/s);
    expect(await inEditor('seksjoner:\n  poli¦tiråd: {}').hover()).toMatch(/Politiråd.*ledelse møtes/s);
    expect(await inEditor('seksjoner:\n  politiråd:\n    le¦der: {}').hover()).toMatch(/Hvem som leder rådet/);
  });

  it('keeps what only the program uses to itself', async () => {
    expect(await inEditor('tit¦tel: Avtale').hover()).not.toMatch(/resign|editorial|line/);
  });
});

describe('red lines', () => {
  const marked = async (text: string) => (await inEditor(text).redLines()).map(({ at, message }) => [at, message]);

  it('leave a good agreement alone, also one with empty fields', async () => {
    expect(await marked(complete(''))).toEqual([]);
    const text = `mal:
varighet: { fra: , til: null, oppsigelse: }
tittel: |
  Avtale om tjenestetilbud
seksjoner:
  politiråd:
  formål:
    nivåer:
  SLT: { utelatt: kommunen har ikke SLT }`;
    expect(await marked(complete(text))).toEqual([]);
  });

  it('leave a skeleton and the agreements of the repository alone', async () => {
    const input = { kommune: { nummer: '4003', navn: 'Skien kommune' }, distrikt: null, schemaRef: 'skjema.json' };
    expect(await marked(skeleton({ ...input, målform: 'bokmål' }))).toEqual([]);
    const folder = new URL('../../agreements/', import.meta.url);
    for (const name of readdirSync(folder).filter((it) => it.endsWith('.yaml')))
      expect(await marked(readFileSync(new URL(name, folder), 'utf8')), name).toEqual([]);
  });

  it('stand under what is wrong, with words that help', async () => {
    const text = `status: utkst
varighet: { fra: 2027, til: 31.12.2030 }
parter:
  kommune: { nummer: 0301, navn: Oslo kommune }
  politi: { distrikt: Oslo politidistrikt }
seksjoner:
  politiråd: { ledr: {} }
  taushetsplikt: { lukkede_møter: ja }`;
    expect(await marked(complete(text))).toEqual(
      expect.arrayContaining([
        ['utkst', 'Velg blant: utkast, til_behandling, klar_til_signering, signert, avslått, oppsagt.'],
        ['2027', expect.stringContaining('i anførselstegn')],
        ['31.12.2030', 'Her skal det stå en dato (ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ).'],
        ['0301', 'Her skal det stå et kommunenummer med fire sifre, i anførselstegn: "4003".'],
        ['ledr', expect.stringContaining('ledr')],
        ['ja', 'Skriv true (ja) eller false (nei).'],
      ]),
    );
  });

  it('stand where a section is missing', async () => {
    const found = await marked(complete('seksjoner:', ['politiråd']));
    expect(found).toEqual([[expect.any(String), expect.stringContaining('politiråd')]]);
  });
});
