import { linesOf } from '../prose/lines.ts';
import { type ProseText, placeIn } from '../prose/prose.ts';
import { asksWhoOrWhen, tablesIn } from '../prose/tables.ts';
import { hasAddressAt } from '../prose/texts.ts';
import type { Report, Rule } from '../rule.ts';

/** A marker of a list with nothing, or only a mark, after it. */
const EMPTY = /^\s*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s*(?:\.{3}|…|-|–|\*)?\s*$/;
const ITEM = /^\s*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s/;
/** What has its time in a table whether or not anything happens then. */
const TIMES =
  /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sep|sept|okt|nov|des|mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|uke|veke|ferie|\d[\d.:–-]*)/i;
/** What a column holds for one of the parties. */
const OF_PARTY =
  /^(?:(?:fra|frå|for|i|hos) )?(?:\S+ )?(?:kommune|kommunen|herad|politi|politiet|politidistriktet|barnevern\S*|nav)$/i;
/** A label with nothing after it: «Ansvar:», «Frist:». */
const LABEL =
  /(?:^|[\s(|])((?:ansvar|ansvarlig|ansvarleg|frist|tlf|telefon|mobil|e-post|epost|beløp|budsjett|stillingsprosent|navn|namn|leder|leiar|sekretær|kontakt|kontaktperson|saksnr|saksnummer|arkivsak|journalnr|adresse)\.?: *)(?=\)|$)/i;

/** An item that stops at its measures, before the next item: «3. Trafikk. Tiltak:». */
const MEASURES = /^\s*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s\S[^\n]{0,150}[.;,] *((?:Tiltak|Mål):) *$/;

/** «- Tiltak 2:» */
const NUMBERED = /^\s*(?:[-*+•–]|\(?(?:\d{1,3}|[a-zæøå])[.)])\s+((?:Tiltak|Mål|Delmål|Oppgave|Oppgåve) \d{1,2}:)\s*$/;

export const emptyItem: Rule = {
  id: 'empty-item',
  kind: 'placeholders',
  title: { nb: 'Punkt eller rad uten innhold', en: 'Item or row without content' },
  description: {
    nb: 'Et tomt punkt er noe som skulle vært skrevet, eller noe som er tatt ut uten at resten er rettet.',
    en: 'An empty item is something that was to be written, or was taken out without correcting the rest.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check({ prose }, report) {
    for (const text of prose.texts) {
      if (text.kind !== 'prose') continue;
      reportLines(text, report);
      reportRows(text, report);
      reportHeadings(text, report);
    }
  },
};

/** «3. Vold i nære relasjoner –»: an item that was to go on after its dash. */
const HANGING = /^\s*(?:[-*+•]|\(?\d{1,3}[.)]|[a-zæøå][.)])\s+\S[^\n]{2,80} [–-]\s*$/;

function reportLines(text: ProseText, report: Report): void {
  const lines = linesOf(text.words);
  lines.forEach(({ start, text: line }, index) => {
    const { length } = line;
    if (length > 200) return;
    const before = lines[index - 1]?.text ?? '';
    const next = lines[index + 1]?.text ?? '';
    const said = line.trim();
    if (EMPTY.test(line) && (before.trim() === '' || ITEM.test(before)) && !isGoneOnWith(next)) {
      const at = start + line.indexOf(said);
      found(
        text,
        at,
        at + said.length,
        { nb: `Punktet «${said}» er tomt.`, en: `The item “${said}” is empty.` },
        report,
      );
    }
    if (HANGING.test(line) && (next.trim() === '' || ITEM.test(next)))
      foundNothingAfter(text, said, start + line.indexOf(said), report);
    const label = line.includes(':') ? LABEL.exec(line) : null;
    const measures = MEASURES.exec(line);
    if (measures && ITEM.test(next) && indentOf(next) <= indentOf(line))
      foundNothingAfter(text, measures[1]!, start + measures.index + measures[0].indexOf(measures[1]!), report);
    const numbered = line.includes(':') ? NUMBERED.exec(line) : null;
    if (numbered && (next.trim() === '' || (ITEM.test(next) && indentOf(next) <= indentOf(line))))
      foundNothingAfter(text, numbered[1]!, start + line.indexOf(numbered[1]!), report);
    // «… i kontortiden. Tlf:» leads to nothing, whatever the next paragraph is about.
    if (label && (/[.;]\s*$/.test(line.slice(0, label.index + 1)) || !isLead(lines, index))) {
      const at = start + label.index + label[0].indexOf(label[1]!);
      if (hasAddressAt(text, at + label[1]!.trimEnd().length)) return;
      foundNothingAfter(text, label[1]!.trim(), at, report);
    }
  });
}

