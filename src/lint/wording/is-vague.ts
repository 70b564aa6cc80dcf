import type { ProseSentence } from '../prose/prose.ts';
import { isAdvice, isAim, isWeighed } from './is-vague/aim.ts';
import { isAtMost, isFocusAlone, isSharedAnyhow, isWithoutAmount, isWithoutMeasure } from './is-vague/amount.ts';
import { isHedge } from './is-vague/hedge.ts';
import { isLeftToNeed } from './is-vague/need.ts';
import { isLater, isSometimes, isUsual, isWithoutFrequency } from './is-vague/often.ts';
import type { Standing } from './is-vague/standing.ts';
import { isBareItem, isLeave, isLeftOpen, isOfSomeMatters, isSomePlace } from './is-vague/task.ts';
import { isOnlyWeighty, isWanted, isWish } from './is-vague/wish.ts';
import { asksWhether } from './reservation-words.ts';
import type { VagueKind } from './vague-expressions/kind.ts';
import { isEmptyPromise } from './vague-promises.ts';

/** Whether an expression commits nobody where it stands: words `first` up to, not with, `after` of the sentence's text. */
export function isVague(kind: VagueKind, sentence: ProseSentence, first: number, after: number): boolean {
  const { wordList } = sentence.text;
  const previous = wordList[first - 1]?.key ?? '';
  if (wordList[first]?.key === 'om' && asksWhether(previous)) return false;
  const standing: Standing = { sentence, first, after, previous };
  switch (kind) {
    case 'need':
      return isLeftToNeed(standing);
    case 'advice':
      return isAdvice(standing);
    case 'wants':
      return isWanted(standing);
    case 'focus':
      return isFocusAlone(standing);
    case 'amount':
      return isWithoutAmount(standing);
    case 'visit':
    case 'touch':
      return isWithoutFrequency(standing);
    case 'sometimes':
      return isSometimes(standing);
    case 'shared':
      return isSharedAnyhow(standing);
    case 'place':
      return isSomePlace(standing);
    case 'may':
      return isLeave(standing);
    case 'usual':
      return isUsual(standing);
    case 'weighs':
      return isWeighed(standing);
    case 'aim':
      return isAim(standing);
    case 'wish':
      return isWish(standing);
    case 'weight':
      return isOnlyWeighty(standing);
    case 'which':
      return isOfSomeMatters(standing);
    case 'later':
      return isLater(standing);
    case 'item':
      return isBareItem(standing);
    case 'open':
      return isLeftOpen(standing);
    case 'degree':
      return isWithoutMeasure(standing);
    case 'most':
      return isAtMost(standing);
    case 'hedge':
      return isHedge(standing);
    case 'tries':
    case 'looks':
    case 'works':
    case 'judged':
    case 'planned':
    case 'guess':
    case 'while':
    case 'presumed':
    case 'topical':
      return isEmptyPromise(kind, sentence, first, after);
    default:
      return true;
  }
}
