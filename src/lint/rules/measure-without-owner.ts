import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const measureWithoutOwner: Rule = {
  id: 'measure-without-owner',
  kind: 'strength',
  title: { nb: 'Tiltak uten ansvarlig eller frist', en: 'Measure without owner or deadline' },
  description: {
    nb: 'Et tiltak ingen har ansvar for, og som ikke har frist eller hyppighet, kan ikke evalueres.',
    en: 'A measure that nobody owns and that has neither deadline nor frequency cannot be evaluated.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.innst306],
  check({ agreement }, report) {
    const { fokusområder } = agreement.seksjoner;
    if (isUtelatt(fokusområder) || fokusområder.områder === undefined || isUtelatt(fokusområder.områder)) return;
    fokusområder.områder.forEach(({ tiltak = [] }, area) => {
      tiltak.forEach(({ hva, ansvarlig, frist, hyppighet }, index) => {
        const missing = [
          ...(ansvarlig === undefined ? [{ nb: 'ansvarlig', en: 'an owner' }] : []),
          ...(frist === undefined && hyppighet === undefined
            ? [{ nb: 'frist eller hyppighet', en: 'a deadline or frequency' }]
            : []),
        ];
        if (missing.length === 0) return;
        report({
          at: { path: ['seksjoner', 'fokusområder', 'områder', area, 'tiltak', index], key: true },
          message: {
            nb: `Tiltaket «${hva}» har ikke ${missing.map(({ nb }) => nb).join(' og ')}.`,
            en: `The measure “${hva}” lacks ${missing.map(({ en }) => en).join(' and ')}.`,
          },
          help: { nb: 'Skriv ansvarlig og frist eller hyppighet.', en: 'Write ansvarlig and frist or hyppighet.' },
        });
      });
    });
  },
};
