import type { Diagnostic, Message, Severity, UiLanguage } from '../diagnostics/diagnostic.ts';

/** The result of checking: what was looked at and what was found. */
export interface LintRun {
  /** Every file that was checked, also those without findings. */
  files: readonly string[];
  diagnostics: readonly Diagnostic[];
  /** The lines of each file, without line breaks, for code frames; a file may be missing. */
  sources: ReadonlyMap<string, readonly string[]>;
}

/** What a report says about a rule besides its findings. */
export interface RuleInfo {
  id: string;
  title: Message;
  description?: Message;
  severity?: Severity;
}

export interface ReportOptions {
  language: UiLanguage;
  color: boolean;
  /** Version of this program. */
  version: string;
  /** Address of a rule's page, or null where it has none. */
  docsUrl?: (rule: string) => string | null;
  /** Where more is said of a rule: the address of its page or the command that shows it; null where nowhere. */
  more?: (rule: string) => string | null;
  /** Rules that were run, for formats that list them. */
  rules?: readonly RuleInfo[];
}

/** Turns a run into the whole text of a report, ending in a line break. */
export type Reporter = (run: LintRun, options: ReportOptions) => string;
