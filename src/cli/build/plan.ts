import { posix } from 'node:path';
import { sanitizeLine } from '../../report/sanitize.ts';
import { slugOf } from '../../text/slug.ts';
import { CannotRun } from '../cannot-run.ts';

/** One agreement to build and the name of its outputs. */
export interface Planned {
  file: string;
  slug: string;
}

/**
 * Names the outputs after the agreements' files.
 *
 * @throws CannotRun where two agreements would write the same output, naming both, or a file name leaves no name
 */
export function planOutputs(files: readonly string[]): Planned[] {
  const taken = new Map<string, string>();
  return files.map((file) => {
    const slug = slugOf(posix.basename(file).replace(/\.ya?ml$/i, ''));
    if (slug === '') throw unnamed(file);
    const other = taken.get(slug);
    if (other !== undefined) throw collision(slug, other, file);
    taken.set(slug, file);
    return { file, slug };
  });
}

function collision(slug: string, ...files: [string, string]): CannotRun {
  const [first, second] = files.map(sanitizeLine);
  return new CannotRun(
    {
      nb: `«${first}» og «${second}» ville begge blitt til «${slug}».`,
      en: `“${first}” and “${second}” would both become “${slug}”.`,
    },
    {
      nb: 'Gi den ene filen et annet navn, eller bygg dem hver for seg med ulik --out.',
      en: 'Rename one of the files, or build them separately with different --out.',
    },
  );
}

function unnamed(file: string): CannotRun {
  const name = sanitizeLine(file);
  return new CannotRun(
    {
      nb: `«${name}» har et filnavn uten bokstaver eller tall.`,
      en: `“${name}” has a file name without letters or digits.`,
    },
    {
      nb: 'Gi filen navn etter kommunen, for eksempel skien.yaml.',
      en: 'Name the file after the kommune, for example skien.yaml.',
    },
  );
}
