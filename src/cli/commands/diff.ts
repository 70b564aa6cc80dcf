import type { Command } from 'commander';
import type { DiffOptions } from '../diff/run-diff.ts';
import type { DefineCommand } from '../program.ts';

/** `avtale diff OLD NEW` and `avtale diff REV [REV2] [-- PATH…]` */
export const defineDiff: DefineCommand = ({ command, choice, say, io, done }) =>
  command(
    'diff [what...]',
    say(
      'vis hva som er endret, og hva det betyr: to filer, REV:sti eller -, eller en eller to revisjoner',
      'show what changed and what it means: two files, REV:path or -, or one or two revisions',
    ),
  )
    .usage('[options] OLD NEW | REV [REV2] [-- PATH...]')
    .addOption(
      choice('--format <format>', say('hvordan endringene skrives', 'how changes are written'), [
        'text',
        'json',
        'markdown',
        'html',
      ]).default('text'),
    )
    .option('-o, --output <file>', say('skriv til en fil', 'write to a file'))
    .addOption(
      choice('--fail-on <class>', say('minste klasse som gir kode 1', 'least class that exits 1'), [
        'editorial',
        'substantive',
        'resign',
        'redecide',
      ]),
    )
    .option('--approved <file>', say('godkjente endringer (YAML)', 'approved changes (YAML)'))
    .action(async (what: string[], options: DiffOptions, self: Command) => {
      const { runDiff } = await (await import('../core.ts')).diffing();
      const paths = afterDashes(self);
      const operands = what.slice(0, what.length - paths.length);
      done(await runDiff(operands, paths, options, io));
    });

/** The words behind `--`, which commander joins with those before it. */
function afterDashes(self: Command): string[] {
  const words = (self.parent as (Command & { rawArgs?: string[] }) | null)?.rawArgs ?? [];
  const at = words.indexOf('--');
  return at === -1 ? [] : words.slice(at + 1);
}
