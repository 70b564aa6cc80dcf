import type { Agreement } from '../../schema/agreement.ts';
import { type Composed, compose, composeOwnWords } from '../compose/compose.ts';
import type { Templates } from '../compose/templates.ts';
import type { LintConfig } from '../config/config.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { inOrder } from '../diagnostics/in-order.ts';
import { lint } from '../lint/lint.ts';
import { checkSigned, type SignedText } from '../signed/check-signed.ts';
import { parseSource } from '../source/parse.ts';
import type { Source } from '../source/source.ts';
import { salvage } from '../validate/salvage.ts';
import { validateAgreement } from '../validate/validate.ts';
import { knownNames } from './known-names.ts';
import { uncovered } from './uncovered.ts';

export interface CheckOptions {
  templates: Templates;
  config: LintConfig;
  /** The day to judge time by, or null where the clock may not be read: rules that need it stay silent. */
  today: string | null;
  /** Reads what was signed, beside an agreement. Without it nothing is said about changes since. */
  signedText?: SignedText;
}

/** One agreement file, as far as it could be understood. */
export interface Checked {
  file: string;
  source: Source;
  /** Null where the file does not fit the schema. */
  agreement: Agreement | null;
  composed: Composed | null;
  /** In the order of the file. */
  diagnostics: Diagnostic[];
}

/**
 * Reads one agreement file through every stage: source, schema, compose, lint. What does not fit the schema is proofread as far as it can be
 * understood, but is not composed. Never throws for anything a file can contain.
 */
export function check(bytes: Uint8Array, file: string, options: CheckOptions): Checked {
  return read(bytes, file, options, compose);
}

/** What proofreading finds; there is nothing to print. */
export type Proofread = Omit<Checked, 'composed'>;

/**
 * Finds what `check` finds, in less time: the words of templates, which are checked without being run, are not composed, unless they are needed to
 * compare with what was signed.
 */
export function proofread(bytes: Uint8Array, file: string, options: CheckOptions): Proofread {
  return read(bytes, file, options, (source, agreement, templates, names) =>
    agreement.signert ? compose(source, agreement, templates, names) : composeOwnWords(source, agreement, templates),
  );
}

function read(bytes: Uint8Array, file: string, options: CheckOptions, composing: typeof compose): Checked {
  const { templates, config, today, signedText } = options;
  const source = parseSource(bytes, file);
  if (source.value === undefined)
    return { file, source, agreement: null, composed: null, diagnostics: source.diagnostics };

  const { agreement, diagnostics } = validateAgreement(source);
  // Joined as lists and not pushed: a hostile file may have more findings than a call takes arguments.
  const problems = [...source.diagnostics, ...diagnostics];
  if (!agreement) {
    const salvaged = salvage(source);
    const found = salvaged ? lint({ source, ...salvaged, today, config }) : [];
    return { file, source, agreement, composed: null, diagnostics: inOrder([...problems, ...found]) };
  }

  const composed = composing(source, agreement, templates, knownNames(agreement));
  const { document } = composed;
  const found = [
    ...problems,
    ...composed.diagnostics,
    ...uncovered(document, source),
    ...lint({ source, agreement, today, config }),
    ...(signedText ? checkSigned(agreement, document, source, signedText) : []),
  ];
  return { file, source, agreement, composed, diagnostics: inOrder(found) };
}

/** Whether an agreement may be printed: it was understood, and nothing found is an error. */
export function isPrintable(checked: Checked): checked is Checked & { agreement: Agreement; composed: Composed } {
  return checked.composed !== null && !hasErrors(checked.diagnostics);
}
