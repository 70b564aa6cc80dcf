import { numberIn } from '../../commitments/numbers.ts';
import { firstOf, guarded } from '../prose/guarded.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import { type Said, saidInText } from './said.ts';

const NUMERALS = ['ett', 'eitt', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ti'];
const NUMBER = `(${NUMERALS.join('|')}|\\d{1,2})`;
const WORDS = [
  ...[...NUMERALS, '2', '3', '4', '5', '6', '2-', '3-', '4-', '5-', '6-'].flatMap((it) => [`${it}års*`, `${it}årig*`]),
  ...['årene', 'åra'],
];
const AGREEMENT = '(?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|politirådsavtala)';
const PERIOD = '(?:avtaleperioden|avtaleperioda|avtaletiden|avtaletida)';
const RUNS = '(?:gjelder|gjeld|varer|varar|løper|er gyldig|skal gjelde|skal vare)';
/** Each has the number of years in its first group. */
const BY_NAME = [
  // «den toårige avtaleperioden»
  guarded(/årige /, new RegExp(` (?:den|denne) ${NUMBER}-?årige (?:${AGREEMENT}|${PERIOD}) `)),
  // «avtalen er en toårig avtale»
  guarded(
    / er (?:en|ein|ei) \S*år/,
    new RegExp(` (?:${AGREEMENT}|dette) er (?:en|ein|ei) ${NUMBER}-?år(?:ig |s)(?:samarbeids)?avtale `),
  ),
  // «de to årene avtalen gjelder»
  guarded(
    / år(?:ene|a) /,
    new RegExp(` (?:de|dei) ${NUMBER} (?:årene|åra) (?:som )?(?:${AGREEMENT}|${PERIOD}) ${RUNS} `),
  ),
];
/** «fireårsperioden», where it can be no other. */
const BY_LENGTH = guarded(
  /års(?:peri|avt)|årige peri/,
  new RegExp(
    ` ${NUMBER}-?års(?:perioden|perioda|avtalen|avtala) (?!20\\d\\d)| (?:den|denne) ${NUMBER}-?årige (?:perioden|perioda) (?!20\\d\\d)`,
  ),
);
/** Which of several, or not this one. */
const ONE_OF =
  / (?:første|fyrste|andre|siste|neste|nye|ny|forrige|førre|hver|kvar|påfølgende|følgende|deretter|to|begge)(?: av)? $/;
/** What else goes by periods. */
const OTHER = /plan|strategi|prosjekt|budsjett|velges|veljast|valg|valet|vald|ansatt|tilsett|tilsatt|stilling|prøve/;

/** How many months the agreement lasts by the name that the text gives its term: «fireårsperioden», «den toårige avtaleperioden». */
export function namedPeriods(prose: Prose): Said<number>[] {
  const said: Said<number>[] = [];
  for (const sentence of sentencesWith(prose, WORDS, ({ text, keys }) => text.kind === 'prose' && /avtal/.test(keys))) {
    const match = firstOf(BY_NAME, sentence.keys) ?? byLength(sentence);
    const years = match && numberIn(match[1] ?? match[2]!)?.[0];
    if (!match || !years) continue;
    const { start, end } = wordsMatched(sentence, match);
    said.push(saidInText(sentence, start, end, years * 12));
  }
  return said;
}

function byLength({ keys }: ProseSentence): RegExpExecArray | null {
  if (OTHER.test(keys)) return null;
  const match = BY_LENGTH.exec(keys);
  return match && !ONE_OF.test(keys.slice(0, match.index + 1)) ? match : null;
}
