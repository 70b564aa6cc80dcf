import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { Target } from '../../document/document.ts';
import { gitIn } from '../../git/run-git.ts';
import type { PdfContents } from '../../verify/contents.ts';
import { identityOf } from '../../verify/identity.ts';
import { LIMITS } from '../../verify/limits.ts';
import { nothingOurs, unread } from '../../verify/no-agreement.ts';
import { type Verification, verify } from '../../verify/result.ts';
import { VERSION } from '../../version.ts';
import { CannotRun, isCannotRun } from '../cannot-run.ts';
import { cannotRead } from '../files/system-error.ts';
import { EXIT, type Io } from '../io.ts';
import { type CommonOptions, type Run, runOf } from '../run.ts';
import { setUp } from '../set-up.ts';
import { type FoundAgreement, findAgreement } from './find-agreement.ts';
import { wordSet } from './likeness.ts';
import { type ReadPdf, readInThread } from './read-in-thread.ts';
import { recordSignature } from './record.ts';
import { jsonReport, textReport } from './report.ts';

export interface VerifyOptions extends CommonOptions {
  format: 'text' | 'json';
  record?: boolean;
  /** The day to record. */
  date?: string;
}

const TARGETS: readonly Target[] = ['esignering', 'papir', 'acrobat'];

/** `avtale verify FILE.pdf`: is this PDF an agreement in this repository? */
export async function runVerify(
  file: string,
  paths: readonly string[],
  options: VerifyOptions,
  io: Io,
  read: ReadPdf = readInThread(join(io.packageRoot, 'dist', 'verify.cjs')),
): Promise<number> {
  const run = runOf(options, io);
  const bytes = await readPdfFile(file, io);
  const pdf = await read(bytes);
  if ('unreadable' in pdf) {
    const { verification, exit } = unread(pdf.unreadable);
    print(file, verification, null, options, run);
    return exit === 'findings' ? EXIT.findings : EXIT.cannotRun;
  }
  const identity = identityOf(pdf.contents);
  if (!identity) {
    print(file, nothingOurs(pdf.contents), null, options, run);
    return EXIT.findings;
  }
  const setup = await setUp(options, io, null);
  const found = await findAgreement({
    identity,
    words: wordSet(pdf.contents.pages.flatMap((it) => it.runs.map((run) => run.text)).join(' ')),
    paths: paths.length > 0 ? paths : [setup.settings.agreements],
    name: basename(file),
    setup,
    git: gitIn(io.cwd, io.env),
    io,
  });
  const targets = identity.target ? [identity.target] : TARGETS;
  let best: Verification | null = null;
  for (const target of found ? targets : []) {
    const contents = await printed(found!, target, read);
    const one = verify(pdf.contents, identity, { ...found!, contents }, VERSION);
    if (!best || one.differences.length < best.differences.length) best = one;
    if (one.match) break;
  }
  best ??= verify(pdf.contents, identity, null, VERSION);
  print(file, best, found, options, run);
  if (!best.match) return EXIT.findings;
  return options.record ? recordSignature(best, found!, { setup, run, ...options }) : EXIT.ok;
}

/** The agreement as we print it, read back as the PDF was. */
async function printed(
  { document, fingerprint, revision }: FoundAgreement,
  target: Target,
  read: ReadPdf,
): Promise<PdfContents> {
  const { renderPdf } = await import('../../render/pdf/render.ts');
  const { bytes } = await renderPdf(document, { fingerprint, revision, target, version: VERSION });
  const pdf = await read(bytes);
  if ('unreadable' in pdf) throw new Error(`our own PDF is ${pdf.unreadable}`);
  return pdf.contents;
}

async function readPdfFile(file: string, io: Io): Promise<Uint8Array> {
  const path = resolve(io.cwd, file);
  try {
    const { size } = await stat(path);
    if (size > LIMITS.bytes) throw tooLarge(file);
    return await readFile(path);
  } catch (error) {
    throw isCannotRun(error) ? error : cannotRead(file, error);
  }
}

function tooLarge(file: string): CannotRun {
  const megabytes = LIMITS.bytes / 1_000_000;
  return new CannotRun({
    nb: `«${file}» er større enn ${megabytes} MB. Så store PDF-er leses ikke.`,
    en: `“${file}” is larger than ${megabytes} MB. PDFs of that size are not read.`,
  });
}

function print(
  file: string,
  verification: Verification,
  found: FoundAgreement | null,
  { format }: VerifyOptions,
  run: Run,
): void {
  const name = file.split(sep).join('/');
  const report =
    format === 'json' ? jsonReport(name, verification, run.language) : textReport(name, verification, found, run);
  run.io.stdout.write(report);
}
