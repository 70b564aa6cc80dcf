import { expect, it } from 'vitest';
import { REGIONER } from '../../src/register/data/regioner.ts';
import { districts } from '../../src/register/politidistrikt.ts';
import { regionsIn } from '../../src/register/regions-in.ts';
import { rows } from '../../src/register/rows.ts';

it('finds whole names only', () => {
  const names = (text: string) => regionsIn(text).map(({ name, district }) => [name, district.id]);
  expect(names('Grenland politistasjon')).toEqual([['Grenland', 'sor-ost']]);
  expect(names('Vest-Lofoten lensmannskontor')).toEqual([['Lofoten', 'nordland']]);
  expect(names('Sogndal lensmannskontor')).toEqual([]);
});

it('names each region once, in a district that is there', () => {
  const table = rows(REGIONER);
  const ids = districts().map(({ id }) => id);
  expect(table.filter(([id]) => !ids.includes(id!))).toEqual([]);
  const names = table.flatMap(([, list]) => list!.split(','));
  expect(names).toEqual([...new Set(names)]);
  expect(REGIONER).toBe(REGIONER.normalize('NFC'));
});
