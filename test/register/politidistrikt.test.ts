import { describe, expect, it } from 'vitest';
import { UNNTAK } from '../../src/register/data/politidistrikt.ts';
import { entries } from '../../src/register/entries.ts';
import { allKommuner, districtOf, districts, findDistrict } from '../../src/register/kommuner.ts';
import { rows } from '../../src/register/rows.ts';

describe('districts', () => {
  it('are twelve', () => {
    expect(districts().map(({ id, nb, nn }) => [id, nb, nn])).toEqual([
      ['oslo', 'Oslo politidistrikt', 'Oslo politidistrikt'],
      ['ost', 'Øst politidistrikt', 'Aust politidistrikt'],
      ['innlandet', 'Innlandet politidistrikt', 'Innlandet politidistrikt'],
      ['sor-ost', 'Sør-Øst politidistrikt', 'Sør-Aust politidistrikt'],
      ['agder', 'Agder politidistrikt', 'Agder politidistrikt'],
      ['sor-vest', 'Sør-Vest politidistrikt', 'Sør-Vest politidistrikt'],
      ['vest', 'Vest politidistrikt', 'Vest politidistrikt'],
      ['more-og-romsdal', 'Møre og Romsdal politidistrikt', 'Møre og Romsdal politidistrikt'],
      ['trondelag', 'Trøndelag politidistrikt', 'Trøndelag politidistrikt'],
      ['nordland', 'Nordland politidistrikt', 'Nordland politidistrikt'],
      ['troms', 'Troms politidistrikt', 'Troms politidistrikt'],
      ['finnmark', 'Finnmark politidistrikt', 'Finnmark politidistrikt'],
    ]);
  });

  it('have each kommune of today in exactly one of them', () => {
    const counts: Record<string, number> = {};
    for (const { number } of allKommuner()) counts[districtOf(number)!.id] = (counts[districtOf(number)!.id] ?? 0) + 1;
    expect(counts).toEqual({
      oslo: 3,
      ost: 29,
      innlandet: 47,
      'sor-ost': 42,
      agder: 24,
      'sor-vest': 29,
      vest: 38,
      'more-og-romsdal': 27,
      trondelag: 39,
      nordland: 41,
      troms: 20,
      finnmark: 18,
    });
  });

  it('have exceptions from the county rule that are kommuner of today and differ from the rule', () => {
    const today = new Map(allKommuner().map((kommune) => [kommune.number, kommune]));
    expect(rows(UNNTAK)).toHaveLength(12);
    for (const [number] of rows(UNNTAK)) {
      expect(today.has(number!), number).toBe(true);
      const neighbours = allKommuner().filter(({ county }) => county === today.get(number!)!.county);
      const same = neighbours.filter((kommune) => districtOf(kommune.number) === districtOf(number!));
      expect(same.length, number).toBeLessThan(neighbours.length / 2);
    }
  });

  it('also have each former number', () => {
    expect([...entries().keys()].filter((number) => districtOf(number) === undefined)).toEqual([]);
  });
});

describe('districtOf', () => {
  it.each([
    ['4003', 'sor-ost'],
    ['3807', 'sor-ost'],
    ['1859', 'nordland'],
    ['1811', 'trondelag'],
    ['5516', 'nordland'],
    ['3203', 'oslo'],
    ['0627', 'oslo'],
    ['4614', 'sor-vest'],
    ['5605', 'finnmark'],
    ['9999', undefined],
  ])('%s: %s', (number, id) => {
    expect(districtOf(number)?.id).toBe(id);
  });
});

describe('findDistrict', () => {
  it.each([
    ['Sør-Øst politidistrikt', 'sor-ost'],
    ['Sør-Aust politidistrikt', 'sor-ost'],
    ['sør-øst', 'sor-ost'],
    ['SØR-ØST  POLITIDISTRIKT', 'sor-ost'],
    ['So\u0308r-O\u0308st', undefined],
    ['Øst', 'ost'],
    ['Aust politidistrikt', 'ost'],
    ['Møre og Romsdal', 'more-og-romsdal'],
    ['Sør Øst politidistrikt', undefined],
    ['Sørøst politidistrikt', undefined],
    ['Sør-Øst politdistrikt', undefined],
    ['Sør-Øst politidistriktet', undefined],
    ['Telemark politidistrikt', undefined],
    ['politidistrikt', undefined],
    ['', undefined],
  ])('%s: %s', (name, id) => {
    expect(findDistrict(name)?.id).toBe(id);
  });
});
