import * as z from 'zod';
import { whole } from './text.ts';

/** A calendar day, month or year as ISO 8601 text: `2027-01-01`, `2027-01` or `2027`. Rules ask for the whole day where it matters. */
export const dato = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine(isCalendarDate)
  .meta({
    form: 'dato',
    title: 'Dato',
    description: 'ÅÅÅÅ-MM-DD, eller bare år eller år og måned når dagen ikke er kjent.',
    examples: ['2027-01-01', '2027'],
  });

/** A whole calendar day. */
export const dag = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  .refine(isCalendarDate)
  .meta({ form: 'dag', title: 'Dag', description: 'ÅÅÅÅ-MM-DD', examples: ['2027-01-01'] });

/** Time of day as Norwegian signs print it. */
export const klokkeslett = z
  .string()
  .regex(/^([01]\d|2[0-3])[.:][0-5]\d$/)
  .meta({ form: 'klokkeslett', title: 'Klokkeslett', description: 'TT.MM i anførselstegn.', examples: ['09.00'] });

export const UKEDAGER = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;
export const ukedag = z.enum(UKEDAGER).meta({ title: 'Ukedag', examples: ['tirsdag'] });

/** A span of time: `{ antall: 3, enhet: måned }`. */
export const tidsrom = z
  .strictObject({
    antall: whole(1, 100).meta({ title: 'Antall', description: 'Hvor mange uker, måneder eller år.' }),
    enhet: z.enum(['dag', 'uke', 'måned', 'år']).meta({ title: 'Enhet' }),
  })
  .meta({ title: 'Tidsrom', examples: [{ antall: 3, enhet: 'måned' }] });

export type Tidsrom = z.infer<typeof tidsrom>;

/** Refuses 30 February; a year or a month alone is always a date. */
function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
