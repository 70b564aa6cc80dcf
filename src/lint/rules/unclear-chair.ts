import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { firstOf } from '../prose/guarded.ts';
import { placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Place, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { ANYBODY_CHAIRS, CHAIRS_CHOSEN_LATER, LEADING } from '../wording/anybody-chairs.ts';
import { IN_ABSENCE, twoChairsIn } from '../wording/two-chairs.ts';

const ROLES = 'ordfører|ordførar|ordførerne|ordførarane|rådmann|kommunedirektør|representant|leder|leiar';
const TABLE = expressionTable(
  [
    `ledes|leiast|ledet|leia|leies av en|ein|ei ${ROLES}`,
    'ledes|leiast|ledet|leia|leies av en|ein|ei av *',
    'politirådet|rådet|møtene|møta ledes|leiast|leies av kommunen|politiet|partene|partane|begge',
    'politirådet|rådet vert|blir|er leia|ledet av kommunen|politiet|partene|partane|begge',
    'ledes|leiast|ledet|leia|leies av ordfører/varaordfører|ordføreren/varaordføreren|ordfører/rådmann|ordførar/varaordførar',
    'ledes|leiast|ledet|leia|leies av ordfører|ordføreren|ordførar|ordføraren eller *',
    'ledes|leiast|ledet|leia|leies av ordfører|ordføreren|ordførar|ordføraren eventuelt|evt|ev|alternativt|subsidiært *',
    'ordfører|ordføreren|ordførar|ordføraren eller * leder|leier|leiar',
    'ordfører|ordføreren|ordførar|ordføraren og * leder|leier|leiar rådet|politirådet|møtene|møta',
    'ordføreren/varaordføreren|ordfører/varaordfører|ordføraren/varaordføraren|ordførar/varaordførar leder|leier|leiar',
  ].map((words) => [words, null]),
);

/** «en ordfører», «ordfører/rådmann» as a fact. */
const UNCLEAR = /^(?:en|ein|ei) |\/| eller /i;
const CHAIRED = expressionTable([
  [
    'ledes|leiast|ledet|leia|leies av ordfører|ordføreren|ordførar|ordføraren|rådmann|rådmannen|kommunedirektør|kommunedirektøren',
    null,
  ],
]);
const OTHER_OFFICE = /sekretær|referent|referat| vara/;
/** «ordfører / rådmann» with blanks around. */
const OR = /^ ?\/ ?[A-Za-zÀ-ÖØ-öø-ɏ]{3,30}/;

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
  check({ agreement, prose }, report) {
    const found = (at: Place, text: string) =>
      report({
        at,
        message: { nb: `«${text}» sier ikke hvem som leder.`, en: `“${text}” does not say who chairs.` },
        help: {
          nb: 'Skriv hvem det er, for eksempel «ordføreren i … kommune», og hvem som er nestleder.',
          en: 'Say who, for example “ordføreren i … kommune”, and who is deputy.',
        },
      });
    const { politiråd } = agreement.seksjoner;
    if (!isUtelatt(politiråd) && politiråd.leder !== undefined && !isUtelatt(politiråd.leder)) {
      const { rolle } = politiråd.leder;
      if (rolle !== undefined && UNCLEAR.test(rolle))
        found({ path: ['seksjoner', 'politiråd', 'leder', 'rolle'] }, rolle);
    }
    const expressions = findExpressions(prose, TABLE).filter(
      ({ hit, text }) => !/ eller | ev/i.test(text) || !IN_ABSENCE.test(prose.sentenceAt(hit).keys),
    );
    for (const { hit, start, end, text } of expressions) found(placeIn(hit.text, start, end), text);
    const unclear = sentencesWith(
      prose,
      LEADING,
      ({ text, keys }) => text.kind === 'prose' && !OTHER_OFFICE.test(keys),
    );
    const given = !isUtelatt(politiråd) && politiråd.leder !== undefined;
    for (const sentence of unclear) {
      // Against a chair who is given as data an election is a contradiction.
      const patterns =
        given && (sentence.text.section === 'politiråd' || /råd/.test(sentence.keys))
          ? ANYBODY_CHAIRS
          : [...ANYBODY_CHAIRS, ...CHAIRS_CHOSEN_LATER];
      const match = firstOf(patterns, sentence.keys);
      if (!match) continue;
      const { start, end, text } = wordsMatched(sentence, match);
      found(placeIn(sentence.text, start, end), text);
    }
    const chaired = findExpressions(prose, CHAIRED);
    for (const { hit, start, end } of chaired) {
      const other = OR.exec(hit.text.words.slice(end, end + 40));
      if (other)
        found(placeIn(hit.text, start, end + other[0].length), hit.text.text.slice(start, end + other[0].length));
    }
    // What the words above have not found already.
    const known = [...expressions, ...chaired];
    for (const { sentence, words } of twoChairsIn(prose))
      if (known.every(({ hit, start, end }) => hit.text !== sentence.text || end <= words.start || start >= words.end))
        found(placeIn(sentence.text, words.start, words.end), words.text);
  },
};
