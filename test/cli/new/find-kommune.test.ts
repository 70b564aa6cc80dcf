import { describe, expect, test } from 'vitest';
import { findKommune } from '../../../src/cli/new/find-kommune.ts';

const TODAY = '2027-01-01';
const find = (name: string) => findKommune(name, TODAY);

describe('a kommune for a new agreement', () => {
  test.each([
    ['Luster', '4644', 'nynorsk', 'Vest politidistrikt'],
    ['skien', '4003', 'bokmål', 'Sør-Øst politidistrikt'],
    ['4003', '4003', 'bokmål', 'Sør-Øst politidistrikt'],
    ['Herøy (Nordland)', '1818', 'bokmål', 'Nordland politidistrikt'],
    ['Oslo kommune', '0301', 'bokmål', 'Oslo politidistrikt'],
    ['0301', '0301', 'bokmål', 'Oslo politidistrikt'],
  ])('%s', (name, nummer, målform, distrikt) => {
    expect(find(name)).toMatchObject({ kommune: { nummer }, målform, distrikt });
  });

  test.each([
    ['Ulvik', 'Ulvik herad'],
    ['Kvam', 'Kvam herad'],
    ['Voss', 'Voss herad'],
    ['Kvinnherad', 'Kvinnherad kommune'],
  ])('%s signs as %s', (name, navn) => expect(find(name).kommune.navn).toBe(navn));

  test('with its official names in Sami and Kven', () => {
    expect(find('Kåfjord').kommune.parallellnavn).toEqual([
      { språk: 'nordsamisk', navn: 'Gáivuona suohkan' },
      { språk: 'kvensk', navn: 'Kaivuonon komuuni' },
    ]);
    expect(find('Snåsa').kommune.parallellnavn).toEqual([{ språk: 'sørsamisk', navn: 'Snåasen tjïelte' }]);
    expect(find('Skien').kommune.parallellnavn).toEqual([]);
  });

  test.each([
    ['Våler', /3419|3114/],
    ['Sauherad', /Midt-Telemark \(4020\)/],
    ['0806', /Skien \(4003\)/],
    ['3818', /Tinn \(4026\)/],
    ['Lustr', /«Luster»/],
    ['9999', /firesifrede nummer/],
    ['', /kommunens navn/],
    ['x'.repeat(100_000), /ingen kommune/],
  ])('%s is not one: says how to go on', (name, says) => {
    let said = '';
    try {
      find(name);
    } catch (error) {
      said = (error as { print: (language: 'nb') => string }).print('nb');
    }
    expect(said).toMatch(says);
  });
});
