import type { Agreement } from '../../schema/agreement.ts';
import { isStrict } from '../../schema/status.ts';
import type { Diagnostic, Message, Path, Severity } from '../diagnostics/diagnostic.ts';
import type { Target } from '../document/document.ts';
import type { Source } from '../source/source.ts';
import type { PreflightRule } from './rules.ts';
import { COMFORTABLE_BYTES, SIGNING_SERVICES, strictest } from './services.ts';

/** What is to be printed. */
export interface Printing {
  agreement: Agreement;
  source: Source;
  target: Target;
  /** Whether what is not as it should be is refused too. */
  strict: boolean;
}

/** What is known of a PDF when it has been made. */
export interface Made {
  bytes: number;
  pages: number;
}

interface Finding {
  rule: PreflightRule;
  path: Path;
  /** Whether it cannot be signed so; otherwise it is only not as it should be. */
  refused: boolean;
  message: Message;
  help: Message;
}

const PAPER: Message = {
  nb: 'Ellers kan avtalen lages for papir med --target papir.',
  en: 'Or make the agreement for paper with --target papir.',
};

/** What keeps an agreement from being signed where it is meant to be, as far as it can be told before it is laid out. */
export function preflight(printing: Printing, fileName: string): Diagnostic[] {
  return diagnostics(printing, beforeLayout(printing, fileName));
}

/** The same for the finished PDF. */
export function preflightMade(printing: Printing, made: Made): Diagnostic[] {
  return diagnostics(printing, printing.target === 'esignering' ? [...size(made.bytes), ...length(made.pages)] : []);
}

/** What would be refused is an error when it is about to be signed; in a draft there is time to mend it. */
function diagnostics({ agreement, source, strict }: Printing, findings: readonly Finding[]): Diagnostic[] {
  return findings.map(({ rule, path, refused, message, help }) => {
    const severity: Severity = (refused || strict) && isStrict(agreement.status) ? 'error' : 'warning';
    const range = path.length > 0 ? source.rangeOf(path) : source.keyRangeOf(path);
    return { rule, severity, file: source.file, path, range, message, help };
  });
}

function beforeLayout({ agreement, target }: Printing, fileName: string): Finding[] {
  const signatories = agreement.signaturer?.length ?? 0;
  switch (target) {
    case 'papir':
      return [];
    case 'acrobat':
      return signatories === 0 ? [noField()] : [];
    case 'esignering':
      return [...many(signatories), ...title(agreement.tittel), ...name(fileName)];
  }
}

function noField(): Finding {
  return {
    rule: 'no-signature-field',
    path: ['signaturer'],
    refused: true,
    message: {
      nb: 'PDF-en er laget for å signeres i Acrobat, men avtalen har ingen underskrivere, og PDF-en får ingen felt.',
      en: 'The PDF is made to be signed in Acrobat, but the agreement has no signatories, and the PDF gets no fields.',
    },
    help: { nb: 'Skriv hvem som skal signere, under «signaturer».', en: 'Write who is to sign under “signaturer”.' },
  };
}

function many(signatories: number): Finding[] {
  const { most, service } = strictest('signatories');
  if (signatories <= most) return [];
  return [
    {
      rule: 'too-many-signatories',
      path: ['signaturer', most],
      refused: true,
      message: {
        nb: `Avtalen har ${signatories} underskrivere. ${service} tar høyst ${most}.`,
        en: `The agreement has ${signatories} signatories. ${service} takes ${most} at most.`,
      },
      help: {
        nb: `La færre skrive under for partene. ${PAPER.nb}`,
        en: `Let fewer sign for the parties. ${PAPER.en}`,
      },
    },
  ];
}

/** The sender writes the title into the service by hand, so nothing is refused. */
function title(tittel: string): Finding[] {
  const { most, service } = strictest('titleLength');
  const { length: characters } = [...tittel];
  if (characters <= most) return [];
  return [
    {
      rule: 'title-too-long-to-sign',
      path: ['tittel'],
      refused: false,
      message: {
        nb: `Tittelen har ${characters} tegn. ${service} tar høyst ${most}.`,
        en: `The title has ${characters} characters. ${service} takes ${most} at most.`,
      },
      help: {
        nb: 'Kort den ned, eller gi avtalen en kortere tittel når den sendes til signering.',
        en: 'Shorten it, or give the agreement a shorter title when it is sent for signing.',
      },
    },
  ];
}

function name(fileName: string): Finding[] {
  const limit = SIGNING_SERVICES.flatMap(({ name: service, limits }) =>
    limits.fileName ? [{ service, ...limits.fileName }] : [],
  ).find(({ least, most }) => fileName.length < least || fileName.length > most || !/^[\x20-\x7e]+$/.test(fileName));
  if (!limit) return [];
  return [
    {
      rule: 'file-name-too-long-to-sign',
      path: [],
      refused: true,
      message: {
        nb: `Filnavnet «${fileName}» har ${fileName.length} tegn. ${limit.service} tar ${limit.least}–${limit.most}, uten æ, ø og å.`,
        en: `The file name “${fileName}” has ${fileName.length} characters. ${limit.service} takes ${limit.least}–${limit.most}, of ASCII only.`,
      },
      help: { nb: 'Gi avtalefilen et kortere navn.', en: 'Give the agreement file a shorter name.' },
    },
  ];
}

function size(bytes: number): Finding[] {
  const { most, service } = strictest('bytes');
  if (bytes <= COMFORTABLE_BYTES) return [];
  const megabytes = (bytes / 1_000_000).toFixed(1);
  const limit = `${most / 1_000_000}`;
  return [
    {
      rule: 'too-large-to-sign',
      path: [],
      refused: bytes > most,
      message: {
        nb: `PDF-en er ${megabytes.replace('.', ',')} MB. ${service} tar høyst ${limit} MB, og under ${COMFORTABLE_BYTES / 1_000_000} MB er best.`,
        en: `The PDF is ${megabytes} MB. ${service} takes ${limit} MB at most, and less than ${COMFORTABLE_BYTES / 1_000_000} MB is best.`,
      },
      help: {
        nb: `Flytt lange vedlegg til egne filer. ${PAPER.nb}`,
        en: `Move long attachments to files of their own. ${PAPER.en}`,
      },
    },
  ];
}

function length(pages: number): Finding[] {
  const { most, service } = strictest('pages');
  if (pages <= most) return [];
  return [
    {
      rule: 'too-long-to-sign',
      path: [],
      refused: true,
      message: {
        nb: `PDF-en har ${pages} sider. ${service} tar høyst ${most}.`,
        en: `The PDF has ${pages} pages. ${service} takes ${most} at most.`,
      },
      help: {
        nb: `Flytt lange vedlegg til egne filer. ${PAPER.nb}`,
        en: `Move long attachments to files of their own. ${PAPER.en}`,
      },
    },
  ];
}
