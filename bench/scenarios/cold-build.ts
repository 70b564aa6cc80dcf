import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** One agreement in a new process: YAML, schema, lint, HTML and PDF. Typst gets the same text and makes a PDF only. */
export const coldBuild: Scenario = {
  id: 'cold-build',
  title: 'Build one agreement (skien.yaml)',
  short: true,
  measure(shop, { coldRounds }) {
    const { cwd, files } = shop.skien();
    const out = join(cwd, 'build');
    const contenders = [
      { id: 'node -e 0', commands: [shop.node()] as const },
      {
        id: 'avtale',
        commands: [shop.avtale(['build', ...files, '--out', out], cwd)] as const,
        before: () => rmSync(out, { recursive: true, force: true }),
      },
      ...(shop.hasPeers ? [{ id: 'typst', commands: [shop.typst(shop.typstFiles(files))] as const }] : []),
    ];
    return interleave(contenders, coldRounds, shop.folder);
  },
  ratios: [
    {
      of: 'avtale',
      to: 'typst',
      target: { text: 'cold, whole command, one agreement, against Typst’s PDF alone', least: 1.7, aim: 1.3 },
    },
    { of: 'avtale', to: 'node -e 0' },
    { of: 'typst', to: 'node -e 0' },
  ],
};
