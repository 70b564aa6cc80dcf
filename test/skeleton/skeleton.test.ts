import { describe, expect, it } from 'vitest';
import { SECTION_IDS } from '../../schema/sections/index.ts';
import { kommuneNamesInText } from '../../src/register/kommuner.ts';
import { type SkeletonInput, skeleton } from '../../src/skeleton/skeleton.ts';
import { parseSource } from '../../src/source/parse.ts';
import { validateAgreement } from '../../src/validate/validate.ts';
import { lintText } from '../lint/lint-text.ts';
import { quoted } from '../lint/quoted.ts';

const SKIEN: SkeletonInput = {
  kommune: { nummer: '4003', navn: 'Skien kommune' },
  distrikt: 'Sør-Øst politidistrikt',
  målform: 'bokmål',
  schemaRef: '../schema/avtale.schema.json',
};
const NYNORSK: SkeletonInput = { ...SKIEN, kommune: { nummer: '4644', navn: 'Luster kommune' }, målform: 'nynorsk' };
const UNKNOWN: SkeletonInput = { ...SKIEN, kommune: { nummer: null, navn: 'Ny: «#1» kommune' }, distrikt: null };

function read(text: string) {
  const source = parseSource(new TextEncoder().encode(text), 'avtale.yaml');
  const { agreement, diagnostics } = validateAgreement(source);
  return { agreement, found: [...source.diagnostics, ...diagnostics].map(({ rule, message }) => [rule, message.nb]) };
}

/** What a writer does with the examples: remove the `# ` and nothing else. */
const useExamples = (text: string) => text.replace(/^( *)# (?!yaml-language-server)/gm, '$1');

describe.each([
  ['bokmål', SKIEN],
  ['nynorsk', NYNORSK],
  ['what the register does not know', UNKNOWN],
])('a skeleton for %s', (_, input) => {
  const text = skeleton(input);

  it('is an agreement as it stands', () => {
    const { agreement, found } = read(text);
    expect(found).toEqual([]);
    expect(agreement).toMatchObject({ status: 'utkast', målform: input.målform });
    expect(agreement!.parter.kommune).toEqual({ nummer: input.kommune.nummer ?? '0000', navn: input.kommune.navn });
    expect(Object.keys(agreement!.seksjoner)).toEqual(SECTION_IDS);
    expect(agreement!.signaturer!.map(({ part }) => part)).toEqual(['kommune', 'politi']);
  });

  it('is an agreement with all examples in use, with facts in every section', () => {
    const { agreement, found } = read(useExamples(text));
    expect(found).toEqual([]);
    for (const id of SECTION_IDS) expect(Object.keys(agreement!.seksjoner[id])).not.toEqual([]);
    expect(agreement).toMatchObject({ varighet: { fra: '2027-01-01' }, vedtak: { sak: '<saksnummer>' } });
    expect(agreement!.vedlegg).toHaveLength(1);
  });

  it('tells the editor where the schema is, on its first line', () => {
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=../schema/avtale.schema.json');
  });
});

it('has the names in other languages that the register knows', () => {
  const parallellnavn = [{ språk: 'nordsamisk', navn: 'Gáivuona suohkan' }] as const;
  const { agreement, found } = read(skeleton({ ...SKIEN, kommune: { ...SKIEN.kommune, parallellnavn } }));
  expect([found, agreement!.parter.kommune]).toEqual([[], { ...SKIEN.kommune, parallellnavn }]);
});

it('writes the examples in the målform of the agreement', () => {
  expect(skeleton(NYNORSK)).toContain('rolle: ordførar\n');
  expect(useExamples(skeleton(NYNORSK)).replace(/^\s*##.*$/gm, '')).not.toMatch(
    /\b(ordfører|et|ikke|fra politirådet)\b/,
  );
});

it('names no other town, and its blanks are blanks that lint knows', () => {
  const text = skeleton(NYNORSK);
  expect(kommuneNamesInText(text).map(({ name }) => name)).toEqual(['Luster', 'Luster']);
  const { source, diagnostics } = lintText(useExamples(text), { levels: { 'unused-fact': 'av' } });
  const blanks = diagnostics.filter(({ rule }) => rule === 'placeholder').map(({ range }) => quoted(source, range));
  expect(blanks).toEqual([
    '<namn på eininga>',
    '<saksnummer>',
    '<namn på tenestestaden>',
    '<tettstad>',
    'Kari Nordmann',
    'fornavn.etternavn@politiet.no',
    'Ola Nordmann',
    'Ola Nordmann',
    'Kari Nordmann',
    'Ola Nordmann',
    '<arkivreferanse eller filnamn>',
  ]);
});

it('keeps the modeline on one word whatever the folder is called', () => {
  const [first] = skeleton({ ...SKIEN, schemaRef: '../min mappe/avtale.schema.json' }).split('\n');
  expect(first).toBe('# yaml-language-server: $schema=../min%20mappe/avtale.schema.json');
});
