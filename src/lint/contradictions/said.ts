import type { Message, Path } from '../../diagnostics/diagnostic.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Place, Report } from '../rule.ts';

/** Something an agreement says about a matter, as data or in the text, and where. */
export interface Said<Value> {
  at: Place;
  /** The words it is said with, for the message. */
  words: string;
  value: Value;
  /** Only mentioned, where the other place is about it: this is the one to be doubted. */
  aside?: true;
}

/** A matter that an agreement may speak of in several places. */
export interface Matter<Value> {
  /** What the matter is, in definite form, before «er»: «Oppsigelsesfristen». */
  name: Message;
  /** In the order of the agreement, facts first: the first is held to be what was meant. */
  said: readonly Said<Value>[];
  agree: (one: Value, other: Value) => boolean;
  help: Message;
}

/**
 * Reports what cannot be true together with something said before it, and where that was. What is reported is not held against the rest. Of two
 * places in the text either may be the wrong one, and both are pointed at; data, and what is more than a mention, are
 * held to be what was meant.
 */
export function reportContradictions<Value>(matter: Matter<Value>, report: Report): void {
  const accepted: Said<Value>[] = [];
  const pointedAt = new Set<Said<Value>>();
  for (const it of matter.said) {
    const first = accepted.find((earlier) => !matter.agree(earlier.value, it.value));
    if (first === undefined) {
      accepted.push(it);
      continue;
    }
    if ('start' in first.at && !pointedAt.has(first) && (!it.aside || first.aside)) {
      pointedAt.add(first);
      reportOne(matter, first, it, report);
    }
    reportOne(matter, it, first, report);
  }
}

function reportOne<Value>({ name, help }: Matter<Value>, it: Said<Value>, other: Said<Value>, report: Report): void {
  report({
    at: it.at,
    message: {
      nb: `${name.nb} er «${it.words}» her, men «${other.words}» et annet sted.`,
      en: `${name.en} is “${it.words}” here, but “${other.words}” elsewhere.`,
    },
    help,
    related: [{ at: other.at, message: { nb: `«${other.words}» står her.`, en: `“${other.words}” stands here.` } }],
  });
}

/** Something said as data. */
export function saidAsFact<Value>(path: Path, words: string, value: Value): Said<Value> {
  return { at: { path }, words, value };
}

/** Something said in a sentence, between two offsets of the text. */
export function saidInText<Value>(
  { text }: Pick<ProseSentence, 'text'>,
  start: number,
  end: number,
  value: Value,
): Said<Value> {
  return { at: placeIn(text, start, end), words: text.text.slice(start, end).replace(/\s+/g, ' '), value };
}
