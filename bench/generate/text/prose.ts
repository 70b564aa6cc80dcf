import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes prose with the words of a vocabulary. */
export interface Writer {
  sentence(): string;
  /** A sentence that fits on a line of an agreement file. */
  short(): string;
  /** A paragraph of two to five sentences. */
  paragraph(): string;
  /** A list of three to five things to do, with the line that introduces it. */
  list(): string;
  /** Paragraphs and now and then a list, as Markdown. */
  prose(paragraphs: number): string;
  /** «ungdomsnettverket» */
  compound(): string;
}

const SLOTS = ['tema', 'virksomhet', 'gruppe', 'arena', 'tiltak', 'virkning', 'kunnskap', 'tid'] as const;
type Slot = (typeof SLOTS)[number];

/** A writer that draws from one stream of choices. */
export function writerOf(words: Vocabulary, random: Random): Writer {
  const compound = (): string => random.one(words.forledd) + random.one(words.etterledd);

  function sentence(): string {
    const used = new Set<string>();
    return random.one(words.setninger).replace(/\{(\p{L}+)\}/gu, (_, name: string) => {
      const slot = name.toLowerCase();
      const choose = (): string => (slot === 'sammensatt' ? compound() : random.one(words[slot as Slot]));
      let chosen = choose();
      while (used.has(chosen)) chosen = choose();
      used.add(chosen);
      return name === slot ? chosen : capital(chosen);
    });
  }

  const short = (): string => {
    let it = sentence();
    while (it.length > 280) it = sentence();
    return it;
  };
  const paragraph = (): string => Array.from({ length: 2 + random.below(4) }, sentence).join(' ');
  const list = (): string => {
    const items = random.some(words.tiltak, 3 + random.below(3)).map((it) => `- ${it}`);
    return `${capital(random.one(words.virksomhet))} skal:\n\n${items.join('\n')}`;
  };
  const prose = (paragraphs: number): string =>
    Array.from({ length: paragraphs }, (_, index) => (index % 4 === 3 ? list() : paragraph())).join('\n\n');

  return { sentence, short, paragraph, list, prose, compound };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
