import type { Target } from '../document/document.ts';
import { NAMESPACE } from '../render/pdf/xmp.ts';
import type { PdfContents } from './contents.ts';
import { footerOf } from './footer.ts';

/** Which agreement a PDF says that it is. */
export interface Identity {
  /** The whole fingerprint, or null where only the short one of the footers is left. */
  fingerprint: string | null;
  /** Twelve digits. */
  short: string;
  /** What the metadata says of the printing, where it is still there. */
  revision: string | null;
  target: Target | null;
  version: string | null;
  /** What the footers say, when the metadata says something else. */
  footers: string | null;
}

const MAX_PACKET = 1_000_000;

/** Reads the fingerprint from the metadata, else from the footers. Null where the file has none. */
export function identityOf(contents: PdfContents): Identity | null {
  const inFooters = mostCommon(contents.pages.flatMap((page) => footerOf(page)?.fingerprint ?? []));
  const own = ownProperties(contents.xmp ?? '');
  const fingerprint = matching(own('fingerprint'), /^[0-9a-f]{64}$/);
  const short = fingerprint?.slice(0, 12) ?? inFooters;
  if (short === null) return null;
  return {
    fingerprint,
    short,
    revision: matching(own('revision'), /^[0-9a-f]{40}([0-9a-f]{24})?$/),
    target: matching(own('target'), /^(papir|esignering|acrobat)$/) as Target | null,
    version: matching(own('version'), /^[0-9A-Za-z.+-]{1,40}$/),
    footers: inFooters !== null && inFooters !== short ? inFooters : null,
  };
}

/** Properties in our namespace, under whatever prefix and in whichever form a program has rewritten them. */
function ownProperties(xmp: string): (name: string) => string | null {
  const packet = xmp.slice(0, MAX_PACKET);
  const escaped = NAMESPACE.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const prefix = new RegExp(`xmlns:([A-Za-z][\\w-]{0,30})\\s*=\\s*["']${escaped}["']`).exec(packet)?.[1];
  return (name) => {
    if (prefix === undefined) return null;
    return (
      new RegExp(`[<\\s]${prefix}:${name}(?:>|\\s{0,5}=\\s{0,5}["'])([^<"']{0,100})`).exec(packet)?.[1]?.trim() ?? null
    );
  };
}

function matching(text: string | null, pattern: RegExp): string | null {
  return text !== null && pattern.test(text) ? text : null;
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return (
    [...counts].reduce<[string, number] | null>((best, it) => (best && best[1] >= it[1] ? best : it), null)?.[0] ?? null
  );
}
