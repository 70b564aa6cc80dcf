import type { Hit, Prose, ProseSentence } from '../prose/prose.ts';
import {
  ABILITY,
  ABILITY_TAIL,
  asksWhether,
  isParty,
  isResource,
  JUDGES,
  PERMITS,
  PURE,
  SUITABLE,
} from './reservation-words.ts';

/** A condition that lets the one who has the duty out of it: «hvis turnusen tillater det». */
export interface Reservation {
  /** The conjunction. */
  hit: Hit;
  sentence: ProseSentence;
  start: number;
  end: number;
  /** As written, on one line. */
  text: string;
}

/** The words that a condition is looked up by; the last word of «i den grad», the first of others. */
const OPENERS: Readonly<Record<string, readonly string[]>> = {
  hvis: [],
  viss: [],
  dersom: [],
  når: [],
  der: [],
  såfremt: [],
  såframt: [],
  ettersom: [],
  om: [],
  lenge: ['så'],
  langt: ['så'],
  ofte: ['så'],
  mye: ['så'],
  mykje: ['så'],
  godt: ['så'],
  snart: ['så'],
  sant: ['så'],
  fremt: ['så'],
  framt: ['så'],
  grad: ['den'],
  utstrekning: ['den'],
  utstrekking: ['den'],
  mon: ['den'],
  monn: ['den'],
  omfang: ['det'],
  omfanget: ['det'],
};
const CONJUNCTION = /^(?:hvis|viss|dersom|når|fordi|men)$/;
/** How far a condition reaches: what it says stands in its first words. */
const REACH = 10;

/** The conditions that leave a duty to the one who has it, in the order of the texts. */
export function reservationsIn(prose: Prose): Reservation[] {
  const found: Reservation[] = [];
  for (const [opener, before] of Object.entries(OPENERS)) {
    for (const hit of prose.hits(opener)) {
      const { text, index } = hit;
      const previous = text.wordList[index - 1]?.key ?? '';
      if (before.length > 0 && !before.includes(previous)) continue;
      if (opener === 'om' && asksWhether(previous)) continue;
      const sentence = prose.sentenceAt(hit);
      const words = clauseAfter(hit, sentence);
      const length = Math.min(words.length, lengthOfReservation(words, opener));
      if (length === 0) continue;
      const first = before.length === 0 ? index : opener === 'lenge' || before[0] === 'så' ? index - 1 : index - 2;
      const { start } = text.wordList[Math.max(first, sentence.from)]!;
      const { end } = text.wordList[index + length]!;
      found.push({ hit, sentence, start, end, text: text.text.slice(start, end).replace(/\s+/g, ' ') });
    }
  }
  return found.sort((a, b) => a.hit.text.order - b.hit.text.order || a.start - b.start);
}

/** The keys of the words that follow in the same clause. */
function clauseAfter({ text, index }: Hit, sentence: ProseSentence): string[] {
  const keys: string[] = [];
  for (let at = index + 1; at < sentence.to && keys.length < REACH; at++) {
    const { key, start } = text.wordList[at]!;
    if (/[,;:.!?()|]/.test(text.words.slice(text.wordList[at - 1]!.end, start))) break;
    if (CONJUNCTION.test(key)) break;
    keys.push(key);
  }
  return keys;
}

/** How many words of the clause the reservation is, or 0 where it is none. */
function lengthOfReservation(words: readonly string[], opener: string): number {
  const hinders = hindrance(words);
  if (hinders > 0) return hinders;
  if (words.some((word) => /^(?:ikke|ikkje|ingen|inga|verken|mangler|manglar)$/.test(word))) return 0;
  return resources(words, opener) || judgement(words) || suitability(words, opener) || ability(words);
}

/** «bemanningen ikke er til hinder for det» */
function hindrance(words: readonly string[]): number {
  const last = words.findIndex((word) => /^(?:hinder|hindrer|hindrar)$/.test(word));
  const not = words.findIndex((word) => /^(?:ikke|ikkje)$/.test(word));
  return last > 0 && not > 0 && not < last && words.slice(0, not).some(isResource) ? last + 1 : 0;
}

/** «turnusen tillater det», «det er ressurser», «politiet har kapasitet» */
function resources(words: readonly string[], opener: string): number {
  const verb = words.findIndex((word) => PERMITS.has(word));
  const closed = verb + 1 === words.length || words[verb + 1] === 'det';
  if (verb > 0 && (closed || !/^tils/.test(words[verb]!)) && isSubject(words.slice(words[0] === 'som' ? 1 : 0, verb)))
    return tail(words, verb);
  if (opener === 'om') return 0;
  const being = words.findIndex((word) => /^(?:er|har|finnes|finst|finn|blir|vert|får)$/.test(word));
  if (being < 0) return 0;
  // «når stillingen blir ledig» is an event.
  if (/^(?:blir|vert|er)$/.test(words[being]!) && OFFICE.test(words[being - 1] ?? '')) return 0;
  if (/^(?:blir|vert)$/.test(words[being]!) && HOLDER.test(words[being - 1] ?? '')) return 0;
  const noun = words.findIndex((_, index) => index > being && index <= being + 4 && isAvailable(words, index));
  return noun < 0 ? 0 : tail(words, noun);
}

