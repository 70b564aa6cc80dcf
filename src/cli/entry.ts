import { join } from 'node:path';
import type { Io, Output } from './io.ts';
import { main } from './main.ts';

/** Starts the program in this process. Called by `bin/avtale.js` through the bundle in `dist/`. */
export async function start(packageRoot: string): Promise<void> {
  const io: Io = {
    cwd: process.cwd(),
    env: process.env,
    packageRoot: join(packageRoot),
    stdin: readStandardInput,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    now: () => new Date(),
  };
  process.exitCode = await main(process.argv.slice(2), io);
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
