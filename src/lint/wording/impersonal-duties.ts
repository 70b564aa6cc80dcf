import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { leadOf } from '../prose/lead-of.ts';
import type { Prose } from '../prose/prose.ts';
import { namesActor } from './actors.ts';
import { clauseStart, isOwnedBefore, isOwnedInPassing, isOwnText, isSubordinate, keysOf } from './duty-sentence.ts';

/** `seen to`: a day makes it nobody's yet; `settled`: a day says when somebody settles it. */
type Kind = 'seen to' | 'settled';

const SETTLED =
  'fastsettes|fastsetjast|fastsettast|fastlegges|fastleggjast|fastleggast|angis|angjevast|defineres|definerast|formuleres|formulerast|utformes|utformast';
const GOALS = 'mål|delmål|resultatmål|tiltak|frister|fristar|frist';
const TABLE = expressionTable<Kind>([
  ['det skal|må sørges|syrgjast|sørgjast|sytast|syrgast for', 'seen to'],
  ['skal|må det sørges|syrgjast|sørgjast|sytast|syrgast for', 'seen to'],
  ['det sørges|syrgjest|sørgjest|sytest for', 'seen to'],
  ['det blir|vert sørget|sørga|syrgt|sytt for', 'seen to'],
  ['det skal|må påses|sikres|sikrast at|god|gode|godt', 'seen to'],
  ['skal|må det påses|sikres|sikrast at|god|gode|godt', 'seen to'],
  ['det påses|sikres|sikrast at', 'seen to'],
  ['det skal|må legges|leggjast|leggast til rette', 'seen to'],
  ['skal|må det legges|leggjast|leggast til rette', 'seen to'],
  ['det skal|må tilrettelegges|tilretteleggjast for', 'seen to'],
  ['det skal|må tilbys|tilbydast|gis|gjevast|ytes|ytast *', 'settled'],
  ['det skal|må varsles|varslast|meldes|meldast|opplyses|opplysast *', 'settled'],
  ['det skal|må føres|førast kontroll|tilsyn|logg', 'settled'],
  [`skal|må det ${SETTLED}`, 'settled'],
  [`det ${SETTLED}`, 'settled'],
  [`skal|må det settes|setjast|settast|setjes|lages|lagast ${GOALS}`, 'settled'],
  [`det skal|må settes|setjast|settast|setjes|lages|lagast ${GOALS}`, 'settled'],
]);
/** What one settles has been so by the law, or is so by a plan. */
const ELSEWHERE =
  / (?:forskrift\S*|lov|loven|lova|budsjett\S*|i (?:den |dei |de )?(?:\S+ )?(?:\S*plan|\S*planen|\S*planene|\S*planane|årshjulet|vedlegg|vedlegget|tiltakskort\S*)) /;
const WHEN =
  / (?:innen|innan|senest|seinast|årlig|årleg|årlige|årlege|årets|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|våren|høsten|hausten) |\d/;
const NUMBERED = /^ [\d.]+ /;
/** How far behind «av» the one who does it stands. */
const BY = 4;

/** Duties that are told with «det» in the place of the one who has them: «Det skal sørges for at …», «Her skal det fastsettes mål». */
export function impersonalDuties(prose: Prose): ExpressionHit<Kind>[] {
  return findExpressions(prose, TABLE).filter(({ hit, entry }) => {
    const sentence = prose.sentenceAt(hit);
    const { keys } = sentence;
    if (!isOwnText(sentence) || /^(?:formål|taushetsplikt)$/.test(hit.text.section)) return false;
    const said = keysOf(sentence);
    const at = hit.index - sentence.from;
    if (isSubordinate(said.slice(clauseStart(sentence, hit.index) - sentence.from, at))) return false;
    // Whoever stands after «at» is the one it is seen to for.
    if (namesActor(entry === 'seen to' ? said.slice(0, at) : said) || isDoneBy(said.slice(at))) return false;
    if (namesActor(leadOf(sentence).trim().split(' '))) return false;
    if (entry === 'settled' && (ELSEWHERE.test(keys) || WHEN.test(keys.replace(NUMBERED, ' ')))) return false;
    if (entry === 'settled' && frequenciesOf(sentence).length > 0) return false;
    return !isOwnedInPassing(sentence) && !isOwnedBefore(sentence);
  });
}

/** «av politikontakten», where «av betydning» names nobody. */
function isDoneBy(words: readonly string[]): boolean {
  return words.some((key, index) => key === 'av' && namesActor(words.slice(index + 1, index + 1 + BY)));
}
