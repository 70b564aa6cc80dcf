import { interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** Linting the set in one process, all rules. */
export const lintAll: Scenario = {
  id: 'lint-all',
  title: 'Lint a set of agreements of 12 kB',
  short: true,
  measure(shop, { agreements, rounds }) {
    const { cwd, files } = shop.repository(agreements, 'set');
    const contenders = [
      { id: 'parsing alone', commands: [shop.parse(files, cwd)] as const },
      { id: 'avtale', commands: [shop.avtale(['lint', 'agreements'], cwd)] as const },
      ...(shop.hasPeers ? [{ id: 'spectral', commands: [shop.spectral(cwd)] as const }] : []),
    ];
    return interleave(contenders, rounds + 2, shop.folder);
  },
  ratios: [
    {
      of: 'avtale',
      to: 'spectral',
      target: {
        text: '`avtale lint` of 357 files of 12 kB, against Spectral with three trivial rules',
        least: 1,
        aim: 0.7,
      },
    },
    { of: 'avtale', to: 'parsing alone' },
    { of: 'parsing alone', to: 'spectral' },
  ],
};
