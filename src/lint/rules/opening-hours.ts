import { UKEDAGER } from '../../../schema/values/tid.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Rule } from '../rule.ts';

export const openingHours: Rule = {
  id: 'opening-hours',
  kind: 'form',
  title: { nb: 'Åpningstider', en: 'Opening hours' },
  description: {
    nb: 'Innbyggerne møter opp etter disse tidene. De må gå fram i tid, og en dag kan stå bare én gang.',
    en: 'People turn up by these hours. They must run forwards, and a day may stand only once.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check({ agreement }, report) {
    const { tjenestetilbud, politikontakt } = agreement.seksjoner;
    if (!isUtelatt(politikontakt) && politikontakt.tilstedeværelse && !isUtelatt(politikontakt.tilstedeværelse)) {
      const { fra, til } = politikontakt.tilstedeværelse;
      if (fra && til && minutes(til) <= minutes(fra))
        backwards(['seksjoner', 'politikontakt', 'tilstedeværelse', 'til'], fra, til);
    }
    if (isUtelatt(tjenestetilbud)) return;
    (tjenestetilbud.tjenestesteder ?? []).forEach(({ navn, åpningstider = [] }, place) => {
      const taken = new Map<number, { from: number; to: number }[]>();
      åpningstider.forEach(({ dager, fra, til }, index) => {
        const path = ['seksjoner', 'tjenestetilbud', 'tjenestesteder', place, 'åpningstider', index];
        const reversed = minutes(til) <= minutes(fra);
        if (reversed) backwards([...path, 'til'], fra, til);
        for (const day of reversed ? [] : daysOf(dager)) {
          const earlier = taken.get(day) ?? [];
          const open = { from: minutes(fra), to: minutes(til) };
          if (earlier.some((it) => it.from < open.to && open.from < it.to)) {
            report({
              at: { path: [...path, 'dager'] },
              message: {
                nb: `${navn} har to åpningstider for ${UKEDAGER[day]} som går over hverandre.`,
                en: `${navn} has two overlapping opening hours for ${UKEDAGER[day]}.`,
              },
              help: { nb: 'La hver dag stå én gang.', en: 'Let each day stand once.' },
            });
            return;
          }
          taken.set(day, [...earlier, open]);
        }
      });
    });

    function backwards(path: (string | number)[], from: string, to: string) {
      report({
        at: { path },
        message: {
          nb: `Stengetiden ${to} er ikke etter åpningstiden ${from}.`,
          en: `Closing time ${to} is not after opening time ${from}.`,
        },
        help: { nb: 'Bytt om tidene, eller rett den som er feil.', en: 'Swap the times, or correct the wrong one.' },
      });
    }
  },
};

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(/[.:]/).map(Number);
  return hour * 60 + minute;
}

/** Indexes of the days in «mandag-fredag»; a range may go past Sunday. */
function daysOf(days: string): number[] {
  const [from = '', to = from] = days.split(/\s?[-–]\s?/);
  const [first, last] = [from, to].map((day) => (UKEDAGER as readonly string[]).indexOf(day)) as [number, number];
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, offset) => (first + offset) % 7);
}
