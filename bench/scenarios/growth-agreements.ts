import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** Time for each agreement as there are more of them. */
export const growthAgreements: Scenario = {
  id: 'growth-agreements',
  title: 'Time per agreement when building 10 to 3570',
  short: true,
  measure(shop, { agreements, many, rounds }) {
    const fewer = [10, 100].filter((it) => it * 3 < agreements);
    const contenders = [...fewer, agreements, many].map((count) => {
      const { cwd } = shop.repository(count, 'set');
      const out = join(cwd, 'build-growth');
      return {
        id: count === agreements ? 'the set' : count === many ? 'ten times the set' : String(count),
        units: count,
        rounds: count > 1000 ? 1 : Math.min(rounds, 2),
        commands: [shop.avtale(['build', 'agreements', '--out', out], cwd)] as const,
        before: () => rmSync(out, { recursive: true, force: true }),
      };
    });
    return interleave(contenders, rounds, shop.folder);
  },
  ratios: [
    {
      of: 'ten times the set',
      to: 'the set',
      target: { text: 'time per agreement at 3570 against at 357', least: 1.1, aim: 1 },
    },
  ],
};
