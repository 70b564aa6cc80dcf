import type { Agreement } from '../../../schema/agreement.ts';
import { SECTION_IDS, type SectionId, sectionNumber } from '../../../schema/sections/index.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import type { Contradiction } from '../consistency.ts';

/** In an outline every section stands exactly once, unless it is left out or covered by another chapter. */
export function checkOutline({ disposisjon, seksjoner }: Agreement): Contradiction[] {
  if (!disposisjon) return [];
  const found: Contradiction[] = [];
  const places = new Map<SectionId, Path>();
  for (const { id, path } of placed(disposisjon.kapitler)) {
    const first = places.get(id);
    if (first) found.push(twice(id, path, first));
    else places.set(id, path);
  }
  for (const id of SECTION_IDS) {
    const section = seksjoner[id];
    const path = places.get(id);
    const leftOut = isUtelatt(section);
    const covered = !leftOut && section.dekket_av !== undefined;
    if (path && (leftOut || covered)) found.push(placedAnyway(id, path, leftOut));
    if (!path && !leftOut && !covered) found.push(notPlaced(id));
  }
  return found;
}

type Chapters = NonNullable<Agreement['disposisjon']>['kapitler'];

function placed(chapters: Chapters): { id: SectionId; path: Path }[] {
  return chapters.flatMap((chapter, index) => {
    const path = ['disposisjon', 'kapitler', index];
    if (typeof chapter === 'string') return [{ id: chapter, path }];
    return 'id' in chapter ? [] : chapter.seksjoner.map((id, at) => ({ id, path: [...path, 'seksjoner', at] }));
  });
}

function twice(id: SectionId, path: Path, first: Path): Contradiction {
  return {
    rule: 'section-twice',
    path,
    message: {
      nb: `Seksjon ${sectionNumber(id)}, ${id}, står to ganger i disposisjonen.`,
      en: `Section ${sectionNumber(id)}, ${id}, stands twice in the outline.`,
    },
    help: { nb: 'Fjern den ene.', en: 'Remove one of them.' },
    other: { path: first, message: { nb: `«${id}» står her første gang.`, en: `«${id}» stands here first.` } },
  };
}

function placedAnyway(id: SectionId, path: Path, leftOut: boolean): Contradiction {
  const why = leftOut ? 'utelatt' : 'dekket_av';
  return {
    rule: 'section-placed-and-left-out',
    path,
    message: leftOut
      ? {
          nb: `Seksjon ${sectionNumber(id)}, ${id}, er utelatt og kan ikke samtidig stå i disposisjonen.`,
          en: `Section ${sectionNumber(id)}, ${id}, is left out and cannot stand in the outline as well.`,
        }
      : {
          nb: `Seksjon ${sectionNumber(id)}, ${id}, er dekket av et annet kapittel og kan ikke samtidig stå i disposisjonen.`,
          en: `Section ${sectionNumber(id)}, ${id}, is covered by another chapter and cannot stand in the outline as well.`,
        },
    help: {
      nb: `Fjern den her, eller fjern «${why}» i seksjonen.`,
      en: `Remove it here, or remove «${why}» in the section.`,
    },
    other: {
      path: ['seksjoner', id, why],
      message: { nb: `Her står «${why}».`, en: `Here stands «${why}».` },
    },
  };
}

function notPlaced(id: SectionId): Contradiction {
  return {
    rule: 'section-not-placed',
    path: ['disposisjon', 'kapitler'],
    message: {
      nb: `Seksjon ${sectionNumber(id)}, ${id}, har ingen plass i disposisjonen.`,
      en: `Section ${sectionNumber(id)}, ${id}, has no place in the outline.`,
    },
    help: {
      nb: `Sett «- ${id}» inn der den skal stå, eller skriv i seksjonen at den er utelatt eller dekket_av et annet kapittel.`,
      en: `Put «- ${id}» where it should stand, or say in the section that it is utelatt or dekket_av another chapter.`,
    },
  };
}
