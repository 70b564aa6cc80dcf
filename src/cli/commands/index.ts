import type { DefineCommand } from '../program.ts';
import { defineBuild } from './build.ts';
import { defineDiff } from './diff.ts';
import { defineExplain } from './explain.ts';
import { defineGitSetup } from './git-setup.ts';
import { defineLint } from './lint.ts';
import { defineLog } from './log.ts';
import { defineNew } from './new.ts';
import { defineSchema } from './schema.ts';
import { defineTextconv } from './textconv.ts';
import { defineVerify } from './verify.ts';

/** Every command, in the order that help lists them. */
export const COMMANDS: readonly DefineCommand[] = [
  defineBuild,
  defineLint,
  defineDiff,
  defineLog,
  defineVerify,
  defineNew,
  defineExplain,
  defineSchema,
  defineGitSetup,
  defineTextconv,
];
