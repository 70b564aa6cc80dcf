import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

const WHOSE = 'nasjonal|nasjonale|nasjonalt|nasjonaleg|statlig|statleg|statlige|statlege|gjeldende|gjeldande';
const TABLE = expressionTable(
  [
    'rundskriv|rundskrivet|rundskriva|rundskrivene',
    'stortingsmelding|stortingsmeldingen|stortingsmeldinga|stortingsproposisjonen|stortingsproposisjon',
    `${WHOSE} veileder|veilederen|veiledere|rettleiar|rettleiaren|retningslinje|retningslinjer|retningsliner|føringer|føringar|instruks|rundskriv`,
    'krads|pods|kripos|kfks|bufdirs|politidirektoratets|helsedirektoratets|datatilsynets|departementets|justisdepartementets|utdanningsdirektoratets veileder|rettleiar|retningslinje|retningslinjer|retningsliner|rundskriv|instruks|konsesjon|brev',
    'krad|pod|kfk|bufdir|politidirektoratet|helsedirektoratet|datatilsynet|departementet sin|si|sine|sitt veileder|rettleiar|retningslinje|retningslinjer|retningsliner|rundskriv|instruks|konsesjon|brev',
  ].map((words) => [words, null]),
);

export const undatedSource: Rule = {
  id: 'undated-source',
  kind: 'law',
  title: { nb: 'Kilde uten nummer eller år', en: 'Source without number or year' },
  description: {
    nb: 'Det finnes mange rundskriv, meldinger og veiledere. Uten nummer, år eller tittel vet ingen hvilken partene har lagt til grunn.',
    en: 'There are many circulars, white papers and guides. Without number, year or title nobody knows which one the parties have relied on.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      const words = hit.text.words.slice(sentence.start, sentence.end);
      const after = hit.text.words.slice(end, Math.min(end + 60, sentence.end));
      if (hit.text.kind !== 'prose' || /^[^,;]{0,50}(?:\d|[«"“])/.test(after)) continue;
      if (
        /\d{4}[^,;]{0,30}$/.test(hit.text.words.slice(sentence.start, start)) ||
        /(?:nye|nytt|slike|eventuelle) $/.test(words.slice(0, start - sentence.start))
      )
        continue;
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}» sier ikke hvilket dokument det er.`,
          en: `“${text}” does not say which document it is.`,
        },
        help: {
          nb: 'Skriv nummer og år, for eksempel Meld. St. 29 (2019–2020), eller tittelen i anførselstegn.',
          en: 'Give number and year, such as Meld. St. 29 (2019–2020), or the title in quotation marks.',
        },
      });
    }
  },
};
