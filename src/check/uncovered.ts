import type { Diagnostic, Path, Range } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import { isRecord } from '../lint/is-record.ts';
import { uncoveredCharacters, uncoveredIn } from '../render/pdf/coverage.ts';
import type { Source } from '../source/source.ts';

/**
 * Characters that the document's font cannot show: each where it stands in the file, and those that come about otherwise (as
 * `&#9731;` does) at the text that they come from.
 */
export function uncovered(document: Document, source: Source): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<string>();
  visitStrings(source.value, [], (text, path) => {
    for (const { character, start } of uncoveredIn(text)) {
      seen.add(character);
      found.push(diagnose(character, [...path], source.rangeInText(path, start, start + character.length), source));
    }
  });
  for (const { character, origin } of uncoveredCharacters(document)) {
    if (!seen.has(character)) found.push(diagnose(character, origin, source.rangeOf(origin), source));
  }
  return found;
}

type Visit = (text: string, path: Path) => void;

/** Shows every string of a value. The path is the visitor's own and changes while it goes on. */
function visitStrings(value: unknown, path: (string | number)[], visit: Visit): void {
  if (typeof value === 'string') visit(value, path);
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitAt(index, item, path, visit);
  } else if (isRecord(value)) {
    for (const key of Object.keys(value)) visitAt(key, value[key], path, visit);
  }
}

function visitAt(key: string | number, item: unknown, path: (string | number)[], visit: Visit): void {
  path.push(key);
  visitStrings(item, path, visit);
  path.pop();
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
