import * as z from 'zod/mini';
import { described } from '../meta.ts';
import { whole } from './text.ts';

/** A calendar day, month or year as ISO 8601 text: `2027-01-01`, `2027-01` or `2027`. Rules ask for the whole day where it matters. */
export const dato = described(
  z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/), z.refine(isCalendarDate)),
  {
    form: 'dato',
    title: 'Dato',
    description: 'ÅÅÅÅ-MM-DD, eller bare år eller år og måned når dagen ikke er kjent.',
    examples: ['2027-01-01', '2027'],
  },
);

/** A whole calendar day. */
export const dag = described(
  z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/), z.refine(isCalendarDate)),
  { form: 'dag', title: 'Dag', description: 'ÅÅÅÅ-MM-DD', examples: ['2027-01-01'] },
);

/** Time of day as Norwegian signs print it. */
export const klokkeslett = described(z.string().check(z.regex(/^([01]\d|2[0-3])[.:][0-5]\d$/)), {
  form: 'klokkeslett',
  title: 'Klokkeslett',
  description: 'TT.MM i anførselstegn.',
  examples: ['09.00'],
});

export const UKEDAGER = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;
export const ukedag = described(z.enum(UKEDAGER), { title: 'Ukedag', examples: ['tirsdag'] });

/** A span of time: `{ antall: 3, enhet: måned }`. */
export const tidsrom = described(
  z.strictObject({
    antall: described(whole(1, 100), { title: 'Antall', description: 'Hvor mange uker, måneder eller år.' }),
    enhet: described(z.enum(['dag', 'uke', 'måned', 'år']), { title: 'Enhet' }),
  }),
  { title: 'Tidsrom', examples: [{ antall: 3, enhet: 'måned' }] },
);

export type Tidsrom = z.infer<typeof tidsrom>;

/** Refuses 30 February; a year or a month alone is always a date. */
function isCalendarDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
