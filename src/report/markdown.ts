import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { sanitizeLine } from './sanitize.ts';
import { SEVERITIES, severityWord } from './severity.ts';
import { summary } from './summary.ts';

/** A comment on GitHub holds 65 536 characters. */
const MAX_LENGTH = 60_000;

/** A comment for a pull request: the summary, then a table with the most serious first. */
export const markdown: Reporter = (run, options) => {
  const { language } = options;
  const heading = `### ${summary(run, language)}\n`;
  const all = inOrder(run.diagnostics);
  if (all.length === 0) return heading;
  const found = SEVERITIES.flatMap((severity) => all.filter((it) => it.severity === severity));
  const columns = language === 'nb' ? ['Alvor', 'Sted', 'Funn', 'Regel'] : ['Severity', 'Place', 'Finding', 'Rule'];
  let out = `${heading}\n| ${columns.join(' | ')} |\n|---|---|---|---|\n`;
  for (const [index, it] of found.entries()) {
    const next = row(it, options);
    if (out.length + next.length > MAX_LENGTH) {
      const rest = found.length - index;
      return `${out}\n${language === 'nb' ? `… og ${rest} til som ikke vises her.` : `… and ${rest} more that are not shown here.`}\n`;
    }
    out += next;
  }
  return out;
};

function row({ severity, file, range, rule, message, help }: Diagnostic, { language, docsUrl }: ReportOptions): string {
  const said = [message, ...(help ? [help] : [])].map((it) => escapeMarkdown(it[language])).join('<br>');
  const url = docsUrl?.(rule);
  const cells = [
    severityWord(severity, language),
    code(`${file}:${range.start.line}:${range.start.column}`),
    said,
    url ? `[${escapeMarkdown(rule)}](<${encodeURI(url)}>)` : escapeMarkdown(rule),
  ];
  return `| ${cells.join(' | ')} |\n`;
}

/** Where GitHub and its like would make a mention, a reference or a link of plain text; what starts one is captured. */
const LINKED = /(:)(?=\/\/)|(www)(?=\.)|(\bGH)(?=-\d)|([@#!$%&~])(?=\w)/gi;

/**
 * Text that renders as itself inside a line. Punctuation becomes character references, which are never read as markup, and a word
 * joiner, which is invisible, parts what would become a link in finished text.
 */
export function escapeMarkdown(text: string): string {
  return sanitizeLine(text)
    .replace(LINKED, '$&\u2060')
    .replace(/[!#-&(-+<-@[-`{-~]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A code span; table cells end at a bar even inside one. */
function code(text: string): string {
  const line = sanitizeLine(text).replaceAll('|', '\\|');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`;
}
