import type { Status } from '../../schema/agreement.ts';
import { isStrict } from '../../schema/status.ts';
import type { Level, LintConfig } from '../config/config.ts';
import { SEVERITY_RANK, type Severity } from '../diagnostics/diagnostic.ts';
import type { RuleMeta } from './rule.ts';

const SEVERITY: Readonly<Record<Exclude<Level, 'av'>, Severity>> = { info: 'info', advarsel: 'warning', feil: 'error' };

/** How serious the findings of a rule are in an agreement, or null when the rule is switched off. The only place that decides it. */
export function severityOf(rule: RuleMeta, status: Status, config: LintConfig): Severity | null {
  const usual = rule.severity[isStrict(status) ? 'signing' : 'draft'];
  const level = config.levels.get(rule.id);
  if (level === undefined) return usual;
  const chosen = level === 'av' ? null : SEVERITY[level];
  if (!isGuarded(rule, status)) return chosen;
  return chosen !== null && SEVERITY_RANK[chosen] > SEVERITY_RANK[usual] ? chosen : usual;
}

/** Whether nothing may keep the rule from speaking: it guards signing, and the agreement is about to be signed. */
export function isGuarded(rule: RuleMeta, status: Status): boolean {
  return rule.guardsSigning === true && isStrict(status);
}
