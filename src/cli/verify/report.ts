import type { UiLanguage } from '../../diagnostics/diagnostic.ts';
import { printableJson, sanitize, sanitizeLine } from '../../report/sanitize.ts';
import type { SignatureField } from '../../verify/contents.ts';
import type { Verification } from '../../verify/result.ts';
import type { Run } from '../run.ts';
import type { FoundAgreement } from './find-agreement.ts';

/** Differences shown to people; the rest are counted. */
const MOST = 10;

/** For programs; the form is part of the documentation of the command line. */
export function jsonReport(file: string, it: Verification, language: UiLanguage): string {
  const { match, fingerprint, revision, agreement, signatures, extraPages, differences } = it;
  const json = {
    version: 1,
    file,
    match,
    fingerprint,
    revision,
    agreement,
    signatures: signatures.map(({ field, signed, coversWholeFile }) => ({ field, signed, coversWholeFile })),
    extraPages,
    differences: differences.map((one) => ({ ...one, message: one.message[language] })),
  };
  return `${printableJson(json)}\n`;
}

/** For people: the answer first, then what it rests on. */
export function textReport(file: string, it: Verification, found: FoundAgreement | null, { language }: Run): string {
  const say = (nb: string, en: string) => (language === 'nb' ? nb : en);
  const lines = [answer(file, it, say)];
  for (const one of it.differences.slice(0, MOST)) lines.push(`  ${sanitizeLine(one.message[language])}`);
  const more = it.differences.length - MOST;
  if (more > 0) lines.push(say(`  … og ${more} forskjeller til.`, `  … and ${more} more differences.`));
  if (it.match && found) lines.push(origin(it, found, say));
  if (it.signatures.length > 0) {
    lines.push(say('Underskrifter:', 'Signatures:'), ...it.signatures.map((one) => `  ${signature(one, say)}`));
  } else if (it.agreement !== null) {
    lines.push(say('PDF-en har ingen elektroniske underskrifter.', 'The PDF has no electronic signatures.'));
  }
  if (it.extraPages.length > 0) {
    const list = it.extraPages.join(', ');
    lines.push(say(`Sider utenom avtalen: ${list}.`, `Pages besides the agreement: ${list}.`));
  }
  if (it.added.length > 0) {
    const list = it.added.map((text) => `«${sanitizeLine(text).slice(0, 80)}»`).join(', ');
    lines.push(say(`Tekst i margen utenom avtalen: ${list}.`, `Text in the margins besides the agreement: ${list}.`));
  }
  if (it.signatures.some((one) => one.signed)) {
    lines.push(
      say(
        'Om underskriftene er ekte, må kontrolleres i et program for elektroniske signaturer.',
        'Whether the signatures are genuine must be checked in a program for electronic signatures.',
      ),
    );
  }
  return sanitize(`${lines.join('\n')}\n`);
}

type Say = (nb: string, en: string) => string;

function answer(file: string, { match, agreement }: Verification, say: Say): string {
  if (match) return say(`«${file}» er avtalen «${agreement}».`, `“${file}” is the agreement “${agreement}”.`);
  return agreement === null
    ? say(`«${file}» er ikke en avtale herfra:`, `“${file}” is not an agreement from here:`)
    : say(
        `«${file}» er ikke avtalen «${agreement}» slik den står:`,
        `“${file}” is not the agreement “${agreement}” as it stands:`,
      );
}

function origin({ fingerprint }: Verification, { revision }: FoundAgreement, say: Say): string {
  const short = fingerprint?.slice(0, 12);
  return revision === null
    ? say(
        `Fingeravtrykk ${short}, sammenlignet med filen slik den er nå.`,
        `Fingerprint ${short}, compared with the file as it is now.`,
      )
    : say(
        `Fingeravtrykk ${short}, sammenlignet med utgave ${revision.slice(0, 12)} i git.`,
        `Fingerprint ${short}, compared with commit ${revision.slice(0, 12)}.`,
      );
}

function signature({ field, signed, coversWholeFile, addedAfter, date }: SignatureField, say: Say): string {
  const name = sanitizeLine(field);
  if (!signed) return say(`${name}: ikke signert`, `${name}: not signed`);
  const when = date ? ` ${date}` : '';
  if (coversWholeFile)
    return say(`${name}: signert${when}, dekker hele filen`, `${name}: signed${when}, covers the whole file`);
  return addedAfter > 0
    ? say(
        `${name}: signert${when}, dekker filen slik den var da; etterpå er det lagt til noe (som senere underskrifter)`,
        `${name}: signed${when}, covers the file as it was then; more was added afterwards (as later signatures are)`,
      )
    : say(
        `${name}: signert${when}, men dekker ikke hele filen`,
        `${name}: signed${when}, but does not cover the whole file`,
      );
}
