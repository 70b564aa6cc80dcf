import { describe, expect, test } from 'vitest';
import { say } from '../../../src/compose/language/say.ts';
import { casesOf } from './cases.ts';

describe.each(casesOf('facts'))('$gitt', ({ gitt, bokmål, nynorsk }) => {
  test('bokmål', () => expect(say(gitt, 'bokmål')).toBe(bokmål));
  test('nynorsk', () => expect(say(gitt, 'nynorsk')).toBe(nynorsk));
});

test('a plan without a name is named after its key', () => {
  const plan = { navn: null, lages: null, gjelder_til: null };
  expect(say(plan, 'bokmål', 'årshjul')).toBe('årshjulet');
  expect(say(plan, 'nynorsk', 'constructor')).toBe('planen');
  expect(say({ ...plan, navn: 'Trygg by' }, 'bokmål', 'årshjul')).toBe('Trygg by');
});

test('a value without words of its own says nothing', () => {
  expect(say({ whatever: 1 }, 'bokmål')).toBe('');
  expect(say(Object.create(null), 'nynorsk', 'constructor')).toBe('');
});

test('the number of a case is not a date', () => {
  expect(say('2024-05', 'bokmål', 'sak')).toBe('2024-05');
  expect(say({ ordrett: '2024-05' }, 'bokmål')).toBe('2024-05');
});
