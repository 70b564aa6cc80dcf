import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Rule } from '../rule.ts';

export const duplicateFocusArea: Rule = {
  id: 'duplicate-focus-area',
  kind: 'form',
  title: { nb: 'Fokusområde som står to ganger', en: 'Focus area that stands twice' },
  description: {
    nb: 'To like fokusområder med ulike tiltak gjør det uklart hva som gjelder.',
    en: 'Two equal focus areas with different measures make it unclear which holds.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check({ agreement }, report) {
    const { fokusområder } = agreement.seksjoner;
    if (isUtelatt(fokusområder) || fokusområder.områder === undefined || isUtelatt(fokusområder.områder)) return;
    const path = ['seksjoner', 'fokusområder', 'områder'];
    const seen = new Map<string, number>();
    fokusområder.områder.forEach(({ navn }, index) => {
      const key = navn
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, index);
        return;
      }
      report({
        at: { path: [...path, index, 'navn'] },
        message: { nb: `Fokusområdet «${navn}» står to ganger.`, en: `The focus area “${navn}” stands twice.` },
        help: { nb: 'Slå dem sammen.', en: 'Merge them.' },
        related: [
          {
            at: { path: [...path, first, 'navn'] },
            message: { nb: 'Det står først her.', en: 'It stands first here.' },
          },
        ],
      });
    });
  },
};
