import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { RULES } from '../lint/rules/index.ts';
import type { LintRun, ReportOptions } from '../report/report.ts';
import { SOURCE_RULES } from '../source/rules.ts';
import { VALIDATE_RULES } from '../validate/rules.ts';
import { VERSION } from '../version.ts';
import type { Run } from './run.ts';
import type { Setup } from './set-up.ts';

/** One file that was looked at: what was found, and its lines for showing where. */
export interface Looked {
  file: string;
  diagnostics: readonly Diagnostic[];
  lines: readonly string[];
}

/** What was checked and found, as reports take it; what is wrong with the configuration comes along. */
export function lintRunOf(looked: readonly Looked[], setup: Setup): LintRun {
  const sources = new Map(looked.map((it) => [it.file, it.lines]));
  if (setup.configSource) sources.set(setup.configSource.file, setup.configSource.lines);
  return {
    files: looked.map((it) => it.file),
    diagnostics: [...setup.configDiagnostics, ...looked.flatMap((it) => it.diagnostics)],
    sources,
  };
}

/** What tells more about a rule anywhere, and its page, which lies with the program. */
function explained(rule: string, ids: ReadonlySet<string>): string | null {
  if (ids.has(rule)) return `avtale explain ${rule} (docs/regler/${rule}.md)`;
  const isKnown = Object.hasOwn(SOURCE_RULES, rule) || Object.hasOwn(VALIDATE_RULES, rule);
  return isKnown ? `avtale explain ${rule}` : null;
}

/** How a report is written: language, colour, and where to read more about a rule. */
export function reportOptions({ settings }: Setup, { language, color }: Run): ReportOptions {
  const ids = new Set(RULES.map((it) => it.id));
  const { rulePages } = settings;
  return {
    language,
    color,
    version: VERSION,
    docsUrl: (rule) => (rulePages !== null && ids.has(rule) ? `${rulePages}${rule}.md` : null),
    more: (rule) => (ids.has(rule) && rulePages !== null ? `${rulePages}${rule}.md` : explained(rule, ids)),
    rules: RULES.map(({ id, title, description, severity }) => ({
      id,
      title,
      description,
      severity: severity.signing,
    })),
  };
}
