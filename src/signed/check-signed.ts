import { structuredPatch } from 'diff';
import type { Agreement } from '../../schema/agreement.ts';
import type { Diagnostic, Message, Path, Range, Related } from '../diagnostics/diagnostic.ts';
import { canonicalText } from '../document/canonical.ts';
import type { Document } from '../document/document.ts';
import { fingerprintOf } from '../document/fingerprint.ts';
import { inCommand } from '../report/in-command.ts';
import type { Source } from '../source/source.ts';
import type { SignedRule } from './rules.ts';
import { signedFileOf } from './signed-file.ts';

/** Reads the signed text beside an agreement: null where there is none, undefined where nobody can know. */
export type SignedText = (agreement: string) => string | null | undefined;

const PATH: Path = ['signert', 'fingeravtrykk'];
/** Changed lines that are shown. */
const MOST = 10;
const MAX_LINE = 240;
/** Words shown on either side of a change. */
const CONTEXT = 5;
const MAX_EDITS = 2000;

/** Holds an agreement that has been signed to the text that was signed. */
export function checkSigned(agreement: Agreement, document: Document, source: Source, read: SignedText): Diagnostic[] {
  if (!agreement.signert) return agreement.status === 'signert' ? [unrecorded(source)] : [];
  const { fingeravtrykk } = agreement.signert;
  const signed = read(source.file);
  if (signed === undefined) return [];

  const now = canonicalText(document);
  const isUnchanged = fingerprintOf(now) === fingeravtrykk;
  const file = signedFileOf(source.file);
  const report = (rule: SignedRule, message: Message, help: Message, related: Related[] = []): Diagnostic[] => [
    { rule, severity: 'error', file: source.file, path: PATH, range: source.rangeOf(PATH), message, help, related },
  ];
  if (signed === null) return report('signed-text-missing', missing(file, isUnchanged), restore(file));
  const text = signed.replace(/\r\n/g, '\n');
  if (fingerprintOf(text) !== fingeravtrykk) return report('signed-text-unreliable', unreliable(file), restore(file));
  return isUnchanged ? [] : report('signed-text-changed', CHANGED, GO_ON, changedLines(text, now, file));
}

/** The status alone guards nothing: without a fingerprint nobody can tell whether the text has changed since. */
function unrecorded(source: Source): Diagnostic {
  const path: Path = ['status'];
  const rule: SignedRule = 'signing-not-recorded';
  return {
    ...{ rule, severity: 'warning', file: source.file, path, range: source.rangeOf(path) },
    message: {
      nb: 'Avtalen er signert, men det er ikke registrert hva som ble signert.',
      en: 'The agreement is signed, but what was signed has not been recorded.',
    },
    help: {
      nb: 'Kjør «avtale verify FIL.pdf --record» på den signerte PDF-en. Da blir senere endringer i teksten oppdaget.',
      en: 'Run “avtale verify FILE.pdf --record” on the signed PDF, so that later changes to the text are found.',
    },
  };
}

const CHANGED: Message = {
  nb: 'Avtalen er signert, men teksten er ikke lenger den som ble signert.',
  en: 'The agreement is signed, but its text is no longer the one that was signed.',
};

const GO_ON: Message = {
  nb: 'Ta tilbake endringen. Skal avtalen endres, må den signeres på nytt: fjern «signert» og sett status til utkast.',
  en: 'Take the change back. To change the agreement it must be signed again: remove “signert” and set the status to utkast.',
};

function missing(file: string, isUnchanged: boolean): Message {
  return isUnchanged
    ? {
        nb: `Avtalen er signert, men teksten som ble signert mangler: «${file}».`,
        en: `The agreement is signed, but the text that was signed is missing: “${file}”.`,
      }
    : {
        nb: `Avtalen er endret etter signering, og teksten som ble signert mangler: «${file}».`,
        en: `The agreement has changed since it was signed, and the text that was signed is missing: “${file}”.`,
      };
}

function unreliable(file: string): Message {
  return {
    nb: `«${file}» har ikke fingeravtrykket som er oppgitt. Enten er filen eller fingeravtrykket endret.`,
    en: `“${file}” does not have the fingerprint that is given. Either the file or the fingerprint has been changed.`,
  };
}

function restore(file: string): Message {
  return {
    nb: `Hent filen tilbake fra git («git log -- ${inCommand(file)}»), eller lag den på nytt fra den signerte PDF-en med «avtale verify FIL.pdf --record».`,
    en: `Get the file back from git (“git log -- ${inCommand(file)}”), or make it anew from the signed PDF with “avtale verify FILE.pdf --record”.`,
  };
}

/** The difference against the signed text: what stood on a line of it, and what stands there now. */
function changedLines(signed: string, now: string, file: string): Related[] {
  const patch = structuredPatch(file, file, signed, now, '', '', { context: 0, maxEditLength: MAX_EDITS });
  if (!patch) return [];
  const shown = patch.hunks.slice(0, MOST).map(({ oldStart, oldLines, lines }): Related => {
    const part = (sign: string) =>
      lines
        .filter((it) => it.startsWith(sign))
        .map((it) => it.slice(1))
        .join(' / ');
    return { file, range: lineRange(oldStart, oldLines), message: lineChange(...aroundChange(part('-'), part('+'))) };
  });
  const more = patch.hunks.length - MOST;
  if (more > 0)
    shown.push({
      file,
      range: lineRange(1, 1),
      message: { nb: `${more} endringer til.`, en: `${more} more changes.` },
    });
  return shown;
}

function lineChange(signed: string, now: string): Message {
  if (now === '') return { nb: `fjernet: «${signed}»`, en: `removed: “${signed}”` };
  if (signed === '') return { nb: `lagt til: «${now}»`, en: `added: “${now}”` };
  return { nb: `signert: «${signed}», nå: «${now}»`, en: `signed: “${signed}”, now: “${now}”` };
}

function lineRange(line: number, lines: number): Range {
  const start = Math.max(1, line);
  return { start: { line: start, column: 1 }, end: { line: start + Math.max(1, lines), column: 1 } };
}

/** The two sides of a change without the words that are the same at both ends, but for a few to find it by. */
function aroundChange(signed: string, now: string): [string, string] {
  const [old, own] = [signed.split(' '), now.split(' ')];
  const shorter = Math.min(old.length, own.length);
  let before = 0;
  while (before < shorter && old[before] === own[before]) before++;
  let after = 0;
  while (after < shorter - before && old.at(-1 - after) === own.at(-1 - after)) after++;
  const from = Math.max(0, before - CONTEXT);
  const cut = (words: string[]) => {
    const to = Math.min(words.length, words.length - after + CONTEXT);
    return excerpt(`${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ')}${to < words.length ? ' …' : ''}`);
  };
  return signed === '' || now === '' ? [excerpt(signed), excerpt(now)] : [cut(old), cut(own)];
}

function excerpt(text: string): string {
  return text.length > MAX_LINE ? `${text.slice(0, MAX_LINE)} …` : text;
}