const OFFICE = /(?:funksjonen|stillingen|stillinga|vervet|plassen|posten|jobben|rollen|rolla)$/;
const HOLDER = /(?:kontakten|kontakta|koordinatoren|sekretæren|lederen|leiaren)$/;

/** Whether what allows or not is a resource, and not «forhold som …». */
function isSubject(words: readonly string[]): boolean {
  return words.some(isResource) && !words.includes('som');
}

/** What is not there yet when the agreement is made: «når ny koordinator er på plass» puts the duty off. */
const NOT_YET =
  /^(?:ny|nye|nytt)$|(?:koordinator|kontakt|stilling|administrasjon|leder|leiar|sjef)(?:en|a)?$|^(?:bemanning|organisering|organisasjon|ordning|struktur|budsjett|finansiering|avtale)/;

/** «ressurser»; «tid» and «folk» only where they end the clause or there are enough of them. */
function isAvailable(words: readonly string[], index: number): boolean {
  const word = words[index]!;
  // «når det er nærmeste ledige patrulje» says which one comes.
  if (/^(?:nærmeste|nærmaste|næraste|første|fyrste)$/.test(words[index - 1] ?? '')) return false;
  // «der politiet har fast plass»
  if (/^(?:fast|faste|egen|eigen)$/.test(words[index - 1] ?? '')) return false;
  if (PURE.test(word)) return true;
  // «når rutinene er på plass» says that they are there.
  if (words[index - 1] === 'på' && !words.some((it) => NOT_YET.test(it))) return false;
  const next = words[index + 1] ?? '';
  if (word === 'rom' && (next === 'for' || (next === 'i' && /^budsjett/.test(words[index + 2] ?? '')))) return true;
  // «når det er personell til stede» is another matter than «når det er personell til det».
  if (word === 'personell' || word === 'politifolk')
    return (
      /^(?:nok|tilgjengelig\S*|ledig|)$/.test(next) ||
      (next === 'til' && !/^stede?$|^stades$/.test(words[index + 2] ?? ''))
    );
  if (word === 'folk' && words[index - 1] === 'nok') return true;
  return /^(?:tid|folk|råd|plass|rom)$/.test(word) && /^(?:nok|til|)$/.test(next);
}

/** «kommunen finner det hensiktsmessig», «ordføreren eller jeg synes det trengs» */
function judgement(words: readonly string[]): number {
  if (words.some((word, index) => /^(?:av|part)$/.test(word) && /^(?:en|ein|kvar|hver)$/.test(words[index - 1] ?? '')))
    return 0;
  const verb = words.findIndex((word) => JUDGES.has(word));
  if (verb < 1 || verb > 6 || !words.slice(0, verb).some(isParty)) return 0;
  const next = words[verb + 1] ?? '';
  const wanted = words[verb] === 'har' ? /^(?:tid|høve|anledning|mulighet|moglegheit)$/ : /^(?:det|dette)$/;
  if (!wanted.test(next)) return 0;
  return verb + (words[verb] === 'har' ? 2 : /^(?:som|for|er|var)$/.test(words[verb + 2] ?? '') ? 4 : 3);
}

/** «Når det passer saken» is a condition that can be checked. */
const FITS = /^(?:sak|tem|emn|med|for|til)/;

/** «det er naturlig», «det lar seg gjøre», «det passer» */
function suitability(words: readonly string[], opener: string): number {
  const [subject = '', verb = ''] = words;
  if (!/^(?:det|dette|den|denne|disse|dei|de|man|en|ein)$/.test(subject)) return 0;
  if (/^(?:lar|let|lèt)$/.test(verb) && words[2] === 'seg') return 4;
  // A provision of law applies «så langt den passer».
  if (/^(?:passer|passar|høver|høvar)$/.test(verb))
    return words.length <= (words[2] === 'seg' ? 4 : 3) &&
      !FITS.test(words[2] ?? '') &&
      (opener !== 'langt' || subject.startsWith('det'))
      ? 2
      : 0;
  // Costs lie where they fall.
  if (/^(?:faller|fell)$/.test(verb)) return words.length > 2 && SUITABLE.has(words[2]!) ? 3 : 0;
  if (opener === 'om' || !/^(?:er|blir|vert|anses|framstår|fremstår|synes|måtte|skulle|kan)$/.test(verb)) return 0;
  const last = words.findIndex((word, index) => index > 1 && index < 6 && SUITABLE.has(word));
  if (last > 0) return last + 1;
  return words.length <= 3 && /^(?:noe|noko)$/.test(words[2] ?? '') ? 3 : 0;
}

/** «hun kan», «politiet har anledning» */
function ability(words: readonly string[]): number {
  const verb = words.findIndex((word) => ABILITY.has(word));
  if (verb < 1 || verb > 2 || words.length > verb + 2 || !isParty(words[verb - 1]!)) return 0;
  return words.length === verb + 1 || ABILITY_TAIL.has(words[verb + 1]!) ? words.length : 0;
}

/** What belongs to the verb: «tillater det», «gir rom for det», «er folk nok». */
function tail(words: readonly string[], verb: number): number {
  let last = verb + 1;
  while (last < words.length && /^(?:det|dette|rom|for|til|rette|nok|mulig|mogleg|seg|gjør|at)$/.test(words[last]!))
    last++;
  return last;
}
