import type { Agreement } from '../../schema/agreement.ts';
import type { ForeignName } from '../compose/languages.ts';
import { kommunerOf } from '../compose/view.ts';
import { parallelNames } from '../register/kommuner.ts';

/** Official names in Sami and Kven of an agreement's kommuner, so that they are marked with their language in print. */
export function knownNames(agreement: Agreement): ForeignName[] {
  return kommunerOf(agreement).flatMap((it) => parallelNames(it.nummer).map(({ name, lang }) => ({ name, lang })));
}
