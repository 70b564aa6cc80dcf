import { numberIn } from '../../commitments/numbers.ts';
import { MONTHS } from '../agreement-dates.ts';
import type { ProseSentence, Word } from '../prose/prose.ts';

/** How many meetings a year a schedule makes, and the words that say it. */
export interface Schedule {
  low: number;
  high: number;
  start: number;
  end: number;
}

const SPRING = /^(?:vår|våren|vårhalvåret)$/;
const AUTUMN = /^(?:høst|høsten|haust|hausten|høsthalvåret|hausthalvåret)$/;

/** «Møtene i januar og august er for oss alene» tells of some of them. */
const SOME_OF_THEM =
  /^ (?:møtene|møta|møtet) (?:i|på) (?:\S+ ){1,4}(?:er|holdes|haldast|blir|vert|avholdes) (?:\S+ )?(?:felles|sammen|saman|for|bare|berre|alene|åleine|åpne|opne) |^ i (?:\S+ ){1,5}møt(?:es|ast|est) (?:rådet|politirådet|det|vi|me) (?:alene|åleine|sammen|saman) /;

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['tredje', 3],
  ['fjerde', 4],
  ['femte', 5],
  ['sjette', 6],
  ['sjuende', 7],
  ['syvende', 7],
]);

/** «i februar, mai og september», «vår og høst», «ikke mer enn fire måneder mellom møtene»: meetings that are counted by their times. */
export function scheduledMeetings({ text, from, to, keys }: ProseSentence): Schedule | null {
  const words = text.wordList.slice(from, to);
  if (SOME_OF_THEM.test(keys)) return null;
  const nth = words.findIndex(
    ({ key }, index) =>
      ORDINALS.has(key) && /^(?:ordinære|faste|årlige|årlege|møtet)$/.test(words[index + 1]?.key ?? ''),
  );
  // «Det femte ordinære møtet»: there are five at least.
  if (nth > 0 && /^(?:det|på|i|årets)$/.test(words[nth - 1]!.key) && / møtet? /.test(keys))
    return {
      low: ORDINALS.get(words[nth]!.key)!,
      high: Number.POSITIVE_INFINITY,
      start: words[nth]!.start,
      end: words[nth + 1]!.end,
    };
  if (
    / (?:første|fyrste|neste|siste|ekstra|unntatt|unnateke|innan|innen|senest|seinast) (?:møte|møtet|gang|gong|januar|juli)| \d{4} /.test(
      keys,
    )
  )
    return null;
  const apart = words.findIndex(
    ({ key }, index) => /^(?:måneder|månader|månadar)$/.test(key) && words[index + 1]?.key === 'mellom',
  );
  const months =
    apart > 0 && /^(?:enn|maks|høyst)$/.test(words[apart - 2]?.key ?? '') ? numberIn(words[apart - 1]!.key) : null;
  if (months)
    return {
      low: 12 / months[1],
      high: Number.POSITIVE_INFINITY,
      start: words[apart - 1]!.start,
      end: words[apart]!.end,
    };
  const halves = words.flatMap(({ key }, index) =>
    SPRING.test(key) || AUTUMN.test(key) ? [{ word: words[index]!, count: countedBefore(words, index) }] : [],
  );
  // «to møter på våren og to på høsten»
  if (
    halves.length === 2 &&
    halves.every(({ count }) => count !== null) &&
    SPRING.test(halves[0]!.word.key) !== SPRING.test(halves[1]!.word.key)
  ) {
    const sum = halves[0]!.count!.value + halves[1]!.count!.value;
    return { low: sum, high: sum, start: halves[0]!.count!.start, end: halves[1]!.word.end };
  }
  if (halves.some(({ count }) => count !== null)) return null;
  const named = words.filter(({ key }) => MONTHS.includes(key));
  const seasons = [words.find(({ key }) => SPRING.test(key)), words.find(({ key }) => AUTUMN.test(key))].filter(
    (it) => it !== undefined,
  );
  const times = named.length >= 2 ? named : seasons.length === 2 ? seasons : [];
  if (times.length < 2 || / eller | mellom | fra | frå | til og med /.test(keys)) return null;
  const count = new Set(times.map(({ key }) => key)).size;
  const at = times.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  return { low: count, high: count, start: at[0]!.start, end: at.at(-1)!.end };
}

/** How many meetings a season has: «to møter på våren», «eitt om hausten». */
function countedBefore(words: readonly Word[], index: number): { value: number; start: number } | null {
  if (!/^(?:på|om|i|hver|kvar)$/.test(words[index - 1]?.key ?? '')) return null;
  let at = index - 2;
  if (/^(?:møter?|møte|møta|ganger|gonger|gang|gong|ordinære)$/.test(words[at]?.key ?? '')) at--;
  const counted = words[at];
  const number = counted === undefined ? null : numberIn(counted.key);
  return counted && number ? { value: number[1], start: counted.start } : null;
}
