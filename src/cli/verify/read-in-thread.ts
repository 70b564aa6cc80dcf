import { Worker } from 'node:worker_threads';
import type { PdfRead, Unreadable } from '../../verify/contents.ts';
import { LIMITS } from '../../verify/limits.ts';

/** How often memory is looked at, in milliseconds. */
const WATCH = 100;

/** Reads a PDF. */
export type ReadPdf = (bytes: Uint8Array) => Promise<PdfRead>;

/**
 * Reads PDFs in a thread of its own, so that a file made to take all time or memory is given up: the thread is ended, whatever it is
 * doing.
 *
 * @param program the bundle that the thread runs
 */
export function readInThread(program: string): ReadPdf {
  return (bytes) =>
    new Promise((resolve, reject) => {
      const before = process.memoryUsage.rss();
      // What the PDF reader says about odd files is not for the user.
      const thread = new Worker(program, { workerData: bytes, stdout: true, stderr: true, env: {} });
      const end = (unreadable: Unreadable) => finish(() => resolve({ unreadable }));
      const finish = (settle: () => void) => {
        clearInterval(watch);
        clearTimeout(limit);
        void thread.terminate().then(settle, settle);
      };
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > LIMITS.memory) end('too-much-content');
      }, WATCH);
      const limit = setTimeout(() => end('too-slow'), LIMITS.time);
      thread.once('message', (result: PdfRead) => finish(() => resolve(result)));
      thread.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError) end('too-much-content');
        else finish(() => reject(error));
      });
    });
}
