import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { LintContext } from './context.ts';

/** The day on which the kommune adopted the agreement, as the agreement gives it, or null. */
export function decidedOn({ agreement: { vedtak } }: Pick<LintContext, 'agreement'>): string | null {
  const date = vedtak?.dato;
  return date === undefined || isUtelatt(date) ? null : date;
}
