import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openWorkshop, type Workshop } from './prepare/workshop.ts';
import { compare, type Recorded, recordOf } from './report/compare.ts';
import { machine } from './report/machine.ts';
import { resultsPage } from './report/results-page.ts';
import { failuresOf, type Result, ratiosOf } from './result.ts';
import { FULL, type Scenario, SHORT, type Sizes } from './scenario.ts';
import { SCENARIOS } from './scenarios/index.ts';

/** Where Node reads certificates of a network's own at every start, it starts in twice the time or more, and a ratio against that is no measure elsewhere. */
const WITHOUT_CERTIFICATES = { NODE_EXTRA_CA_CERTS: '' };

interface Call {
  root: string;
  /** An empty folder for files; it is removed afterwards. */
  work: string;
  argv: readonly string[];
}

/** Runs the bench. Gives the exit code: 1 when a ratio of the short form has become twice as bad. */
export function main({ root, work, argv }: Call): number {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      short: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      only: { type: 'string' },
      date: { type: 'string', default: 'an unnamed day' },
      program: { type: 'string', default: join(root, 'bin', 'avtale.js') },
    },
  });
  const chosen = SCENARIOS.filter((it) => values.only === undefined || values.only.split(',').includes(it.id));
  const open = (besides?: Record<string, string>) => openWorkshop(root, work, values.program, besides);
  const short = () =>
    run(
      chosen.filter((it) => it.short),
      SHORT,
      withoutPeers(open(WITHOUT_CERTIFICATES)),
    );
  const recordedFile = join(root, 'bench', 'recorded.json');

  const record = (results: readonly Result[]): void => {
    const { node, cores } = machine();
    const recorded = recordOf(results.flatMap(ratiosOf), { date: values.date, node, cores });
    writeFileSync(recordedFile, `${JSON.stringify(recorded, null, 2)}\n`);
  };

  if (values.short) {
    const recorded = JSON.parse(readFileSync(recordedFile, 'utf8')) as Recorded;
    const results = short();
    if (values.record) record(results);
    const { lines, worse } = compare(results.flatMap(ratiosOf), recorded);
    console.log(lines.join('\n'));
    for (const name of worse) console.error(`more than twice as bad as recorded: ${name}`);
    return worse.length > 0 ? 1 : exitCodeOf(results);
  }

  const here = machine();
  const results = run(chosen, FULL, open());
  const page = resultsPage(results, here, values.date);
  if (values.only !== undefined) {
    console.log(page);
    return exitCodeOf(results);
  }
  writeFileSync(join(root, 'bench', 'RESULTS.md'), page);
  const measured = short();
  record(measured);
  console.log('bench/RESULTS.md and bench/recorded.json are written');
  return exitCodeOf([...results, ...measured]);
}

function run(scenarios: readonly Scenario[], sizes: Sizes, shop: Workshop): Result[] {
  const results = scenarios.map((scenario): Result => {
    console.error(scenario.title);
    return { scenario, rows: scenario.measure(shop, sizes) };
  });
  for (const failure of results.flatMap(failuresOf)) console.error(`could not run ${failure}`);
  rmSync(shop.folder, { recursive: true, force: true });
  return results;
}

function exitCodeOf(results: readonly Result[]): number {
  return results.some((it) => failuresOf(it).length > 0) ? 1 : 0;
}

/** The short form measures the program only, so that CI need not install the peers. */
function withoutPeers(shop: Workshop): Workshop {
  return { ...shop, hasPeers: false };
}
