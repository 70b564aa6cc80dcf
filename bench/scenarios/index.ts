import type { Scenario } from '../scenario.ts';
import { buildAll } from './build-all.ts';
import { coldBuild } from './cold-build.ts';
import { coldDiff } from './cold-diff.ts';
import { coldLint } from './cold-lint.ts';
import { diffAll } from './diff-all.ts';
import { growthAgreements } from './growth-agreements.ts';
import { growthPages } from './growth-pages.ts';
import { lintAll } from './lint-all.ts';
import { memory } from './memory.ts';
import { rebuild } from './rebuild.ts';

/** Everything that is measured, in the order of the results. */
export const SCENARIOS: readonly Scenario[] = [
  coldBuild,
  coldLint,
  coldDiff,
  buildAll,
  rebuild,
  lintAll,
  diffAll,
  memory,
  growthAgreements,
  growthPages,
];
