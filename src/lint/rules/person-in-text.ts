import { guarded } from '../prose/guarded.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';

const ROLES = [
  'lensmann*',
  'ordfører*',
  'ordførar*',
  'politimester*',
  'politimeister*',
  'driftsenhetsleder*',
  'politikontakt',
  'politikontakten',
  'slt-koordinator*',
  'rådmann*',
  'kommunedirektør*',
  'kontaktperson*',
  'politistasjonssjef*',
  'stasjonssjef*',
  'politiavdelingsleder*',
  'politioverbetjent*',
  'koordinator*',
  'førstebetjent*',
  'politiførstebetjent*',
  'politibetjent*',
  'personvernombud*',
  'kommuneoverlege*',
  'rektor*',
  'barnevernleder*',
  'barnevernsleder*',
  'barnevernleiar*',
  'seniorrådgiver*',
  'rådgiver*',
  'brannsjef*',
  'kommunalsjef*',
  'namsmann*',
  'saksbehandler*',
  'saksbehandlar*',
];
/** After a role: perhaps where it is held, and two or more names with capitals. */
const PERSON = guarded(
  /[A-ZÆØÅ][a-zß-öø-ɏ]{1,20} [A-ZÆØÅ]/,
  /^(?: (?:politi|politiet|kommune|kommunen))?(?: (?:for|i|ved|hos|frå|fra) (?:kommunen|politiet|[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,30})(?: kommune| politidistrikt)?)?(?: pr\.? i dag| per i dag| p\.?t\.?| for tiden| for tida| i dag| no| nå)?(?:,|:| er| heter| heiter| vil være)?(?: pr\.? i dag| p\.?t\.?| for tiden| for tida)? ([A-ZÆØÅ][a-zß-öø-ɏ]{1,20}(?: [A-ZÆØÅ](?:[a-zß-öø-ɏ]{1,20}|\.)){1,3})/,
);
const NO_PERSON = /kommune|politi|distrikt|kontor|stasjon|enhet|Kors|Sør|Nord|Vest|Øst|Midt/;

const BORN =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ.])(?:f\.|født|fødd|fødselsdato:?) ?(?:den )?\d{1,2}\.\d{1,2}\.(?:19|20)?\d\d(?!\d)/gi;

export const personInText: Rule = {
  id: 'person-in-text',
  kind: 'law',
  title: { nb: 'Navngitt person i løpende tekst', en: 'Named person in running text' },
  description: {
    nb: 'Folk skifter stilling. Navn i kontaktfelt kan oppdateres uten ny underskrift, og utelates ved publisering.',
    en: 'People change jobs. Names in contact fields can be updated without signing again, and left out when published.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [{ title: 'Personvern: minst mulig om enkeltpersoner i offentlige dokumenter', date: '2026-11' }],
  check({ prose }, report) {
    for (const text of prose.texts)
      for (const { 0: token, index } of text.words.matchAll(BORN))
        report({
          at: placeIn(text, index, index + token.length),
          message: { nb: `«${token}» ser ut som en fødselsdato.`, en: `“${token}” looks like a date of birth.` },
          help: { nb: 'Ta den ut; den hører ikke hjemme i avtalen.', en: 'Take it out; it does not belong here.' },
        });
    for (const { text, word } of hitsOf(prose, ROLES)) {
      if (text.kind !== 'prose') continue;
      const following = text.words.slice(word.end, word.end + 160);
      const match = PERSON.exec(following);
      const name = match?.[1];
      if (!match || name === undefined || NO_PERSON.test(name)) continue;
      const [whole] = match;
      if (/^(?:s? (?:kommune|politi|lensmann|fylke|distrikt)|-)/.test(following.slice(whole.length))) continue;
      const at = word.end + whole.length - name.length;
      report({
        at: placeIn(text, at, at + name.length),
        message: { nb: `${name} er navngitt i teksten.`, en: `${name} is named in the text.` },
        help: {
          nb: 'Skriv rollen i teksten og navnet i et felt: kontakter, navn eller signaturer.',
          en: 'Write the role in the text and the name in a field: kontakter, navn or signaturer.',
        },
      });
    }
  },
};
