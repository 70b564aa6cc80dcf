import { AIMS } from './vague-expressions/aims.ts';
import { AMOUNTS } from './vague-expressions/amounts.ts';
import { AS_FAR_AS_POSSIBLE } from './vague-expressions/as-far-as-possible.ts';
import { EXCEPTIONS } from './vague-expressions/exceptions.ts';
import type { VagueExpression } from './vague-expressions/kind.ts';
import { MEANS } from './vague-expressions/means.ts';
import { NEEDS } from './vague-expressions/needs.ts';
import { UNNAMED_TASKS } from './vague-expressions/unnamed-tasks.ts';
import { WISHES } from './vague-expressions/wishes.ts';

/** Expressions that commit nobody. */
export const VAGUE_EXPRESSIONS: readonly VagueExpression[] = [
  ...AIMS,
  ...WISHES,
  ...MEANS,
  ...AS_FAR_AS_POSSIBLE,
  ...EXCEPTIONS,
  ...NEEDS,
  ...AMOUNTS,
  ...UNNAMED_TASKS,
];
