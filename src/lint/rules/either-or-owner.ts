import { actorOf } from '../../commitments/actors.ts';
import type { Word } from '../../commitments/words.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

/** A role by its last part: «barnevernsleder», «ruskoordinatoren». */
const ROLE =
  /(?:leder|leiar|koordinator|kontakt|sjef|direktør|rådgiver|rådgjevar|rektor|inspektør|sykepleier|sjukepleiar|betjent|tjeneste|tenest|kontor|etat|avdeling|eining|enhet)(?:en|a|et|ne|ane|ene|n)?$/;
/** What binds whoever it is said of. */
const DUTY =
  /^(?:skal|må|plikter|pliktar|sørger|sørgjer|syter|svarer|svarar|kaller|kallar|innkaller|sender|skriver|skriv|lager|lagar|utarbeider|utarbeidar|følger|følgjer|melder|rapporterer|rapporterar|oppdaterer|holder|held|fører|arrangerer|organiserer|inviterer)$/;
const OWNS = /^ (?:\S+ ){0,1}(?:har|er) (?:\S+ )?(?:ansvar|ansvaret|hovedansvar|hovudansvar|ansvarlig|ansvarleg)/;
const MAY = / (?:kan|bør|den av|begge|hver sin|kvar sin|avhengig|avhengig av|etter hvem|når|dersom|hvis|henholdsvis) /;

export const eitherOrOwner: Rule = {
  id: 'either-or-owner',
  kind: 'strength',
  title: { nb: 'Den ene eller den andre har ansvaret', en: 'One or the other is responsible' },
  description: {
    nb: 'Er to ansvarlige med «eller» mellom, kan begge vente på den andre.',
    en: 'With two responsible and “or” between them, each can wait for the other.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  check({ prose }, report) {
    for (const sentence of sentencesWith(prose, ['eller'], ({ text }) => text.kind === 'prose')) {
      const found = eitherOr(sentence);
      if (!found) continue;
      const { text } = sentence;
      const said = text.text.slice(found.start, found.end).replace(/\s+/g, ' ');
      report({
        at: placeIn(text, found.start, found.end),
        message: {
          nb: `«${said}» sier ikke hvem av dem som har ansvaret.`,
          en: `“${said}” does not say which of them is responsible.`,
        },
        help: {
          nb: 'Velg én, eller skriv hva hver av dem gjør.',
          en: 'Choose one, or say what each of them does.',
        },
      });
    }
  },
};

/** «SLT-koordinator eller politikontakt har ansvaret»: at the start of the sentence, and after «Ansvar:». */
function eitherOr({ text, from, to, keys }: ProseSentence): { start: number; end: number } | null {
  const words = text.wordList.slice(from, to);
  const at = words.findIndex(({ key }) => key === 'eller');
  const [left, right] = [words[at - 1], words[at + 1]];
  if (!left || !right || !isOwner(left) || !isOwner(right) || /\d/.test(left.key)) return null;
  if (/^(?:kommune|politi)/.test(actorOf(left.key) ?? '') && left.key === right.key) return null;
  const isMarked = /^(?:ansvar|ansvarlig|ansvarleg|ansvarlige)$/.test(words[at - 2]?.key ?? '');
  // «Referat skrives av politiet eller kommunen»
  const isDone =
    words[at - 2]?.key === 'av' && /^(?!led|lei).*(?:es|ast)$/.test(words[at - 3]?.key ?? '') && !MAY.test(keys);
  if (isDone) return { start: words[at - 3]!.start, end: right.end };
  if (isMarked) return { start: left.start, end: right.end };
  if (MAY.test(keys) || at > 2 || text.words.slice(left.end, right.start).includes('|')) return null;
  const rest = ` ${words
    .slice(at + 2)
    .map(({ key }) => key)
    .join(' ')} `;
  const verb = words[at + 2];
  if (!verb || !(DUTY.test(verb.key) || OWNS.test(rest))) return null;
  return { start: left.start, end: verb.end };
}

function isOwner({ key }: Word): boolean {
  return actorOf(key) !== null || ROLE.test(key);
}
