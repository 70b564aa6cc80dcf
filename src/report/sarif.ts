import type { Diagnostic, Range, Severity, UiLanguage } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import type { Reporter, ReportOptions } from './report.ts';
import { printableJson, sanitize } from './sanitize.ts';

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = ({ diagnostics }, options) => {
  const { language, version } = options;
  const ids = new Set([...(options.rules ?? []).map((it) => it.id), ...diagnostics.map((it) => it.rule)]);
  const rules = [...ids].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'avtale', version, rules: rules.map((id) => descriptor(id, options)) } },
        language,
        columnKind: 'utf16CodeUnits',
        results: inOrder(diagnostics).map((found) => result(found, rules.indexOf(found.rule), language)),
      },
    ],
  };
  return `${printableJson(log)}\n`;
};

function descriptor(id: string, { rules, language, docsUrl }: ReportOptions) {
  const info = rules?.find((it) => it.id === id);
  const helpUri = docsUrl?.(id);
  return {
    id,
    ...(info && { shortDescription: { text: info.title[language] } }),
    ...(info?.description && { fullDescription: { text: info.description[language] } }),
    ...(info?.severity && { defaultConfiguration: { level: LEVELS[info.severity] } }),
    // The format takes whole addresses only, not one that is relative to something.
    ...(helpUri?.startsWith('https://') && { helpUri }),
  };
}

function result(
  { rule, severity, file, range, message, help, related }: Diagnostic,
  ruleIndex: number,
  language: UiLanguage,
) {
  const said = help ? `${message[language]}\n${help[language]}` : message[language];
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: plain(said) },
    locations: [{ physicalLocation: physicalLocation(file, range) }],
    ...(related && {
      relatedLocations: related.map((it, id) => ({
        id,
        physicalLocation: physicalLocation(it.file, it.range),
        message: { text: plain(it.message[language]) },
      })),
    }),
  };
}

function physicalLocation(file: string, { start, end }: Range) {
  return {
    artifactLocation: { uri: uri(file) },
    region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
  };
}

/** Even plain messages know links, `[text](target)`; text of an agreement makes none. */
function plain(text: string): string {
  return sanitize(text).replaceAll('](', '] (');
}

/** A relative path is a relative reference; an absolute one, also with a drive letter, is a file address. */
function uri(file: string): string {
  const encoded = file.split('/').map(encodeURIComponent).join('/');
  if (file.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(file) ? `file:///${encoded.replace('%3A', ':')}` : encoded;
}
