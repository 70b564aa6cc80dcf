import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { ANY_DAY, daysAt, hoursIn, type Opening, type OpeningHours, span } from './hours-in.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

/** What is open, and when. */
export interface PlaceHours {
  /** What kind of place it is: `politi`, `klubb`, … */
  kind: string;
  /** Names that tell it from others of its kind. */
  names: readonly string[];
  hours: OpeningHours;
  /** Where it is said: days that are spread over sentences of one text belong together. */
  source: string;
}

const WORDS = [
  'åpent',
  'åpen',
  'åpne',
  'åpningstid*',
  'ope',
  'open',
  'opent',
  'opningstid*',
  'stengt',
  'stengd',
  'ekspedisjonstid*',
  'bemannet',
  'bemanna',
  'betjent',
  'publikum',
  'publikumsmottak*',
  'politistasjon',
  'politistasjonen',
  'lensmannskontor',
  'lensmannskontoret',
  'politikontor',
  'møte',
];
const KINDS =
  /klubb|pass(?:kontor|et|ekspedisjon)|servicetorg|servicekontor|rådhus|bibliotek|legevakt|krisesenter|helsestasjon|kulturhus|ungdomshus/;
const ABOUT_OPENING =
  / åpent| åpen | åpne | åpningstid| ope | open | opent | opningstid| stengt | stengd | ekspedisjon| for publikum | publikum kan møte | publikumsmottak/;
/** «Hammerfest politistasjon: mandag–fredag kl. 08.00–15.30» */
const LISTED =
  / (?:politistasjon|lensmannskontor|politikontor)(?:en|et)? (?:hver |kvar )?(?:man|mån|tirs|tys|ons|tors|fre)dag/;
const STAFFED = /(?:kontor|stasjon|lensmann)\S* (?:\S+ ){0,5}(?:bemanna|bemannet|betjent) /;
/** Hours of a season, a line or a patrol, and what only might be. */
const OTHER =
  /sommer|sumar| nav|legekontor|åpen dag|open dag|åpne dager|opne dagar|juli|jul |julen|jula|påske|ferie|telefon|sentralbord|patrulje|vakt|døgn|utested|skjenke| endr(?:es|ast|a|et|ing)|arrangement|avvik|unntak|tidligere|tidlegare/;

/** «telefon 02800» in the same line */
const NUMBER = /(?<= \d{1,2}[.:]\d\d\S*) (?:telefon|tlf) (?:\d\S* )+$/;
/** A name inside a sentence, or one at its start that a kind of place follows: «Sandane lensmannskontor». */
const NAME =
  /(?<=[A-Za-zÀ-ÖØ-öø-ɏ][ ,(]{1,3})[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]{2,}|^[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+(?= (?:lensmann|politi|kontor))/g;

/** When places are open. */
export function openingHours(context: LintContext): Matter<PlaceHours> {
  return {
    name: { nb: 'Åpningstiden', en: 'The opening hours' },
    said: placeHours(context),
    agree: isCompatible,
    help: {
      nb: 'Skriv åpningstidene ett sted, under tjenestesteder, og rett de andre.',
      en: 'Write the hours once, under tjenestesteder, and correct the others.',
    },
  };
}

/** When places are open, by the data and by every sentence that says it. */
export function placeHours({ agreement, prose }: LintContext): Said<PlaceHours>[] {
  const said: Said<PlaceHours>[] = [];
  const { tjenestetilbud } = agreement.seksjoner;
  (isUtelatt(tjenestetilbud) ? [] : (tjenestetilbud.tjenestesteder ?? [])).forEach(
    ({ navn, sted, åpningstider }, index) => {
      if (!åpningstider) return;
      const hours = new Map<number, Opening>();
      for (const { dager, fra, til } of åpningstider)
        for (const day of daysOf(dager)) hours.set(day, { from: minutes(fra), to: minutes(til) });
      const names = [navn, sted ?? ''].flatMap((name) => name.match(/[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]+/g) ?? []);
      const path = ['seksjoner', 'tjenestetilbud', 'tjenestesteder', index, 'åpningstider'];
      const words = åpningstider.map(({ dager, fra, til }) => `${dager} ${fra}–${til}`).join(', ');
      said.push(saidAsFact(path, words, { kind: 'politi', names, hours, source: `fact ${index}` }));
    },
  );
  for (const sentence of sentencesWith(prose, WORDS, isAbout)) {
    const hours = hoursIn(sentence);
    if (hours.size === 0) continue;
    const { text, start, end, keys } = sentence;
    const written = text.words.slice(start, end);
    const names = (written.match(NAME) ?? []).filter((name) => daysAt(name.toLowerCase()) === null);
    const kind = KINDS.exec(keys)?.[0] ?? 'politi';
    const own = kind === 'politi' ? names : [];
    said.push(saidInText(sentence, start, end, { kind, names: own, hours, source: text.path.join('/') }));
  }
  return said;
}

function isAbout({ keys, text }: ProseSentence): boolean {
  return (
    text.kind === 'prose' &&
    (ABOUT_OPENING.test(keys) || STAFFED.test(keys) || LISTED.test(keys)) &&
    !OTHER.test(keys.replace(NUMBER, ' '))
  );
}

/** Two sets of hours can both hold when they are of different places, or name no day differently. */
function isCompatible(one: PlaceHours, other: PlaceHours): boolean {
  if (one.kind !== other.kind) return true;
  const sameText = one.source === other.source;
  const isShared = one.names.some((name) => other.names.includes(name));
  // «Stasjonen er åpen …. Kontoret i Siljan har åpent …»: of two in one text the named one is another.
  if (!isShared && (one.names.length > 0 ? other.names.length > 0 || sameText : other.names.length > 0 && sameText))
    return true;
  for (const [day, left] of one.hours) {
    const right = other.hours.get(day);
    if (right !== undefined && !isSameOpening(left, right)) return false;
  }
  const [any, named] = one.hours.has(ANY_DAY) ? [one.hours, other.hours] : [other.hours, one.hours];
  const always = any.get(ANY_DAY);
  if (always !== undefined)
    // Days that differ among themselves are said in full; the hours of every day need not hold for each.
    return (
      [...named.values()].some((it) => isSameOpening(always, it)) || (named.size < FULL_WEEK && !named.has(ANY_DAY))
    );
  if (sameText) return true;
  const openDays = (hours: OpeningHours) => [...hours].filter(([, it]) => it !== 'closed').map(([day]) => day);
  const [left, right] = [openDays(one.hours), openDays(other.hours)];
  return (
    left.length === 0 ||
    right.length === 0 ||
    (left.every((day) => right.includes(day)) && right.every((day) => left.includes(day)))
  );
}

const FULL_WEEK = 5;

function isSameOpening(one: Opening, other: Opening): boolean {
  if (one === 'closed' || other === 'closed') return one === other;
  return isSame(one.from, other.from) && isSame(one.to, other.to);
}

const isSame = (one: number | null, other: number | null) => one === null || other === null || one === other;

function daysOf(days: string): readonly number[] {
  const [from = '', to = from] = days.split(/\s?[-–]\s?/);
  const [first, last] = [daysAt(from)?.[0], daysAt(to)?.[0]];
  return first === undefined || last === undefined ? [] : span(first, last);
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(/[.:]/).map(Number);
  return hour * 60 + minute;
}
