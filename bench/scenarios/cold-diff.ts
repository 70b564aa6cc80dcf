import { interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** Comparing one pair in a new process. */
export const coldDiff: Scenario = {
  id: 'cold-diff',
  title: 'Compare one pair (skien.yaml, revised)',
  short: true,
  measure(shop, { coldRounds }) {
    const { cwd, files, revised } = shop.skien();
    const pair = [...files, revised];
    const contenders = [
      { id: 'node -e 0', commands: [shop.node()] as const },
      { id: 'avtale', commands: [shop.avtale(['diff', ...pair], cwd)] as const },
      { id: 'git', commands: [shop.git(['diff', '--no-index', '--word-diff', ...pair], cwd, [1])] as const },
    ];
    return interleave(contenders, coldRounds, shop.folder);
  },
  ratios: [
    { of: 'avtale', to: 'node -e 0' },
    { of: 'avtale', to: 'git' },
  ],
};
