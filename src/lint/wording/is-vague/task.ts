import { keysBetween } from '../../prose/prose.ts';
import { DUTY_OR_ITEM } from './duty-words.ts';
import type { Standing } from './standing.ts';

const ACTORS = new Set(
  'kommunen politiet partene partane politirådet rådet politikontakten politidistriktet lensmannen ordføreren ordføraren slt-koordinatoren parter'.split(
    ' ',
  ),
);
const SUBORDINATE = /^(?:hva|kva|hvor|kor|hvordan|korleis|som|at|når|hvis|dersom|om|der)$/;

/** Whether a party may do what it was to have a duty to: «politiet kan bidra». */
export function isLeave({ sentence, first, after, previous }: Standing): boolean {
  const { text, to } = sentence;
  // «Rådet kan sette ned arbeidsgrupper» is a power that it has.
  if (/^(?:ned|opp|fram|frem)$/.test(text.wordList[after]?.key ?? '')) return false;
  // «Begge parter kan sette saker på dagsordenen» is a right.
  if (/^(?:saker|sak|tema|temaer|møte)$/.test(text.wordList[after]?.key ?? '')) return false;
  // On a condition that is told it is a right.
  if (/ (?:når|dersom|hvis|viss) /.test(keysBetween(text.wordList, after, to))) return false;
  return ACTORS.has(previous) && !SUBORDINATE.test(text.wordList[first - 2]?.key ?? '');
}

/** Whether a duty is about matters of some kind that nobody names: «forhold av betydning». */
export function isOfSomeMatters({ sentence, previous }: Standing): boolean {
  const { keys, item } = sentence;
  // «Melde fra om forhold av betydning for trafikken» tells of which.
  return (DUTY_OR_ITEM.test(keys) || item) && !/^(?:alle|all|ethvert|enhver|eitkvart)$/.test(previous);
}

/** Whether it is all that a list item says. */
export function isBareItem({ sentence, first, after }: Standing): boolean {
  const { text, item, from, to } = sentence;
  return item && text.kind === 'prose' && after >= to && first <= from + 1;
}

/** Whether the sentence ends without telling what is done: «følge opp tiltak». */
export function isLeftOpen({ sentence, after, previous }: Standing): boolean {
  const { text, to } = sentence;
  // «Følge opp tiltak.» says nothing; «følge opp tiltak mot mobbing» does.
  return after >= to && text.kind === 'prose' && text.section !== 'formål' && previous !== 'å';
}

/** Whether the place is not named: «nærmeste lensmannskontor». */
export function isSomePlace({ sentence, first, after, previous }: Standing): boolean {
  const { text, from, to } = sentence;
  // «er Sogndal lensmannskontor nærmeste tjenestested»
  if (
    / er (?:\S+ ){0,3}\S*(?:kontor|stasjon)(?:et|en)? (?:(?:i|på) \S+ )?$/.test(
      keysBetween(text.wordList, Math.max(from, first - 7), first),
    )
  )
    return false;
  return (
    text.kind === 'prose' &&
    text.section !== 'vedlegg' &&
    previous !== 'som' &&
    !/^ (?:\S+ ){0,6}(?:er|ligger|ligg|finnes|finst|heter|heiter) /.test(keysBetween(text.wordList, after, to))
  );
}
