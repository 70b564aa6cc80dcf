import { describe, expect, it } from 'vitest';
import { ENDRINGER } from '../../src/register/data/endringer.ts';
import { FYLKER } from '../../src/register/data/fylker.ts';
import { KOMMUNER, SAMI_AREA } from '../../src/register/data/kommuner.ts';
import { NAVNEFORMER } from '../../src/register/data/navneformer.ts';
import { POLITIDISTRIKT, UNNTAK } from '../../src/register/data/politidistrikt.ts';
import { TETTSTEDER } from '../../src/register/data/tettsteder.ts';
import { PERSONNAVN, VANLIGE_ORD } from '../../src/register/data/vanlige-ord.ts';
import { entries } from '../../src/register/entries.ts';
import type { NameLanguage } from '../../src/register/kommune.ts';
import { allKommuner, findKommuner, kommuneByNumber, successorsOf } from '../../src/register/kommuner.ts';
import { rows } from '../../src/register/rows.ts';

const all = [...entries().values()];

function tally<Key extends string>(keys: Iterable<Key>): Partial<Record<Key, number>> {
  const counts: Partial<Record<Key, number>> = {};
  for (const key of keys) counts[key] = (counts[key] ?? 0) + 1;
  return counts;
}

describe('the tables', () => {
  it('have the form that they say', () => {
    const name = String.raw`\p{Lu}[\p{L}]*(?:[ -][\p{L}]+)*`;
    for (const row of rows(KOMMUNER))
      expect(row.join(';')).toMatch(new RegExp(`^\\d{4};[bn-];${name}(/${name})*$`, 'u'));
    for (const row of rows(ENDRINGER)) {
      expect(row.join(';')).toMatch(new RegExp(`^20\\d\\d-01-01;\\d{4};\\d{4}(,\\d{4})*;${name}(/${name})*$`, 'u'));
    }
    for (const row of rows(NAVNEFORMER))
      expect(row.join(';')).toMatch(new RegExp(`^(se|smj|sma|fkv);${name};${name}$`, 'u'));
    for (const row of rows(FYLKER)) expect(row.join(';')).toMatch(new RegExp(`^\\d\\d;${name}$`, 'u'));
    for (const row of rows(UNNTAK)) expect(row).toHaveLength(3);
  });

  it('name a kommune of today for each town, and no town that is called as a kommune', () => {
    const seen = new Set<string>();
    for (const [kommune, towns] of rows(TETTSTEDER)) {
      expect(
        findKommuner(kommune!).map(({ state }) => state),
        kommune,
      ).toEqual(['current']);
      for (const town of towns!.split(',')) {
        expect(findKommuner(town), town).toEqual([]);
        expect(seen, town).not.toContain(town);
        seen.add(town);
      }
    }
  });

  it('are in NFC', () => {
    const text = [KOMMUNER, ENDRINGER, NAVNEFORMER, FYLKER, POLITIDISTRIKT, UNNTAK, VANLIGE_ORD, PERSONNAVN].join('');
    expect(text).toBe(text.normalize('NFC'));
  });

  it('hold each number once and in order', () => {
    const numbers = rows(KOMMUNER).map(([number]) => number);
    expect(numbers).toEqual([...new Set(numbers)].sort());
    const changes = rows(ENDRINGER).map(([date, number]) => `${date} ${number}`);
    expect(changes).toEqual([...new Set(changes)].sort());
  });

  it('end a number once, and never one of today', () => {
    const ended = rows(ENDRINGER).filter(([, number, after]) => number !== after);
    expect(ended).toHaveLength(new Set(ended.map(([, number]) => number)).size);
    const today = new Set(rows(KOMMUNER).map(([number]) => number));
    expect(ended.filter(([, number]) => today.has(number))).toEqual([]);
  });

  it('name no language form in vain', () => {
    const used = new Set(all.flatMap(({ versions }) => versions.flatMap(({ names }) => names.split('/'))));
    expect(rows(NAVNEFORMER).filter(([, name]) => !used.has(name!))).toEqual([]);
  });

  it('list as ordinary words only names of kommuner', () => {
    const listed = `${VANLIGE_ORD} ${PERSONNAVN}`.split(/\s+/).filter(Boolean);
    expect(listed.filter((word) => findKommuner(word).length === 0)).toEqual([]);
    expect(listed).toHaveLength(new Set(listed).size);
  });
});

