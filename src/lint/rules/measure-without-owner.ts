import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { placeIn } from '../prose/prose.ts';
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
      if (text.kind !== 'prose' || !text.words.includes('|')) continue;
      for (const { start, end, name } of emptyCells(text.words))
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
          ...(frist === undefined && hyppighet === undefined
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

const OWNER = /ansvar|frist|når|hvem|kven|tidspunkt/i;

/** The first cell of the rows of tables of measures that lack who or when. */
function emptyCells(words: string): { start: number; end: number; name: string }[] {
  const found: { start: number; end: number; name: string }[] = [];
  let head: readonly string[] | null = null;
  let start = 0;
  for (const line of words.split('\n')) {
    const cells = cellsOf(line);
    if (cells === null) head = null;
    else if (head === null) head = cells;
    else if (!cells.every((cell) => /^:?-*:?$/.test(cell)) || cells.every((cell) => cell === '')) {
      const name = cells[0] ?? '';
      const lacking = head.some((title, index) => index > 0 && OWNER.test(title) && (cells[index] ?? '') === '');
      const at = start + line.indexOf(name);
      if (lacking && name !== '') found.push({ start: at, end: at + name.length, name });
    }
    start += line.length + 1;
  }
  return found;
}

function cellsOf(line: string): string[] | null {
  const row = line.trim();
  if (!row.startsWith('|')) return null;
  return row
    .slice(1, row.endsWith('|') && row.length > 1 ? -1 : undefined)
    .split('|')
    .map((cell) => cell.trim());
}
