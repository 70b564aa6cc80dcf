import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { uncoveredCharacters } from '../render/pdf/coverage.ts';
import type { Source } from '../source/source.ts';

/** Characters that the document's font cannot show, each at the place in the file that it comes from. */
export function uncovered(document: Document, source: Source): Diagnostic[] {
  return uncoveredCharacters(document).map(({ character, codePoint, origin }) => {
    const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      rule: 'uncovered-character',
      severity: 'error',
      file: source.file,
      path: origin,
      range: source.rangeOf(origin),
      message: {
        nb: `Tegnet «${character}» (${code}) finnes ikke i skriften dokumentet settes med.`,
        en: `The character “${character}” (${code}) is not in the font that the document is set in.`,
      },
      help: {
        nb: 'Skriften dekker norsk, samisk og andre språk med latinske bokstaver. Skriv det med ord, eller ta det bort.',
        en: 'The font covers Norwegian, Sami and other languages in Latin letters. Say it in words, or remove it.',
      },
    };
  });
}
