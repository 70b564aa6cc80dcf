import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type LastCommit, lastCommits } from '../../git/last-commit.ts';
import { gitIn } from '../../git/run-git.ts';
import type { Io } from '../io.ts';

/** The commit that an agreement is from, given the layers whose words it uses. */
export type RevisionOf = (file: string, layers: readonly string[]) => LastCommit;

/** One agreement and the layers that it may use. */
export interface RevisionQuestion {
  file: string;
  layers: readonly string[];
}

/** Answers as plain data, so that they can be sent to another process. */
export type RevisionTable = Record<string, LastCommit>;

/**
 * Asks git once for all agreements: for each, with every choice of the layers that it may use. Layers that only come with the
 * program are none of the repository's; the version of the program stands for them.
 */
export async function askRevisions(questions: readonly RevisionQuestion[], io: Io): Promise<RevisionTable> {
  const own = (layer: string) => existsSync(resolve(io.cwd, 'templates', layer));
  const asked = questions.flatMap(({ file, layers }) =>
    choices(layers.filter(own)).map((chosen) => ({ file, chosen })),
  );
  const groups = asked.map(({ file, chosen }) => [
    resolve(io.cwd, file),
    ...chosen.map((it) => resolve(io.cwd, 'templates', it)),
  ]);
  const answers = await lastCommits(gitIn(io.cwd, io.env), io.cwd, groups);
  return Object.fromEntries(asked.map(({ file, chosen }, index) => [keyOf(file, chosen), answers[index]!]));
}

/** Looks answers up. Layers that were not asked about are the program's own. */
export function revisionsIn(table: RevisionTable, cwd: string): RevisionOf {
  return (file, layers) => {
    const own = layers.filter((it) => existsSync(join(cwd, 'templates', it)));
    return table[keyOf(file, own)] ?? { commit: null, why: 'not-committed' };
  };
}

const keyOf = (file: string, layers: readonly string[]): string => [file, ...[...layers].sort()].join('\n');

/** Every choice of some of the layers; there are two at the most. */
function choices(layers: readonly string[]): string[][] {
  const [first, ...rest] = layers;
  if (first === undefined) return [[]];
  return choices(rest).flatMap((chosen) => [chosen, [first, ...chosen]]);
}
