import { expect, it } from 'vitest';
import { suggestKommune } from '../../src/register/kommuner.ts';

it.each<[string, string[]]>([
  ['Skein', ['Skien']],
  ['Skien', ['Skien']],
  ['Flagstad kommune', ['Flakstad']],
  ['Tromso', ['Tromsø']],
  ['Haa', ['Hå']],
  ['Aalesund', ['Ålesund']],
  ['Karasjohka', ['Kárášjohka']],
  ['Sør Varanger', ['Sør-Varanger']],
  ['Kristiandsand', ['Kristiansand']],
  ['Kautokaino', ['Kautokeino']],
  ['Atlantis', []],
  ['', []],
  ['Våller', ['Våler']],
  ['Kristians', ['Kristiansund', 'Kristiansand']],
])('%s: %j', (name, expected) => {
  expect(suggestKommune(name)).toEqual(expected);
});

it('suggests what there was on the day', () => {
  expect(suggestKommune('Skedsmoo', '2019-01-01')).toEqual(['Skedsmo']);
  expect(suggestKommune('Skedsmoo')).toEqual([]);
});

it('does not weigh what is too long for a name', () => {
  expect(suggestKommune('x'.repeat(100_000))).toEqual([]);
});
