import type { Agreement } from '../../../schema/agreement.ts';
import type { Plan } from '../../../schema/values/plan.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Contradiction } from '../consistency.ts';

/** A plan that says it stands in attachment 3 needs an attachment 3. */
export function checkAttachments(agreement: Agreement): Contradiction[] {
  const count = agreement.vedlegg?.length ?? 0;
  return plans(agreement).flatMap(({ plan, path }) => {
    if (plan.vedlegg === undefined || plan.vedlegg <= count) return [];
    return {
      rule: 'unknown-attachment' as const,
      path: [...path, 'vedlegg'],
      message: {
        nb: `Avtalen har ikke noe vedlegg ${plan.vedlegg}; ${count === 0 ? 'den har ingen vedlegg' : `det siste er vedlegg ${count}`}.`,
        en: `The agreement has no attachment ${plan.vedlegg}; ${count === 0 ? 'it has none' : `the last is attachment ${count}`}.`,
      },
      help: {
        nb: 'Legg det til i listen «vedlegg», eller rett nummeret. Det første vedlegget har nummer 1.',
        en: 'Add it to the list «vedlegg», or correct the number. The first attachment is number 1.',
      },
    };
  });
}

function plans({ seksjoner }: Agreement): { plan: Plan; path: Path }[] {
  const { organisering } = seksjoner;
  if (isUtelatt(organisering)) return [];
  const at: Path = ['seksjoner', 'organisering'];
  const single = (['årshjul', 'handlingsplan', 'strategiplan'] as const).flatMap((key) => {
    const plan = organisering[key];
    return plan ? { plan, path: [...at, key] } : [];
  });
  const others = (organisering.andre_planer ?? []).map((plan, index) => ({
    plan,
    path: [...at, 'andre_planer', index],
  }));
  return [...single, ...others];
}
