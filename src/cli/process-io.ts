import type { Io, Output } from './io.ts';

/** What the program touches of the process it runs in. */
export function processIo(packageRoot: string): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    packageRoot,
    stdin: readStandardInput,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    now: () => new Date(),
    stopwatch: () => performance.now(),
  };
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns;
    },
  };
}

async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
