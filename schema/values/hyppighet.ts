import * as z from 'zod/mini';
import { described, optional } from '../meta.ts';
import { text, whole } from './text.ts';

/** A number, or a range written `1-2`. */
export const antall = described(
  z.union([
    whole(1, 366),
    described(z.string().check(z.regex(/^[1-9]\d{0,2}\s?[-–]\s?[1-9]\d{0,2}$/)), { form: 'spenn' }),
  ]),
  { title: 'Antall', description: 'Et tall, eller et spenn som 1-2.', examples: [2, '1-2'] },
);

export const PERIODER = ['uke', 'måned', 'kvartal', 'halvår', 'år'] as const;

const fields = {
  antall,
  per: described(z.enum(PERIODER), { title: 'Per', description: 'Tidsrommet antallet gjelder for.' }),
  hvert: optional(whole(2, 10), { title: 'Hvert', description: 'Sett 2 for «annethvert», 4 for «hvert fjerde».' }),
  minst: optional(z.boolean(), { title: 'Minst', description: 'Antallet er en nedre grense.' }),
};

/** How often: `{ antall: 2, per: halvår }`, `{ antall: 1-2, per: år }`, `{ antall: 2, per: år, minst: true }`. */
export const hyppighet = described(z.strictObject(fields), {
  title: 'Hyppighet',
  examples: [
    { antall: 2, per: 'halvår' },
    { antall: 2, per: 'år', minst: true },
  ],
});

export type Hyppighet = z.infer<typeof hyppighet>;

/** How often, together with further keys: joint meetings say with whom. */
export const hyppighetWith = <Shape extends z.core.$ZodShape>(shape: Shape) => z.strictObject({ ...fields, ...shape });

/** Who takes turns: every second year, between whom, who begins. */
export const veksling = described(
  z.strictObject({
    hvert: described(whole(1, 10), { title: 'Hvert', description: '2 betyr annethvert.' }),
    enhet: described(z.enum(['måned', 'halvår', 'år']), { title: 'Enhet' }),
    mellom: described(z.array(text(1, 200)).check(z.minLength(2), z.maxLength(10)), {
      title: 'Mellom',
      examples: [['kommunen', 'politiet']],
    }),
    først: optional(text(1, 200), { title: 'Først', description: 'Hvem som begynner.' }),
  }),
  { title: 'Veksling', examples: [{ hvert: 2, enhet: 'år', mellom: ['kommunen', 'politiet'] }] },
);

export type Veksling = z.infer<typeof veksling>;
