import type { Agreement } from '../../schema/agreement.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';

/** Whether the agreement goes on by itself when its term is over, or is over for another reason. */
export function isRenewed({ varighet, status }: Agreement): boolean {
  if (status === 'oppsagt' || status === 'avslått') return true;
  return varighet !== undefined && !isUtelatt(varighet) && varighet.fornyelse?.automatisk === true;
}
