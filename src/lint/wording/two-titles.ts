import type { Prose, ProseText } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';

/** How police and leading titles begin. */
const TITLES = [
  'politiinspektør*',
  'politiførstebetjent*',
  'politioverbetjent*',
  'politibetjent*',
  'politiadvokat*',
  'politisjef*',
  'politistasjonssjef*',
  'politiavdelingsle*',
  'politimester*',
  'politimeister*',
  'lensmann*',
  'visepoliti*',
  'driftsenhetsleder*',
  'rådmann*',
  'kommunedirektør*',
  'pob*',
  'pfb*',
  'pb1*',
  'pb2*',
  'pb3*',
];
const TITLE =
  '(?:politiinspektør|politiførstebetjent|politioverbetjent|politibetjent(?: ?[123])?|politiadvokat|politisjef|politistasjonssjef|politiavdelingsleder|politiavdelingsleiar|driftsenhetsleder|driftseiningsleiar|lensmann|politimester|politimeister|visepolitimester|visepolitimeister|pob|pfb|pb[123]|rådmann|kommunedirektør)';
const TWO = new RegExp(`^${TITLE} ?/ ?${TITLE}(?= )`, 'i');
const NAME = /^ [A-ZÀ-ÖØ-ÞĀ-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]+ [A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]/;
const LONGEST = 90;

/** Two titles with a stroke between, in front of the name of one person who can only have one of them: «Politiinspektør / politiførstebetjent Kari Moe». */
export function twoTitles(prose: Prose): { text: ProseText; start: number; end: number }[] {
  return hitsOf(prose, TITLES).flatMap(({ text, word }) => {
    const { words } = text;
    if (text.kind !== 'prose' || !/^ ?\/|\//.test(words.slice(word.start, word.end + 2))) return [];
    const said = words.slice(word.start, word.start + LONGEST);
    const match = TWO.exec(said);
    if (!match || !NAME.test(said.slice(match[0].length))) return [];
    return [{ text, start: word.start, end: word.start + match[0].length }];
  });
}
