import type { Diagnostic, Path, Range } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { uncoveredCharacters, uncoveredIn } from '../render/pdf/coverage.ts';
import type { Source } from '../source/source.ts';

/**
 * Characters that the document's font cannot show: each where it stands in the file, and those that come about otherwise (as
 * `&#9731;` does) at the text that they come from.
 */
export function uncovered(document: Document, source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const { text, path } of stringsIn(source.value, [])) {
    for (const { character, start } of uncoveredIn(text)) {
      seen.add(character);
      found.push(diagnose(character, path, source.rangeInText(path, start, start + character.length), source));
    }
  }
  for (const { character, origin } of uncoveredCharacters(document)) {
    if (!seen.has(character)) found.push(diagnose(character, origin, source.rangeOf(origin), source));
  }
  return found;
}

function* stringsIn(value: unknown, path: Path): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) yield* stringsIn(item, [...path, key]);
}

function diagnose(character: string, path: Path, range: Range, { file }: Source): Diagnostic {
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    rule: 'uncovered-character',
    severity: 'error',
    file,
    path,
    range,
    message: {
      nb: `Tegnet «${character}» (${code}) finnes ikke i skriften dokumentet settes med.`,
      en: `The character “${character}” (${code}) is not in the font that the document is set in.`,
    },
    help: {
      nb: 'Skriften dekker norsk, samisk og andre språk med latinske bokstaver. Skriv det med ord, eller ta det bort.',
      en: 'The font covers Norwegian, Sami and other languages in Latin letters. Say it in words, or remove it.',
    },
  };
}
