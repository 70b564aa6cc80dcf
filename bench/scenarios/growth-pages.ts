import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Contender, interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** Time for each page as an agreement gets longer, to build and to compare with a revised one. */
export const growthPages: Scenario = {
  id: 'growth-pages',
  title: 'Time per page from 5 to 200',
  short: true,
  measure(shop, { pages, rounds }) {
    const contenders = pages.flatMap((count): Contender[] => {
      const { cwd, file, revised } = shop.long(count);
      const out = join(cwd, 'build');
      return [
        {
          id: `build ${count}`,
          units: count,
          commands: [shop.avtale(['build', file, '--out', out], cwd)],
          before: () => rmSync(out, { recursive: true, force: true }),
        },
        { id: `lint ${count}`, units: count, commands: [shop.avtale(['lint', file], cwd)] },
        { id: `diff ${count}`, units: count, commands: [shop.avtale(['diff', file, revised], cwd)] },
        {
          id: `git diff ${count}`,
          units: count,
          commands: [shop.git(['diff', '--no-index', '--word-diff', file, revised], cwd, [1])],
        },
      ];
    });
    return interleave(contenders, rounds, shop.folder);
  },
  ratios: ['build', 'lint', 'diff'].flatMap((what) => [
    { of: `${what} 200`, to: `${what} 50` },
    { of: `${what} 50`, to: `${what} 5` },
  ]),
};
