import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { avtale } from './avtale.ts';

const lintIn = (folder: string, ...args: string[]) => avtale(['lint', ...args], { env: { AVTALE_CACHE_DIR: folder } });
const newFolder = () => mkdtempSync(join(tmpdir(), 'avtale-cache-'));
const kept = (folder: string) => readdirSync(folder).map((name) => ({ name, ...pick(statSync(join(folder, name))) }));
const pick = ({ size, mtimeMs }: { size: number; mtimeMs: number }) => ({ size, mtimeMs });

// What is compiled is kept once. A run that had left all work to others would keep too little for those that do it alone, and they would
// compile the rest every time.
it('a run that shares its work keeps as much as one that does it alone, and neither writes it anew', async () => {
  const [alone, shared] = [newFolder(), newFolder()];
  await lintIn(alone, 'agreements/skien.yaml');
  await lintIn(shared, 'agreements', '--jobs', '2');

  const first = kept(shared);
  for (const { name, size } of kept(alone))
    expect(first.find((it) => it.name === name)?.size, name).toBeGreaterThan(size * 0.95);

  await lintIn(shared, 'agreements/skien.yaml');
  expect(kept(shared)).toEqual(first);
});
