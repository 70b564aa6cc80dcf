import { sanitizeLine } from './sanitize.ts';

/** What every shell takes as it stands, Norwegian letters too. */
const PLAIN = /^[\w./æøåÆØÅ][\w./æøåÆØÅ-]*$/;
/** What every shell takes between double quotes. */
const QUOTABLE = /^[\w./ ,()æøåÆØÅ-]+$/;

/**
 * The name of a file as it is shown in a command that a user may copy: a name with blanks in it stays one name, and what strangers call their files is
 * not run. Double quotes are understood everywhere; single ones, for what else a name may hold, by all shells but that of old Windows.
 */
export function inCommand(name: string): string {
  const shown = sanitizeLine(name.startsWith('-') ? `./${name}` : name);
  if (PLAIN.test(shown)) return shown;
  return QUOTABLE.test(shown) ? `"${shown}"` : `'${shown.replaceAll("'", "'\\''")}'`;
}
