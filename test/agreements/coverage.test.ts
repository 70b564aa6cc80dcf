import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SECTION_IDS } from '../../schema/sections/index.ts';
import { documentNamed, SLUGS } from './agreement-named.ts';
import { printed } from './printed.ts';

/** One thing that the real agreement says, and where the project's own agreement says it. */
interface Utsagn {
  seksjon: string;
  styrke: keyof typeof SIGNS;
  sier: string;
  /** The words in print; several where the statement is spread over them. */
  ord: string | string[];
  /** Id of the chapter, where it is not that of the section. */
  kapittel?: string;
  /** Why a description may stand in a sentence with «skal», «må» or «bør». */
  ikke_plikt?: string;
}

/** What in the words shows how much they bind. */
const SIGNS = {
  skal: /(?<!\p{L})(?:skal|må|forplikter|forpliktet|ansvar|ansvaret)(?!\p{L})/iu,
  bør: /bør(?!\p{L})|det er naturlig at/iu,
  kan: /\b(?:kan|mulighet)(?!\p{L})/u,
  forventning: /forvent|viktig|ser for seg|ønsker/iu,
  mål: /(?<!\p{L})mål|hensikt|ønsker|bidra til/iu,
  beskrivelse: /./u,
} as const;

const BINDING = /(?<!\p{L})(?:skal|må|bør|plikter)(?!\p{L})/iu;

const listOf = (slug: string): Utsagn[] =>
  parse(readFileSync(fileURLToPath(new URL(`utsagn/${slug}.yaml`, import.meta.url)), 'utf8')) as Utsagn[];

describe.each(SLUGS)('what the agreement of %s says', (slug) => {
  const chapters = printed(documentNamed(slug));
  const list = listOf(slug);

  it.each(list.map((it, index) => [index + 1, it.sier, it] as const))('%i %s', (_, __, utsagn) => {
    const { seksjon, kapittel, styrke, ikke_plikt } = utsagn;
    const words = [utsagn.ord].flat();
    const chapter = chapters.find(({ id, sections }) => (kapittel ? id === kapittel : sections.includes(seksjon)));
    expect(chapter, `chapter of ${kapittel ?? seksjon}`).toBeDefined();
    const text = chapter?.text ?? '';
    for (const phrase of words) expect(text).toContain(phrase);
    expect(words.join(' '), `shows «${styrke}»`).toMatch(SIGNS[styrke]);
    if (styrke !== 'beskrivelse' || ikke_plikt) return;
    for (const phrase of words) expect(sentenceWith(phrase, text), 'a description does not bind').not.toMatch(BINDING);
  });

  it('is listed for every section that the agreement has', () => {
    const listed = new Set(list.map(({ seksjon }) => seksjon));
    const covered = new Set(chapters.flatMap(({ sections }) => sections));
    expect(SECTION_IDS.filter((id) => covered.has(id) && !listed.has(id) && id !== 'politikontakt')).toEqual([]);
  });
});

/** The sentence, list item or table row that holds a phrase. */
function sentenceWith(phrase: string, text: string): string {
  const at = text.indexOf(phrase);
  const before = Math.max(...['. ', ': ', '\n'].map((mark) => text.lastIndexOf(mark, at)));
  const ends = ['. ', '.\n', '\n'].map((mark) => text.indexOf(mark, at + phrase.length)).filter((end) => end >= 0);
  return text.slice(Math.max(0, before), Math.min(...ends, text.length));
}
