import { main } from './main.ts';
import { processIo } from './process-io.ts';

/** Starts the program in this process. Called by `bin/avtale.js` through the bundle in `dist/`. */
export async function start(packageRoot: string): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo(packageRoot));
}
