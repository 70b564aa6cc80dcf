import { expect, test } from 'vitest';
import { uncoveredCharacters } from '../../../src/render/pdf/coverage.ts';
import { chapter, sampleDocument, text } from '../sample-document.ts';

test('Norwegian, Sami and good punctuation are covered', () => {
  const sami = 'áčđŋšŧž ÁČĐŊŠŦŽ ïåäöæø ÏÅÄÖÆØ ñń «»„“”‘’‚–—…•§ €½ ² → ≤ a\u030a s\u030c \u00ad\u200b';
  const document = { ...sampleDocument(), title: text(sami) };
  expect(uncoveredCharacters(document)).toEqual([]);
});

test('a character that the font lacks is reported at its place, once for each place', () => {
  const document = sampleDocument();
  document.chapters.push({ ...chapter('nytt', '9', 'Nytt', 'Вместе, вместе'), origin: ['seksjoner', 'nytt'] });
  document.parties[0]!.name = text('Tana 😀');
  expect(uncoveredCharacters(document).map(({ character, origin }) => [character, origin])).toEqual([
    ['😀', ['parter', 'kommune']],
    ...['В', 'м', 'е', 'с', 'т', 'в'].map((letter) => [letter, ['seksjoner', 'nytt']]),
  ]);
});
