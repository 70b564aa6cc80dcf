import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const TABLE = expressionTable(
  [
    'aktuelle kommuner|kommunar',
    'den enkelte|einskilde kommune|kommunen',
    'hver|kvar kommune',
    'hver|kvar enkelt|enkelte|einskild|einskilde kommune',
    'alle kommuner|kommunar|kommunene|kommunane',
    'kommunene',
    'kommunane',
    'kommunenes',
    'kommuner i distriktet',
    'deltakerkommuner|deltakerkommunene|deltakarkommunar|deltakarkommunane|medlemskommuner|medlemskommunene|medlemskommunar|medlemskommunane|avtalekommunene|avtalekommunane|eierkommunene|eigarkommunane|partskommunene',
    'samtlige kommuner|kommunar',
  ].map((words) => [words, null]),
);

export const pluralMunicipalities: Rule = {
  id: 'plural-municipalities',
  kind: 'placeholders',
  title: { nb: 'Flere kommuner omtalt i avtale med én', en: 'Several kommuner in an agreement with one' },
  description: {
    nb: 'Tekst skrevet for hele distriktet gjør det uklart hva denne kommunen forplikter seg til.',
    en: 'Text written for the whole district makes it unclear what this kommune undertakes.',
  },
  severity: { draft: 'info', signing: 'info' },
  needs: [['parter', 'kommune']],
  check({ agreement, prose }, report) {
    const { kommune } = agreement.parter;
    if (Array.isArray(kommune) && kommune.length > 1) return;
    // Where those they work with are named in the same text, it is told which they are.
    const named = (agreement.parter.samarbeidskommuner ?? []).map((it) => it.replace(/ kommune$/, ''));
    const seen = new Set<string>();
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const { section, wordList } = hit.text;
      const next = wordList.slice(hit.index + 1).find((word) => word.start >= end);
      if (seen.has(section) || hit.text.kind !== 'prose') continue;
      if (next && next.start === end + 1 && /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(next.text)) continue;
      const { keys } = prose.sentenceAt(hit);
      if (
        / (?:dekker|dekkjer|omfatter|omfattar|andre|anna|nabokommun|mellom|tjenestested|de tidligere kommune|dei tidlegare kommun|de gamle kommune|dei gamle kommun|(?:gamle|tidligere|tidlegare) kommun|kommunene i (?:distriktet|regionen|landet)|kommunane i (?:distriktet|regionen|landet))/.test(
          keys,
        )
      )
        continue;
      if (isGeneral(text, hit.text.words.slice(Math.max(0, start - 3), start), hit.text.words.slice(end, end + 24)))
        continue;
      // «sett for politidistriktet under eitt og ikkje for den einskilde kommunen»: that is what it is not.
      if (/ (?:ikke|ikkje) (?:for|på|i|etter|til|per|pr) $/i.test(hit.text.words.slice(Math.max(0, start - 14), start)))
        continue;
      // «Alle kommunar i landet» are not written of the parties.
      if (
        /^ (?:her )?i (?:landet|heile landet|hele landet|Noreg|Norge|fylket|regionen)(?![a-zæøå])/.test(
          hit.text.words.slice(end, end + 20),
        )
      )
        continue;
      if (named.some((name) => hit.text.words.includes(name))) continue;
      seen.add(section);
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}» er skrevet for flere kommuner, men avtalen gjelder én.`,
          en: `“${text}” is written for several kommuner, but the agreement is with one.`,
        },
        help: { nb: 'Skriv «kommunen».', en: 'Write “kommunen”.' },
      });
    }
  },
};

/** «Ordningen er innført i alle kommuner», «alle kommuner skal ha politiråd»: what holds in the whole country, unless it is told where. */
function isGeneral(text: string, before: string, after: string): boolean {
  if (!/^alle kommun(?:er|ar)$/i.test(text) || /^ i /.test(after)) return false;
  return (
    /(?:^|[^A-Za-zÀ-ÖØ-öø-ɏ])i $/i.test(before) ||
    /^ (?:skal ha|har|fikk|fekk|må ha|skulle ha) (?:politi|slt|en politi|ein politi|fått|egen|eigen)/i.test(after)
  );
}
