import { PERSONNAVN, VANLIGE_ORD } from './data/vanlige-ord.ts';
import { nameKey, withoutKommuneWord } from './name-key.ts';

let words: ReadonlySet<string> | undefined;

/** Whether the name of a kommune is also an ordinary word or a common personal name, so that a text can contain it without meaning the kommune. */
export function isOrdinaryWord(name: string): boolean {
  words ??= new Set(nameKey(`${VANLIGE_ORD} ${PERSONNAVN}`).split(' '));
  return words.has(withoutKommuneWord(nameKey(name)));
}
