import { type Measured, type Result, ratiosOf } from '../result.ts';
import type { Row } from '../scenario.ts';
import type { Machine } from './machine.ts';

/** `RESULTS.md`: the targets, then every scenario. */
export function resultsPage(results: readonly Result[], machine: Machine, date: string): string {
  const measured = results.flatMap(ratiosOf);
  const { cores, processor, memory, node, platform, load, certificates } = machine;
  return `${[
    '# Results of the bench',
    '',
    `Written by \`npm run bench\` on ${date}: ${cores} cores (${processor}), ${memory}, Node ${node.slice(1)}, ${platform}; load average at the start ${load}.`,
    'What the columns mean and how it is measured stands in [README.md](README.md). Smaller is better everywhere.',
    ...(certificates
      ? [
          'Every process of Node, of all contenders, first read certificates of the network’s own here (`NODE_EXTRA_CA_CERTS`), but for those that the program starts itself.',
        ]
      : []),
    '',
    '## Targets',
    '',
    ...table(
      ['what', 'at least', 'aim', 'by the clock', 'by CPU time', 'met'],
      measured.filter((it) => it.ratio.target).map(targetRow),
    ),
    ...results.flatMap(section),
  ].join('\n')}\n`;
}

function targetRow({ ratio, value, cpu }: Measured): string[] {
  const { text, least, aim } = ratio.target!;
  const unit = ratio.to === undefined ? '' : ' ×';
  return [
    text,
    `${least}${unit}`,
    `${aim}${unit}`,
    short(value) + unit,
    cpu === null ? '' : short(cpu) + unit,
    met(value, least, aim),
  ];
}

function met(value: number, least: number, aim: number): string {
  if (value <= aim) return 'yes, the aim';
  return value <= least ? 'yes' : '**no**';
}

function section(result: Result): string[] {
  const { scenario, rows } = result;
  const ratios = ratiosOf(result).filter((it) => it.cpu !== null);
  const names = Object.keys(rows);
  const isMemory = names.some((it) => rows[it]!.mb !== undefined);
  return [
    '',
    `## ${scenario.title}`,
    '',
    ...table(
      isMemory ? ['', 'MB'] : ['', 'ms by the clock', 'ms of CPU time'],
      names.map((name) => [name, ...figures(rows[name]!)]),
    ),
    ...(ratios.length > 0
      ? [
          '',
          ...ratios.map(
            (it) =>
              `- ${it.ratio.of} / ${it.ratio.to}: ${short(it.value)} × by the clock, ${short(it.cpu!)} × by CPU time`,
          ),
        ]
      : []),
  ];
}

function figures({ mb, wall, cpu, failed }: Row): string[] {
  if (failed !== undefined) return ['could not run', ''];
  return mb === undefined ? [short(wall!), short(cpu!)] : [short(mb)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

/** Three figures. */
function short(value: number): string {
  return value >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)));
}
