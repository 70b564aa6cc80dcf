import type { Message, Path, Severity } from '../diagnostics/diagnostic.ts';
import type { LintContext } from './context.ts';

/** What a rule looks at; the rules' pages are grouped by it. */
export const KINDS = [
  'completeness',
  'placeholders',
  'time',
  'municipalities',
  'strength',
  'law',
  'language',
  'form',
  'ignores',
] as const;
export type Kind = (typeof KINDS)[number];

/** Where a requirement comes from, and when that source is from or was read. */
export interface RequirementSource {
  title: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  date: string;
}

/** What is known about a rule without running it: help, pages, configuration and `avtale explain` read this. */
export interface RuleMeta {
  /** Kebab-case statement; also the name of the rule's file, page and fixtures. */
  id: string;
  kind: Kind;
  title: Message;
  /** Why it matters, in a sentence or two. */
  description: Message;
  /** `draft`: utkast, til_behandling, avslått, oppsagt. `signing`: klar_til_signering, signert. */
  severity: { draft: Severity; signing: Severity };
  /** Cannot be switched off, lowered or ignored in an agreement that is ready to sign or signed. */
  guardsSigning?: true;
  /** Needs the clock, and is silent without it. */
  needsToday?: true;
  /** What it finds can be mended by `--fix`. */
  fixable?: true;
  sources?: readonly RequirementSource[];
}

/** A place in an agreement: a value, a key, or a slice of a string value. */
export type Place =
  | { path: Path; key?: true }
  | { path: Path; start: number; end: number }
  | { line: number; column: number; length: number };

/** What a rule reports. It never says how serious that is. */
export interface Finding {
  at: Place;
  message: Message;
  help?: Message;
  related?: readonly { at: Place; message: Message }[];
  /** What replaces what stands at `at`, or the parts to replace, where there is one right answer. */
  fix?: string | readonly { at: Place; text: string }[];
}

export type Report = (finding: Finding) => void;

/** One rule: data first, function last. It sees an agreement and reports; it never prints, and never decides severity. */
export interface Rule extends RuleMeta {
  /** Parts of the agreement that it must know; where one of them did not fit the schema, what it would find need not be so. */
  needs?: readonly Path[];
  /** Runs after the ignores have been applied, for rules about the ignores themselves. */
  afterIgnores?: true;
  check(context: LintContext, report: Report): void;
}
