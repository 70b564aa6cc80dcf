import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import type { TemplateProblem } from './template-problems.ts';

/** A template that does not parse, or asks for what no agreement has. Its author must mend it, not the agreement's. */
export function brokenTemplate(template: string, problem: TemplateProblem, source: Source): Diagnostic {
  const path = source.value && typeof source.value === 'object' && 'mal' in source.value ? ['mal'] : [];
  const { line, message } = problem;
  return {
    rule: 'template-error',
    severity: 'error',
    file: source.file,
    path,
    range: source.rangeOf(path),
    message: {
      nb: `Malen templates/${template} kan ikke brukes. Linje ${line}: ${message.nb}`,
      en: `The template templates/${template} cannot be used. Line ${line}: ${message.en}`,
    },
    help: {
      nb: 'Rett malen. Hva den kan bruke, står i docs/maler.md og docs/skjema.md.',
      en: 'Mend the template. What it can use is described in docs/maler.md and docs/skjema.md.',
    },
  };
}

/** What is said when a template fails on the facts at hand, which no check foresaw. */
export function failureOf(error: unknown): TemplateProblem {
  const said = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return { line: Number(/- (\d+):\d+$/.exec(said)?.[1] ?? 1), message: { nb: said, en: said } };
}
