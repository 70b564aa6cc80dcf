import { firstDay, inNorwegian, termOf } from '../agreement-dates.ts';
import { formerActsIn } from '../former-acts-in.ts';
import { FORMER_LAWS, type FormerLaw } from '../laws.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Place, Report, Rule } from '../rule.ts';

const TABLE = expressionTable(
  [...new Set(FORMER_LAWS.flatMap(({ names }) => names))].map((name) => [`${name}|${name.split(' ').at(-1)}s`, name]),
);

/** «Barnevernloven av 1992 ble erstattet av …» knows that it is. */
const isToldOf = (after: string) =>
  /^[^.,;]{0,30} (?:ble|blei|vart|er|har vært|har vore) (?:senere |seinare |nå |no )?(?:erstattet|erstatta|avløst|avløyst|opphevet|oppheva|avskaffet|avskaffa)\b/.test(
    after,
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
    const { status } = context.agreement;
    const begins = from === null ? null : firstDay(from);
    // What is not signed yet cites the law of today, also where it was to begin before.
    const isOpen = status === 'utkast' || status === 'til_behandling' || status === 'klar_til_signering';
    const day =
      begins === null || (isOpen && context.today !== null && context.today > begins) ? context.today : begins;
    const isFormer = ({ until }: { until: string }) => day === null || until <= day;
    const seen = new Set<string>();
    for (const { entry: name, hit, start, end, text } of findExpressions(context.prose, TABLE)) {
      const { wordList } = hit.text;
      const cited = sectionsAfter(
        hit.text.text.slice(end, wordList[Math.min(hit.index + 12, wordList.length - 1)]!.end),
      );
      const law = FORMER_LAWS.find((it) => it.names.includes(name) && isCited(it, cited));
      if (!law || !isFormer(law) || isToldOf(hit.text.words.slice(end, end + 60))) continue;
      seen.add(`${hit.text.order}:${start}`);
      found(report, placeIn(hit.text, start, end), text, law);
    }
    for (const { act, text, start, end } of formerActsIn(context.prose))
      if (isFormer(act) && !seen.has(`${text.order}:${start}`) && !isToldOf(text.words.slice(end, end + 60)))
        found(report, placeIn(text, start, end), text.words.slice(start, end).replace(/\s+/g, ' '), act);
    const { taushetsplikt } = context.agreement.seksjoner;
    if (!('hjemler' in taushetsplikt) || !Array.isArray(taushetsplikt.hjemler)) return;
    taushetsplikt.hjemler.forEach(({ lov, paragrafer = [] }, index) => {
      const cited = paragrafer.flatMap((it) => sectionsAfter(it));
      const law = FORMER_LAWS.find(
        (it) =>
          it.names.includes(lov.toLowerCase()) &&
          (it.sections !== undefined || it.undivided || it.divided) &&
          isCited(it, cited),
      );
      const path = ['seksjoner', 'taushetsplikt', 'hjemler', index, 'paragrafer'];
      if (law && isFormer(law)) found(report, { path, key: true }, `${lov} ${paragrafer[0]}`, law);
    });
  },
};

function isCited({ sections, undivided, divided }: FormerLaw, cited: readonly string[]): boolean {
  if (divided) return /^\d+[a-z]?-\d/.test(cited[0] ?? '');
  if (undivided) return /^\d+[a-z]?$/.test(cited[0] ?? '');
  if (sections === undefined) return true;
  return sections.some((it) =>
    cited.some((section) => section === squeezed(it) || section.startsWith(`${squeezed(it)}-`)),
  );
}

/** «§§ 13 a og 13 b» → 13a, 13b; «§ 9 A-4» → 9a-4, as far as the sections follow the name. */
function sectionsAfter(text: string): string[] {
  const [listed] =
    /^[\s,.(]{0,3}(?:(?:av |fra |frå )?\d{4}\)?,?\s)?(?:§§?|paragraf|kapittel|kap\.?) ?[^.;§]{0,60}/.exec(text) ?? [];
  if (listed === undefined) return [];
  const sections = [
    ...listed
      .replace(/^\D*\d{4}\)?,?\s/, '')
      .matchAll(/\d{1,3}(?: ?[a-zA-Z](?![a-zA-ZæøåÆØÅ]))?(?:-\d{1,3})?(?: ?[a-z](?![a-zæøå]))?/g),
  ].map(([it]) => squeezed(it));
  // A chapter is no section, but «kapittel 9 A» holds those of «§ 9 A-4».
  return listed.includes('§') || listed.includes('paragraf') ? sections : sections.filter((it) => /\d[a-z]$/.test(it));
}

function squeezed(section: string): string {
  return section.replaceAll(' ', '').toLowerCase();
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
