import type { LintConfig } from '../../src/config/config.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';
import { parseSource } from '../../src/source/parse.ts';
import type { Source } from '../../src/source/source.ts';
import { validateAgreement } from '../../src/validate/validate.ts';

export interface LintTextOptions {
  today?: string | null;
  levels?: Record<string, string>;
}

/** Lints the text of one agreement as the command line does after the schema has accepted it. Throws where it has not. */
export function lintText(
  text: string,
  { today = '2026-11-01', levels = {} }: LintTextOptions = {},
): { source: Source; diagnostics: Diagnostic[] } {
  const source = parseSource(new TextEncoder().encode(text), 'avtale.yaml');
  const { agreement, diagnostics } = validateAgreement(source);
  const problems = [...source.diagnostics, ...diagnostics];
  if (agreement === null || problems.length > 0)
    throw new Error(problems.map(({ message, range }) => `line ${range.start.line}: ${message.nb}`).join('\n'));
  const config = { levels: new Map(Object.entries(levels)) } as LintConfig;
  return { source, diagnostics: lint({ source, agreement, today, config }) };
}
