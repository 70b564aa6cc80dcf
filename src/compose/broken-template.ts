import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';

/** A template that does not parse, or asks for what an agreement does not have. Its author must mend it, not the agreement's. */
export function brokenTemplate(template: string, error: unknown, source: Source): Diagnostic {
  const path = source.value && typeof source.value === 'object' && 'mal' in source.value ? ['mal'] : [];
  const why = (error instanceof Error ? error.message : String(error)).split('\n').slice(0, 2).join(' ');
  return {
    rule: 'template-error',
    severity: 'error',
    file: source.file,
    path,
    range: source.rangeOf(path),
    message: {
      nb: `Malen templates/${template} kan ikke brukes: ${why}`,
      en: `The template templates/${template} cannot be used: ${why}`,
    },
    help: {
      nb: 'Rett malen. Feltene den kan bruke, står i docs/skjema.md.',
      en: 'Mend the template. The fields that it can use are listed in docs/skjema.md.',
    },
  };
}
