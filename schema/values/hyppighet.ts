import * as z from 'zod';
import { text, whole } from './text.ts';

/** A number, or a range written `1-2`. */
export const antall = z
  .union([
    whole(1, 366),
    z
      .string()
      .regex(/^[1-9]\d{0,2}\s?[-–]\s?[1-9]\d{0,2}$/)
      .meta({ form: 'spenn' }),
  ])
  .meta({ title: 'Antall', description: 'Et tall, eller et spenn som 1-2.', examples: [2, '1-2'] });

export const PERIODER = ['uke', 'måned', 'kvartal', 'halvår', 'år'] as const;

const fields = {
  antall,
  per: z.enum(PERIODER).meta({ title: 'Per', description: 'Tidsrommet antallet gjelder for.' }),
  hvert: whole(2, 10)
    .meta({ title: 'Hvert', description: 'Sett 2 for «annethvert», 4 for «hvert fjerde».' })
    .optional(),
  minst: z.boolean().meta({ title: 'Minst', description: 'Antallet er en nedre grense.' }).optional(),
};

/** How often: `{ antall: 2, per: halvår }`, `{ antall: 1-2, per: år }`, `{ antall: 2, per: år, minst: true }`. */
export const hyppighet = z.strictObject(fields).meta({
  title: 'Hyppighet',
  examples: [
    { antall: 2, per: 'halvår' },
    { antall: 2, per: 'år', minst: true },
  ],
});

export type Hyppighet = z.infer<typeof hyppighet>;

/** How often, together with further keys: joint meetings say with whom. */
export const hyppighetWith = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject({ ...fields, ...shape });

/** Who takes turns: every second year, between whom, who begins. */
export const veksling = z
  .strictObject({
    hvert: whole(1, 10).meta({ title: 'Hvert', description: '2 betyr annethvert.' }),
    enhet: z.enum(['måned', 'halvår', 'år']).meta({ title: 'Enhet' }),
    mellom: z
      .array(text(1, 200))
      .min(2)
      .max(10)
      .meta({ title: 'Mellom', examples: [['kommunen', 'politiet']] }),
    først: text(1, 200).meta({ title: 'Først', description: 'Hvem som begynner.' }).optional(),
  })
  .meta({ title: 'Veksling', examples: [{ hvert: 2, enhet: 'år', mellom: ['kommunen', 'politiet'] }] });

export type Veksling = z.infer<typeof veksling>;
