import type { Message } from '../../diagnostics/diagnostic.ts';
import { sanitizeLine } from '../../report/sanitize.ts';
import { CannotRun } from '../cannot-run.ts';

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: { nb: 'finnes ikke', en: 'does not exist' },
  EACCES: { nb: 'har ikke tilgang', en: 'permission denied' },
  EPERM: { nb: 'har ikke lov', en: 'operation not permitted' },
  EROFS: { nb: 'disken kan bare leses', en: 'the file system is read-only' },
  ENOSPC: { nb: 'disken er full', en: 'the disk is full' },
  EDQUOT: { nb: 'kvoten er brukt opp', en: 'the quota is used up' },
  EISDIR: { nb: 'er en mappe', en: 'is a folder' },
  ENOTDIR: { nb: 'en del av stien er en fil, ikke en mappe', en: 'a part of the path is a file, not a folder' },
  EEXIST: { nb: 'er en fil, ikke en mappe', en: 'is a file, not a folder' },
  ENAMETOOLONG: { nb: 'navnet er for langt', en: 'the name is too long' },
  EFBIG: { nb: 'filen er for stor', en: 'the file is too large' },
  ELOOP: { nb: 'lenken går i ring', en: 'the link leads in a circle' },
  ERR_FS_EISDIR: { nb: 'er en mappe', en: 'is a folder' },
  ENXIO: { nb: 'ingen leser fra den', en: 'nobody reads from it' },
  EPIPE: { nb: 'ingen leser fra den lenger', en: 'nobody reads from it any more' },
  EBADF: { nb: 'er ikke åpen for skriving', en: 'is not open for writing' },
  NOT_A_FILE: { nb: 'er ikke en vanlig fil', en: 'is not a regular file' },
  EMFILE: { nb: 'for mange åpne filer', en: 'too many open files' },
};

/** Why the system refused, in words; the system's own code where we have none. */
export function reasonOf(error: unknown): Message {
  const code = systemCode(error);
  if (code === null) throw error;
  return REASONS[code] ?? { nb: code, en: code };
}

/** The code of a file system error, or null for an error of another kind. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** A file that could not be read, as exit code 2. */
export function cannotRead(file: string, error: unknown): CannotRun {
  const reason = reasonOf(error);
  const name = sanitizeLine(file);
  return new CannotRun({ nb: `Kan ikke lese «${name}»: ${reason.nb}.`, en: `Cannot read “${name}”: ${reason.en}.` });
}

/** A file that could not be written, as exit code 2. */
export function cannotWrite(file: string, error: unknown): CannotRun {
  const reason = reasonOf(error);
  const name = sanitizeLine(file);
  return new CannotRun({ nb: `Kan ikke skrive «${name}»: ${reason.nb}.`, en: `Cannot write “${name}”: ${reason.en}.` });
}
