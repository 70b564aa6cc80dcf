import type { LintContext } from '../context.ts';
import { guarded } from '../prose/guarded.ts';
import type { ProseText } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';

/** A person whom running text names after a role. */
export interface NamedPerson {
  text: ProseText;
  start: number;
  end: number;
  /** «Kari Moe» */
  name: string;
}

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
const FIRST = '[A-ZÆØÅ][a-zß-öø-ɏ]{1,20}(?:-[A-ZÆØÅ][a-zß-öø-ɏ]{1,20})?';
/** After a role: perhaps where it is held, and two or more names with capitals. */
const PERSON = guarded(
  /[A-ZÆØÅ][a-zß-öø-ɏ]{1,20} [A-ZÆØÅ]/,
  new RegExp(
    `^(?: [1-3])?(?: (?:politi|politiet|kommune|kommunen))?(?: (?:for|i|ved|hos|frå|fra) (?:kommunen|politiet|[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,30})(?: kommune| politidistrikt)?)?(?: pr\\.? i dag| per i dag| p\\.?t\\.?| for tiden| for tida| i dag| no| nå)?(?:,|:| er| heter| heiter| vil være)?(?: pr\\.? i dag| p\\.?t\\.?| for tiden| for tida)? (${FIRST}(?: (?:${FIRST}|[A-ZÆØÅ]\\.)){1,3})`,
  ),
);
const NO_PERSON = /kommune|politi|distrikt|kontor|stasjon|enhet|Kors|Sør|Nord|Vest|Øst|Midt/;

const KEY = Symbol('named persons');

/** The persons that running text names after a role, with their places. */
export function namedPersons(context: LintContext): readonly NamedPerson[] {
  return context.once(KEY, ({ prose }) =>
    hitsOf(prose, ROLES).flatMap(({ text, word }): NamedPerson[] => {
      if (text.kind !== 'prose') return [];
      const following = text.words.slice(word.end, word.end + 160);
      const match = PERSON.exec(following);
      const name = match?.[1];
      if (!match || name === undefined || NO_PERSON.test(name)) return [];
      const [whole] = match;
      if (/^(?:s? (?:kommune|politi|lensmann|fylke|distrikt)|-)/.test(following.slice(whole.length))) return [];
      const end = word.end + whole.length;
      return [{ text, start: end - name.length, end, name }];
    }),
  );
}
