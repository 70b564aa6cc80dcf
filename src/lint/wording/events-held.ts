import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { leadOf } from '../prose/lead-of.ts';
import { sentenceAfter } from '../prose/neighbours.ts';
import type { Prose } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { namesActor } from './actors.ts';
import { clauseStart, isOwnedBefore, isOwnedInPassing, isOwnText, isSubordinate, keysOf } from './duty-sentence.ts';

const EVENT =
  'øvelse|øvelser|øving|øvingar|samøving|samøvelse|fellesøvelse|fellesøving|beredskapsøvelse|beredskapsøving|redningsøvelse|redningsøving|varslingsøvelse|varslingsøving|kampanje|holdningskampanje|haldningskampanje|informasjonsrunde|fagdag|temakveld|planmøte|evalueringsmøte|evalueringsnotat|oppsummeringsnotat';
const HELD = 'holdes|avholdes|haldast|gjennomføres|gjennomførast|arrangeres|arrangerast|skrives|skrivast|lages|lagast';
const WAS_HELD = 'holdt|avholdt|halde|halden|gjennomført|gjennomførd|arrangert|skrevet|skrive|skriven|laga|laget';
const A = 'en|ein|ei|et|eit|årlig|årleg|felles|kort|eget|eige|egen|eigen';
const TABLE = expressionTable([
  [`${EVENT} ${HELD}`, null],
  [`${EVENT} skal|må ${HELD}`, null],
  [`${EVENT} vert|blir ${WAS_HELD}`, null],
  [`${A} ${EVENT} ${HELD}`, null],
  [`${HELD} ${A} ${EVENT}`, null],
  [`${HELD} ${A} ${A} ${EVENT}`, null],
  [`${HELD} det ${A} ${EVENT}`, null],
  [`${HELD} det ${A} ${A} ${EVENT}`, null],
  [`vert|blir det ${WAS_HELD} ${EVENT}|${A}`, null],
  [`det vert|blir ${WAS_HELD} ${A} ${EVENT}`, null],
]);
const NAMED = new RegExp(` (?:${EVENT}) `);

/** Exercises, campaigns and the like that are held by nobody: how often is no answer to who calls in. */
export function eventsHeld(prose: Prose): ExpressionHit<null>[] {
  return findExpressions(prose, TABLE).filter(({ hit }) => {
    const sentence = prose.sentenceAt(hit);
    const { keys } = sentence;
    if (!isOwnText(sentence) || hit.text.section === 'formål') return false;
    const said = keysOf(sentence);
    const at = hit.index - sentence.from;
    if (isSubordinate(said.slice(clauseStart(sentence, hit.index) - sentence.from, at))) return false;
    if (said.includes('av') || namesActor(said) || namesActor(leadOf(sentence).trim().split(' '))) return false;
    const [event = ''] = NAMED.exec(keys) ?? [];
    if (event === '' || isOwnedBefore(sentence) || isOwnedInPassing(sentence)) return false;
    // Whoever holds it may be told anywhere else.
    const next = sentenceAfter(sentence);
    if (next && / (?:kaller|kallar|innkaller|innkallar|leder|leiar|ansvar\S*|arrangerer|arrangerar) /.test(next.keys))
      return false;
    const stem = event.trim().replace(/(?:r|ar)$/, '');
    return sentencesWith(prose, [`${stem}*`], (it) => it !== sentence && namesActor(keysOf(it))).length === 0;
  });
}
