import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const MUST = 'lovpålagt|lovpålagd|lovpålagte|lovbestemt|lovfestet|lovfesta|obligatorisk|obligatoriske|påbudt|påbode';
const AGREEMENT =
  'avtale|avtalen|avtala|samarbeidsavtale|samarbeidsavtalen|samarbeidsavtala|politirådsavtale|politirådsavtalen|politirådsavtala';
const TABLE = expressionTable(
  [
    `${MUST} ${AGREEMENT}`,
    `${AGREEMENT} er|blir|vert ${MUST}`,
    `${AGREEMENT} er|blir|vert en|ein|ei ${MUST}`,
    `${AGREEMENT} er|blir|vert pålagt|pålagd`,
    'kommunen|kommunene|kommunane er|blir|vert pålagt|pålagd å inngå',
    'kommunen|kommunene|kommunane plikter|pliktar|må å|etter inngå|lov',
    'kommunen|kommunene|kommunane har plikt til å inngå',
  ].map((words) => [words, null]),
);

export const mandatoryAgreement: Rule = {
  id: 'mandatory-agreement',
  kind: 'law',
  title: { nb: 'Avtalen er omtalt som en plikt etter lov', en: 'The agreement is called mandatory' },
  description: {
    nb: 'Ingen lov pålegger kommunen å inngå en slik avtale. Den er frivillig for kommunen.',
    en: 'No act obliges the kommune to enter into such an agreement. It is voluntary for the kommune.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  sources: [SOURCES.innst306],
  check({ prose }, report) {
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      if (/ (?:ikke|ikkje|frivillig|databehandleravtale|databehandlaravtale) /.test(prose.sentenceAt(hit).keys))
        continue;
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}»: avtalen er frivillig for kommunen.`,
          en: `“${text}”: the agreement is voluntary for the kommune.`,
        },
        help: {
          nb: 'Ta det ut, eller skriv hva partene er blitt enige om.',
          en: 'Take it out, or write what the parties agree on.',
        },
      });
    }
  },
};
