import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const ROLES = 'ordfører|ordførar|ordførerne|ordførarane|rådmann|kommunedirektør|representant|leder|leiar';
const TABLE = expressionTable(
  [
    `ledes|leiast|ledet|leia|leies av en|ein|ei ${ROLES}`,
    'ledes|leiast|ledet|leia|leies av en|ein|ei av *',
    'ledes|leiast|ledet|leia|leies av ordfører/varaordfører|ordføreren/varaordføreren|ordfører/rådmann|ordførar/varaordførar',
    'ledes|leiast|ledet|leia|leies av ordfører|ordføreren|ordførar|ordføraren eller *',
    'ordføreren/varaordføreren|ordfører/varaordfører|ordføraren/varaordføraren|ordførar/varaordførar leder|leier|leiar',
  ].map((words) => [words, null]),
);

export const unclearChair: Rule = {
  id: 'unclear-chair',
  kind: 'strength',
  title: { nb: 'Uklart hvem som leder', en: 'It is unclear who chairs' },
  description: {
    nb: '«En ordfører» sier ikke hvilken. Lederen må kunne pekes ut, ellers kaller ingen inn.',
    en: '“A mayor” does not say which. The chair must be identifiable, or nobody will convene.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.pod2007],
  check({ prose }, report) {
    for (const { hit, start, end, text } of findExpressions(prose, TABLE))
      report({
        at: placeIn(hit.text, start, end),
        message: { nb: `«${text}» sier ikke hvem som leder.`, en: `“${text}” does not say who chairs.` },
        help: {
          nb: 'Skriv hvem det er, for eksempel «ordføreren i … kommune», og hvem som er nestleder.',
          en: 'Say who, for example “ordføreren i … kommune”, and who is deputy.',
        },
      });
  },
};
