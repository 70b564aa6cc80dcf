import type { Kommune } from '../../src/register/kommuner.ts';
import { items } from './text/items.ts';
import type { Writer } from './text/prose.ts';
import type { Random } from './text/random.ts';
import type { Vocabulary } from './text/vocabulary.ts';

/** What one made-up agreement is made of. */
export interface Material {
  kommune: Kommune;
  /** Names of other kommuner in the county. */
  neighbours: readonly string[];
  målform: 'bokmål' | 'nynorsk';
  words: Vocabulary;
  random: Random;
  writer: Writer;
  /** A number from 0 to `most`, larger the fuller the agreement is; always 0 in a brief one. */
  more(most: number): number;
}

const FIRST = items(`
  Anne; Arvid; Berit; Bjarne; Camilla; Dag; Eirin; Elling; Frode; Gro; Halvor; Hilde; Ingvild; Jarle; Kjersti; Lars; Marit; Nils;
  Oddny; Per; Ragnhild; Sigurd; Solveig; Terje; Tone; Ulrik; Vigdis; Yngve; Øystein; Åshild; Mikkel; Inga`);
const LAST = items(`
  Andersen; Bakke; Dahl; Fossum; Gulbrandsen; Haugen; Iversen; Johnsen; Kristiansen; Løken; Myhre; Nygård; Opsahl; Pedersen;
  Røed; Solheim; Tangen; Utne; Volden; Wiik; Østby; Åsheim; Hætta; Sjursen; Brekke`);

/** A made-up person. */
export function personOf(random: Random): string {
  return `${random.one(FIRST)} ${random.one(LAST)}`;
}

/** A telephone number in the usual form. */
export function phoneOf(random: Random): string {
  const pair = (): string => String(10 + random.below(90));
  return `${51 + random.below(28)} ${pair()} ${pair()} ${pair()}`;
}
