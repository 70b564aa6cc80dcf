import type { Status } from '../../schema/agreement.ts';
import type { LintConfig } from '../config/config.ts';
import type { Diagnostic, Edit, Range, Severity } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import type { Source } from '../source/source.ts';
import { createContext, type LintContext, type LintSubject } from './context.ts';
import type { Ignore } from './ignores.ts';
import type { Finding, Place, Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { isGuarded, severityOf } from './severity.ts';

/** One agreement that has been read, and what to judge it by. */
export interface LintInput extends LintSubject {
  config: LintConfig;
}

/** All findings of all rules in one agreement, in the order of the file. */
export function lint({ config, ...subject }: LintInput): Diagnostic[] {
  const context = createContext(subject);
  const found = new Map<string, Diagnostic>();
  const run = ({ rule, severity, guarded }: Active) => {
    if (rule.needs?.some((it) => context.doubts.isUnclear(it))) return;
    rule.check(context, (finding) => {
      if (isDoubtful(finding, context)) return;
      const diagnostic = toDiagnostic(rule, severity, finding, context.source);
      if (isIgnored(diagnostic, context.ignores, guarded)) return;
      const { start, end } = diagnostic.range;
      const key = `${rule.id} ${start.line}:${start.column}-${end.line}:${end.column} ${diagnostic.path.join('/')}`;
      if (!found.has(key)) found.set(key, diagnostic);
    });
  };
  activeRules(context.agreement.status, config).forEach(run);
  return inOrder([...found.values()]);
}

/** A rule that is not switched off. */
interface Active {
  rule: Rule;
  severity: Severity;
  guarded: boolean;
}

const known = new WeakMap<LintConfig, Map<Status, readonly Active[]>>();

/** The rules that speak in agreements of a status, in the order that they run in; the same for every file. */
function activeRules(status: Status, config: LintConfig): readonly Active[] {
  const byStatus = known.get(config) ?? new Map<Status, readonly Active[]>();
  known.set(config, byStatus);
  let active = byStatus.get(status);
  if (!active) {
    const inOrder = [...RULES.filter((it) => !it.afterIgnores), ...RULES.filter((it) => it.afterIgnores)];
    active = inOrder.flatMap((rule) => {
      const severity = severityOf(rule, status, config);
      return severity === null ? [] : [{ rule, severity, guarded: isGuarded(rule, status) }];
    });
    byStatus.set(status, active);
  }
  return active;
}

/** What is said of a value as a whole, when a part of it could not be read. */
function isDoubtful({ at }: Finding, { doubts }: LintContext): boolean {
  return 'path' in at && !('start' in at) && doubts.isIncomplete(at.path);
}

/** An ignore without a reason does not count, nor does one for a rule that guards signing. */
function isIgnored({ rule, range }: Diagnostic, ignores: LintContext['ignores'], guarded: boolean): boolean {
  const covering = ignores.filter((it) => covers(it, rule, range));
  if (guarded || covering.length === 0) return false;
  for (const ignore of covering) ignore.used.add(rule);
  return true;
}

function covers({ rules, reason, from, to }: Ignore, rule: string, { start }: Range): boolean {
  return reason !== '' && rules.includes(rule) && start.line >= from && start.line <= to;
}

function toDiagnostic(rule: Rule, severity: Severity, finding: Finding, source: Source): Diagnostic {
  const { at, message, help, related, fix } = finding;
  const range = rangeOf(at, source);
  return {
    rule: rule.id,
    severity,
    file: source.file,
    range,
    path: 'path' in at ? at.path : [],
    message,
    ...(help && { help }),
    ...(related && {
      related: related.map((it) => ({ file: source.file, range: rangeOf(it.at, source), message: it.message })),
    }),
    ...(fix !== undefined && { fix: editsOf(fix, range, source) }),
  };
}

function editsOf(fix: NonNullable<Finding['fix']>, range: Range, source: Source): Edit[] {
  if (typeof fix === 'string') return [{ range, text: fix }];
  return fix.map(({ at, text }) => ({ range: rangeOf(at, source), text }));
}

function rangeOf(place: Place, source: Source): Range {
  if ('line' in place) {
    const { line, column, length } = place;
    return { start: { line, column }, end: { line, column: column + length } };
  }
  if ('start' in place) return source.rangeInText(place.path, place.start, place.end);
  return place.key ? source.keyRangeOf(place.path) : source.rangeOf(place.path);
}
