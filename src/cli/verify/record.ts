import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Status } from '../../../schema/agreement.ts';
import { isStrict } from '../../../schema/status.ts';
import { check } from '../../check/check.ts';
import type { Message } from '../../diagnostics/diagnostic.ts';
import { canonicalText } from '../../document/canonical.ts';
import { fingerprintOf } from '../../document/fingerprint.ts';
import { recordInYaml } from '../../signed/record-in-yaml.ts';
import { signedFileOf } from '../../signed/signed-file.ts';
import type { Verification } from '../../verify/result.ts';
import { CannotRun } from '../cannot-run.ts';
import { writeAtomically } from '../files/atomic-write.ts';
import { cannotRead, cannotWrite } from '../files/system-error.ts';
import { writeBack } from '../files/write-named.ts';
import { EXIT } from '../io.ts';
import { type Run, todayOf } from '../run.ts';
import type { Setup } from '../set-up.ts';
import type { FoundAgreement } from './find-agreement.ts';

export interface RecordOptions {
  setup: Setup;
  run: Run;
  /** The day given by the user. */
  date?: string;
}

/**
 * `avtale verify --record`: writes into the agreement that it is signed, and the signed text beside it. Only an agreement that
 * still says what the PDF says can be recorded.
 */
export async function recordSignature(
  verification: Verification,
  { file, fingerprint, document }: FoundAgreement,
  { setup, run, date }: RecordOptions,
): Promise<number> {
  const { io, language } = run;
  if (date !== undefined && date > todayOf(io)) throw notYet(date);
  const path = resolve(io.cwd, file);
  const bytes = await readFile(path).catch((error: unknown) => {
    throw cannotRead(file, error);
  });
  const text = canonicalText(document);
  const { agreement, composed } = check(bytes, file, setup);
  const now = composed && fingerprintOf(canonicalText(composed.document));
  const refusal = now === fingerprint ? notReady(file, agreement!.status) : changedSince(file);
  if (refusal) {
    io.stderr.write(`${refusal[language]}\n`);
    return EXIT.findings;
  }
  const known = agreement?.signert?.fingeravtrykk === fingerprint ? agreement.signert.dato : null;
  const dato = date ?? known ?? lastSigned(verification) ?? todayOf(io);
  const yaml = Buffer.from(bytes).toString('utf8');
  const recorded = recordInYaml(yaml, { dato, fingeravtrykk: fingerprint });
  if (recorded === null || !isStill(recorded, file, fingerprint, setup)) throw byHand(file, dato, fingerprint);

  const signedFile = signedFileOf(file);
  await written(writeAtomically(resolve(io.cwd, signedFile), text), signedFile);
  if (recorded !== yaml) await written(writeBack(path, recorded), file);
  if (!run.quiet) for (const line of told(verification, file, signedFile, dato)) io.stderr.write(`${line[language]}\n`);
  return EXIT.ok;
}

function notYet(date: string): CannotRun {
  return new CannotRun(
    { nb: `--date ${date} er en dag som ikke har vært ennå.`, en: `--date ${date} is a day that has not been yet.` },
    {
      nb: 'Oppgi dagen den siste underskriften kom på, som ÅÅÅÅ-MM-DD.',
      en: 'Give the day of the last signature, as YYYY-MM-DD.',
    },
  );
}

function changedSince(file: string): Message {
  return {
    nb: `Ikke registrert: «${file}» sier noe annet nå enn i utgaven som ble signert. Hent fram den utgaven, og prøv igjen.`,
    en: `Not recorded: “${file}” says something else now than in the revision that was signed. Restore that revision and try again.`,
  };
}

function notReady(file: string, status: Status): Message | null {
  if (isStrict(status)) return null;
  return {
    nb: `Ikke registrert: «${file}» har status ${status}. Bare en avtale som er klar_til_signering kan signeres.`,
    en: `Not recorded: “${file}” has the status ${status}. Only an agreement that is klar_til_signering can be signed.`,
  };
}

/** Whether what was written still says what was signed. */
function isStill(text: string, file: string, fingerprint: string, setup: Setup): boolean {
  const { agreement, composed } = check(Buffer.from(text, 'utf8'), file, setup);
  if (!agreement || !composed) return false;
  return (
    agreement.signert?.fingeravtrykk === fingerprint && fingerprintOf(canonicalText(composed.document)) === fingerprint
  );
}

function lastSigned({ signatures }: Verification): string | null {
  return (
    signatures
      .flatMap((it) => it.date ?? [])
      .toSorted()
      .at(-1) ?? null
  );
}

async function written(writing: Promise<void>, named: string): Promise<void> {
  await writing.catch((error: unknown) => {
    throw cannotWrite(named, error);
  });
}

function told({ signatures }: Verification, file: string, signedFile: string, dato: string): Message[] {
  const lines: Message[] = [
    {
      nb: `Registrert som signert ${dato} i «${file}». Teksten som ble signert ligger i «${signedFile}». Legg begge i git.`,
      en: `Recorded as signed on ${dato} in “${file}”. The text that was signed is in “${signedFile}”. Commit both.`,
    },
  ];
  if (!signatures.some((it) => it.signed)) {
    lines.push({
      nb: 'PDF-en har ingen elektronisk underskrift. Se etter at papiret er signert, og rett datoen om nødvendig.',
      en: 'The PDF has no electronic signature. Make sure that the paper is signed, and correct the date if necessary.',
    });
  } else if (signatures.some((it) => !it.signed)) {
    lines.push({
      nb: 'Ikke alle feltene i PDF-en er signert.',
      en: 'Not all fields of the PDF are signed.',
    });
  }
  return lines;
}

function byHand(file: string, dato: string, fingerprint: string): CannotRun {
  const lines = `signert:\n  dato: ${dato}\n  fingeravtrykk: ${fingerprint}`;
  return new CannotRun(
    {
      nb: `«${file}» er skrevet på en måte som programmet ikke kan føye noe til.`,
      en: `“${file}” is written in a way that the program cannot add to.`,
    },
    { nb: `Skriv dette inn selv:\n${lines}`, en: `Write this into it yourself:\n${lines}` },
  );
}
