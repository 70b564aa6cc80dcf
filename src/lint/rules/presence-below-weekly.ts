import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { frequencyOf } from '../../commitments/frequency-of.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const presenceBelowWeekly: Rule = {
  id: 'presence-below-weekly',
  kind: 'completeness',
  title: { nb: 'Politikontakten er sjeldnere enn ukentlig i kommunen', en: 'The politikontakt comes less than weekly' },
  description: {
    nb: 'Politikontakten skal være i kommunen minst én dag i uken.',
    en: 'The politikontakt shall be in the kommune at least one day a week.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.politikontakt],
  check({ agreement }, report) {
    const { politikontakt } = agreement.seksjoner;
    if (isUtelatt(politikontakt)) return;
    const { tilstedeværelse } = politikontakt;
    if (tilstedeværelse === undefined || isUtelatt(tilstedeværelse)) return;
    const { dager, per } = tilstedeværelse;
    const [, most = 52] = frequencyOf({ antall: dager, per })?.perYear ?? [];
    if (most >= 52) return;
    report({
      at: { path: ['seksjoner', 'politikontakt', 'tilstedeværelse'], key: true },
      message: {
        nb: `Politikontakten er i kommunen ${dager} ${dager === 1 ? 'dag' : 'dager'} per ${per}, sjeldnere enn én dag i uken.`,
        en: `The politikontakt is in the kommune ${dager} day(s) per ${per}, less than once a week.`,
      },
      help: {
        nb: 'Avtal minst én dag i uken, eller skriv grunnen i merknad.',
        en: 'Agree on at least one day a week, or write the reason in merknad.',
      },
    });
  },
};
