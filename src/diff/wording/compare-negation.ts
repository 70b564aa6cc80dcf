import { NEGATIONS } from '../../commitments/modals.ts';
import { type Word, wordsOf } from '../../commitments/words.ts';
import { type Shift, shift } from '../effects.ts';
import { mainClause } from './duty-like.ts';

const DENIES = new Set([...NEGATIONS, 'inga', 'intet', 'inkje', 'ingenting']);
/** «ikke bare», «ikke minst» deny nothing. */
const TAKES_BACK = new Set('bare berre kun minst mindre'.split(' '));
/** Words that come and go with «ikke». */
const BESIDE = new Set('lenger lengre noe noko noen nokon nokre nye det'.split(' '));
/** After these, what is denied is what something is, and not a duty. */
const IS = new Set(['er', 'har']);
/** … but these are promised: somebody has an office or is there, though he has no authority and is no court. */
const STATE =
  /^(?:til|tilgjengelige?|tilgjengelege?|bemannet|bemannede|bemanna|åpen|åpent|åpne|open|ope|opne|bindende|bindande|skriftlige?|skriftlege?|forpliktet|forplikta)$/;
/** What somebody has is promised, but not what he may do with it. */
const AUTHORITY = /^(?:myndighet|mynde|myndigheit|fullmakt|rett|adgang|tilgang|anledning|høve)/;

/** How a sentence is denied: the words that do it, and those that do so in its main clause. */
interface Denial {
  all: readonly Word[];
  main: number;
}

function denialOf(words: readonly Word[]): Denial {
  const denies = ({ key }: Word, i: number, all: readonly Word[]) =>
    DENIES.has(key) && !TAKES_BACK.has(all[i + 1]?.key ?? '');
  return { all: words.filter(denies), main: mainClause(words).filter((word, i) => denies(word, i, words)).length };
}

/** Whether the main clause of a sentence is denied. */
export function isDenied(text: string): boolean {
  return denialOf(wordsOf(text)).main > 0;
}

/**
 * «Det føres referat» against «Det føres ikke referat». Whether that weakens is said only where nothing else differs and the sentence says
 * what is done: «er ikke et organ for enkeltsaker» is another thing than «er ikke til stede».
 */
export function compareNegation(old: string, now: string): Shift[] {
  const [before, after] = [wordsOf(old), wordsOf(now)];
  const [was, is] = [denialOf(before), denialOf(after)];
  if (was.all.length === is.all.length) return [];
  const come = is.all.length > was.all.length;
  const word = (come ? is : was).all[0]!.key;
  const gone = { nb: `«${word}» er tatt bort`, en: `“${word}” was dropped` };
  const added = { nb: `«${word}» er kommet til`, en: `“${word}” was added` };
  if (was.main !== is.main && !isDescription(before) && rest(before) === rest(after))
    return shift(was.main - is.main, added, gone);
  return [{ effect: null, reason: come ? added : gone }];
}

function isDescription(words: readonly Word[]): boolean {
  const at = mainClause(words).findIndex(({ key }) => IS.has(key));
  if (at === -1) return false;
  const next = words.slice(at + 1, at + 4);
  return words[at]!.key === 'er'
    ? !next.some(({ key }) => STATE.test(key))
    : next.some(({ key }) => AUTHORITY.test(key));
}

/** The other words, in any order: «ikke» can move the words beside it. */
function rest(words: readonly Word[]): string {
  return words
    .map(({ key }) => key)
    .filter((key) => !DENIES.has(key) && !BESIDE.has(key))
    .sort()
    .join(' ');
}
