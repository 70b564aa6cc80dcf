import { agreement } from '../../schema/agreement.ts';
import type { LintConfig } from '../../src/config/config.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { lint } from '../../src/lint/lint.ts';
import { parseSource } from '../../src/source/parse.ts';
import type { Source } from '../../src/source/source.ts';

/** Lints the text of one agreement, as the command line does after the schema has accepted it. */
export function lintText(
  text: string,
  { today = '2026-11-01', levels = {} }: { today?: string | null; levels?: Record<string, string> } = {},
): { source: Source; diagnostics: Diagnostic[] } {
  const source = parseSource(new TextEncoder().encode(text), 'avtale.yaml');
  if (source.diagnostics.length > 0)
    throw new Error(source.diagnostics.map(({ message, range }) => `${range.start.line}: ${message.nb}`).join('\n'));
  const parsed = agreement.safeParse(source.value);
  if (!parsed.success) throw new Error(JSON.stringify(parsed.error.issues, null, 2));
  const config: LintConfig = { levels: new Map(Object.entries(levels)) as LintConfig['levels'] };
  return { source, diagnostics: lint({ source, agreement: parsed.data, document: null, today, config }) };
}
