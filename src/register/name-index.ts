import { entries } from './entries.ts';
import { readNames } from './read-kommune.ts';

/** A name that a text is searched for. */
export interface IndexedName {
  /** The official name. */
  name: string;
  /** Its words as written, «Evje», «og», «Hornnes». */
  words: readonly string[];
  /** What stands between them: a space or a hyphen. */
  joints: readonly string[];
  /** A Sami or Kven form that means the kommune only before the word for it: «Deanu gielda». */
  needsKommuneWord: boolean;
}

let built: ReadonlyMap<string, readonly IndexedName[]> | undefined;

/** All names, present and former, by the key of their first word; the longest first. */
export function nameIndex(): ReadonlyMap<string, readonly IndexedName[]> {
  built ??= build();
  return built;
}

/** How words are compared: lower case, ŋ as n. */
export function wordKey(word: string): string {
  return word.toLowerCase().replaceAll('ŋ', 'n');
}

function build(): Map<string, IndexedName[]> {
  const forms = new Map<string, IndexedName>();
  for (const { versions } of entries().values()) {
    for (const version of versions) {
      for (const { name, genitive } of readNames(version)) {
        if (!forms.has(name)) forms.set(name, indexed(name, name));
        if (!forms.has(genitive)) forms.set(genitive, indexed(name, genitive));
      }
    }
  }
  const index = new Map<string, IndexedName[]>();
  for (const form of forms.values()) {
    const key = wordKey(form.words[0]!);
    const list = index.get(key);
    if (list) list.push(form);
    else index.set(key, [form]);
  }
  for (const list of index.values()) if (list.length > 1) list.sort((a, b) => b.words.length - a.words.length);
  return index;
}

function indexed(name: string, form: string): IndexedName {
  if (!/[ -]/.test(form)) return { name, words: [form], joints: [], needsKommuneWord: form !== name };
  const parts = form.split(/([ -])/);
  return {
    name,
    words: parts.filter((_, at) => at % 2 === 0),
    joints: parts.filter((_, at) => at % 2 === 1),
    needsKommuneWord: form !== name,
  };
}
