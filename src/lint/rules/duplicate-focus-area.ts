import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { placeIn } from '../prose/prose.ts';
import type { Place, Rule } from '../rule.ts';

/** Right before the first sentence of an item; what else it says («Ansvarlig: politiet.») may well be said of several. */
const MARKER = /(?:^|\n)\s*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s*$/;

export const duplicateFocusArea: Rule = {
  id: 'duplicate-focus-area',
  kind: 'form',
  title: { nb: 'Fokusområde som står to ganger', en: 'Focus area that stands twice' },
  description: {
    nb: 'To like fokusområder med ulike tiltak gjør det uklart hva som gjelder.',
    en: 'Two equal focus areas with different measures make it unclear which holds.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check({ agreement, prose }, report) {
    const seen = new Map<string, Place>();
    const look = (name: string, at: Place) => {
      const key = name
        .toLowerCase()
        .replace(/[^A-Za-zÀ-ÖØ-öø-ɏ\d]+/g, ' ')
        .trim();
      const first = seen.get(key);
      if (first === undefined) {
        if (key !== '') seen.set(key, at);
        return;
      }
      report({
        at,
        message: { nb: `Fokusområdet «${name}» står to ganger.`, en: `The focus area “${name}” stands twice.` },
        help: { nb: 'Slå dem sammen.', en: 'Merge them.' },
        related: [{ at: first, message: { nb: 'Det står først her.', en: 'It stands first here.' } }],
      });
    };
    const { fokusområder } = agreement.seksjoner;
    if (isUtelatt(fokusområder)) return;
    if (fokusområder.områder !== undefined && !isUtelatt(fokusområder.områder))
      fokusområder.områder.forEach(({ navn }, index) => {
        look(navn, { path: ['seksjoner', 'fokusområder', 'områder', index, 'navn'] });
      });
    seen.clear();
    for (const text of prose.texts) {
      if (text.kind !== 'prose' || text.section !== 'fokusområder') continue;
      for (const { start, end, item } of text.sentences)
        if (item && MARKER.test(text.text.slice(Math.max(0, start - 20), start)))
          look(text.text.slice(start, end).replace(/\s+/g, ' '), placeIn(text, start, end));
    }
  },
};
