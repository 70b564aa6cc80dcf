import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readInThread } from '../../src/cli/verify/read-in-thread.ts';
import { renderPdf } from '../../src/render/pdf/render.ts';
import { LIMITS } from '../../src/verify/limits.ts';
import { readPdf } from '../../src/verify/read/read-pdf.ts';
import { edition, sampleDocument } from '../render/sample-document.ts';

vi.mock('../../src/verify/limits.ts', async (original) => {
  const { LIMITS } = await original<typeof import('../../src/verify/limits.ts')>();
  return { LIMITS: { ...LIMITS, time: 3000, memory: 300_000_000 } };
});

let folder: string;
const root = join(import.meta.dirname, '..', '..');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'avtale-thread-'));
  await build({
    entryPoints: [join(root, 'src/verify/read/worker.ts')],
    outfile: join(folder, 'verify.cjs'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': 'undefined' },
    logLevel: 'error',
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

function program(text: string): string {
  const file = join(folder, `${text.length}.cjs`);
  writeFileSync(file, text);
  return file;
}

test('reads the same as without a thread, from the bundle and without a canvas', async () => {
  const { bytes } = renderPdf(sampleDocument(), edition);
  const read = readInThread(join(folder, 'verify.cjs'));
  expect(await read(bytes)).toEqual(await readPdf(bytes));
  expect(await read(Buffer.from('hei'))).toEqual({ unreadable: 'not-a-pdf' });
});

test('gives up what never ends', async () => {
  const read = readInThread(program('for (;;);'));
  expect(await read(new Uint8Array())).toEqual({ unreadable: 'too-slow' });
  expect(LIMITS.time).toBe(3000);
});

test('gives up what takes all memory', async () => {
  const read = readInThread(program('const all = []; for (;;) all.push(Buffer.alloc(10_000_000, 1));'));
  expect(await read(new Uint8Array())).toEqual({ unreadable: 'too-much-content' });
});

test('a fault of our own is not hidden', async () => {
  await expect(readInThread(program('throw new TypeError("oops")'))(new Uint8Array())).rejects.toThrow('oops');
});
