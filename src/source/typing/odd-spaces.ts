import type { Message } from '../../diagnostics/diagnostic.ts';
import { matchesIn } from '../../text/matches-in.ts';

/** Spaces that are not the one on the keyboard, and characters without width: Word and web pages leave them, and YAML takes them for letters. */
const ODD = /[\u00a0\u2000-\u200d\u202f\u2060\u3000\ufeff]+/g;
const WITHOUT_WIDTH = /[\u200b-\u200d\u2060\ufeff]/g;

/** A run of such characters in a text. */
export interface OddSpace {
  start: number;
  end: number;
}

/** Where they stand in a text, those beside each other together. */
export function oddSpaces(text: string): OddSpace[] {
  return Array.from(matchesIn(text, ODD), ({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

/** Plain spaces for those with width, nothing for those without. */
export function withPlainSpaces(text: string): string {
  return text.replace(WITHOUT_WIDTH, '').replace(ODD, (run) => ' '.repeat(run.length));
}

/** What stands there, and what to do about it. */
export function describeOddSpace(run: string): { message: Message; help: Message } {
  if (withPlainSpaces(run) === '') {
    const name = `U+${run.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      message: {
        nb: `Her står et usynlig tegn uten bredde (${name}), limt inn fra Word eller en nettside.`,
        en: `An invisible character without width (${name}) stands here, pasted from Word or a web page.`,
      },
      help: { nb: 'Slett tegnet.', en: 'Delete it.' },
    };
  }
  return {
    message: {
      nb: 'Her står et hardt mellomrom (limt inn fra Word).',
      en: 'A non-breaking space stands here (pasted from Word).',
    },
    help: { nb: 'Bytt det med et vanlig mellomrom.', en: 'Replace it with an ordinary space.' },
  };
}
