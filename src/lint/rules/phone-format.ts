import { judgePhone } from '../phone.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Place, Rule } from '../rule.ts';
import { stringsIn } from '../strings.ts';
import { isBlankCode } from '../wording/is-blank.ts';

const LABELS = [
  'telefon',
  'tlf',
  'telefonen',
  'telefonnummer',
  'mobil',
  'mobiltelefon',
  'sentralbord',
  'vakttelefon',
  'ring',
];
/** Eight digits or a short number soon after the word. */
const AFTER = /^[.:]?(?: (?:er|på|nr|nummer|nummeret)[.:]?){0,2} ?((?:\+47 ?)?\d[\d \u00a0]{2,12}\d)(?![\d-]|\.\d)/;

export const phoneFormat: Rule = {
  id: 'phone-format',
  kind: 'form',
  title: { nb: 'Telefonnummer', en: 'Telephone number' },
  description: {
    nb: 'Like formater gjør numre lette å lese og å ringe: 22 33 44 55, mobil 412 34 567, 02800.',
    en: 'One format makes numbers easy to read and dial: 22 33 44 55, mobile 412 34 567, 02800.',
  },
  severity: { draft: 'info', signing: 'info' },
  fixable: true,
  sources: [{ title: 'Språkrådet: skriveregler for telefonnummer', date: '2026-11' }],
  check(context, report) {
    const judge = (at: Place, text: string) => {
      const phone = judgePhone(text);
      if (phone.kind === 'right') return;
      report(
        phone.kind === 'form'
          ? {
              at,
              message: {
                nb: `«${text}» skrives vanligvis ${phone.written}.`,
                en: `“${text}” is usually written ${phone.written}.`,
              },
              help: { nb: `Skriv ${phone.written}.`, en: `Write ${phone.written}.` },
              fix: phone.written,
            }
          : {
              at,
              message: {
                nb: `«${text}» er ikke et norsk telefonnummer.`,
                en: `“${text}” is no Norwegian telephone number.`,
              },
              help: {
                nb: 'Et nummer har åtte siffer, eller fem når det begynner med 0.',
                en: 'A number has eight digits, or five when it begins with 0.',
              },
            },
      );
    };
    for (const { path, key, text } of stringsIn(context))
      if (key === 'telefon' && !isBlankCode(text)) judge({ path, start: 0, end: text.length }, text);
    for (const { text, word } of hitsOf(context.prose, LABELS)) {
      const [, number] = AFTER.exec(text.words.slice(word.end, word.end + 40)) ?? [];
      if (number === undefined) continue;
      const start = text.words.indexOf(number, word.end);
      judge(placeIn(text, start, start + number.length), number);
    }
  },
};
