import type { Målform, PerMålform } from './malform.ts';
import { formsOf, NOUNS, type Noun } from './nouns.ts';

/** The form wanted: "ordfører" or "ordføreren". A plural stays plural: "kommunalsjefer", "kommunalsjefene". */
export type Definiteness = 'indefinite' | 'definite';

/** Words that a phrase already is determined by, in both målformer. */
const ARTICLES = /^(én|en|ei|ett|et|éin|ein|eitt|eit|den|det|de|dei|alle|begge|hver|hvert|kvar|kvart|andre)\s/i;
/** What follows belongs to the noun before it: "leder av barnevernet". */
const ATTRIBUTE = /\s(?:i|for|av|ved|hos|på|med|fra|frå|til|som|under)\s/;
const CONJUNCTION = /(\s(?:og|eller)\s|\s?\/\s?|,\s)/;

/**
 * A role or organ in definite form: ordfører → ordføreren (nynorsk ordføraren), "ordfører/varaordfører" → "ordføreren/varaordføreren",
 * "leder av barnevernet" → "lederen av barnevernet", "øverste ledelse" → "den øverste ledelsen". What is already definite, starts with an article
 * or is not known passes through unchanged.
 */
export function definite(role: string, målform: Målform): string {
  return inflectPhrase(role, målform, 'definite');
}

/** The same in indefinite form, translated to the målform where the word is known. */
export function indefinite(role: string, målform: Målform): string {
  return inflectPhrase(role, målform, 'indefinite');
}

function inflectPhrase(phrase: string, målform: Målform, want: Definiteness): string {
  const text = phrase.trim();
  if (ARTICLES.test(text)) return text;
  const attribute = text.search(ATTRIBUTE);
  const head = attribute === -1 ? text : text.slice(0, attribute);
  const rest = attribute === -1 ? '' : text.slice(attribute);
  const parts = head.split(CONJUNCTION);
  return parts.map((part, index) => (index % 2 === 1 ? part : inflectNoun(part, målform, want))).join('') + rest;
}

function inflectNoun(text: string, målform: Målform, want: Definiteness): string {
  const space = text.lastIndexOf(' ');
  const before = text.slice(0, space + 1);
  const word = text.slice(space + 1);
  // A capital inside a phrase is a name ("ordfører Kari Nordmann"), and a name is not inflected; SLT- is an abbreviation.
  if (before !== '' && /^\p{Lu}\p{Ll}/u.test(word)) return text;
  const found = lookUp(word, målform);
  if (!found || found.definite === (want === 'definite'))
    return found ? before + found.inflected(found.definite) : text;
  if (want === 'indefinite' || before === '') return before + found.inflected(want === 'definite');
  // "kommunens øverste ledelse" is determined by its genitive.
  if (/[sxz][’']?\s/.test(before)) return before + found.inflected(false);
  if (!/e\s$/.test(before)) return text;
  return `${found.article} ${before}${found.inflected(true)}`;
}

interface Found {
  definite: boolean;
  article: string;
  inflected: (definite: boolean) => string;
}

/** Finds the longest known last part of a compound, in whichever målform it is written. */
function lookUp(word: string, målform: Målform): Found | null {
  const lower = word.toLowerCase();
  const ending = longestEnding(lower, ENDINGS[målform]);
  if (!ending) return null;
  const { noun, index, length } = ending;
  const plural = index >= 2;
  const stem = word.slice(0, word.length - length);
  const article = plural ? (målform === 'nynorsk' ? 'dei' : 'de') : noun.neuter ? 'det' : 'den';
  const upper = stem === '' && /^\p{Lu}/u.test(word);
  return {
    definite: index % 2 === 1,
    article,
    inflected: (isDefinite) => {
      const form = formsOf(noun, målform)[(plural ? 2 : 0) + (isDefinite ? 1 : 0)] as string;
      return stem + (upper ? form.charAt(0).toUpperCase() + form.slice(1) : form);
    },
  };
}

/** A form that a word can end in: of which noun, and which of its forms. */
interface Ending {
  noun: Noun;
  index: number;
  length: number;
}

/** Every form of every noun by its letters. Where two are written alike, the målform asked for goes first, then the order of the nouns. */
function endingsIn(målform: Målform): ReadonlyMap<string, Ending> {
  const endings = new Map<string, Ending>();
  for (const noun of NOUNS) {
    for (const forms of [formsOf(noun, målform), noun.bokmål, noun.nynorsk]) {
      for (const [index, form] of forms.entries()) {
        if (!endings.has(form)) endings.set(form, { noun, index, length: form.length });
      }
    }
  }
  return endings;
}

const ENDINGS: PerMålform<ReadonlyMap<string, Ending>> = {
  bokmål: endingsIn('bokmål'),
  nynorsk: endingsIn('nynorsk'),
};

const LONGEST = Math.max(...[...ENDINGS.bokmål.keys()].map((form) => form.length));

function longestEnding(word: string, endings: ReadonlyMap<string, Ending>): Ending | null {
  for (let from = Math.max(0, word.length - LONGEST); from < word.length; from++) {
    const ending = endings.get(word.slice(from));
    if (ending) return ending;
  }
  return null;
}
