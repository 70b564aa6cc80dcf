import { allKommuner } from './kommune-by-number.ts';
import { nameKey, withoutKommuneWord } from './name-key.ts';

const MAX_LENGTH = 60;

/** «Mente du …?»: up to three names of current kommuner, in any of their languages: the ones spelt most like this, if any is near enough. */
export function suggestKommune(name: string, date?: string): string[] {
  if (name.length > MAX_LENGTH) return [];
  const wanted = withoutKommuneWord(nameKey(name));
  let least = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  let nearest = new Set<string>();
  for (const kommune of allKommuner(date)) {
    for (const official of kommune.names) {
      const key = nameKey(official.name);
      const distance = plain(key) === plain(wanted) ? 0 : editDistance(wanted, key);
      if (distance > least || distance >= key.length) continue;
      if (distance < least) nearest = new Set();
      least = distance;
      nearest.add(official.name);
    }
  }
  return [...nearest].slice(0, 3);
}

/** Without marks, as on a keyboard that lacks them: «Haa», «Tromso» and «Karasjohka» are Hå, Tromsø and Kárášjohka. */
function plain(key: string): string {
  return key
    .replace(/å|aa/g, 'a')
    .replace(/ø|oe/g, 'o')
    .replace(/æ|ae/g, 'a')
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ -]/g, '');
}

/** Insertions, deletions, substitutions and swapped neighbours between two words. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let least = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        least = Math.min(least, beforeLast[column - 2]! + 1);
      }
      current.push(least);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
