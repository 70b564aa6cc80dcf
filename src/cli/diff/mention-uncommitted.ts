import { inCommand } from '../../report/in-command.ts';
import { isCannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import type { Run } from '../run.ts';
import type { Request } from './operands.ts';
import { findRevision } from './places.ts';
import { versionPairs } from './version-pairs.ts';

/**
 * Says on standard error that the work tree has changes, where two revisions were compared and did not differ: who has just edited a file
 * and asks for `main...` would else be told that nothing has changed.
 */
export async function mentionUncommitted(
  request: Request,
  folder: string,
  { io, language, quiet }: Run,
): Promise<void> {
  if (quiet || request.kind !== 'revisions' || request.new === null) return;
  const count = await uncommitted(request, folder, io);
  if (count === 0) return;
  const paths = request.paths.map(inCommand).join(' ');
  const command = paths === '' ? 'avtale diff' : `avtale diff -- ${paths}`;
  const said = {
    nb:
      count === 1
        ? `1 fil er endret, men ikke lagt inn i git; «${command}» viser den.`
        : `${count} filer er endret, men ikke lagt inn i git; «${command}» viser dem.`,
    en:
      count === 1
        ? `1 file was changed and is not committed; “${command}” shows it.`
        : `${count} files were changed and are not committed; “${command}” shows them.`,
  };
  io.stderr.write(`${said[language]}\n`);
}

/** How many agreements differ from what was last committed. Nobody asked for them: what cannot be read is none. */
async function uncommitted(request: Extract<Request, { kind: 'revisions' }>, folder: string, io: Io): Promise<number> {
  try {
    const head = await findRevision(request.places, 'HEAD');
    return (await versionPairs({ ...request, old: head, new: null }, folder, io)).length;
  } catch (error) {
    if (isCannotRun(error)) return 0;
    throw error;
  }
}
