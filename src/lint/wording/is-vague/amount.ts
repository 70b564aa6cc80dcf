import { keysBetween } from '../../prose/prose.ts';
import type { Standing } from './standing.ts';

const COUNTED = / (?:folketall|folketal|innbyggert|innbyggjart|trafikk|gjeste|besøks?tall)\S* /;
/** What counts: a number in figures or words. */
const NUMBER =
  /\d| (?:ett|én|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|hel|heil|halv|halve|prosent|årsverk|stilling|stillinger|stillingar) /;
/** How costs are shared. */
const RATIO =
  /\d|likt|likeleg| lik | like |halv|prosent|folketal|innbyggertal|innbyggjartal| sin | sine | sitt |nøkkel|tredel|etter (?!avtale|behov|nærmere)/;
const PRESENT = / (?:stede|stades|tilstede) |kontor|rådhus|kommunehus| i (?:kommunen|kommuna|bygda|byen) /;
/** A list that follows says what. */
const LEADS_ON = /:\s*$/;

/** Whether attention is promised, and no amount or list of what is done. */
export function isFocusAlone({ sentence }: Standing): boolean {
  const { text, keys, start, end } = sentence;
  return text.section !== 'formål' && !LEADS_ON.test(text.words.slice(start, end)) && !NUMBER.test(keys);
}

/** Whether means are promised without an amount: «dedikerte ressurser». */
export function isWithoutAmount({ sentence }: Standing): boolean {
  const { text, keys } = sentence;
  return text.section !== 'formål' && text.kind === 'prose' && !NUMBER.test(keys);
}

/** Whether it is promised to a degree that nobody can measure: «i rimelig grad». */
export function isWithoutMeasure({ sentence, first }: Standing): boolean {
  const { text } = sentence;
  // «I økende grad» tells how things go; with a duty it measures nothing.
  // «når folketallet er høyere enn ellers» tells of the season.
  return text.section !== 'formål' && !COUNTED.test(keysBetween(text.wordList, first - 6, first));
}

/** Whether presence is promised at most, and so none: «til stede inntil to dager i uken». */
export function isAtMost({ sentence }: Standing): boolean {
  return PRESENT.test(sentence.keys);
}

/** Whether costs are shared, and nothing tells how. */
export function isSharedAnyhow({ sentence }: Standing): boolean {
  const { keys } = sentence;
  return /kostnad|utgift/.test(keys) && !RATIO.test(keys);
}
