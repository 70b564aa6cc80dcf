import type { DefineCommand } from '../program.ts';
import { defineBuild } from './build.ts';
import { defineExplain } from './explain.ts';
import { defineLint } from './lint.ts';
import { defineNew } from './new.ts';
import { defineSchema } from './schema.ts';
import { defineVerify } from './verify.ts';

/** Every command, in the order that help lists them. */
export const COMMANDS: readonly DefineCommand[] = [
  defineBuild,
  defineLint,
  defineVerify,
  defineNew,
  defineExplain,
  defineSchema,
];