function foundNothingAfter(text: ProseText, name: string, at: number, report: Report): void {
  const message = { nb: `Det står ikke noe etter «${name}».`, en: `There is nothing after “${name}”.` };
  found(text, at, at + name.length, message, report);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether a marker that stands alone is followed by its text on the next line. */
function isGoneOnWith(next: string): boolean {
  return /^\s+\S/.test(next) && !ITEM.test(next) && !EMPTY.test(next);
}

/** «Kontakt:» before a list, a table or a paragraph of its own. */
function isLead(lines: readonly { text: string }[], index: number): boolean {
  const here = lines[index]!.text;
  const next = lines[index + 1]?.text ?? '';
  if (here.includes(')')) return false;
  if (next.trim() !== '')
    return ITEM.test(here) ? /^\s/.test(next) : !/^\s*[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ -]{0,20}:/.test(next);
  const after = lines.slice(index + 2).find(({ text }) => text.trim() !== '')?.text ?? '';
  return !ITEM.test(here) && after !== '' && !after.trim().startsWith('#') && !LABEL.test(after);
}

/** A heading right before another of the same or a higher level; the first may be a title. */
function reportHeadings(text: ProseText, report: Report): void {
  if (!text.words.includes('#')) return;
  let open: { level: number; start: number; text: string; first: boolean } | null = null;
  let count = 0;
  for (const { start, text: line } of linesOf(text.words)) {
    if (line.trim() === '') continue;
    const level = /^ {0,3}(#{1,6}) \S/.exec(line.slice(0, 12))?.[1]?.length;
    if (open && level !== undefined && level <= open.level && !open.first)
      found(
        text,
        open.start,
        open.start + open.text.length,
        { nb: `Det står ikke noe under «${open.text}».`, en: `There is nothing under “${open.text}”.` },
        report,
      );
    open =
      level === undefined
        ? null
        : { level, start: start + line.indexOf('#'), text: line.trim(), first: count++ === 0 && level === 1 };
  }
}

function reportRows(text: ProseText, report: Report): void {
  for (const table of tablesIn(text)) {
    const { head, rows } = table;
    // A measure without owner is told of as such; «Fra kommunen | Fra politiet» are lists side by side, of which one is longer.
    const mayBeEmpty = asksWhoOrWhen(table) || head.every((cell) => OF_PARTY.test(cell.text));
    for (const row of rows) {
      const [first, ...rest] = row;
      for (const cell of row) {
        if (!/^\?+$|[A-Za-zÀ-ÖØ-öø-ɏ\d] ?\?$/.test(cell.text) || /^(?:hv|kv|når|er |kor)/i.test(cell.text)) continue;
        found(
          text,
          cell.start,
          cell.end,
          { nb: `«${cell.text}» i tabellen er ikke avklart.`, en: `“${cell.text}” in the table is not settled.` },
          report,
        );
      }
      if (mayBeEmpty || !first || first.text === '' || head.length < 2 || rest.length === 0 || TIMES.test(first.text))
        continue;
      if (rest.some((cell) => cell.text !== '' || hasAddressAt(text, cell.start))) continue;
      const name = first.text;
      found(
        text,
        first.start,
        rest.at(-1)!.end,
        { nb: `Raden «${name}» i tabellen er tom.`, en: `The row “${name}” of the table is empty.` },
        report,
      );
    }
  }
}

function found(text: ProseText, start: number, end: number, message: { nb: string; en: string }, report: Report): void {
  report({
    at: placeIn(text, start, end),
    message,
    help: { nb: 'Skriv det som skal stå her, eller ta det ut.', en: 'Write what belongs here, or take it out.' },
  });
}
