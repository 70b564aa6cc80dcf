import type { UiLanguage } from '../diagnostics/diagnostic.ts';
import type { LintRun } from './report.ts';
import { countBySeverity, SEVERITIES, severityWord } from './severity.ts';

/** "1 feil, 2 advarsler i 4 filer", "Ingen funn i 4 filer". */
export function summary({ files, diagnostics }: LintRun, language: UiLanguage): string {
  const counts = countBySeverity(diagnostics);
  const parts = SEVERITIES.filter((it) => counts[it] > 0).map((it) => severityWord(it, language, counts[it]));
  const nothing = language === 'nb' ? 'Ingen funn' : 'Nothing found';
  return `${parts.join(', ') || nothing} ${language === 'nb' ? 'i' : 'in'} ${fileCount(files.length, language)}`;
}

function fileCount(count: number, language: UiLanguage): string {
  if (language === 'nb') return `${count} ${count === 1 ? 'fil' : 'filer'}`;
  return `${count} ${count === 1 ? 'file' : 'files'}`;
}
