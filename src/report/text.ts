import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import { codeFrame } from './code-frame.ts';
import type { LintRun, Reporter, ReportOptions } from './report.ts';
import { sanitizeLead, sanitizeLine } from './sanitize.ts';
import { severityWord, worstSeverity } from './severity.ts';
import { summary } from './summary.ts';

type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'blue' | 'green';

const CODES: Record<Style, number> = { bold: 1, dim: 2, red: 31, yellow: 33, blue: 34, green: 32 };
const COLORS: Record<Severity, Style> = { error: 'red', warning: 'yellow', info: 'blue' };

type Paint = (style: Style, text: string) => string;

/** For people: by file, with the line, where to look, how to fix it and where to read more. */
export const text: Reporter = (run, options) => {
  const paint: Paint = (style, said) => (options.color ? `\x1b[${CODES[style]}m${said}\x1b[0m` : said);
  const out: string[] = [];
  let file: string | null = null;
  for (const found of inOrder(run.diagnostics)) {
    if (found.file !== file) out.push(paint('bold', sanitizeLead(found.file)), '');
    file = found.file;
    out.push(...entry(found, run, options, paint), '');
  }
  const worst = worstSeverity(run.diagnostics);
  out.push(paint(worst ? COLORS[worst] : 'green', summary(run, options.language)));
  return `${out.join('\n')}\n`;
};

function entry(
  found: Diagnostic,
  run: LintRun,
  { language, docsUrl, more: told }: ReportOptions,
  paint: Paint,
): string[] {
  const { line, column } = found.range.start;
  const color = COLORS[found.severity];
  const severity = paint(color, severityWord(found.severity, language));
  const out = [
    `  ${line}:${column}  ${severity}  ${sanitizeLine(found.message[language])}  ${paint('dim', sanitizeLine(found.rule))}`,
  ];
  const frame = codeFrame(run.sources.get(found.file) ?? [], found.range);
  if (frame) {
    const number = String(line).padStart(6);
    out.push(`${paint('dim', `${number} |`)} ${frame.source}`);
    out.push(`${paint('dim', `${' '.repeat(number.length)} |`)} ${paint(color, frame.pointer)}`);
  }
  const add = (nb: string, en: string, said: string) =>
    out.push(`         ${paint('dim', language === 'nb' ? nb : en)} ${said}`);
  if (found.help) add('Råd:', 'Help:', sanitizeLine(found.help[language]));
  for (const related of found.related ?? []) {
    const { start } = related.range;
    const where =
      related.file === found.file ? `${start.line}:${start.column}` : `${related.file}:${start.line}:${start.column}`;
    add('Se også', 'See also', `${sanitizeLine(where)}: ${sanitizeLine(related.message[language])}`);
  }
  const more = told?.(found.rule) ?? docsUrl?.(found.rule);
  if (more) add('Mer:', 'More:', sanitizeLine(more));
  return out;
}
