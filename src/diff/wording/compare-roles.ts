import { actorOf } from '../../commitments/actors.ts';
import type { Actor } from '../../commitments/commitments.ts';
import { type Word, wordsOf } from '../../commitments/words.ts';
import { compareActors } from '../compare-actors.ts';
import type { Shift } from '../effects.ts';
import { tokensOf } from '../prose/tokens.ts';
import { wordDiff } from '../prose/word-diff.ts';
import { currentRole } from '../roles.ts';
import { isPassive } from './duty-like.ts';

/** Offices that no table names, by how their names end: «kultursjefen», «barnevernsleiaren», «havnefogden». */
const OFFICE =
  /^(\p{L}[\p{L}-]*(?:sjef|leder|leiar|direktør|mester|meister|koordinator|kontakt|rådgiver|rådgivar|ordfører|ordførar|rektor|sekretær|inspektør|fogd|fogde|betjent|representant|råd)|rektor|byråd|sjef|leder|leiar)(?:en|n|a|et|ene|ne|ane|er|ar|e)?$/u;

/** The office that a word names, by one name for all its forms, or null. */
function roleOf(word: string): string | null {
  const key = word.toLowerCase();
  return actorOf(key) ?? currentRole(key) ?? OFFICE.exec(key)?.[1] ?? null;
}

const ADVERB = /^(?:fast|alltid|normalt|i|fellesskap|hovedsak|hovudsak|\p{L}+(?:vis|lig|leg))$/u;
const STOPS = new Set('i på for til med etter ved og som når hvis dersom innen innan hver kvar av'.split(' '));

/** Who does it in «ledes av ordføreren», «vert leidde av rektor»: the office, or the words themselves. */
function agentOf(text: string): string | null {
  const words = wordsOf(text);
  const verb = words.findIndex((word) => isPassive(word) || word.key === 'blir' || word.key === 'vert');
  if (verb === -1) return null;
  // «Det sendes kopi av referatet»: «av» belongs to the verb only where nothing but «vekselvis» and the like stands between.
  let by = verb + (isPassive(words[verb]!) ? 1 : 2);
  while (by < verb + 4 && ADVERB.test(words[by]?.key ?? '')) by++;
  if (words[by]?.key !== 'av') return null;
  const named: Word[] = [];
  for (let i = by + 1; i < words.length && named.length < 3 && !STOPS.has(words[i]!.key); i++) named.push(words[i]!);
  if (named.length === 0) return null;
  return named.map(({ key }) => roleOf(key)).find((it) => it !== null) ?? named.map(({ key }) => key).join(' ');
}

/** Whether a passive sentence says by whom. */
export const hasAgent = (text: string): boolean => agentOf(text) !== null;

/** Who did it and who does it now, where one stands in the other's place; null where nobody was exchanged. */
export function exchangedRoles(old: string, now: string): [Actor, Actor] | null {
  const [agent, newAgent] = [agentOf(old), agentOf(now)];
  if (agent !== null && newAgent !== null && agent !== newAgent) return [agent, newAgent];
  const [allBefore, allAfter] = [rolesIn(tokensOf(old)), rolesIn(tokensOf(now))];
  for (const part of wordDiff(tokensOf(old), tokensOf(now))) {
    if (part.kind === 'same') continue;
    const [was, is] = [rolesIn(part.old), rolesIn(part.new)];
    const [gone, come] = [was.filter((it) => !allAfter.includes(it)), is.filter((it) => !allBefore.includes(it))];
    if (gone.length > 0 && come.length > 0) return [gone.join(' og '), come.join(' og ')];
  }
  return null;
}

/** Who does it was exchanged, dropped or put in. */
export function compareRoles(old: string, now: string): Shift[] {
  const exchanged = exchangedRoles(old, now);
  if (exchanged) return compareActors(...exchanged);
  const [agent, newAgent] = [agentOf(old), agentOf(now)];
  // «Ordføreren leder rådet» and «rådet ledes av ordføreren» name the same.
  const isNamed = (role: string | null, text: string) => role !== null && rolesIn(tokensOf(text)).includes(role);
  return isNamed(agent, now) || isNamed(newAgent, old) ? [] : compareActors(agent, newAgent);
}

const rolesIn = (words: readonly string[]) => [...new Set(words.flatMap((word) => roleOf(word) ?? []))];
