import type { LintContext } from '../context.ts';
import { partyMunicipalities } from '../municipalities.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { copiesOf } from '../wording/copies.ts';
import { type Matter, type Said, saidInText } from './said.ts';

/** In how many copies the agreement is made. */
export function copies(context: LintContext): Matter<number> {
  const { prose } = context;
  const parties = partyMunicipalities(context).length + 1;
  const said: Said<number>[] = [];
  for (const sentence of sentencesWith(prose, ['eksemplar*', 'originaler', 'originalar'])) {
    const found = sentence.text.section === 'vedlegg' ? null : copiesOf(sentence);
    if (found) said.push(saidInText(sentence, found.start, found.end, found.all));
  }
  return {
    name: { nb: 'Antall eksemplarer', en: 'The number of copies' },
    // One for each party is most likely what was meant.
    said: [...said.filter(({ value }) => value === parties), ...said.filter(({ value }) => value !== parties)],
    agree: (one, other) => one === other,
    help: {
      nb: 'Bestem hvor mange eksemplarer det skal være, og skriv det ett sted.',
      en: 'Decide how many copies there are to be, and write it once.',
    },
  };
}
