import { expect, it } from 'vitest';
import { SECTION_IDS, sectionNumber } from '../../schema/sections/index.ts';
import { parseSource } from '../../src/source/parse.ts';
import { validateAgreement } from '../../src/validate/validate.ts';
import { complete } from './complete.ts';

const validate = (text: string) => validateAgreement(parseSource(new TextEncoder().encode(text), 'avtale.yaml'));

it.each(SECTION_IDS)('says that section %s is missing, with its number, at «seksjoner»', (id) => {
  const { agreement, diagnostics } = validate(complete('seksjoner:', [id]));
  expect(agreement).toBeNull();
  expect(diagnostics).toHaveLength(1);
  const [{ rule, message, range }] = diagnostics as [(typeof diagnostics)[number]];
  expect(rule).toBe('missing-section');
  expect(message.nb).toBe(`Seksjon ${sectionNumber(id)}, ${id}, mangler under «seksjoner».`);
  expect(message.en).toBe(`Section ${sectionNumber(id)}, ${id}, is missing under «seksjoner».`);
  expect(range).toEqual({ start: { line: 1, column: 1 }, end: { line: 1, column: 10 } });
});

it.each(SECTION_IDS)('reports an unknown key in section %s at the key', (id) => {
  const { diagnostics } = validate(complete(`seksjoner:\n  ${id}:\n    xyzzy: 1`));
  expect(diagnostics.map(({ rule, path }) => [rule, path])).toEqual([['unknown-key', ['seksjoner', id, 'xyzzy']]]);
  expect(diagnostics[0]!.range.start).toEqual({ line: 3, column: 5 });
});

it('takes a section that is left out, and one with nothing in it', () => {
  for (const id of SECTION_IDS) {
    expect(validate(complete(`seksjoner:\n  ${id}: { utelatt: med vilje }`)).diagnostics).toEqual([]);
    expect(validate(complete(`seksjoner:\n  ${id}:`)).agreement?.seksjoner[id]).toEqual({});
  }
});

it('gives the agreement without the keys that were left empty', () => {
  const { agreement } = validate(complete('mal:\nvarighet: { fra: 2027-01-01, til: }'));
  expect(agreement).not.toHaveProperty('mal');
  expect(agreement?.varighet).toEqual({ fra: '2027-01-01' });
});

it('says nothing of a file that could not be read', () => {
  expect(validate('tittel: "uten slutt')).toEqual({ agreement: null, diagnostics: [] });
});

it('stops telling after fifty findings and says how many there are', () => {
  const text = complete(Array.from({ length: 70 }, (_, index) => `felt${index}: 1`).join('\n'));
  const { diagnostics } = validate(text);
  expect(diagnostics).toHaveLength(51);
  expect(diagnostics.at(-1)).toMatchObject({
    rule: 'too-many-findings',
    message: { nb: 'Det er 20 funn til i filen.' },
  });
});

it('offers what to type where there is one right answer', () => {
  const { diagnostics } = validate(
    complete('varighet: { fra: 1.2.2027, til: 2030 }\nvedtak: { organ: 5, dato: i vår }'),
  );
  expect(diagnostics.map(({ fix }) => fix?.map(({ text }) => text))).toEqual([
    ['2027-02-01'],
    ['"2030"'],
    ['"5"'],
    undefined,
  ]);
  expect(diagnostics[1]!.fix![0]!.range).toEqual(diagnostics[1]!.range);
});
