import { guarded, type Pattern } from '../prose/guarded.ts';
import type { Prose, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';

const MONTH = ['måneden', 'månaden', 'måned', 'månad'];
/** Ten times or more may be every month but those of the holidays. */
const TIMES =
  '(?:to|tre|fire|fem|seks|sju|syv|åtte|[2-8]) (?:ganger|gonger|møter|møte) (?:(?:i|per|pr|hvert|kvart) (?:året|år)|årlig|årleg)';
const DAY =
  '(?:fast )?(?:på )?(?:(?:den|hver|kvar) )?(?:første|fyrste|andre|tredje|fjerde|siste) (?:man|mån|tirs|tys|ons|tors|fre)dag(?:en)? (?:i (?:hver |kvar )?|hver |kvar )(?:måneden|månaden|måned|månad)';
const BOTH: Pattern = guarded(
  /dag(?:en)? (?:i |hver |kvar )/,
  new RegExp(` (?:${TIMES} (?:(?:og|alltid|som|regel|da|då|er|det) ){0,3}${DAY}|${DAY} (?:og )?${TIMES}) `),
);
/** What tells which of the months. */
const WHICH =
  / (?:annenhver|annakvar|annankvar|partall\S*|oddetall\S*|unntatt|unnateke|bortsett|møtemåned\S*|møtemånad\S*|aktuelle|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember) /;

/** «seks ganger i året, fast den første torsdagen i måneden»: the one is six times, the other twelve. */
export function daysOfEveryMonth(prose: Prose): { text: ProseText; start: number; end: number; said: string }[] {
  return sentencesWith(prose, MONTH, ({ text }) => text.kind === 'prose').flatMap((sentence) => {
    const match = BOTH.exec(sentence.keys);
    if (!match || WHICH.test(sentence.keys)) return [];
    const { start, end, text: said } = wordsMatched(sentence, match);
    return [{ text: sentence.text, start, end, said }];
  });
}
