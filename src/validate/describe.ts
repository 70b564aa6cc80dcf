import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { describeKey } from './describe-key.ts';
import { describeMissing } from './describe-missing.ts';
import { describeType } from './describe-type.ts';
import { describeTyping } from './describe-typing.ts';
import { describeUtelatt } from './describe-utelatt.ts';
import { describeValue } from './describe-value.ts';
import { isMapping } from './given.ts';
import { capitalised, subject } from './place.ts';
import type { Problem } from './problem.ts';
import type { ValidateRule } from './rules.ts';

/** What a finding says. */
export interface Description {
  rule: ValidateRule;
  message: Message;
  help?: Message;
  /** What to type in place of the value, where there is one right answer. */
  replacement?: string;
}

/** Puts a problem into words and gives it its place in the file. */
export function describe(problem: Problem, source: Source): Diagnostic {
  const { path } = problem;
  const typing = describeTyping(problem, source);
  if (typing) return { ...typing, severity: 'error', file: source.file, path };
  const range = standsAtKey(problem) ? source.keyRangeOf(path) : source.rangeOf(path);
  const { replacement, ...said } = words(problem, source);
  const fixable = replacement !== undefined && source.scalarSource(path)?.style !== 'block';
  const found: Diagnostic = { ...said, severity: 'error', file: source.file, range, path };
  return fixable ? { ...found, fix: [{ range, text: replacement }] } : found;
}

function words(problem: Problem, source: Source): Description {
  switch (problem.kind) {
    case 'unknown-key':
      return describeKey(problem.path, problem.meant, problem.allowed);
    case 'missing':
      return describeMissing(problem.path, problem.schema, problem.leftEmpty);
    case 'empty-item':
      return emptyItem(problem);
    case 'wrong-type':
      return describeType(problem.path, problem.schema, problem.value, source);
    case 'utelatt-not-allowed':
    case 'utelatt-conflict':
      return describeUtelatt(problem);
    case 'value':
      return describeValue(problem);
  }
}

/** A list or mapping is pointed at by its key, since the whole of it may fill pages. */
function standsAtKey(problem: Problem): boolean {
  if (problem.kind === 'unknown-key' || problem.kind === 'utelatt-not-allowed' || problem.kind === 'utelatt-conflict')
    return true;
  return (
    (problem.kind === 'value' || problem.kind === 'wrong-type') &&
    (Array.isArray(problem.value) || isMapping(problem.value))
  );
}

function emptyItem({ path }: Problem): Description {
  const item = capitalised(subject(path));
  return {
    rule: 'empty-value',
    message: { nb: `${item.nb} er tomt.`, en: `${item.en} is empty.` },
    help: {
      nb: 'Skriv noe etter bindestreken, eller fjern den.',
      en: 'Write something after the hyphen, or remove it.',
    },
  };
}
