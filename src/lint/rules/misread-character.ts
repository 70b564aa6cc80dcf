import { placeIn, type Word } from '../prose/prose.ts';
import type { Text } from '../prose/texts.ts';
import type { Report, Rule } from '../rule.ts';

/** Digits among letters: «Polit1kontakten», «1ensmannen». */
const DIGIT_IN_WORD = /^(?:[a-zæøå]{2,}[0158][a-zæøå]{2,}|[01][a-zæøå]{4,})$/;
/** Letters among digits: «l0.00», «964 981 6O4». */
const LETTER_IN_NUMBER = /^[\dlIoO]+(?:[.:][\dlIoO]+)*$/;
/** Roads, rooms and measures: «E18», «O2», «5l». */
const NO_NUMBER = /^(?:[a-z]\d+|\d+l)$/i;
const NAMES = /^(?:o2|linkedin|iphone|ipad)$/i;

export const misreadCharacter: Rule = {
  id: 'misread-character',
  kind: 'language',
  title: { nb: 'Tegn som er lest feil', en: 'Misread character' },
  description: {
    nb: 'Når en gammel avtale skannes, blir l til 1 og O til 0. I telefonnumre og klokkeslett endrer det innholdet.',
    en: 'When an old agreement is scanned, l becomes 1 and O becomes 0. In telephone numbers and times that changes the content.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    for (const key of prose.keys()) {
      if (!/\d/.test(key) || /^[\d.:–-]+$/.test(key) || NAMES.test(key)) continue;
      for (const { text, word } of prose.hits(key)) if (isMisread(word.text)) tell(report, text, word);
    }
    for (const text of prose.texts)
      for (let at = text.words.indexOf('I', 1); at >= 0; at = text.words.indexOf('I', at + 1)) {
        if (!/^[a-zß-öø-ɏ]I[a-zß-öø-ɏ]/.test(text.words.slice(at - 1, at + 2))) continue;
        const word = text.wordList.find(({ start, end }) => start < at && end > at);
        if (word && !NAMES.test(word.key)) tell(report, text, word);
      }
  },
};

function isMisread(word: string): boolean {
  if (DIGIT_IN_WORD.test(word.toLowerCase())) return true;
  return word
    .split(/[-–]/)
    .some((part) => LETTER_IN_NUMBER.test(part) && /\d/.test(part) && /[lIoO]/.test(part) && !NO_NUMBER.test(part));
}

function tell(report: Report, text: Text, word: Word): void {
  report({
    at: placeIn(text, word.start, word.end),
    message: {
      nb: `«${word.text}» har et tegn som ser ut til å være lest feil.`,
      en: `“${word.text}” has a character that seems to be misread.`,
    },
    help: {
      nb: 'Sammenlign med originalen: 1 og l, 0 og O, I og l.',
      en: 'Compare with the original: 1 and l, 0 and O, I and l.',
    },
  });
}
