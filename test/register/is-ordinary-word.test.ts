import { expect, it } from 'vitest';
import { isOrdinaryWord } from '../../src/register/kommuner.ts';

const ordinary =
  'Bø Os Sel Ål Nes Hol Time Vik Ås Hå Eid Sund Ski Re Gran Hole Lund Sola Vang Øyer Frøya Strand Fjord Heim Marker Røyken Berg Sande';
const plain =
  'Skien Nome Flakstad Sør-Varanger Oslo Bergen Ringerike Modum Moss Stord Våler Vågan Rana Sandnes Porsgrunn Karasjok';

it.each(ordinary.split(' '))('%s is one', (name) => {
  expect(isOrdinaryWord(name)).toBe(true);
});

it.each(plain.split(' '))('%s is none', (name) => {
  expect(isOrdinaryWord(name)).toBe(false);
});

it('compares as names are compared', () => {
  expect(isOrdinaryWord('bø kommune')).toBe(true);
  expect(isOrdinaryWord('A\u030al')).toBe(true);
  expect(isOrdinaryWord('')).toBe(false);
  expect(isOrdinaryWord('constructor')).toBe(false);
});
