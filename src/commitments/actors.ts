import type { Actor } from './commitment.ts';
import type { Word } from './words.ts';

/**
 * Stems of those who can be bound, longest first within what overlaps, with the name they go by. Old names of a role stand beside the
 * new one, so that a renamed role is the same actor.
 */
const STEMS: readonly (readonly [RegExp, Actor])[] = [
  [
    /^(?:begge|hver|kvar|alle|de to|avtale)?(?:part|partar|partane|partene|parter|partene|avtalepartene|avtalepartane)$/,
    'begge',
  ],
  [/^politiråd(?:et|a|ene|s)?$/, 'politiråd'],
  [/^politikontakt(?:en|er|ene|ar|ane)?$/, 'politikontakt'],
  [/^slt-?koordinator(?:en|er|ene|ar|ane)?$/, 'SLT-koordinator'],
  [/^slt(?:-(?:arbeidet|samarbeidet|systemet))?$/, 'SLT'],
  [/^(?:kommunedirektør|rådmann|rådmenn|administrasjonssjef)(?:en|a|ene|ane)?$/, 'kommunedirektør'],
  [/^(?:vara)?ordfører(?:en|ne|ar|aren)?$/, 'ordfører'],
  [/^ordførar(?:en|ane)?$/, 'ordfører'],
  [/^(?:visepoliti|politi)mester(?:en|ne)?$/, 'politimester'],
  [/^politimeister(?:en|ane)?$/, 'politimester'],
  [/^(?:politi)?(?:stasjons|avsnitts|lensmanns)?sjef(?:en)?$/, 'politistasjonssjef'],
  [/^politistasjonssjef(?:en|ene)?$/, 'politistasjonssjef'],
  [/^lensmann(?:en)?$/, 'lensmann'],
  [/^driftsenhetsleder(?:en|ne)?$/, 'driftsenhetsleder'],
  [/^driftseiningsleiar(?:en|ane)?$/, 'driftsenhetsleder'],
  [/^kommunestyre(?:t|ne|a)?$/, 'kommunestyre'],
  [/^formannskap(?:et|a)?$/, 'formannskap'],
  [/^(?:helsesykepleier|helsesøster|helsesjukepleiar)(?:en|ne|ane|e)?$/, 'helsesykepleier'],
  [/^forebygger(?:en|ne|e)?$/, 'forebygger'],
  [/^førebyggjar(?:en|ane|ar)?$/, 'forebygger'],
  [/^barnevern(?:et|stjenesten|stenesta)?$/, 'barnevern'],
  [/^nav$/, 'NAV'],
  [/^(?:skole|skule)(?:n|r|ne|ane|en|leder|leiar)?$/, 'skole'],
  [/^(?:arbeids|styrings|koordinerings|referanse|prosjekt)grupp[ea](?:n|r|ne)?$/, 'arbeidsgruppe'],
  [/^(?:leder|leiar)(?:en)?$/, 'leder'],
  [/^sekretær(?:en)?$/, 'sekretær'],
  [/^kontaktperson(?:en|ene|ane)?$/, 'kontaktperson'],
  [/^(?:kommune|kommunen|kommunane|kommunene|kommuner|kommunar|kommuneadministrasjonen)$/, 'kommune'],
  [
    /^(?:politi|politiet|politidistrikt(?:et)?|politistasjon(?:en|sdistriktet)?|lensmannskontor(?:et)?|lensmannsdistrikt(?:et)?|driftsenhet(?:en)?|driftseining(?:a)?)$/,
    'politi',
  ],
];

const CACHE_LIMIT = 5000;
const cache = new Map<string, Actor | null>();

/** The actor that a word names, or null. */
export function actorOf(key: string): Actor | null {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const name = key.slice(key.lastIndexOf('.') + 1);
  const actor = STEMS.find(([stem]) => stem.test(name))?.[1] ?? null;
  if (cache.size < CACHE_LIMIT) cache.set(key, actor);
  return actor;
}

/** An actor after one of these is not the subject: «i samarbeid med politiet», «representanter for kommunen». */
const PREPOSITIONS = new Set(
  'i på av med fra frå til for mellom hos ved om under etter mot overfor blant uten utan per innen innan gjennom sammen saman'.split(
    ' ',
  ),
);
const JOINING = new Set(['og', 'samt', 'eller']);

/** The first subject in a row of words and those joined to it; `kommune` and `politi` together are `begge`. */
export function subjectIn(words: readonly Word[]): Actor | null {
  const found: Actor[] = [];
  let last = -1;
  for (let i = 0; i < words.length; i++) {
    const actor = actorOf(words[i]!.key);
    if (!actor || isGoverned(words, i, found.length > 0)) continue;
    const joined = i === last + 1 || words.slice(last + 1, i).some((word) => JOINING.has(word.key));
    if (found.length > 0 && !joined) continue;
    found.push(actor);
    last = i;
  }
  return join(found) ?? ownerIn(words);
}

/** «kommunens ledelse», «politiets øverste leiing»: bound through those who act for it. */
function ownerIn(words: readonly Word[]): Actor | null {
  const owner = words.find((word, i) => /^(?:kommunens|politiets)$/.test(word.key) && !isGoverned(words, i, false));
  return owner ? (owner.key === 'kommunens' ? 'kommune' : 'politi') : null;
}

/** «… gjennomføres av politiet og kommunen»: the actor of a passive. */
export function agentIn(words: readonly Word[]): Actor | null {
  const at = words.findIndex(
    (word, i) => word.key === 'av' && words.slice(i + 1, i + 4).some((next) => actorOf(next.key)),
  );
  if (at === -1) return null;
  return subjectIn(words.slice(at + 1, at + 8));
}

function isGoverned(words: readonly Word[], at: number, joined: boolean): boolean {
  const before = words[at - 1]?.key ?? '';
  if (PREPOSITIONS.has(before)) return true;
  // «i Skien kommune», «av begge parter»: a name or an adjective may stand between, unless «og» joins it to a subject.
  return !joined && PREPOSITIONS.has(words[at - 2]?.key ?? '') && !JOINING.has(before) && !actorOf(before);
}

function join(found: readonly Actor[]): Actor | null {
  const unique = [...new Set(found)];
  if (unique.includes('kommune') && unique.includes('politi')) return 'begge';
  if (unique.includes('begge')) return 'begge';
  return unique.length === 0 ? null : unique.join(' og ');
}
