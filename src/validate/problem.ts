import type * as z from 'zod/mini';
import type { Path } from '../diagnostics/diagnostic.ts';

/** One thing that is wrong, before it is put into words. `schema` is what should have stood at `path`. */
export type Problem = { path: Path; schema: z.ZodMiniType } & (
  | { kind: 'unknown-key'; meant: string | null; allowed: readonly string[] }
  | { kind: 'missing'; leftEmpty: boolean }
  | { kind: 'empty-item' }
  | { kind: 'wrong-type'; value: unknown }
  | { kind: 'utelatt-not-allowed'; required: boolean }
  | { kind: 'utelatt-conflict'; others: readonly string[] }
  | { kind: 'value'; value: unknown; required: boolean; issue: z.core.$ZodIssue }
);
