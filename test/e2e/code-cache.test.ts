import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { avtale } from './avtale.ts';

// What a run has compiled that has others do its work is too little for one that does it alone, which would then compile the rest every time.
it('a run that does its work itself keeps its own, after one that had others do it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'avtale-cache-'));
  const kept = () => new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size]));
  const lint = (...args: string[]) => avtale(['lint', ...args], { env: { AVTALE_CACHE_DIR: folder } });

  await lint('agreements', '--jobs', '2');
  const shared = [...kept().keys()].filter((name) => /^lint-.*-part\.v8$/.test(name));
  expect(shared).toHaveLength(1);

  await lint('agreements/skien.yaml');
  const whole = shared[0]!.replace('-part.v8', '.v8');
  expect(kept().get(whole)).toBeGreaterThan(kept().get(shared[0]!)! * 1.1);

  const before = statSync(join(folder, whole)).mtimeMs;
  await lint('agreements/skien.yaml');
  await lint('agreements', '--jobs', '2');
  expect(statSync(join(folder, whole)).mtimeMs).toBe(before);
});
