import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { peakMemory } from '../measure/peak-memory.ts';
import type { Scenario } from '../scenario.ts';

/** The most memory that any one process holds. */
export const memory: Scenario = {
  id: 'memory',
  title: 'Peak memory of one process',
  short: false,
  measure(shop, { agreements, pages }) {
    const { cwd, files } = shop.repository(agreements, 'set');
    const revised = shop.revisedRepository(agreements);
    const long = shop.long(Math.max(...pages));
    const out = join(cwd, 'build');
    rmSync(out, { recursive: true, force: true });
    const commands = {
      'build the set': shop.avtale(['build', 'agreements', '--out', out], cwd),
      'lint the set': shop.avtale(['lint', 'agreements'], cwd),
      'compare the set': shop.avtale(['diff', 'HEAD~1', 'HEAD', '--', 'agreements'], revised.cwd),
      'build 200 pages': shop.avtale(['build', long.file, '--out', join(long.cwd, 'build')], long.cwd),
      ...(shop.hasPeers && { 'typst, the set': shop.typst(shop.typstFiles(files), { first: 0, step: 2 }) }),
    };
    return Object.fromEntries(
      Object.entries(commands).map(([id, command]) => [id, peakMemory(command, shop.root, shop.folder)]),
    );
  },
  ratios: [{ of: 'build the set', target: { text: 'peak memory per process, MB', least: 300, aim: 200 } }],
};
