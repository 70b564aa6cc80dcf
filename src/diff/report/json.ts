import { printableJson } from '../../report/sanitize.ts';
import { summarise } from '../diff-run.ts';
import type { DiffReporter } from './words.ts';

/** For programs; the documentation of the command line says what stands where. A side that cannot be read adds `diagnostics`. */
export const json: DiffReporter = (run, { language }) => {
  const documents = run.documents.map(({ old, new: now, changes, diagnostics }) => ({
    old,
    new: now,
    changes: changes.map(({ fingerprint, section, path, kind, class: classed, effect, ...rest }) => ({
      fingerprint,
      section,
      path,
      kind,
      class: classed,
      effect,
      old: rest.old,
      new: rest.new,
      message: rest.message[language],
    })),
    ...(diagnostics.length > 0 && {
      diagnostics: diagnostics.map((it) => ({ ...it, message: it.message[language], help: it.help?.[language] })),
    }),
  }));
  return `${printableJson({ version: 1, documents, summary: summarise(run.documents) })}\n`;
};
