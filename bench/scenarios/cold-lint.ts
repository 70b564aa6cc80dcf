import { interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** Linting one agreement in a new process. */
export const coldLint: Scenario = {
  id: 'cold-lint',
  title: 'Lint one agreement (skien.yaml)',
  short: true,
  measure(shop, { coldRounds }) {
    const { cwd, files } = shop.skien();
    const contenders = [
      { id: 'node -e 0', commands: [shop.node()] as const },
      { id: 'avtale', commands: [shop.avtale(['lint', ...files], cwd)] as const },
      ...(shop.hasPeers ? [{ id: 'spectral', commands: [shop.spectral(cwd)] as const, rounds: 3 }] : []),
    ];
    return interleave(contenders, coldRounds, shop.folder);
  },
  ratios: [
    {
      of: 'avtale',
      to: 'node -e 0',
      target: { text: '`avtale lint` of one file, against `node -e 0`', least: 2.5, aim: 1.8 },
    },
    {
      of: 'avtale',
      to: 'spectral',
      target: { text: '`avtale lint` of one file, against Spectral with three trivial rules', least: 0.5, aim: 0.5 },
    },
  ],
};
