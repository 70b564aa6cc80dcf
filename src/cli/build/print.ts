import { createHash } from 'node:crypto';
import type { Agreement } from '../../../schema/agreement.ts';
import { canonicalText } from '../../document/canonical.ts';
import type { Document, Edition, Target } from '../../document/document.ts';
import { fingerprintOf } from '../../document/fingerprint.ts';
import type { HtmlPage } from '../../render/html/render.ts';
import { VERSION } from '../../version.ts';
import type { Format, Output } from './manifest.ts';

export interface PrintJob {
  file: string;
  slug: string;
  agreement: Agreement;
  document: Document;
  formats: readonly Format[];
  target: Target;
  revision: string | null;
  /** The YAML to attach to the PDF, or null. */
  embed: Uint8Array | null;
  page: HtmlPage;
  packageRoot: string;
}

/** One finished output, not yet written. */
export interface Printed {
  output: Output;
  content: Uint8Array;
}

/** Renders one agreement in every format that was asked for. The PDF half is loaded only when a PDF is. */
export async function print(job: PrintJob): Promise<Printed[]> {
  const fingerprint = fingerprintOf(canonicalText(job.document));
  const edition: Edition = { fingerprint, revision: job.revision, target: job.target, version: VERSION };
  const printed: Printed[] = [];
  for (const format of job.formats) {
    const { content, pages } = format === 'pdf' ? await printPdf(job, edition) : await printHtml(job, edition);
    printed.push({ content, output: outputOf(job, edition, format, content, pages) });
  }
  return printed;
}

interface Rendered {
  content: Uint8Array;
  pages: number | null;
}

async function printPdf({ document, embed, file }: PrintJob, edition: Edition): Promise<Rendered> {
  const { renderPdf } = await import('../../render/pdf/render.ts');
  const source = embed ? { source: { name: file.split('/').pop() ?? file, bytes: embed } } : {};
  const { bytes, pages } = await renderPdf(document, edition, source);
  return { content: bytes, pages };
}

async function printHtml({ document, page }: PrintJob, edition: Edition): Promise<Rendered> {
  const { renderHtml } = await import('../../render/html/render.ts');
  return { content: Buffer.from(renderHtml(document, edition, page), 'utf8'), pages: null };
}

function outputOf(
  job: PrintJob,
  { fingerprint, revision, target }: Edition,
  format: Format,
  content: Uint8Array,
  pages: number | null,
): Output {
  return {
    agreement: job.file,
    file: `${job.slug}.${format}`,
    format,
    target,
    status: job.agreement.status,
    fingerprint,
    revision,
    sha256: createHash('sha256').update(content).digest('hex'),
    bytes: content.byteLength,
    pages,
  };
}
