import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { interleave } from '../measure/interleave.ts';
import type { Scenario } from '../scenario.ts';

/** The whole country from nothing, on all cores. Typst's two processes share the same texts and make PDFs only. */
export const buildAll: Scenario = {
  id: 'build-all',
  title: 'Build a set of agreements from nothing, PDF and HTML',
  short: true,
  measure(shop, { agreements, rounds }) {
    const { cwd, files } = shop.repository(agreements, 'set');
    const out = join(cwd, 'build');
    const fresh = () => rmSync(out, { recursive: true, force: true });
    const typst = shop.hasPeers ? shop.typstFiles(files) : [];
    const contenders = [
      { id: 'parsing alone', commands: [shop.parse(files, cwd)] as const },
      { id: 'avtale', commands: [shop.avtale(['build', 'agreements', '--out', out], cwd)] as const, before: fresh },
      ...(shop.hasPeers
        ? [
            {
              id: 'two typst',
              commands: [shop.typst(typst, { first: 0, step: 2 }), shop.typst(typst, { first: 1, step: 2 })] as const,
            },
            { id: 'one typst', commands: [shop.typst(typst)] as const, rounds: 1 },
          ]
        : []),
    ];
    return interleave(contenders, rounds, shop.folder);
  },
  ratios: [
    {
      of: 'avtale',
      to: 'two typst',
      target: { text: '357 agreements, PDF + HTML, against two Typst processes, PDF alone', least: 1, aim: 0.75 },
    },
    { of: 'avtale', to: 'parsing alone' },
  ],
};
