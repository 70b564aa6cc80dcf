import * as z from 'zod/mini';
import { about, described } from '../meta.ts';
import { line, some } from '../values/text.ts';
import { section } from './section.ts';

const hint = 'Hvert punkt begynner med verb i infinitiv, uten «å».';

export const forventninger = described(
  section({
    til_begge: z.optional(
      some(line, about('Til begge', `Hva partene venter av hverandre. ${hint}`, 'resign', ['prioritere forebygging'])),
    ),
    til_kommunen: z.optional(some(line, about('Til kommunen', `Hva politiet venter av kommunen. ${hint}`, 'resign'))),
    til_politiet: z.optional(some(line, about('Til politiet', `Hva kommunen venter av politiet. ${hint}`, 'resign'))),
  }),
  { title: 'Forventninger', description: 'Hva partene venter av hverandre.', change: 'substantive' },
);
