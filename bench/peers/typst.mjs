// Typst in one process: node typst.mjs FONTS OUT FIRST STEP FILE… compiles every STEP-th file from FIRST on to a PDF in OUT.
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** The same standard as the program's own PDFs, in so far as Typst writes one at a time. */
const STANDARD = 'a-2a';
/** What Typst remembers of earlier documents is dropped at once: with different documents that is both quickest and leanest. */
const MAX_AGE = 0;

const [fonts, out, first, step, ...files] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: out, fontArgs: [{ fontPaths: [fonts] }] });
for (let index = Number(first); index < files.length; index += Number(step)) {
  const mainFileContent = readFileSync(files[index], 'utf8');
  const pdf = compiler.pdf({ mainFileContent }, { pdfStandard: STANDARD, creationTimestamp: 1_767_323_045 });
  writeFileSync(join(out, `${basename(files[index], '.typ')}.pdf`), pdf);
  if (files.length > 1) compiler.evictCache(MAX_AGE);
}
