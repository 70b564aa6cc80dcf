/**
 * A finding in an agreement file, as data. Stages collect these and never print; only `src/report` turns them into text.
 * Positions count from 1; `end` is exclusive; columns are UTF-16 units of the file as it is stored.
 */
export interface Position {
  line: number;
  column: number;
}

export interface Range {
  start: Position;
  end: Position;
}

/** Where in the YAML: keys and list indexes from the root, e.g. `['seksjoner', 'politiråd', 'medlemmer', 'kommune', 0]`. */
export type Path = readonly (string | number)[];

export type Severity = 'error' | 'warning' | 'info';

/** How severities compare: more is worse. */
export const SEVERITY_RANK: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Languages of what the program says: bokmål (default) and English. */
export type UiLanguage = 'nb' | 'en';

/** One sentence in both languages of the interface, made where the facts are known, chosen where it is printed. */
export type Message = Readonly<Record<UiLanguage, string>>;

export interface Related {
  file: string;
  range: Range;
  message: Message;
}

/** What to write in place of a part of the file. */
export interface Edit {
  range: Range;
  text: string;
}

export interface Diagnostic {
  /** Kebab-case statement; also the name of the rule's file, page and fixtures. */
  rule: string;
  severity: Severity;
  /** As the user named it, with forward slashes; never absolute unless the user gave an absolute path. */
  file: string;
  range: Range;
  path: Path;
  message: Message;
  /** How to fix it. */
  help?: Message;
  related?: readonly Related[];
  /** What mends it, where there is one right answer. */
  fix?: readonly Edit[];
}

/** Whether anything found is an error. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((it) => it.severity === 'error');
}
