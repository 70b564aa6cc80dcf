import { documentProblems } from './rules/document.ts';
import { fontProblems } from './rules/fonts.ts';
import { metadataProblems } from './rules/metadata.ts';
import { openObjects } from './rules/objects.ts';
import { pageProblems } from './rules/pages.ts';
import { structureProblems } from './rules/structure.ts';
import { syntaxProblems } from './rules/syntax.ts';

/**
 * What breaks the rules of PDF/A-2a (or 3a) or PDF/UA-1, each problem with its clause: those of ISO 19005-2 as they are, those of
 * ISO 14289-1 after `UA`, and the number of the test that the reference validator has for it after a dash. The standards' rules for
 * what our files never hold, such as images, are kept by not allowing it.
 */
export async function problemsOf(bytes: Uint8Array, part: 2 | 3 = 2): Promise<string[]> {
  const file = await openObjects(bytes);
  const { fonts, problems: ofFonts } = fontProblems(file);
  const { pages, problems: ofPages } = pageProblems(file, fonts);
  return [
    ...syntaxProblems(bytes),
    ...documentProblems(file, part),
    ...metadataProblems(file, part),
    ...ofFonts,
    ...ofPages,
    ...structureProblems(file, pages),
  ];
}