describe('the kommuner', () => {
  it('are as many as there were on each day', () => {
    const days = [
      '2017-12-31',
      '2018-01-01',
      '2019-01-01',
      '2019-12-31',
      '2020-01-01',
      '2023-12-31',
      '2024-01-01',
      '2026-01-01',
    ];
    expect(days.map((day) => allKommuner(day).length)).toEqual([426, 422, 422, 422, 356, 356, 357, 357]);
    expect(allKommuner()).toHaveLength(357);
  });

  it('are spread over the counties as they should', () => {
    expect(tally(allKommuner().map(({ county }) => county))).toEqual({
      Oslo: 1,
      Rogaland: 23,
      'Møre og Romsdal': 27,
      Nordland: 41,
      Østfold: 12,
      Akershus: 21,
      Buskerud: 18,
      Innlandet: 46,
      Vestfold: 6,
      Telemark: 17,
      Agder: 25,
      Vestland: 43,
      Trøndelag: 38,
      Troms: 21,
      Finnmark: 18,
    });
    expect(Object.keys(tally(allKommuner('2021-06-01').map(({ county }) => county)))).toHaveLength(11);
    expect(Object.keys(tally(allKommuner('2018-06-01').map(({ county }) => county)))).toHaveLength(18);
  });

  it('have a målform', () => {
    expect(tally(allKommuner().map(({ malform }) => malform!))).toEqual({ bokmål: 119, nynorsk: 88, nøytral: 150 });
  });

  it('share only the names that two are known to share', () => {
    const names = tally(allKommuner().map(({ name }) => name));
    expect(Object.keys(names).filter((name) => names[name]! > 1)).toEqual(['Herøy', 'Våler']);
  });

  it('have exactly one Norwegian name, and the others in the languages of their county', () => {
    const languages: Record<string, NameLanguage[]> = {
      Oslo: ['sma'],
      Nordland: ['se', 'smj', 'sma'],
      Trøndelag: ['sma'],
      Troms: ['se', 'fkv'],
      Finnmark: ['se', 'fkv'],
    };
    for (const { name, names, county } of allKommuner()) {
      expect(names.filter(({ lang }) => lang === 'no').map((no) => no.name)).toEqual([name]);
      for (const { lang } of names) if (lang !== 'no') expect(languages[county], name).toContain(lang);
    }
    expect(tally(allKommuner().flatMap(({ names }) => names.map(({ lang }) => lang)))).toEqual({
      no: 357,
      se: 16,
      smj: 3,
      sma: 10,
      fkv: 5,
    });
  });

  it('that are in the Sami area are 13, each with a Sami name', () => {
    const area = allKommuner().filter(({ samiArea }) => samiArea);
    expect(area.map(({ number }) => number)).toEqual(SAMI_AREA.split(' '));
    expect(area).toHaveLength(13);
    expect(area.filter(({ names }) => names.every(({ lang }) => lang === 'no' || lang === 'fkv'))).toEqual([]);
  });
});

describe('the changes', () => {
  it('lead to numbers that began that day or were there', () => {
    for (const { to, successors } of all) {
      for (const number of successors) {
        const next = entries().get(number);
        expect(next, number).toBeDefined();
        expect(next!.from === null || next!.from <= to!, number).toBe(true);
        expect(next!.to === null || next!.to > to!, number).toBe(true);
      }
    }
  });

  it('have no cycles: each number leads to one of today', () => {
    for (const { number } of all) {
      const now = successorsOf(number);
      expect(now.length, number).toBeGreaterThan(0);
      expect(now.every(({ to }) => to === null)).toBe(true);
    }
  });

  it('leave no number without an origin, except those from before 2018', () => {
    const followed = new Set(all.flatMap(({ successors }) => successors));
    expect(all.filter(({ number, from }) => from !== null && !followed.has(number))).toEqual([]);
    expect(all.filter(({ from, to }) => from !== null && to !== null && from >= to)).toEqual([]);
  });

  it('give each number a county', () => {
    expect(all.filter(({ number }) => kommuneByNumber(number)!.county === undefined)).toEqual([]);
  });
});
