import { expect, test } from 'vitest';
import { genitive } from '../../../src/compose/language/genitive.ts';
import { joinList } from '../../../src/compose/language/list.ts';
import { capital, sentence, withoutStop } from '../../../src/compose/language/sentence.ts';
import { byDate, onDate, throughDate } from '../../../src/compose/language/time.ts';

test.each([
  ['Skien', 'Skiens'],
  ['Os', 'Os’'],
  ['Lierne x', 'Lierne x’'],
  ['Vestvågøy kommune', 'Vestvågøy kommunes'],
  ['', ''],
])('genitive of %j is %j', (given, expected) => expect(genitive(given)).toBe(expected));

test.each([
  [['a', 'b', 'c'], 'a, b og c'],
  [['a', '', 'b'], 'a og b'],
  [['barn og unge', 'eldre', 'skoler'], 'barn og unge, eldre samt skoler'],
  [['mobbing, særlig på nett', 'vold'], 'mobbing, særlig på nett; og vold'],
  [[], ''],
])('%j is joined as %j', (given, expected) => expect(joinList(given)).toBe(expected));

test('alternatives are joined with "eller"', () => expect(joinList(['a', 'b', 'c'], 'eller')).toBe('a, b eller c'));

test.each([
  ['ordningene videreføres', 'Ordningene videreføres.'],
  ['Er det nok?', 'Er det nok?'],
  ['«Slik er det.»', '«Slik er det.»'],
  ['åpent', 'Åpent.'],
  ['', ''],
])('%j as a sentence is %j', (given, expected) => expect(sentence(given)).toBe(expected));

test('a capital letter changes nothing else', () => {
  expect(capital('øverste NAV-leder')).toBe('Øverste NAV-leder');
  expect(capital('SLT')).toBe('SLT');
  expect(capital('17. mai')).toBe('17. mai');
});

test('the writer’s full stop is taken off, an ellipsis is not', () => {
  expect(withoutStop('kl. 9.')).toBe('kl. 9');
  expect(withoutStop('og så videre..')).toBe('og så videre..');
});

test.each([
  ['2027-02-11', '11. februar 2027'],
  ['2027-02', 'i februar 2027'],
  ['2027', 'i 2027'],
  ['høsten 2027', 'høsten 2027'],
])('%s happens %s', (given, expected) => expect(onDate(given)).toBe(expected));

test.each([
  ['2027-02-11', 'innen 11. februar 2027', 'innan 11. februar 2027', 'til og med 11. februar 2027'],
  ['2027-02', 'innen utgangen av februar 2027', 'innan utgangen av februar 2027', 'ut februar 2027'],
  ['2027', 'innen utgangen av 2027', 'innan utgangen av 2027', 'ut 2027'],
])('%s as a deadline and as a last day', (given, bokmål, nynorsk, through) => {
  expect(byDate(given, 'bokmål')).toBe(bokmål);
  expect(byDate(given, 'nynorsk')).toBe(nynorsk);
  expect(throughDate(given)).toBe(through);
});
