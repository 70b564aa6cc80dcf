import { earlyProcesses } from '../lint/early-processes.ts';
import type { LintOptions } from '../lint/run-lint.ts';
import type { DefineCommand } from '../program.ts';
import { parseDate, parseJobs } from './option-values.ts';

/** `avtale lint [PATH…]` */
export const defineLint: DefineCommand = ({ command, choice, say, io, done }) =>
  command(
    'lint [path...]',
    say(
      'sjekk avtalene uten å lage noe; - leser fra standard inn',
      'check the agreements without building; - reads standard input',
    ),
  )
    .addOption(
      choice('--format <format>', say('hvordan funnene skrives', 'how findings are written'), [
        'text',
        'json',
        'github',
        'sarif',
        'markdown',
      ]).default('text'),
    )
    .addOption(
      choice('--fail-on <severity>', say('minste alvor som gir kode 1', 'least severity that exits 1'), [
        'error',
        'warning',
        'info',
      ]).default('error'),
    )
    .option(
      '--today <date>',
      say('dagen fristene regnes fra (ÅÅÅÅ-MM-DD)', 'the day that time is judged by (YYYY-MM-DD)'),
      parseDate,
    )
    .option(
      '--jobs <n>',
      say(
        'antall prosesser (ellers etter antall avtaler og kjerner)',
        'number of processes (else by agreements and cores)',
      ),
      parseJobs,
    )
    .option('--fix', say('rett det som har ett riktig svar', 'mend what has one right answer'))
    .option('--dry-run', say('vis hva --fix ville gjort', 'show what --fix would do'))
    .action(async (paths: string[], options: LintOptions) => {
      const started = options.fix ? [] : earlyProcesses(paths, options.jobs, io);
      try {
        const { runLint } = await import('../lint/linting.ts');
        done(await runLint(paths, options, io, started));
      } finally {
        for (const worker of started) if (worker.connected) worker.disconnect();
      }
    });
