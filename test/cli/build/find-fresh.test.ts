import { renameSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../../src/cli/build/cache.ts';
import { findFresh } from '../../../src/cli/build/find-fresh.ts';
import { stateOf } from '../../../src/cli/build/state.ts';
import { folderWith } from '../stand-in.ts';

const WELL_AFTER = 10_000;
let cwd: string;
let file: string;

beforeEach(() => {
  cwd = folderWith({ 'a.yaml': 'tittel: En\n' });
  file = join(cwd, 'a.yaml');
});

/** What is found of the one agreement, with this entry from an earlier build, so long after the file was last changed. */
function look(entry: Entry | null, after = WELL_AFTER) {
  const freshness = { usableEntry: () => entry } as unknown as Parameters<typeof findFresh>[1];
  const { fresh, inputs } = findFresh([{ file: 'a.yaml', slug: 'a' }], freshness, cwd, Date.now() + after);
  return { fresh: fresh.get('a.yaml'), read: inputs.get('a.yaml') };
}

/** The entry that a build leaves behind now. */
function built(after = WELL_AFTER): Entry {
  const { read } = look(null, after);
  return { inputs: read!.hash, state: read!.state } as Entry;
}

test('what the file system says is unchanged is not read', () => {
  const entry = built();
  expect(look(entry)).toEqual({ fresh: entry, read: undefined });
});

test('a file written again with the same content is read, and fresh with what is now known of it', () => {
  const entry = built();
  writeFileSync(file, 'tittel: En\n');
  const { fresh, read } = look(entry);
  expect(fresh).toEqual({ ...entry, state: read!.state });
  expect(fresh!.state).not.toBe(entry.state);
});

test('another content of the same length with the time of writing set back is seen', () => {
  const entry = built();
  const { atimeMs, mtimeMs } = statSync(file);
  writeFileSync(file, 'tittel: To\n');
  utimesSync(file, atimeMs / 1000, mtimeMs / 1000);
  expect(look(entry).fresh).toBeUndefined();
});

test('a file that is moved into its place is seen', () => {
  const entry = built();
  writeFileSync(`${file}.ny`, 'tittel: To\n');
  renameSync(`${file}.ny`, file);
  expect(look(entry).fresh).toBeUndefined();
});

test('nothing is remembered of a file that was just changed', () => {
  const entry = built(0);
  expect(entry.state).toBeNull();
  expect(look(entry, 0).read).toBeDefined();
});

test('an agreement with a signed text beside it is always read', () => {
  writeFileSync(file, 'tittel: En\nsignert:\n  fingeravtrykk: x\n');
  const entry = built();
  expect(entry.state).toBeNull();
  expect(look(entry).read).toBeDefined();
});

test('a file that is gone, or a folder of its name, has no state to remember', () => {
  expect(stateOf(join(cwd, 'b.yaml'), Date.now())).toBeNull();
  expect(look({ inputs: 'x', state: null } as Entry).fresh).toBeUndefined();
});
