import { describe, expect, it } from 'vitest';
import { kommuneByNumber, malformOf, parallelNames, successorsOf } from '../../src/register/kommuner.ts';

const numbers = (number: string, date?: string): string[] =>
  successorsOf(number, date).map((kommune) => kommune.number);

describe('kommuneByNumber', () => {
  it('knows a kommune of today', () => {
    expect(kommuneByNumber('4003')).toEqual({
      number: '4003',
      name: 'Skien',
      names: [{ name: 'Skien', lang: 'no', genitive: 'Skien' }],
      county: 'Telemark',
      malform: 'nøytral',
      samiArea: false,
      from: '2024-01-01',
      to: null,
      successors: [],
    });
  });

  it('knows a former one', () => {
    expect(kommuneByNumber('3807')).toEqual({
      number: '3807',
      name: 'Skien',
      names: [{ name: 'Skien', lang: 'no', genitive: 'Skien' }],
      county: 'Vestfold og Telemark',
      malform: null,
      samiArea: false,
      from: '2020-01-01',
      to: '2024-01-01',
      successors: ['4003'],
    });
  });

  it.each([
    ['3807', '2019-12-31', undefined],
    ['3807', '2020-01-01', 'Skien'],
    ['3807', '2023-12-31', 'Skien'],
    ['3807', '2024-01-01', undefined],
    ['4003', '2023-12-31', undefined],
    ['1103', '2019-06-01', 'Stavanger'],
    ['5001', '2017-06-01', undefined],
    ['1601', '2017-06-01', 'Trondheim'],
    ['9999', undefined, undefined],
    ['__proto__', undefined, undefined],
    ['', undefined, undefined],
  ])('%s on %s is %s', (number, date, name) => {
    expect(kommuneByNumber(number, date)?.name).toBe(name);
  });

  it('gives the names of the day', () => {
    const names = (number: string, date?: string) => kommuneByNumber(number, date)!.names.map(({ name }) => name);
    expect(names('0301', '2025-12-31')).toEqual(['Oslo']);
    expect(names('0301', '2026-01-01')).toEqual(['Oslo', 'Oslove']);
    expect(names('5001', '2022-12-31')).toEqual(['Trondheim']);
    expect(names('5001')).toEqual(['Trondheim', 'Tråante']);
    expect(names('1940', '2017-12-31')).toEqual(['Gáivuotna', 'Kåfjord']);
    expect(names('1940')).toEqual(['Gáivuotna', 'Kåfjord', 'Kaivuono']);
    expect(names('5536')).toEqual(['Lyngen', 'Ivgu', 'Yykeä']);
    expect(names('5006')).toEqual(['Steinkjer', 'Stïentje']);
  });
});

describe('successorsOf', () => {
  it.each<[string, string | undefined, string[]]>([
    ['4003', undefined, ['4003']],
    ['0806', undefined, ['4003']],
    ['0806', '2021-01-01', ['3807']],
    ['0806', '2018-01-01', ['0806']],
    ['0702', undefined, ['3903']],
    ['1504', undefined, ['1508', '1580']],
    ['1504', '2022-01-01', ['1507']],
    ['1850', undefined, ['1806', '1875']],
    ['1613', undefined, ['5055', '5056', '5059']],
    ['1567', undefined, ['5061']],
    ['4003', '2020-01-01', []],
    ['1234567', undefined, []],
  ])('%s by %s: %j', (number, date, expected) => {
    expect(numbers(number, date)).toEqual(expected);
  });
});

describe('malformOf', () => {
  it.each([
    ['1121', 'nynorsk'],
    ['1101', 'bokmål'],
    ['4003', 'nøytral'],
    ['3807', 'nøytral'],
    ['0821', 'nynorsk'],
    ['9999', null],
  ])('%s: %s', (number, expected) => {
    expect(malformOf(number)).toBe(expected);
  });
});

describe('parallelNames', () => {
  it.each([
    ['5612', [['Guovdageaidnu', 'se', 'Guovdageainnu']]],
    ['1875', [['Hábmer', 'smj', 'Hábmera']]],
    ['1826', [['Aarborte', 'sma', 'Aarborten']]],
    [
      '5622',
      [
        ['Porsáŋgu', 'se', 'Porsáŋggu'],
        ['Porsanki', 'fkv', 'Porsangin'],
      ],
    ],
    ['5605', []],
    ['9999', []],
  ])('%s: %j', (number, expected) => {
    expect(parallelNames(number).map(({ name, lang, genitive }) => [name, lang, genitive])).toEqual(expected);
  });
});
