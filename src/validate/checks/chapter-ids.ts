import type { Agreement } from '../../../schema/agreement.ts';
import { SECTION_IDS, SECTION_SLUGS } from '../../../schema/sections/index.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Contradiction } from '../consistency.ts';

/** The chapters that are the agreement's own, with their places. */
export function ownChapters({ disposisjon }: Agreement): { id: string; path: Path }[] {
  return (disposisjon?.kapitler ?? []).flatMap((chapter, index) =>
    typeof chapter === 'object' && 'id' in chapter
      ? { id: chapter.id, path: ['disposisjon', 'kapitler', index, 'id'] }
      : [],
  );
}

/** The id of an own chapter is its address in the document: no other chapter and no section may have it. */
export function checkChapterIds(agreement: Agreement): Contradiction[] {
  const first = new Map<string, Path>();
  const taken = sectionAddresses(agreement);
  return ownChapters(agreement).flatMap(({ id, path }) => {
    const other = first.get(id);
    if (!other) first.set(id, path);
    if (other) return twice(id, path, other);
    return taken.has(id) ? sectionsOwn(id, path) : [];
  });
}

/** The addresses that sections have, alone or merged into one chapter. */
function sectionAddresses({ disposisjon }: Agreement): Set<string> {
  const merged = (disposisjon?.kapitler ?? []).flatMap((chapter) =>
    typeof chapter === 'object' && 'seksjoner' in chapter
      ? chapter.seksjoner.map((id) => SECTION_SLUGS[id]).join('-')
      : [],
  );
  return new Set([...SECTION_IDS.map((id) => SECTION_SLUGS[id]), ...merged]);
}

function twice(id: string, path: Path, other: Path): Contradiction {
  return {
    rule: 'chapter-id-taken',
    path,
    message: { nb: `To kapitler har id «${id}».`, en: `Two chapters have the id «${id}».` },
    help: { nb: 'Gi det ene en annen id.', en: 'Give one of them another id.' },
    other: { path: other, message: { nb: `«${id}» står her første gang.`, en: `«${id}» stands here first.` } },
  };
}

function sectionsOwn(id: string, path: Path): Contradiction {
  return {
    rule: 'chapter-id-taken',
    path,
    message: {
      nb: `«${id}» er adressen til en av de ti seksjonene og kan ikke være id for et eget kapittel.`,
      en: `«${id}» is the address of one of the ten sections and cannot be the id of an own chapter.`,
    },
    help: { nb: 'Velg en annen id.', en: 'Choose another id.' },
  };
}
