import type { Prose, ProseText } from '../prose/prose.ts';
import { keysBetween } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';

/** What is made anew every third or fourth year. */
const SURVEYS = [
  'ungdata*',
  'trygghetsundersøkelse*',
  'tryggleiksundersøking*',
  'innbyggerundersøkelse*',
  'innbyggjarundersøking*',
  'ungdomsundersøkelse*',
  'ungdomsundersøking*',
  'levekårsundersøkelse*',
  'levekårsundersøking*',
  'folkehelseprofil*',
  'folkehelseoversikt*',
  'ros-analyse*',
  'trusselvurdering*',
  'kriminalitetsanalyse*',
];

/** In years: at least two have been made since. */
const OLD = 7;

/** What the agreement rests on, and not what is told beside: «Ungdata 2017 viste …». */
const GROUND =
  / (?:(?:med|på) bakgrunn (?:i|av)|på grunnlag av|(?:med|tar|tek|har) utgangspunkt i|(?:bygger|byggjer|bygg|bygd|baserer seg|baserast|basert|kviler|hviler) på|(?:legger|legg|legges|leggast|lagt) til grunn|med basis i|er valgt ut fra|er valde ut frå|ut fra|ut frå) (?:\S+ ){0,16}?$/;
/** «ROS-analyse (2018)», «Ungdata frå 2017», «Ungdata Førde 2017» */
const DATED =
  /^(?: (?:for|fra|frå|i|av|våren|høsten|hausten|[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ-]{1,20})){0,3} \(?((?:19|20)\d\d)(?![-–/\d])/;
/** What is compared, or told as past. */
const NOT_GROUND = / (?:sammenlignet|samanlikna|evaluering|utvikling\S*|siden|sidan|tidligere|tidlegare|sist) /;

/** The surveys and analyses that are said to be what the parties build on, and were made too many years ago. */
export function oldGrounds(prose: Prose, now: number): { text: ProseText; start: number; end: number; year: number }[] {
  return hitsOf(prose, SURVEYS).flatMap((hit) => {
    const { text, index, word } = hit;
    if (text.kind !== 'prose' || text.section === 'vedlegg') return [];
    const match = DATED.exec(text.words.slice(word.end, word.end + 60));
    const year = Number(match?.[1]);
    if (!match || now - year < OLD) return [];
    const sentence = prose.sentenceAt(hit);
    if (word.end + match[0].length > sentence.end || NOT_GROUND.test(sentence.keys)) return [];
    if (!GROUND.test(keysBetween(text.wordList, sentence.from, index))) return [];
    // «… vil partene i 2019 og 2020 prioritere»: of its time, which another year tells.
    const years = text.words.slice(sentence.start, sentence.end).match(/(?<!\d)20\d\d(?!\d)/g) ?? [];
    if (years.some((it) => Number(it) !== year)) return [];
    const isClosed = match[0].includes('(') && text.words[word.end + match[0].length] === ')';
    return [{ text, start: word.start, end: word.end + match[0].length + (isClosed ? 1 : 0), year }];
  });
}
