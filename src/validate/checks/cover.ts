import type { Agreement } from '../../../schema/agreement.ts';
import { SECTION_IDS } from '../../../schema/sections/index.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { quote } from '../../source/quote.ts';
import { closest } from '../../text/closest.ts';
import type { Contradiction } from '../consistency.ts';
import { ownChapters } from './chapter-ids.ts';

/** A section can only be covered by a chapter that the outline has. */
export function checkCover(agreement: Agreement): Contradiction[] {
  const ids = ownChapters(agreement).map(({ id }) => id);
  return SECTION_IDS.flatMap((section) => {
    const value = agreement.seksjoner[section];
    const id = isUtelatt(value) ? undefined : value.dekket_av;
    if (id === undefined || ids.includes(id)) return [];
    const meant = closest(id, ids);
    return {
      rule: 'unknown-chapter' as const,
      path: ['seksjoner', section, 'dekket_av'],
      message: {
        nb: `Disposisjonen har ikke noe eget kapittel med id ${quote(id)}.${meant ? ` Mente du «${meant}»?` : ''}`,
        en: `The outline has no chapter of its own with the id ${quote(id)}.${meant ? ` Did you mean «${meant}»?` : ''}`,
      },
      help:
        ids.length > 0
          ? {
              nb: `Egne kapitler: ${ids.slice(0, 20).join(', ')}.`,
              en: `Own chapters: ${ids.slice(0, 20).join(', ')}.`,
            }
          : {
              nb: 'Legg kapittelet til under «kapitler» i «disposisjon», med id, tittel og tekst.',
              en: 'Add the chapter under «kapitler» in «disposisjon», with id, tittel and tekst.',
            },
    };
  });
}
