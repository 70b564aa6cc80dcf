import { matchesIn } from '../../text/matches-in.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

/** A star right after a word, or alone at the end of a line, as a mark for a note. */
const STAR = /[A-Za-zÀ-ÖØ-öø-ɏ\d)](?:\*{1,3}(?=[\s.,;:)]|$)| \*{1,3}(?=[ \t]*(?:\n|$)))/g;

export const footnoteWithoutNote: Rule = {
  id: 'footnote-without-note',
  kind: 'placeholders',
  title: { nb: 'Stjerne uten fotnote', en: 'Star without a note' },
  description: {
    nb: 'En stjerne viser til en merknad. Er merknaden borte, mangler det noe av avtalen.',
    en: 'A star refers to a note. If the note is gone, a part of the agreement is missing.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    for (const text of prose.texts) {
      if (!text.words.includes('*')) continue;
      const hasNote = /^\s*\\?\*{1,3}(?! ?\S.*\*)[^*\n]{3,}$/m.test(text.words.replace(/^\s*\* .*$/gm, listItems));
      for (const { 0: token, index } of matchesIn(text.words, STAR)) {
        const at = index + token.indexOf('*');
        if (hasNote || isEmphasis(text.words, at)) continue;
        report({
          at: placeIn(text, at, index + token.length),
          message: {
            nb: 'Stjernen viser til en fotnote som ikke finnes.',
            en: 'The star refers to a note that is not there.',
          },
          help: {
            nb: 'Skriv merknaden i teksten, eller fjern stjernen.',
            en: 'Write the note into the text, or remove the star.',
          },
        });
      }
    }
  },
};

/** A single line that begins with a star is a note; several are a list. */
function listItems(line: string, _offset: number, all: string): string {
  return (all.match(/^\s*\* /gm) ?? []).length > 1 ? '' : line;
}

/** Whether the star closes an emphasis that a star on the same line opened. */
function isEmphasis(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at).replace(/^\s*\* /, '');
  return (line.match(/\*+/g) ?? []).length % 2 === 1;
}
