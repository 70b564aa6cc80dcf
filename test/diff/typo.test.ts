import { expect, it } from 'vitest';
import { isEditorial } from '../../src/diff/prose/is-editorial.ts';
import { isTypo } from '../../src/diff/prose/typo.ts';

it.each([
  ['samarbied', 'samarbeid'],
  ['gjenomføring', 'gjennomføring'],
  ['forebygende', 'forebyggende'],
  ['oppfølgning', 'oppfølging'],
  ['mote', 'møte'],
  ['kommnuen', 'kommunen'],
  ['skla', 'skal'],
  ['informasion', 'informasjon'],
])('%s is %s with a slip', (a, b) => {
  expect([isTypo(a, b), isTypo(b, a)]).toEqual([true, true]);
});

it.each([
  ['skal', 'bør'],
  ['skal', 'skål'],
  ['skape', 'skade'],
  ['to', 'tre'],
  ['forebyggere', 'forebygger'],
  ['skolene', 'skolen'],
  ['offentlig', 'uoffentlig'],
  ['frivillig', 'ufrivillig'],
  ['ikke', 'ikkje'],
  ['kommunen', 'kommunene'],
  ['hver', 'hvor'],
  ['innen', 'uten'],
  ['Nes', 'Nesna'],
  ['Hole', 'Hol'],
  ['januar', 'juni'],
  ['gjennomføres', 'gjennomføre'],
  ['månedlig', 'månedlige'],
  ['15', '16'],
])('%s is not %s', (a, b) => {
  expect([isTypo(a, b), isTypo(b, a)]).toEqual([false, false]);
});

it.each([
  ['Rådmannen, ordføreren og lensmannen møter.', 'Kommunedirektøren, ordføreren og politistasjonssjefen møter.', true],
  ['Ring 02800.', 'Ring 75 58 90 00.', true],
  ['Ring politiet, telefon 112.', 'Ring politiet, telefon 02800.', true],
  ['Det er 112 barn.', 'Det er 110 barn.', false],
  ['Se § 13.', 'Se § 23.', false],
  ['Møtene varer i to timer.', 'Møtene varer i 2 timer.', true],
  ['Møtene varer i to timer.', 'Møtene varer ikke i to timer.', false],
  ['Partene møtes pr. telefon.', 'Partene møtes per telefon.', true],
])('%s → %s: editorial %s', (old, now, editorial) => {
  expect([isEditorial(old, now), isEditorial(now, old)]).toEqual([editorial, editorial]);
});
