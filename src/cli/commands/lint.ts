import { InvalidArgumentError } from 'commander';
import type { LintOptions } from '../lint/run-lint.ts';
import type { DefineCommand } from '../program.ts';

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
    .option('--fix', say('rett det som har ett riktig svar', 'mend what has one right answer'))
    .option('--dry-run', say('vis hva --fix ville gjort', 'show what --fix would do'))
    .action(async (paths: string[], options: LintOptions) => {
      const { runLint } = await (await import('../core.ts')).linting();
      done(await runLint(paths, options, io));
    });

/** A calendar day as `YYYY-MM-DD`. */
export function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('Write it as YYYY-MM-DD.');
}
