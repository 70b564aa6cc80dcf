import { firstDay, inNorwegian, termOf } from '../agreement-dates.ts';
import { FORMER_LAWS, type FormerLaw } from '../laws.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Place, Report, Rule } from '../rule.ts';

const TABLE = expressionTable(
  [...new Set(FORMER_LAWS.flatMap(({ names }) => names))].map((name) => [`${name}|${name.split(' ').at(-1)}s`, name]),
);

export const repealedLaw: Rule = {
  id: 'repealed-law',
  kind: 'law',
  title: { nb: 'Lov som er opphevet', en: 'Repealed law' },
  description: {
    nb: 'En henvisning til en opphevet lov eller paragraf gir ingen hjemmel.',
    en: 'A reference to a repealed act or section gives no legal basis.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  sources: [{ title: 'Lovdata: lover og opphevelser', date: '2026-11' }],
  check(context, report) {
    const { from } = termOf(context);
    const day = from === null ? context.today : firstDay(from);
    const isFormer = ({ until }: FormerLaw) => day === null || until <= day;
    for (const { entry: name, hit, start, end, text } of findExpressions(context.prose, TABLE)) {
      const { wordList } = hit.text;
      const cited = sectionsAfter(
        hit.text.text.slice(end, wordList[Math.min(hit.index + 12, wordList.length - 1)]!.end),
      );
      const law = FORMER_LAWS.find((it) => it.names.includes(name) && isCited(it, cited));
      if (law && isFormer(law)) found(report, placeIn(hit.text, start, end), text, law);
    }
    const { taushetsplikt } = context.agreement.seksjoner;
    if (!('hjemler' in taushetsplikt) || !Array.isArray(taushetsplikt.hjemler)) return;
    taushetsplikt.hjemler.forEach(({ lov, paragrafer = [] }, index) => {
      const cited = paragrafer.flatMap((it) => sectionsAfter(it));
      const law = FORMER_LAWS.find(
        (it) => it.names.includes(lov.toLowerCase()) && it.sections !== undefined && isCited(it, cited),
      );
      const path = ['seksjoner', 'taushetsplikt', 'hjemler', index, 'paragrafer'];
      if (law && isFormer(law)) found(report, { path, key: true }, `${lov} § ${law.sections![0]}`, law);
    });
  },
};

function isCited({ sections }: FormerLaw, cited: readonly string[]): boolean {
  return sections === undefined || sections.some((section) => cited.includes(section));
}

/** «§§ 13 a og 13 b» → 13 a, 13 b, as far as the sections follow the name. */
function sectionsAfter(text: string): string[] {
  const [listed] = /^[\s,(]{0,3}(?:av \d{4}\s)?§§? ?[^.;§]{0,60}/.exec(text) ?? [];
  return listed === undefined
    ? []
    : [...listed.matchAll(/\d{1,3}(?:-\d{1,3})?(?: ?[a-z](?![a-zæøå]))?/g)].map(([it]) => it);
}

function found(report: Report, at: Place, text: string, { replacedBy, until }: FormerLaw): void {
  report({
    at,
    message: {
      nb: `«${text}» gjelder ikke lenger fra ${inNorwegian(until)}.`,
      en: `“${text}” has not applied since ${until}.`,
    },
    help: { nb: `Vis til ${replacedBy}.`, en: `Refer to ${replacedBy}.` },
  });
}
