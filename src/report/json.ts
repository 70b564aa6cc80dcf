import type { Diagnostic, UiLanguage } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import type { Reporter } from './report.ts';
import { printableJson, sanitize } from './sanitize.ts';
import { countBySeverity } from './severity.ts';

/** For other programs; its shape is a promise (`docs` describe it) and changes only with its version. */
export const json: Reporter = ({ files, diagnostics }, { language }) => {
  const report = {
    version: 1,
    diagnostics: inOrder(diagnostics).map((found) => entry(found, language)),
    summary: { files: files.length, ...countBySeverity(diagnostics) },
  };
  return `${printableJson(report)}\n`;
};

function entry({ rule, severity, file, range, path, message, help, related }: Diagnostic, language: UiLanguage) {
  return {
    rule,
    severity,
    file,
    range,
    path,
    message: sanitize(message[language]),
    ...(help && { help: sanitize(help[language]) }),
    ...(related && { related: related.map((it) => ({ ...it, message: sanitize(it.message[language]) })) }),
  };
}
