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

/** Every command by its name, in the order that help lists them. */
const COMMANDS: Readonly<Record<string, DefineCommand>> = {
  build: defineBuild,
  lint: defineLint,
  diff: defineDiff,
  log: defineLog,
  verify: defineVerify,
  new: defineNew,
  explain: defineExplain,
  schema: defineSchema,
  'git-setup': defineGitSetup,
  textconv: defineTextconv,
};

/** The commands that a command line has to do with: the one that it begins with, else all, for help and for guessing what was meant. */
export function commandsFor([first = '']: readonly string[]): readonly DefineCommand[] {
  const called = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  return called ? [called] : Object.values(COMMANDS);
}
