import { distance } from 'fastest-levenshtein';

/** The candidate that a mistyped word most likely meant, or null when none is near. Case and æøå typed as ae, o, a count little. */
export function closest(word: string, candidates: readonly string[]): string | null {
  const wanted = plain(word);
  const limit = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of candidates) {
    const apart = distance(wanted, plain(candidate));
    if (apart < least) {
      best = candidate;
      least = apart;
    }
  }
  return best;
}

/** How two words compare when case, accents and the usual replacements for Norwegian letters are set aside. */
function plain(word: string): string {
  const letters = word.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return letters.normalize('NFD').replace(/\p{M}/gu, '');
}
