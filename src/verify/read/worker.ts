import { parentPort, workerData } from 'node:worker_threads';
import { readPdf } from './read-pdf.ts';

// The start of the thread that reads a stranger's PDF; it can be ended from outside when it takes too long or too much.
void readPdf(workerData as Uint8Array).then((result) => parentPort?.postMessage(result));
