import type { Agreement } from '../../schema/agreement.ts';
import type { OwnChapter } from '../../schema/disposisjon.ts';
import { SECTION_IDS, SECTION_SLUGS, type SectionId } from '../../schema/sections/index.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { Path } from '../diagnostics/diagnostic.ts';

/** A chapter as the outline plans it: of one or several sections, or the agreement's own. */
export interface PlannedChapter {
  id: string;
  title: string | null;
  sections: readonly SectionId[];
  own: OwnChapter | null;
  path: Path;
}

/** The chapters in printed order; by default the ten sections. Sections left out or covered by another chapter have none. */
export function outlineOf(agreement: Agreement): PlannedChapter[] {
  const planned = agreement.disposisjon?.kapitler.map((it, index) =>
    planChapter(it, ['disposisjon', 'kapitler', index]),
  );
  return (planned ?? SECTION_IDS.map((id) => sectionChapter([id], null, ['seksjoner', id])))
    .map((chapter) => ({ ...chapter, sections: chapter.sections.filter((id) => stands(agreement, id)) }))
    .filter((chapter) => chapter.own !== null || chapter.sections.length > 0);
}

/** The sections that an own chapter says it covers. */
export function coveredBy(agreement: Agreement, id: string): SectionId[] {
  return SECTION_IDS.filter((section) => {
    const value = agreement.seksjoner[section];
    return !isUtelatt(value) && value.dekket_av === id;
  });
}

type Entry = NonNullable<Agreement['disposisjon']>['kapitler'][number];

function planChapter(entry: Entry, path: Path): PlannedChapter {
  if (typeof entry === 'string') return sectionChapter([entry], null, path);
  if ('seksjoner' in entry) return sectionChapter(entry.seksjoner, entry.tittel ?? null, path);
  return { id: entry.id, title: entry.tittel, sections: [], own: entry, path };
}

function sectionChapter(sections: readonly SectionId[], title: string | null, path: Path): PlannedChapter {
  return { id: sections.map((id) => SECTION_SLUGS[id]).join('-'), title, sections, own: null, path };
}

function stands(agreement: Agreement, id: SectionId): boolean {
  const value = agreement.seksjoner[id];
  return !isUtelatt(value) && value.dekket_av === undefined;
}
