import { expect, it } from 'vitest';
import { howToLeaveOut, mayBeLeftOut } from '../../src/lint/how-to-leave-out.ts';
import { requirementRules } from '../../src/lint/requirement-rules.ts';

const root = {
  seksjoner: {
    tjenestetilbud: { responstid: { krav: '…' } },
    SLT: { koordinator: { navn: '…', stillingsprosent: 1 } },
  },
};
const advice = (...path: (string | number)[]) => howToLeaveOut(path, root).nb;

it('is what the schema takes at the place', () => {
  expect(advice('seksjoner', 'politikontakt', 'fullmakt')).toContain('skriv fullmakt: { utelatt: <grunn> }');
  expect(advice('seksjoner', 'politiråd', 'medlemmer', 'kommune', 0)).toContain('skriv kommune: { utelatt: <grunn> }');
  expect(advice('seksjoner', 'tjenestetilbud', 'responstid', 'krav')).toContain('skriv responstid: { utelatt');
  expect(advice('signaturer', 0, 'navn')).toContain('ta feltet «navn» ut');
  expect(advice('seksjoner', 'SLT', 'koordinator', 'navn')).toContain('ta feltet «navn» ut');
  expect(advice('seksjoner', 'forventninger', 'til_begge', 0)).toContain('ta punktet ut');
  expect(advice('signaturer', 0, 'rolle')).toBe('Skriv det som skal stå her.');
  expect(advice('ukjent', 'felt')).toBe('Skriv det som skal stå her.');
});

const advised = requirementRules.flatMap(({ id, requirement: { path, help } }) => {
  const left = /([^ {]+): \{ utelatt: <grunn> \}/.exec(help.nb)?.[1];
  return left === undefined ? [] : [[id, path, left] as const];
});

it.each(advised)('%s advises to leave out what may be left out there', (_, path, left) => {
  const place = path.includes(left) ? path.slice(0, path.indexOf(left) + 1) : [...path.slice(0, -1), left];
  expect(mayBeLeftOut(place)).toBe(true);
});
