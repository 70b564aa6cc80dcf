import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { matchesIn } from '../../text/matches-in.ts';
import { type ProseText, placeIn } from '../prose/prose.ts';
import { type Cell, tablesIn } from '../prose/tables.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const measureWithoutOwner: Rule = {
  id: 'measure-without-owner',
  kind: 'strength',
  title: { nb: 'Tiltak uten ansvarlig eller frist', en: 'Measure without owner or deadline' },
  description: {
    nb: 'Et tiltak ingen har ansvar for, og som ikke har frist eller hyppighet, kan ikke evalueres.',
    en: 'A measure that nobody owns and that has neither deadline nor frequency cannot be evaluated.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.innst306],
  check({ agreement, prose }, report) {
    for (const text of prose.texts) {
      if (text.kind !== 'prose') continue;
      for (const cell of vagueAnswers(text))
        report({
          at: placeIn(text, cell.start, cell.end),
          message: {
            nb: `«${cell.text}» sier ikke hvem som har ansvaret, eller innen når.`,
            en: `“${cell.text}” does not say who is responsible, or by when.`,
          },
          help: { nb: 'Skriv én rolle, og en dato eller hvor ofte.', en: 'Write one role, and a date or how often.' },
        });
      for (const { start, end, text: name } of emptyRows(text))
        report({
          at: placeIn(text, start, end),
          message: {
            nb: `Raden «${name}» i tabellen har ikke ansvarlig eller frist.`,
            en: `The row “${name}” of the table has no owner or deadline.`,
          },
          help: { nb: 'Fyll ut raden.', en: 'Fill in the row.' },
        });
    }
    const { fokusområder } = agreement.seksjoner;
    if (isUtelatt(fokusområder) || fokusområder.områder === undefined || isUtelatt(fokusområder.områder)) return;
    fokusområder.områder.forEach(({ tiltak = [] }, area) => {
      tiltak.forEach(({ hva, ansvarlig, frist, hyppighet }, index) => {
        const missing = [
          ...(ansvarlig === undefined ? [{ nb: 'ansvarlig', en: 'an owner' }] : []),
          ...(frist === undefined && hyppighet === undefined && !SAYS_WHEN.test(hva)
            ? [{ nb: 'frist eller hyppighet', en: 'a deadline or frequency' }]
            : []),
        ];
        if (missing.length === 0) return;
        report({
          at: { path: ['seksjoner', 'fokusområder', 'områder', area, 'tiltak', index], key: true },
          message: {
            nb: `Tiltaket «${hva}» har ikke ${missing.map(({ nb }) => nb).join(' og ')}.`,
            en: `The measure “${hva}” lacks ${missing.map(({ en }) => en).join(' and ')}.`,
          },
          help: { nb: 'Skriv ansvarlig og frist eller hyppighet.', en: 'Write ansvarlig and frist or hyppighet.' },
        });
      });
    });
  },
};

/** «bekymringssamtale innen ti dager» */
const SAYS_WHEN =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:innen|innan|senest|seinast|(?:hver|hvert|kvar|kvart) (?:[a-zæøå]+ )?(?:dag|uke|veke|måned|månad|kvartal|halvår|semester|år|vår|høst|haust|sommer|sommar|vinter|(?:man|mån|tirs|tys|ons|tors|fre)dag|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|årlig|årleg|årlige|årlege|ukentlig|vekentleg|månedlig|månadleg|[a-zæøå0-9]+ (?:ganger|gonger|gang|gong) (?:i|per|pr))(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;

const OWNER = /ansvar|hvem|kven/i;
const DEADLINE = /frist|når|tidspunkt/i;
/** Everybody is nobody; «partene i fellesskap» are the two parties. */
const NOBODY = /^(?:alle|begge|felles|flere|fleire|ymse|diverse|[A-Za-zÀ-ÖØ-öø-ɏ]{1,3}\.|n\.?n\.?)$/i;
const NEVER =
  /^(?:løpende|løpande|fortløpende|fortløpande|kontinuerlig|kontinuerleg|snarest|snarast|ved behov|etter behov|ved anledning|ved høve|etter hvert|etter kvart|på sikt|jevnlig|jamleg|når det passer|når det passar|senere|seinare|uavklart)\.?$/i;
/** «Ansvar: begge» in a list or a paragraph. */
const LABEL = /\b(ansvar|ansvarlig|ansvarleg|(?:tids)?frist): ?([A-Za-zÀ-ÖØ-öø-ɏ. ]{2,30}?)(?=[.;,)\n]|$)/gi;

/** What stands for who or when in tables and after «Ansvar:», and names nobody and no time. */
function vagueAnswers(text: ProseText): Cell[] {
  const cells = tablesIn(text).flatMap(({ head, rows }) =>
    rows.flatMap((row) => row.filter((cell, index) => index > 0 && isVague(head[index]?.text ?? '', cell.text))),
  );
  if (hasLabel(text))
    for (const { 1: label = '', 2: answer = '', 0: whole, index } of matchesIn(text.words, LABEL)) {
      const end = index + whole.length;
      if (isVague(label, answer.trim())) cells.push({ text: whole, start: index, end });
    }
  return cells;
}

function hasLabel({ words }: ProseText): boolean {
  return words.includes('nsvar') || words.includes('rist:');
}

function isVague(title: string, answer: string): boolean {
  return (OWNER.test(title) && NOBODY.test(answer)) || (DEADLINE.test(title) && NEVER.test(answer));
}

/** The first cell with words of the rows of tables of measures that lack who or when. */
function emptyRows(text: ProseText): Cell[] {
  return tablesIn(text).flatMap(({ head, rows }) =>
    rows.flatMap((row) => {
      const isLacking = head.some(
        ({ text: title }, index) =>
          index > 0 && (OWNER.test(title) || DEADLINE.test(title)) && /^[-–—]?$/.test(row[index]?.text ?? ''),
      );
      // Its own words, not its number.
      const named = row.find(({ text }) => /[A-Za-zÀ-ÖØ-öø-ɏ]/.test(text));
      return isLacking && named ? [named] : [];
    }),
  );
}
