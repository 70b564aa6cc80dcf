import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { inCommand } from '../../report/in-command.ts';
import { skeleton } from '../../skeleton/skeleton.ts';
import { slugOf } from '../../text/slug.ts';
import { CannotRun } from '../cannot-run.ts';
import { loadConfig } from '../files/load-config.ts';
import { cannotWrite, systemCode } from '../files/system-error.ts';
import { EXIT, type Io } from '../io.ts';
import { type CommonOptions, runOf, todayOf } from '../run.ts';
import { findKommune } from './find-kommune.ts';

export interface NewOptions extends CommonOptions {
  output?: string;
}

/** Where a published schema can be found when the file is far from any copy of the program. */
const SCHEMA_IN_TREE = join('schema', 'avtale.schema.json');

/** `avtale new KOMMUNE`: writes a commented agreement file to fill in. An existing file is never overwritten. */
export async function runNew(name: string, options: NewOptions, io: Io): Promise<number> {
  const { language, quiet } = runOf(options, io);
  const { config } = await loadConfig(options.config, io.cwd);
  const found = findKommune(name, todayOf(io));
  const file = options.output ?? join(config.agreements, `${slugOf(found.slugSource) || 'avtale'}.yaml`);
  const path = resolve(io.cwd, file);
  const text = skeleton({ ...found, schemaRef: schemaFrom(dirname(path), io) });
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    throw systemCode(error) === 'EEXIST' && existsSync(path) ? exists(file) : cannotWrite(file, error);
  }
  const shown = file.split(sep).join('/');
  io.stdout.write(`${shown}\n`);
  if (!quiet)
    io.stderr.write(
      language === 'nb'
        ? `Fyll ut «${shown}», og kjør «avtale lint ${inCommand(shown)}».\n`
        : `Fill in “${shown}”, then run “avtale lint ${inCommand(shown)}”.\n`,
    );
  return EXIT.ok;
}

function exists(file: string): CannotRun {
  return new CannotRun(
    { nb: `«${file}» finnes fra før og er ikke rørt.`, en: `“${file}” exists already and was not touched.` },
    { nb: 'Velg et annet navn med -o.', en: 'Choose another name with -o.' },
  );
}

/** The schema as an editor finds it from a folder: a copy in the user's own tree, else the installed program's. */
function schemaFrom(folder: string, io: Io): string {
  const own = resolve(io.cwd, SCHEMA_IN_TREE);
  const target = existsSync(own) ? own : join(io.packageRoot, SCHEMA_IN_TREE);
  return relative(folder, target).split(sep).join('/');
}
