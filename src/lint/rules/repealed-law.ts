import { firstDay, inNorwegian, MONTHS, termOf } from '../agreement-dates.ts';
import type { LintContext } from '../context.ts';
import { FORMER_ACTS } from '../former-acts.ts';
import { FORMER_LAWS, type FormerLaw } from '../laws.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
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
    const isFormer = ({ until }: { until: string }) => day === null || until <= day;
    for (const { entry: name, hit, start, end, text } of findExpressions(context.prose, TABLE)) {
      const { wordList } = hit.text;
      const cited = sectionsAfter(
        hit.text.text.slice(end, wordList[Math.min(hit.index + 12, wordList.length - 1)]!.end),
      );
      const law = FORMER_LAWS.find((it) => it.names.includes(name) && isCited(it, cited));
      if (law && isFormer(law)) found(report, placeIn(hit.text, start, end), text, law);
    }
    reportByYear(context, isFormer, report);
    reportByNumber(context, isFormer, report);
    const { taushetsplikt } = context.agreement.seksjoner;
    if (!('hjemler' in taushetsplikt) || !Array.isArray(taushetsplikt.hjemler)) return;
    taushetsplikt.hjemler.forEach(({ lov, paragrafer = [] }, index) => {
      const cited = paragrafer.flatMap((it) => sectionsAfter(it));
      const law = FORMER_LAWS.find(
        (it) =>
          it.names.includes(lov.toLowerCase()) && (it.sections !== undefined || it.undivided) && isCited(it, cited),
      );
      const path = ['seksjoner', 'taushetsplikt', 'hjemler', index, 'paragrafer'];
      if (law && isFormer(law)) found(report, { path, key: true }, `${lov} ${paragrafer[0]}`, law);
    });
  },
};

function isCited({ sections, undivided }: FormerLaw, cited: readonly string[]): boolean {
  if (undivided) return /^\d+[a-z]?$/.test(cited[0] ?? '');
  if (sections === undefined) return true;
  return sections.some((it) =>
    cited.some((section) => section === squeezed(it) || section.startsWith(`${squeezed(it)}-`)),
  );
}

/** «§§ 13 a og 13 b» → 13a, 13b; «§ 9 A-4» → 9a-4, as far as the sections follow the name. */
function sectionsAfter(text: string): string[] {
  const [listed] = /^[\s,(]{0,3}(?:(?:av |fra |frå )?\d{4}\)?,?\s)?(?:§§?|paragraf) ?[^.;§]{0,60}/.exec(text) ?? [];
  return listed === undefined
    ? []
    : [
        ...listed
          .replace(/^\D*\d{4}\)?,?\s/, '')
          .matchAll(/\d{1,3}(?: ?[a-zA-Z](?![a-zA-ZæøåÆØÅ]))?(?:-\d{1,3})?(?: ?[a-z](?![a-zæøå]))?/g),
      ].map(([it]) => squeezed(it));
}

function squeezed(section: string): string {
  return section.replaceAll(' ', '').toLowerCase();
}

/** The year an act is told apart by: «av 1992», «av 25. september 1992 nr. 107», «(1998)», «fra 2000». */
const YEAR =
  /^s?[\s,(]{0,2}(?:(?:av|fra|frå) )?(?:\d{1,2}\. ?\p{L}{3,9} )?((?:19|20)\d\d)(?!\d)(?:[ ,]{1,2}nr\. ?\d{1,3})?/u;

/** «personopplysningsloven av 2000», «kommunelova av 25. september 1992 nr. 107». */
function reportByYear({ prose }: LintContext, isFormer: (law: { until: string }) => boolean, report: Report): void {
  for (const act of FORMER_ACTS) {
    if (!isFormer(act)) continue;
    for (const key of act.stems.flatMap((stem) => prose.keysFrom(stem))) {
      if (!/lov|strl|popplyl/.test(key)) continue;
      for (const { text, word } of prose.hits(key)) {
        const match = YEAR.exec(text.words.slice(word.end, word.end + 60));
        if (match?.[1] !== act.id.slice(0, 4)) continue;
        const end = word.end + match[0].length;
        found(report, placeIn(text, word.start, end), text.words.slice(word.start, end).replace(/\s+/g, ' '), act);
      }
    }
  }
}

/** The date and number that follow «lov», as Lovdata has them, and how long they are. */
function citedAct(after: string): { id: string; length: number } | null {
  const iso = /^ (?:av )?(\d{4}-\d\d-\d\d) nr\.? ?(\d{1,3})/.exec(after);
  if (iso) return { id: `${iso[1]}-${iso[2]}`, length: iso[0].length };
  const dated = /^ (?:av |fra |frå )?(\d{1,2})\. ?(\p{L}{3,9}) (\d{4})[ ,]{1,2}nr\.? ?(\d{1,3})/u.exec(after);
  if (!dated) return null;
  const [text, day = '', month = '', year, number] = dated;
  const months = String(MONTHS.indexOf(month.toLowerCase()) + 1);
  return { id: `${year}-${months.padStart(2, '0')}-${day.padStart(2, '0')}-${number}`, length: text.length };
}

/** «lov av 17. juli 1992 nr. 100», «lov 1992-07-17 nr. 100», «LOV-1992-07-17-100». */
function reportByNumber({ prose }: LintContext, isFormer: (law: { until: string }) => boolean, report: Report): void {
  for (const { text, word } of hitsOf(prose, ['lov', 'lova', 'loven'])) {
    const after = text.words.slice(word.end, word.end + 60);
    const cited = citedAct(after);
    if (cited === null) continue;
    const act = FORMER_ACTS.find((it) => it.id === cited.id);
    const end = word.end + cited.length;
    if (act && isFormer(act)) found(report, placeIn(text, word.start, end), text.words.slice(word.start, end), act);
  }
  for (const { id, ...act } of FORMER_ACTS)
    for (const { text, word } of prose.hits(`lov-${id}`))
      if (isFormer(act)) found(report, placeIn(text, word.start, word.end), word.text, act);
}

function found(
  report: Report,
  at: Place,
  text: string,
  { replacedBy, until }: Pick<FormerLaw, 'replacedBy' | 'until'>,
): void {
  report({
    at,
    message: {
      nb: `«${text}» gjelder ikke lenger fra ${inNorwegian(until)}.`,
      en: `“${text}” has not applied since ${until}.`,
    },
    help: { nb: `Vis til ${replacedBy}.`, en: `Refer to ${replacedBy}.` },
  });
}
