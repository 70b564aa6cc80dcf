import { interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** Comparing two revisions of the set, every agreement changed, in one process. */
export const diffAll: Scenario = {
  id: 'diff-all',
  title: 'Compare two revisions of a set',
  short: true,
  measure(shop, { agreements, rounds }) {
    const { cwd, files } = shop.revisedRepository(agreements);
    return interleave(
      [
        { id: 'parsing alone', commands: [shop.parse(files, cwd)] },
        { id: 'avtale', commands: [shop.avtale(['diff', 'HEAD~1', 'HEAD', '--', 'agreements'], cwd)] },
        { id: 'git', commands: [shop.git(['diff', '--word-diff', 'HEAD~1', 'HEAD'], cwd)] },
      ],
      rounds,
      shop.folder,
    );
  },
  ratios: [
    { of: 'avtale', to: 'git' },
    { of: 'avtale', to: 'parsing alone' },
  ],
};
