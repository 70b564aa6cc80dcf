import type { Message } from '../diagnostics/diagnostic.ts';
import type { PdfContents, Unreadable } from './contents.ts';
import { difference } from './difference.ts';
import { LIMITS } from './limits.ts';
import type { Verification } from './result.ts';

/**
 * Whether a file that could not be read is an answer (it is something else) or leaves the question open.
 */
export type Exit = 'findings' | 'cannot-run';

const UNREADABLE: Readonly<Record<Unreadable, { exit: Exit; message: Message }>> = {
  empty: { exit: 'findings', message: { nb: 'Filen er tom.', en: 'The file is empty.' } },
  'not-a-pdf': { exit: 'findings', message: { nb: 'Filen er ikke en PDF.', en: 'The file is not a PDF.' } },
  truncated: {
    exit: 'cannot-run',
    message: {
      nb: 'PDF-en er kuttet av: slutten av filen mangler. Hent den på nytt.',
      en: 'The PDF is cut off: the end of the file is missing. Fetch it again.',
    },
  },
  encrypted: {
    exit: 'cannot-run',
    message: {
      nb: 'PDF-en er kryptert eller beskyttet med passord, og kan ikke leses. Be om en utgave uten beskyttelse.',
      en: 'The PDF is encrypted or protected by a password, and cannot be read. Ask for one without protection.',
    },
  },
  damaged: {
    exit: 'cannot-run',
    message: {
      nb: 'PDF-en er ødelagt og kan ikke leses. Hent den på nytt.',
      en: 'The PDF is damaged and cannot be read. Fetch it again.',
    },
  },
  'too-large': {
    exit: 'cannot-run',
    message: {
      nb: `PDF-en er større enn ${LIMITS.bytes / 1_000_000} MB og blir ikke lest.`,
      en: `The PDF is larger than ${LIMITS.bytes / 1_000_000} MB and is not read.`,
    },
  },
  'too-many-pages': {
    exit: 'cannot-run',
    message: {
      nb: `PDF-en har flere enn ${LIMITS.pages} sider og blir ikke lest.`,
      en: `The PDF has more than ${LIMITS.pages} pages and is not read.`,
    },
  },
  'too-much-content': {
    exit: 'cannot-run',
    message: {
      nb: 'PDF-en har mer innhold enn en avtale kan ha, og blir ikke lest.',
      en: 'The PDF has more content than an agreement can have, and is not read.',
    },
  },
  'too-slow': {
    exit: 'cannot-run',
    message: {
      nb: `PDF-en var ikke ferdig lest etter ${LIMITS.time / 1000} sekunder.`,
      en: `The PDF had not been read after ${LIMITS.time / 1000} seconds.`,
    },
  },
};

const NOTHING: Omit<Verification, 'differences'> = {
  match: false,
  fingerprint: null,
  revision: null,
  agreement: null,
  signatures: [],
  extraPages: [],
  added: [],
};

/** The answer for a file that could not be read. */
export function unread(why: Unreadable): { verification: Verification; exit: Exit } {
  const { exit, message } = UNREADABLE[why];
  return { verification: { ...NOTHING, differences: [difference(why, null, message)] }, exit };
}

/** The answer for a PDF that was not made by this program, or has lost all trace of it. */
export function nothingOurs({ pages, signatures }: PdfContents): Verification {
  const isPictures = pages.every((page) => page.runs.every((run) => run.text.trim() === ''));
  const message: Message = isPictures
    ? {
        nb: 'PDF-en har ingen tekst, bare bilder, og ikke noe fingeravtrykk. En skannet avtale kan ikke kontrolleres slik.',
        en: 'The PDF has no text, only pictures, and no fingerprint. A scanned agreement cannot be verified this way.',
      }
    : {
        nb: 'PDF-en har ikke noe fingeravtrykk, verken i metadataene eller nederst på sidene. Den er ikke laget av avtale.',
        en: 'The PDF has no fingerprint, neither in its metadata nor at the foot of its pages. It was not made by avtale.',
      };
  return { ...NOTHING, signatures, differences: [difference('no-fingerprint', null, message)] };
}
