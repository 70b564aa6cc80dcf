import type { Message } from '../diagnostics/diagnostic.ts';

/** What can keep a PDF from being signed where it is meant to be. The documentation is made from these titles. */
export const PREFLIGHT_RULES = {
  uncommitted: {
    nb: 'Avtale som skal signeres uten å ligge i git',
    en: 'Agreement to be signed that is not committed',
  },
  'too-large-to-sign': { nb: 'For stor PDF for signering', en: 'PDF too large for signing' },
  'too-long-to-sign': { nb: 'For mange sider for signering', en: 'Too many pages for signing' },
  'too-many-signatories': { nb: 'For mange underskrivere for signering', en: 'Too many signatories for signing' },
  'title-too-long-to-sign': { nb: 'For lang tittel for signering', en: 'Title too long for signing' },
  'file-name-too-long-to-sign': { nb: 'Filnavn som ikke kan signeres', en: 'File name that cannot be signed' },
  'no-signature-field': { nb: 'PDF uten felt for underskrift', en: 'PDF without a field to sign in' },
} as const satisfies Record<string, Message>;

export type PreflightRule = keyof typeof PREFLIGHT_RULES;
