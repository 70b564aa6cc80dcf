import { quote } from '../../source/quote.ts';
import type { Comment } from '../../source/source.ts';
import type { Rule } from '../rule.ts';

const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏ]/;
/** What programs are told in comments. */
const TO_PROGRAMS = /^[#!]|^\s*(?:avtale-ignorer|yaml-language-server|todo|fixme)/i;
/** Values that are no plain text: quoted, in brackets, after a bar. */
const NOT_PLAIN = /^["'[{|>&*!]/;
const NUMBERED = /^ ?\d{1,4} (?:og|eller|til|samt|–|-) /;
/** A sentence that has begun: who, and what they do. */
const SENTENCE =
  /^[A-ZÆØÅ][A-Za-zÀ-ÖØ-öø-ɏ]+(?: [A-Za-zÀ-ÖØ-öø-ɏ]+){0,4} (?:har|er|skal|kan|vil|må|får|blir|tilbyr|rykker|møter|deltar|følger|sørger|holder|gir|varsler)(?: |$)/;
const LONGEST_SHOWN = 200;

export const textInComment: Rule = {
  id: 'text-in-comment',
  kind: 'form',
  title: { nb: 'Tekst som er blitt en kommentar', en: 'Text that became a comment' },
  description: {
    nb: '«#» etter et mellomrom begynner en kommentar, så resten av linjen kommer ikke med i avtalen. I en tekst uten anførselstegn blir et «#1» dermed borte, med alt som følger.',
    en: '“#” after a space begins a comment, so the rest of the line is not in the agreement. In text without quotation marks a “#1” is lost, with all that follows.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check({ source }, report) {
    for (const comment of source.comments) {
      if (comment.ownLine) continue;
      const line = source.lines[comment.line - 1] ?? '';
      const value = plainValue(line.slice(0, comment.column - 1));
      if (value === null || !goesOn(value, line.slice(comment.column))) continue;
      const rest = line.slice(comment.column - 1).trimEnd();
      const whole = JSON.stringify(`${value} ${rest}`);
      const shown = whole.length > LONGEST_SHOWN ? '"…"' : whole;
      report({
        at: placeOf(comment, rest),
        message: {
          nb: `«#» begynner en kommentar: ${quote(rest)} kommer ikke med i avtalen.`,
          en: `“#” begins a comment: ${quote(rest)} is not in the agreement.`,
        },
        help: {
          nb: `Hører det til teksten, sett alt i anførselstegn: ${shown}. Er det en kommentar, flytt den til linjen over.`,
          en: `If it belongs to the text, put it all in quotation marks: ${shown}. If it is a comment, move it to the line above.`,
        },
      });
    }
  },
};

function placeOf({ line, column }: Comment, { length }: string) {
  return { line, column, length };
}

/** The text without quotation marks that ends a line, or the part of it in the line; null where none does. */
function plainValue(before: string): string | null {
  let value = before.trim();
  while (value.startsWith('- ')) value = value.slice(2).trimStart();
  const colon = value.indexOf(': ');
  if (colon !== -1) value = value.slice(colon + 2).trimStart();
  return NOT_PLAIN.test(value) || !LETTER.test(value) || /[:\]},]$/.test(value) ? null : value;
}

/** Whether what follows the `#` is evidently more of the text before it, and no comment on it. */
function goesOn(value: string, rest: string): boolean {
  if (TO_PROGRAMS.test(rest)) return false;
  if (/^\d/.test(rest)) return true;
  const words = value.split(' ').length;
  if (LETTER.test(rest[0] ?? '')) return words > 2;
  if (/[.!?:;]$/.test(value)) return false;
  if (NUMBERED.test(rest)) return words > 1;
  return /^ ?[a-zæøå\d]/.test(rest) && rest.trimEnd().endsWith('.') && SENTENCE.test(value);
}
