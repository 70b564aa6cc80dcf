import type { Actor } from '../commitments/commitments.ts';
import type { Message } from '../diagnostics/diagnostic.ts';
import type { Shift } from './effects.ts';

const NAMES: Readonly<Record<string, Message>> = {
  kommune: { nb: 'kommunen', en: 'the kommune' },
  politi: { nb: 'politiet', en: 'the police' },
  begge: { nb: 'begge parter', en: 'both parties' },
  politiråd: { nb: 'politirådet', en: 'the politiråd' },
  politikontakt: { nb: 'politikontakten', en: 'the politikontakt' },
  'SLT-koordinator': { nb: 'SLT-koordinatoren', en: 'the SLT coordinator' },
};

/** An actor as a reader would name it. */
export function actorName(actor: Actor): Message {
  return (Object.hasOwn(NAMES, actor) ? NAMES[actor] : undefined) ?? { nb: actor, en: actor };
}

/** Somebody was let off or brought in; or the duty went to somebody else, which neither weakens nor strengthens. */
export function compareActors(old: Actor | null, now: Actor | null): Shift[] {
  const [before, after] = [members(old), members(now)];
  const gone = before.filter((actor) => !after.includes(actor));
  const come = after.filter((actor) => !before.includes(actor));
  if (gone.length === 0 && come.length === 0) return [];
  if (come.length === 0)
    return [{ effect: 'weakened', reason: say(gone, 'er ikke lenger nevnt', 'is no longer named') }];
  if (gone.length === 0) return [{ effect: 'strengthened', reason: say(come, 'er kommet til', 'was added') }];
  const [from, to] = [list(gone), list(come)];
  return [{ effect: null, reason: { nb: `fra ${from.nb} til ${to.nb}`, en: `from ${from.en} to ${to.en}` } }];
}

function members(actor: Actor | null): string[] {
  if (actor === null) return [];
  return actor === 'begge' ? ['kommune', 'politi'] : actor.split(' og ');
}

function list(actors: readonly string[]): Message {
  const names = actors.map(actorName);
  return { nb: names.map((it) => it.nb).join(' og '), en: names.map((it) => it.en).join(' and ') };
}

function say(actors: readonly string[], nb: string, en: string): Message {
  const names = list(actors);
  return { nb: `${names.nb} ${nb}`, en: `${names.en} ${en}` };
}
