import type { PromiseKind } from '../vague-promises.ts';

/** How something is said that commits nobody. */
export type VagueKind =
  | PromiseKind
  | 'advice'
  | 'hedge'
  | 'usual'
  | 'aim'
  | 'need'
  | 'may'
  | 'degree'
  | 'most'
  | 'weighs'
  | 'open'
  | 'item'
  | 'later'
  | 'wish'
  | 'weight'
  | 'wants'
  | 'focus'
  | 'amount'
  | 'visit'
  | 'touch'
  | 'sometimes'
  | 'place'
  | 'shared'
  | 'which';

/** Words as an expression table takes them, and how they are vague. */
export type VagueExpression = readonly [expression: string, kind: VagueKind];
