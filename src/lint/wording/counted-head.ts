import type { ProseText } from '../prose/prose.ts';

/** Numbers that may say how many are listed. */
export const NUMBERS = 'to tre fire fem seks sju syv åtte ni ti elleve tolv 2 3 4 5 6 7 8 9 10 11 12'.split(' ');

/** What a list can be a list of; also at the end of a compound. With «de» before it the definite form. */
const HEADS =
  /(?:punkt(?:er|a|ene)?|del(?:er|ar|ene|ane)|områd(?:er|e|ene|a)|satsing(?:er|ar|ene|ane)|satsning(?:er|ene)|nivå(?:er|a|ene)?|tema(?:er|ene|a)?|mål(?:ene|a)?|tiltak(?:ene|a)?|oppgaver|oppgavene|oppgåver|oppgåvene|prinsipp(?:er|a|ene)?|prioritering(?:er|ar|ene|ane)|faser|fasar|trinn|steg|grupper|søyler|pilar(?:er|ar)|innsatser|virkemidler|verkemiddel|kriterier|kriterium|vilkår|krav|roller|utfordring(?:er|ar)|arenaer|arenaar|organ(?:er)?|ledd|hensyn|omsyn|formål|føremål|kapitler|kapittel|seksjoner|seksjonar|avsnitt|bolker|bolkar)$/;
const PEOPLE = /(?:medlemmer|medlemer|representant(?:er|ar)|deltakere|deltakarar)$/;

/** What a number counts. */
export interface CountedHead {
  /** Its last word. */
  key: string;
  end: number;
  people: boolean;
  /** «områdene» */
  definite: boolean;
  /** The words between: «prioriterte». */
  between: readonly string[];
}

/** What the number at a word counts, one of the things that lists are of. Null where it counts none. */
export function headAt({ wordList, words }: ProseText, index: number): CountedHead | null {
  const next = wordList.slice(index + 1, index + 4);
  // «6. trinn» is not six.
  if (!next[0] || words.slice(wordList[index]!.end, next[0].start).trim() !== '') return null;
  const head = headAfter(next.map(({ key }) => key));
  if (!head) return null;
  const { offset, people, definite } = head;
  const { key, end } = next[offset]!;
  return { key, end, people, definite, between: next.slice(0, offset).map((it) => it.key) };
}

function headAfter(keys: readonly string[]): { offset: number; people: boolean; definite: boolean } | null {
  const offset = keys.findIndex((key) => HEADS.test(key) || PEOPLE.test(key));
  if (offset === -1 || keys.slice(0, offset).some((key) => !/(?:e|te|ande|ende|lige|lege|felles)$/.test(key)))
    return null;
  const key = keys[offset]!;
  return { offset, people: PEOPLE.test(key), definite: /(?:ene|ane)$/.test(key) && !/^(?:medl)/.test(key) };
}
