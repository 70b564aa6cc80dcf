import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from '../measure/cost.ts';
import { type Contender, interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** Building again: when nothing has changed, and when one agreement has. */
export const rebuild: Scenario = {
  id: 'rebuild',
  title: 'Build the set again',
  short: true,
  measure(shop, { agreements, coldRounds }) {
    const idle = shop.repository(agreements, 'idle');
    const busy = shop.repository(agreements, 'busy');
    const build = (cwd: string) => shop.avtale(['build', 'agreements', '--out', join(cwd, 'build')], cwd);
    for (const { cwd } of [idle, busy]) costOf([build(cwd)], shop.folder);

    const changing = busy.files[Math.floor(agreements / 2)]!;
    const yaml = readFileSync(changing, 'utf8');
    const contenders: Contender[] = [
      { id: 'node -e 0', commands: [shop.node()] },
      { id: 'nothing changed', commands: [build(idle.cwd)] },
      {
        id: 'one changed',
        commands: [build(busy.cwd)],
        before: (round) =>
          writeFileSync(changing, yaml.replace(/(saksnummer: )\S+/, `$1${27 + round}/${1000 + round}`)),
      },
    ];
    return interleave(contenders, coldRounds, shop.folder);
  },
  ratios: [
    {
      of: 'nothing changed',
      to: 'node -e 0',
      target: { text: 'no-op build of 357, against `node -e 0`', least: 2, aim: 1.3 },
    },
    {
      of: 'one changed',
      to: 'node -e 0',
      target: { text: 'one changed of 357, against `node -e 0`', least: 4, aim: 3 },
    },
  ],
};
