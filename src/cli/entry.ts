import { CannotRun } from './cannot-run.ts';
import { reasonOf, systemCode } from './files/system-error.ts';
import { EXIT } from './io.ts';
import { languageOf, main } from './main.ts';
import { processIo } from './process-io.ts';

/** Starts the program in this process. Called by `bin/avtale.js` through the bundle in `dist/`. */
export async function start(packageRoot: string): Promise<void> {
  const argv = process.argv.slice(2);
  const io = processIo(packageRoot, (error) => {
    // A pipe that is closed early (as by `head`) is no fault of anybody's.
    if (systemCode(error) !== 'EPIPE') lost.add(error);
  });
  const code = await main(argv, io);
  process.exitCode = code;
  // When nothing is left to do or to write, the system takes the heap back faster than Node takes it down.
  process.once('beforeExit', () => process.exit());
  process.once('exit', () => {
    const [error] = lost;
    if (!error) return;
    process.exitCode = EXIT.cannotRun;
    io.stderr.write(resultLost(error).print(languageOf(argv)));
  });
}

/** What kept output from arriving. */
const lost = new Set<Error>();

function resultLost(error: Error): CannotRun {
  const reason = reasonOf(error);
  return new CannotRun({
    nb: `Kan ikke skrive resultatet: ${reason.nb}.`,
    en: `Cannot write the result: ${reason.en}.`,
  });
}
