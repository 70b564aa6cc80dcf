import { comparePages } from './compare-pages.ts';
import type { PdfContents, SignatureField } from './contents.ts';
import { type Difference, difference } from './difference.ts';
import type { Identity } from './identity.ts';

/** Whether a PDF is an agreement, and what speaks against it. */
export interface Verification {
  match: boolean;
  /** As much of the fingerprint as the PDF says: 64 digits, or the twelve of the footers. */
  fingerprint: string | null;
  revision: string | null;
  /** The agreement's file, or the one that is most like it. */
  agreement: string | null;
  signatures: SignatureField[];
  extraPages: number[];
  differences: Difference[];
  /** Text that somebody else has printed in the margins. */
  added: string[];
}

/** The agreement that a PDF is compared with, printed anew. */
export interface Candidate {
  file: string;
  fingerprint: string;
  contents: PdfContents;
}

/** Compares a PDF with the agreement that it says it is, or where there is none, with the one most like it. */
export function verify(
  contents: PdfContents,
  identity: Identity,
  candidate: Candidate | null,
  version: string,
): Verification {
  const { short } = identity;
  const differences: Difference[] = [];
  if (identity.footers) differences.push(disagree(short, identity.footers));
  const isThisEdition = candidate?.fingerprint.startsWith(identity.fingerprint ?? short) ?? false;
  if (!isThisEdition) differences.push(unknown(identity, candidate));
  const compared = candidate
    ? comparePages(
        { contents, short },
        { contents: candidate.contents, short: candidate.fingerprint.slice(0, 12) },
        isThisEdition && identity.version === version,
      )
    : { differences: [], extraPages: [], added: [] };
  differences.push(...compared.differences);
  return {
    match: differences.length === 0,
    fingerprint: identity.fingerprint ?? (isThisEdition ? candidate!.fingerprint : short),
    revision: identity.revision,
    agreement: candidate?.file ?? null,
    signatures: contents.signatures,
    extraPages: compared.extraPages,
    differences,
    added: compared.added,
  };
}

function disagree(metadata: string, footers: string): Difference {
  return difference('fingerprints-disagree', null, {
    nb: `Metadataene har fingeravtrykket ${metadata}, men sidene har ${footers}.`,
    en: `The metadata has the fingerprint ${metadata}, but the pages have ${footers}.`,
  });
}

function unknown({ short }: Identity, candidate: Candidate | null): Difference {
  if (!candidate) {
    return difference('unknown-fingerprint', null, {
      nb: `Ingen avtale her har fingeravtrykket ${short}.`,
      en: `No agreement here has the fingerprint ${short}.`,
    });
  }
  const now = candidate.fingerprint.slice(0, 12);
  return difference('unknown-fingerprint', null, {
    nb: `Ingen avtale her har fingeravtrykket ${short}. Den likeste er «${candidate.file}», som har ${now}.`,
    en: `No agreement here has the fingerprint ${short}. The one most like it is “${candidate.file}”, which has ${now}.`,
  });
}
