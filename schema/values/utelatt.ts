import * as z from 'zod/mini';
import { described } from '../meta.ts';
import { text } from './text.ts';

/** Left out deliberately, with the reason. Reported as a warning wherever a summary is given, never silently. */
export const utelatt = described(
  z.strictObject({
    utelatt: described(text(3, 500), {
      title: 'Utelatt',
      description: 'Hvorfor dette ikke står i avtalen.',
      change: 'substantive',
    }),
  }),
  {
    id: 'utelatt',
    title: 'Utelatt med grunn',
    description: 'Kravet er vurdert og utelatt med vilje. Skriv grunnen.',
  },
);

export type Utelatt = z.infer<typeof utelatt>;

/** A fact that a status requires and that may be left out with a reason. */
export const orUtelatt = <Fact extends z.ZodMiniType>(fact: Fact, meta?: z.core.GlobalMeta) =>
  described(z.union([fact, utelatt]), meta);

/** Whether a fact or section has been left out with a reason. */
export function isUtelatt(value: unknown): value is Utelatt {
  return typeof value === 'object' && value !== null && 'utelatt' in value;
}
