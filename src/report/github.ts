import type { Severity } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import type { Reporter } from './report.ts';
import { sanitize, sanitizeLine } from './sanitize.ts';
import { summary } from './summary.ts';

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows as annotations on the lines of a pull request. */
export const github: Reporter = (run, { language }) => {
  const lines = inOrder(run.diagnostics).map(({ severity, file, range, rule, message, help }) => {
    const { start, end } = range;
    const properties = {
      file: sanitizeLine(file),
      line: start.line,
      endLine: end.line,
      // GitHub refuses columns for what covers several lines.
      ...(start.line === end.line && { col: start.column, endColumn: end.column }),
      title: sanitizeLine(rule),
    };
    const said = [message, ...(help ? [help] : [])].map((it) => sanitize(it[language])).join('\n');
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${COMMANDS[severity]} ${listed.join(',')}::${escapeData(said)}`;
  });
  return `${[...lines, summary(run, language)].join('\n')}\n`;
};

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
