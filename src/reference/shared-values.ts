import type * as z from 'zod/mini';
import { forpliktelse } from '../../schema/values/forpliktelse.ts';
import { hyppighet, veksling } from '../../schema/values/hyppighet.ts';
import { kontakt, verv } from '../../schema/values/kontakt.ts';
import { plan } from '../../schema/values/plan.ts';
import { tidsrom } from '../../schema/values/tid.ts';
import { shapeOf } from '../../schema/walk.ts';

interface SharedValue {
  title: string;
  anchor: string;
  text: string;
  schema: z.ZodMiniType;
}

/** Groups of fields that stand in several places and are described once. */
export const SHARED: readonly SharedValue[] = [
  {
    title: 'Hyppighet',
    anchor: 'hyppighet',
    text: 'Hvor ofte noe skjer: `{ antall: 2, per: halvår }`, `{ antall: 1-2, per: år }`, `{ antall: 1, per: uke, minst: true }`.',
    schema: hyppighet,
  },
  { title: 'Tidsrom', anchor: 'tidsrom', text: 'Hvor lenge: `{ antall: 3, enhet: måned }`.', schema: tidsrom },
  {
    title: 'Veksling',
    anchor: 'veksling',
    text: 'Hvem som bytter på noe: `{ hvert: 2, enhet: år, mellom: [kommunen, politiet], først: kommunen }`.',
    schema: veksling,
  },
  { title: 'Verv', anchor: 'verv', text: 'En rolle, med navn når det er kjent.', schema: verv },
  { title: 'Plan', anchor: 'plan', text: 'En plan partene arbeider etter.', schema: plan },
  {
    title: 'Forpliktelse',
    anchor: 'forpliktelse',
    text: 'Hvem som skal, bør eller kan gjøre hva, som data.',
    schema: forpliktelse,
  },
  { title: 'Kontakt', anchor: 'kontakt', text: 'En person eller et kontor som kan nås.', schema: kontakt },
];

/** The shared description that a group of fields has, if it has one. */
export function sharedValue(schema: z.ZodMiniType): SharedValue | null {
  const shape = shapeOf(schema);
  return SHARED.find((value) => shape !== null && shapeOf(value.schema) === shape) ?? null;
}
