import type { Diagnostic, Severity, UiLanguage } from '../diagnostics/diagnostic.ts';

/** Most serious first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** How many findings there are of each severity. */
export function countBySeverity(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** The severity of the most serious finding, or null where there is none. */
export function worstSeverity(diagnostics: readonly Diagnostic[]): Severity | null {
  return SEVERITIES.find((severity) => diagnostics.some((it) => it.severity === severity)) ?? null;
}

const WORDS: Record<UiLanguage, Record<Severity, readonly [one: string, several: string]>> = {
  nb: { error: ['feil', 'feil'], warning: ['advarsel', 'advarsler'], info: ['merknad', 'merknader'] },
  en: { error: ['error', 'errors'], warning: ['warning', 'warnings'], info: ['note', 'notes'] },
};

/** "advarsel", or "2 advarsler" where a number is given. */
export function severityWord(severity: Severity, language: UiLanguage, count?: number): string {
  const [one, several] = WORDS[language][severity];
  return count === undefined ? one : `${count} ${count === 1 ? one : several}`;
}
