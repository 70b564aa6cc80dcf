import type { Io, Output } from './io.ts';

/**
 * What the program touches of the process it runs in.
 *
 * @param lost is told when output cannot be written
 */
export function processIo(packageRoot: string, lost: (error: Error) => void = () => {}): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    packageRoot,
    stdin: readStandardInput,
    stdout: output(() => process.stdout, lost),
    stderr: output(() => process.stderr, lost),
    now: () => new Date(),
    stopwatch: () => performance.now(),
  };
}

/** A stream that is opened when it is first used, for that takes time. */
function output(open: () => NodeJS.WriteStream, lost: (error: Error) => void): Output {
  let opened: NodeJS.WriteStream | undefined;
  const stream = () => {
    opened ??= open().on('error', lost);
    return opened;
  };
  return {
    write: (text) => void stream().write(text),
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().columns;
    },
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
