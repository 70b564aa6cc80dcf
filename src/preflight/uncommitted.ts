import type { Agreement } from '../../schema/agreement.ts';
import { isStrict } from '../../schema/status.ts';
import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import type { LastCommit } from '../git/last-commit.ts';
import type { Source } from '../source/source.ts';

const WHY: Readonly<Record<NonNullable<LastCommit['why']>, Message>> = {
  'no-repository': { nb: 'Mappen er ikke del av et git-depot.', en: 'The folder is not a git repository.' },
  'not-committed': {
    nb: 'Avtalen eller malen har endringer som ikke er lagt inn med «git commit».',
    en: 'The agreement or a template has changes that are not committed.',
  },
  shallow: { nb: 'Historikken er bare delvis hentet.', en: 'The history has been fetched only in part.' },
};

/** An agreement that is ready to be signed should be of a commit, so that anybody can find the text again. */
export function uncommitted(agreement: Agreement, revision: LastCommit, source: Source, strict: boolean): Diagnostic[] {
  if (revision.why === null || !isStrict(agreement.status)) return [];
  const path = ['status'];
  return [
    {
      rule: 'uncommitted',
      severity: strict ? 'error' : 'warning',
      file: source.file,
      path,
      range: source.rangeOf(path),
      message: {
        nb: `Avtalen er ${agreement.status}, men PDF-en får ingen git-revisjon. ${WHY[revision.why].nb}`,
        en: `The agreement is ${agreement.status}, but the PDF gets no git revision. ${WHY[revision.why].en}`,
      },
      help: {
        nb: 'Legg inn endringene med «git commit», og bygg på nytt, så kan alle finne tilbake til teksten.',
        en: 'Commit the changes and build again, so that anybody can find the text again.',
      },
    },
  ];
}
