import { describe, expect, test } from 'vitest';
import { definite, indefinite } from '../../../src/compose/language/roles.ts';
import { casesOf } from './cases.ts';

describe.each(casesOf('roles'))('$gitt', ({ gitt, bokmål, nynorsk }) => {
  test('bokmål', () => expect(definite(gitt as string, 'bokmål')).toBe(bokmål));
  test('nynorsk', () => expect(definite(gitt as string, 'nynorsk')).toBe(nynorsk));
});

test('indefinite is the way back', () => {
  expect(indefinite('ordføreren', 'bokmål')).toBe('ordfører');
  expect(indefinite('politimester', 'nynorsk')).toBe('politimeister');
  expect(indefinite('kommunalsjefene', 'bokmål')).toBe('kommunalsjefer');
});
