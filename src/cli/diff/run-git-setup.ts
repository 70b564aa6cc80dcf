import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Attributes, withoutSetup, withSetup } from '../../git/attributes.ts';
import { CannotRun } from '../cannot-run.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { loadConfig } from '../files/load-config.ts';
import { cannotRead, cannotWrite, systemCode } from '../files/system-error.ts';
import { EXIT, type Io } from '../io.ts';
import { type CommonOptions, runOf } from '../run.ts';
import { findPlaces, type Places } from './places.ts';

export interface GitSetupOptions extends CommonOptions {
  undo?: boolean;
}

const FILE = '.gitattributes';
const SETTING = 'diff.avtale.textconv';

/** `avtale git-setup`: makes `git diff` and `git log -p` show agreements as text, or takes that back. */
export async function runGitSetup({ undo, ...options }: GitSetupOptions, io: Io): Promise<number> {
  const { language, quiet } = runOf(options, io);
  const places = await findPlaces(io);
  const { config } = await loadConfig(options.config, io.cwd);
  const text = await attributes(io);
  const next: Attributes = undo ? withoutSetup(text) : withSetup(text, config.agreements);
  await write(next, text, io);
  await configure(undo ? null : textconvCommand(io), places);
  if (!quiet) io.stdout.write(undo ? undone(language) : done(language));
  return EXIT.ok;
}

/** The command as git hands it to a shell, with the file's name behind it. */
function textconvCommand({ packageRoot }: Io): string {
  const program = join(packageRoot, 'bin', 'avtale.js').replaceAll('\\', '/');
  return `node '${program.replaceAll("'", "'\\''")}' textconv`;
}

async function attributes(io: Io): Promise<string | null> {
  try {
    return await readFile(resolve(io.cwd, FILE), 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw cannotRead(FILE, error);
  }
}

async function write(next: string | null, text: string | null, io: Io): Promise<void> {
  if (next === text) return;
  const file = resolve(io.cwd, FILE);
  await (next === null ? rm(file) : writeAtomically(file, next)).catch((error: unknown) => {
    throw cannotWrite(FILE, error);
  });
}

async function configure(command: string | null, { git }: Places): Promise<void> {
  const args = command === null ? ['--unset-all', SETTING] : ['--replace-all', SETTING, command];
  const { code, stderr } = await git(['config', '--local', ...args]);
  // 5: there was nothing to unset.
  if (code === 0 || (command === null && code === 5)) return;
  const reason = stderr.trim().split('\n')[0] ?? '';
  throw new CannotRun({
    nb: `Git tok ikke imot innstillingen: ${reason}`,
    en: `Git did not take the setting: ${reason}`,
  });
}

function done(language: 'nb' | 'en'): string {
  return language === 'nb'
    ? `«git diff» og «git log -p» viser nå avtaler som tekst.
Skrevet: ${FILE} (bør lagres med «git commit») og innstillingen ${SETTING} i dette depotet på denne maskinen.
Andre som vil ha det samme, kjører «avtale git-setup» hos seg. Angre med «avtale git-setup --undo».
`
    : `“git diff” and “git log -p” now show agreements as text.
Written: ${FILE} (commit it) and the setting ${SETTING} of this repository on this machine.
Others who want the same run “avtale git-setup” on theirs. Undo with “avtale git-setup --undo”.
`;
}

function undone(language: 'nb' | 'en'): string {
  return language === 'nb'
    ? `Oppsettet er tatt bort fra ${FILE} og fra innstillingene.\n`
    : `The setup was removed from ${FILE} and from the settings.\n`;
}
