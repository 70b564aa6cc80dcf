import { alternation, type Frequency, frequency, type Presence, presence } from './frequency.ts';
import type { Målform, PerMålform } from './malform.ts';
import { definite, indefinite } from './roles.ts';
import { dateWords, daySpan, duration, onDate } from './time.ts';
import type { Unit } from './unit.ts';

type Fact = Readonly<Record<string, unknown>>;
type Say = (value: unknown) => string;

/**
 * A fact of several keys as words, told apart by the keys it has. The first way that fits is taken, so those with more keys stand first.
 */
export function sayFact(fact: Fact, målform: Målform, key: string | undefined, say: Say): string {
  if (has(fact, 'utelatt')) return '';
  if (has(fact, 'ordrett')) return text(fact.ordrett);
  if (has(fact, 'antall', 'per')) return frequency(fact as unknown as Frequency, målform);
  if (has(fact, 'antall', 'enhet')) return duration(fact as unknown as { antall: number; enhet: Unit }, målform);
  if (has(fact, 'dager', 'per')) return presence(fact as unknown as Presence, målform);
  if (has(fact, 'dager', 'fra', 'til')) return sayOpening(fact, målform);
  if (has(fact, 'mellom', 'enhet')) return sayAlternation(fact, målform, say);
  if (has(fact, 'hvem', 'styrke', 'hva')) return words(say(fact.hvem), say(fact.styrke), say(fact.hva));
  if (has(fact, 'organ')) return sayDecision(fact, say);
  if (has(fact, 'lov')) return words(say(fact.lov), say(fact.paragrafer));
  if (has(fact, 'minutter')) return `${say(fact.minutter)} ${fact.minutter === 1 ? 'minutt' : MINUTES[målform]}`;
  if (isContact(fact) && has(fact, 'navn')) return words(indefinite(text(fact.rolle), målform), say(fact.navn));
  if (has(fact, 'rolle')) return definite(text(fact.rolle), målform) + belongingTo(fact.hos);
  if (has(fact, 'veksler')) return say(fact.veksler);
  for (const name of TELLING) if (has(fact, name)) return say(fact[name]);
  if (has(fact, 'fra') || has(fact, 'til')) return sayTerm(fact, målform);
  if ('stillingsprosent' in fact) return definite('SLT-koordinator', målform);
  if (isPlan(fact)) return (key !== undefined && Object.hasOwn(PLANS, key) && PLANS[key]) || 'planen';
  if ('andre' in fact) return say([fact.kommune, fact.politi, fact.andre].flat());
  return '';
}

/** Keys whose value stands for the whole fact. */
const TELLING = [
  'navn',
  'tittel',
  'distrikt',
  'hva',
  'hvem',
  'oppgaver',
  'organisasjoner',
  'sted',
  'krav',
  'frist',
  'for',
] as const;

const MINUTES: PerMålform<string> = { bokmål: 'minutter', nynorsk: 'minutt' };

/** Names of plans by the key they stand under, alike in both målformer. */
const PLANS: Readonly<Record<string, string>> = {
  årshjul: 'årshjulet',
  handlingsplan: 'handlingsplanen',
  strategiplan: 'strategiplanen',
};

/** "mandag til fredag fra 09.00 til 14.30". */
function sayOpening(fact: Fact, målform: Målform): string {
  const days = text(fact.dager);
  return `${daySpan(days, målform) ?? days} ${fraWord(målform)} ${text(fact.fra)} til ${text(fact.til)}`;
}

/** "kommunen og politiet, som bytter annethvert år". */
function sayAlternation(fact: Fact, målform: Målform, say: Say): string {
  const change = målform === 'nynorsk' ? 'byter' : 'bytter';
  return `${say(fact.mellom)}, som ${change} ${alternation(Number(fact.hvert), fact.enhet as Unit, målform)}`;
}

/** "kommunestyret i sak 24/27 11. februar 2027". */
function sayDecision(fact: Fact, say: Say): string {
  const number = isText(fact.sak) ? `i sak ${fact.sak}` : '';
  return words(say(fact.organ), number, isText(fact.dato) ? onDate(fact.dato) : '');
}

/** "fra 1. januar 2027 til 31. desember 2030". */
function sayTerm(fact: Fact, målform: Målform): string {
  const from = isText(fact.fra) ? `${fraWord(målform)} ${dateWords(fact.fra)}` : '';
  const to = isText(fact.til) ? `til ${dateWords(fact.til)}` : '';
  return words(from, to);
}

/** Where the role belongs: "SLT-koordinatoren i Vestvågøy kommune". */
function belongingTo(place: unknown): string {
  return isText(place) ? ` i ${place}` : '';
}

function fraWord(målform: Målform): string {
  return målform === 'nynorsk' ? 'frå' : 'fra';
}

function isContact(fact: Fact): boolean {
  return 'telefon' in fact || 'epost' in fact || 'nettsted' in fact;
}

function isPlan(fact: Fact): boolean {
  return 'lages' in fact || 'ansvarlige' in fact || 'gjelder_til' in fact;
}

function has(fact: Fact, ...keys: string[]): boolean {
  return keys.every((key) => Object.hasOwn(fact, key) && fact[key] !== null && fact[key] !== undefined);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function words(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
