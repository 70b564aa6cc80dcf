import type { Agreement } from '../../../schema/agreement.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import type { ProseSentence, ProseText } from '../prose/prose.ts';

/** «på servicekontoret i Grodås», «til stede på Føynland»: the name after the last preposition of place. */
const PLACE = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:[Ii]|[Pp]å|[Vv]ed) ([A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]+)/g;

const PRESENT = / stede | stades | tilstede | (?:er|være|vere) i |kontor|rådhus|kommunehus/;

/** «man skal i tillegg ha kontordag på Namdalseid første torsdag i måneden»: more than what was told before. */
const FURTHER = / (?:i tillegg|dessuten|utover dette|ut over dette|attåt) (?!til )/;

/**
 * Whether a sentence tells of a place other than the kommune as a whole, after one that told of the kommune: what is done there does not
 * contradict what is done in the kommune.
 */
export function isSecondPlace({ text, start, end, from, keys }: ProseSentence, { parter }: Agreement): boolean {
  if (FURTHER.test(keys) && presencesIn(text).some((it) => it.from < from)) return true;
  const place = [...text.words.slice(start, end).matchAll(PLACE)].at(-1)?.[1];
  if (place === undefined) return false;
  const own = [parter.kommune].flat().map(({ navn }) => navn);
  if (own.some((name) => name.startsWith(place))) return false;
  return presencesIn(text).some((it) => it.from < from && !text.words.slice(it.start, it.end).includes(place));
}

const KNOWN = new WeakMap<ProseText, readonly ProseSentence[]>();

/** The sentences of a text that tell how often somebody is there. */
function presencesIn(text: ProseText): readonly ProseSentence[] {
  const found = KNOWN.get(text) ?? text.sentences.filter((it) => PRESENT.test(it.keys) && frequenciesOf(it).length > 0);
  KNOWN.set(text, found);
  return found;
}
