import type { Agreement } from '../../schema/agreement.ts';
import { isStrict } from '../../schema/status.ts';
import type { Source } from '../source/source.ts';
import { CERTAIN, type Doubts } from '../validate/doubts.ts';
import { type Ignore, readIgnores } from './ignores.ts';
import { type Prose, readProse } from './prose/prose.ts';
import { textsOf } from './prose/texts.ts';
import { stringsIn } from './strings.ts';

/** What a rule is given. What is costly is made when the first rule asks for it, and then shared. */
export interface LintContext {
  readonly source: Source;
  readonly agreement: Agreement;
  /** What is not known, when the file does not fit the schema. */
  readonly doubts: Doubts;
  /** `YYYY-MM-DD`, or null where nothing may depend on the clock. */
  readonly today: string | null;
  readonly forSigning: boolean;
  readonly prose: Prose;
  readonly ignores: readonly Ignore[];
  /** Remembers what several rules need, by a key of its own. */
  once<Value>(key: symbol, make: (context: LintContext) => Value): Value;
}

/** Everything lint is told about one agreement. */
export interface LintSubject {
  source: Source;
  agreement: Agreement;
  today: string | null;
  /** Where the agreement is what could be understood of a file that does not fit the schema. */
  doubts?: Doubts;
}

/** Makes the context that all rules share for one agreement. */
export function createContext({ source, agreement, today, doubts = CERTAIN }: LintSubject): LintContext {
  const made = new Map<symbol, unknown>();
  let prose: Prose | undefined;
  let ignores: Ignore[] | undefined;
  const context: LintContext = {
    source,
    agreement,
    doubts,
    today,
    forSigning: isStrict(agreement.status),
    get prose() {
      prose ??= readProse(textsOf(stringsIn(context), source.value));
      return prose;
    },
    get ignores() {
      ignores ??= readIgnores(source);
      return ignores;
    },
    once<Value>(key: symbol, make: (context: LintContext) => Value): Value {
      if (!made.has(key)) made.set(key, make(context));
      return made.get(key) as Value;
    },
  };
  return context;
}
