import { InvalidArgumentError } from 'commander';
import { FORMATS, type Format } from '../build/manifest.ts';
import type { BuildOptions } from '../build/options.ts';
import type { DefineCommand } from '../program.ts';
import { parseJobs } from './option-values.ts';

/** `avtale build [PATH…]` */
export const defineBuild: DefineCommand = ({ command, choice, say, io, done }) =>
  command('build [path...]', say('lag PDF og HTML av avtalene', 'make PDF and HTML of the agreements'))
    .option('--out <dir>', say('mappen resultatet legges i', 'folder for the output'), parseFolder, 'build')
    .option(
      '--format <formats>',
      say('pdf, html eller begge med komma', 'pdf, html or both with a comma'),
      parseFormats,
      FORMATS,
    )
    .addOption(
      choice('--target <target>', say('hvor dokumentet skal signeres', 'where the document will be signed'), [
        'papir',
        'esignering',
        'acrobat',
      ]).default('esignering'),
    )
    .option(
      '--jobs <n>',
      say(
        'antall prosesser (ellers etter antall avtaler og kjerner)',
        'number of processes (else by agreements and cores)',
      ),
      parseJobs,
    )
    .option('--force', say('lag også det som er uendret', 'build also what has not changed'))
    .option('--strict', say('regn advarsler om signering som feil', 'treat warnings about signing as errors'))
    .option(
      '--embed-source',
      say('legg YAML-filen ved i PDF-en (PDF/A-3a)', 'attach the YAML file to the PDF (PDF/A-3a)'),
    )
    .action(async (paths: string[], options: BuildOptions) => {
      const { runBuild } = await import('../build/run-build.ts');
      done(await runBuild(paths, options, io));
    });

function parseFormats(text: string): Format[] {
  const wanted = text.split(',').map((it) => it.trim());
  const formats = FORMATS.filter((it) => wanted.includes(it));
  if (wanted.every((it) => (FORMATS as readonly string[]).includes(it)) && formats.length > 0) return formats;
  throw new InvalidArgumentError('Allowed choices are pdf, html.');
}

/** An empty name is a variable that was never set, not the working folder. */
function parseFolder(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Name a folder.');
}
