import { SECTION_IDS } from '../../schema/sections/index.ts';
import { slugOf } from '../../src/text/slug.ts';
import type { Material } from './material.ts';

/** Most paragraphs in one chapter: what a reader can stand, and far below what one text may be. */
const MOST = 40;

/** The ten sections and, after them, chapters with so many paragraphs of the agreement's own. Empty where there are none. */
export function disposisjonOf({ words, random, writer }: Material, paragraphs: number) {
  if (paragraphs === 0) return { nummerert: true, kapitler: [] };
  const count = Math.max(Math.min(paragraphs, 1 + random.below(3)), Math.ceil(paragraphs / MOST));
  const titles = random.some(words.kapittel, words.kapittel.length);
  const own = Array.from({ length: count }, (_, index) => {
    const part = Math.floor(index / titles.length);
    const title = titles[index % titles.length]! + (part === 0 ? '' : `, del ${part + 1}`);
    const share = Math.floor(paragraphs / count) + (index < paragraphs % count ? 1 : 0);
    return { id: `eget-${slugOf(title)}`, tittel: title, tekst: writer.prose(share) };
  });
  return { nummerert: random.percent(85), kapitler: [...SECTION_IDS, ...own] };
}
