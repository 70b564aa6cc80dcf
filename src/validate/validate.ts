import { type Agreement, agreement } from '../../schema/agreement.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { checkConsistency } from './consistency.ts';
import { describe } from './describe.ts';
import { findProblems } from './find-problems.ts';
import { given, isMapping, withoutUndefined } from './given.ts';
import type { Problem } from './problem.ts';
import { VALIDATE_RULES } from './rules.ts';

/** Findings shown of one file; who has more mends these first. */
const MOST = 50;

/** What is known of a file after validation. With an agreement there can still be findings: parts that contradict each other. */
export interface Validated {
  agreement: Agreement | null;
  diagnostics: Diagnostic[];
}

/**
 * Checks what a file says against the schema. Says nothing of a file that could not be read: `source.diagnostics` has told why.
 */
export function validateAgreement(source: Source): Validated {
  if (source.value === undefined) return { agreement: null, diagnostics: [] };
  if (!isMapping(source.value)) return { agreement: null, diagnostics: [notAnAgreement(source)] };
  const value = given(source.value);
  // The library compiles a function for every object on first use, which takes longer than it saves on thousands of agreements.
  const { success, data } = agreement.safeParse(value, { jitless: true });
  if (!success) return { agreement: null, diagnostics: explain(findProblems(agreement, value), source) };
  const parsed = withoutUndefined(data);
  return { agreement: parsed, diagnostics: capped(checkConsistency(parsed, source), source) };
}

function explain(problems: Iterable<Problem>, source: Source): Diagnostic[] {
  const shown: Diagnostic[] = [];
  let total = 0;
  for (const problem of problems) if (++total <= MOST) shown.push(describe(problem, source));
  return total === 0 ? [notAnAgreement(source)] : capped(shown, source, total);
}

function capped(diagnostics: Diagnostic[], source: Source, total = diagnostics.length): Diagnostic[] {
  const sorted = diagnostics.slice(0, MOST).sort(byPlace);
  if (total <= MOST) return sorted;
  const rest = total - MOST;
  return [
    ...sorted,
    {
      rule: 'too-many-findings',
      severity: 'error',
      file: source.file,
      range: source.keyRangeOf([]),
      path: [],
      message: { nb: `Det er ${rest} funn til i filen.`, en: `There are ${rest} more findings in the file.` },
      help: { nb: 'Rett de viste først.', en: 'Correct those shown first.' },
    },
  ];
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [from, to] = [a.range.start, b.range.start];
  return from.line - to.line || from.column - to.column;
}

/** A file whose root is not a mapping, or, as a last resort, one that the schema refuses for a reason we have no words for. */
function notAnAgreement(source: Source): Diagnostic {
  return {
    rule: 'not-an-agreement',
    severity: 'error',
    file: source.file,
    range: source.keyRangeOf([]),
    path: [],
    message: { nb: `${VALIDATE_RULES['not-an-agreement'].nb}.`, en: `${VALIDATE_RULES['not-an-agreement'].en}.` },
    help: {
      nb: 'En avtale består av felter som «tittel: …» og «parter:». Lag et skjelett med «avtale new».',
      en: 'An agreement consists of fields like «tittel: …» and «parter:». Make a skeleton with `avtale new`.',
    },
  };
}
