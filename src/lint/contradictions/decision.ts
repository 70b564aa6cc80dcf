import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { LintContext } from '../context.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { dayAt } from './day-at.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';

const WORDS = [
  'vedtatt',
  'vedteken',
  'vedteke',
  'vedtok',
  'godkjent',
  'godkjend',
  'godkjente',
  'behandlet',
  'behandla',
  'handsama',
];
/** The decision on this agreement, not on one before it, a plan or a revision. */
const ABOUT =
  / (?:denne )?(?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen) (?:er |ble |blei |vart )?(?:\S+ )?(?:vedtatt|vedteken|vedteke|godkjent|godkjend|behandlet|behandla|handsama) | (?:vedtok|godkjente) (?:denne )?(?:avtalen|avtala) /;
const ORGAN = /kommunestyr|bystyr|formannskap|heradsstyr/;
const CASE = /\bsak(?:snr|snummer)?\.?:? ?((?:ps[ -]?)?\d{1,4}\/\d{2,4})\b/i;

const help = {
  nb: 'Skriv saken og datoen ett sted, under vedtak, og rett eller ta ut den andre.',
  en: 'Write the case and the date once, under vedtak, and correct the other or take it out.',
};

/** When, and in which case, the kommune adopted the agreement. */
export function decision({ agreement, prose }: LintContext): readonly [Matter<string>, Matter<string>] {
  const dates: Said<string>[] = [];
  const cases: Said<string>[] = [];
  const { vedtak } = agreement;
  if (vedtak && !isUtelatt(vedtak)) {
    if (typeof vedtak.dato === 'string') dates.push(saidAsFact(['vedtak', 'dato'], vedtak.dato, vedtak.dato));
    if (typeof vedtak.sak === 'string') cases.push(saidAsFact(['vedtak', 'sak'], vedtak.sak, caseKey(vedtak.sak)));
  }
  for (const sentence of sentencesWith(prose, WORDS, isAbout)) {
    const words = sentence.text.wordList.slice(sentence.from, sentence.to);
    const at = words.findIndex((_, index) => dayAt(words, index) !== null);
    const day = at === -1 ? null : dayAt(words, at);
    if (day && day.day.length === 10) dates.push(saidInText(sentence, words[at]!.start, words[day.last]!.end, day.day));
    const match = CASE.exec(sentence.text.words.slice(sentence.start, sentence.end));
    if (!match) continue;
    const end = sentence.start + match.index + match[0].length;
    cases.push(saidInText(sentence, end - match[1]!.length, end, caseKey(match[1]!)));
  }
  const agree = (one: string, other: string) => one === other;
  return [
    { name: { nb: 'Datoen for vedtaket', en: 'The date of the decision' }, said: dates, agree, help },
    { name: { nb: 'Saksnummeret for vedtaket', en: 'The case number of the decision' }, said: cases, agree, help },
  ];
}

function isAbout({ text, keys }: ProseSentence): boolean {
  return (
    text.kind === 'prose' && ORGAN.test(keys) && ABOUT.test(keys) && !/tidligere|tidlegare|forrige|førre/.test(keys)
  );
}

/** «PS 24/27» and «024/2027» are one. */
function caseKey(said: string): string {
  const [number = '', year = ''] = said.replace(/^\D+/, '').split('/');
  return `${Number(number)}/${year.slice(-2)}`;
}
