import { judgedOn } from '../agreement-dates.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { oldGrounds } from '../wording/old-grounds.ts';

const WHOSE = 'nasjonal|nasjonale|nasjonalt|nasjonaleg|statlig|statleg|statlige|statlege|gjeldende|gjeldande';
const GUIDES = 'veileder|rettleiar|retningslinje|retningslinjer|retningsliner|rundskriv|instruks|konsesjon|brev';
const TABLE = expressionTable<'document' | 'survey' | 'former'>([
  ['rundskriv|rundskrivet|rundskriva|rundskrivene', 'document'],
  ['stortingsmelding|stortingsmeldingen|stortingsmeldinga|stortingsproposisjonen|stortingsproposisjon', 'document'],
  [
    `${WHOSE} veileder|veilederen|veiledere|rettleiar|rettleiaren|retningslinje|retningslinjer|retningsliner|føringer|føringar|instruks|rundskriv`,
    'document',
  ],
  [
    `krads|pods|kripos|kfks|bufdirs|politidirektoratets|helsedirektoratets|datatilsynets|departementets|justisdepartementets|utdanningsdirektoratets ${GUIDES}`,
    'document',
  ],
  [
    `krad|pod|kfk|bufdir|politidirektoratet|helsedirektoratet|datatilsynet|departementet sin|si|sine|sitt ${GUIDES}`,
    'document',
  ],
  [
    'veilederen|veileder|rettleiaren|rettleiar|retningslinjene|retningslinene|håndboka|håndboken|handboka fra|frå|til kripos|politidirektoratet|pod|krad|ks|departementet|justisdepartementet|helsedirektoratet|bufdir|direktoratet',
    'document',
  ],
  ['slt-håndboka|slt-håndboken|slt-handboka|slt-veilederen|slt-rettleiaren', 'document'],
  ['ks sin|si|sine veileder|veiledere|rettleiar', 'document'],
  [
    'ungdata|ungdataundersøkelsen|ungdata-undersøkelsen|ungdataundersøkinga|folkehelseprofilen|innbyggerundersøkelsen viser|syner|viste|synte|sier|seier',
    'survey',
  ],
  [
    'undersøkelser|undersøkingar|statistikken|statistikk|tall|tal fra|frå ssb|ungdata|politiet|fhi viser|syner',
    'survey',
  ],
  [
    'erstatter|erstattar|avløser|avløyser * avtale|avtalen|avtala|samarbeidsavtale|samarbeidsavtalen|politirådsavtale',
    'former',
  ],
  [
    'erstatter|erstattar|avløser|avløyser avtale|avtalen|avtala|samarbeidsavtale|samarbeidsavtalen|politirådsavtale|politirådsavtalen',
    'former',
  ],
  [
    'bygger|byggjer|byggar|videre|vidare på tidligere|tidlegare|forrige|førre avtale|avtalen|avtala|avtaler|avtalar|samarbeidsavtale|samarbeidsavtalen|samarbeidsavtaler|politirådsavtale|politirådsavtalen',
    'former',
  ],
  ['istedenfor|isteden avtale|avtalen|avtala', 'former'],
  ['i stedet|staden for avtale|avtalen|avtala|tidligere|tidlegare', 'former'],
]);
/** What is told apart by a year, a number or a title. */
const NAMED = /^[^,;]{0,50}(?:\d|[«"“])/;

export const undatedSource: Rule = {
  id: 'undated-source',
  kind: 'law',
  title: { nb: 'Kilde uten nummer eller år, eller for gammel', en: 'Source without number or year, or too old' },
  description: {
    nb: 'Det finnes mange rundskriv, meldinger og veiledere. Uten nummer, år eller tittel vet ingen hvilken partene har lagt til grunn. Tall som er mange år gamle, er ikke noe grunnlag for det som avtales nå.',
    en: 'There are many circulars, white papers and guides. Without number, year or title nobody knows which one the parties have relied on. Figures that are many years old are no ground for what is agreed now.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check(context, report) {
    const { agreement, prose } = context;
    // An old start is told of as such, and what was new then with it.
    const now = judgedOn(context);
    if (now !== undefined && agreement.status !== 'signert')
      for (const { text, start, end, year } of oldGrounds(prose, Number(now.slice(0, 4))))
        report({
          at: placeIn(text, start, end),
          message: {
            nb: `«${text.text.slice(start, end)}»: det partene bygger på, er fra ${year}.`,
            en: `“${text.text.slice(start, end)}”: what the parties build on is from ${year}.`,
          },
          help: {
            nb: 'Bruk den nyeste undersøkelsen eller analysen, og se om den gir de samme prioriteringene.',
            en: 'Use the newest survey or analysis, and see whether it leads to the same priorities.',
          },
        });
    for (const { hit, start, end, text, entry } of findExpressions(prose, TABLE)) {
      const { words, kind } = hit.text;
      const sentence = prose.sentenceAt(hit);
      if (kind !== 'prose') continue;
      if (
        entry === 'document'
          ? isNamed(words, sentence, start, end)
          : /(?:19|20)\d\d/.test(words.slice(sentence.start, sentence.end))
      )
        continue;
      if (entry === 'former' && agreement.erstatter?.dato !== undefined) continue;
      report({ at: placeIn(hit.text, start, end), ...SAID[entry](text) });
    }
  },
};

function isNamed(words: string, sentence: ProseSentence, start: number, end: number): boolean {
  const before = words.slice(sentence.start, start);
  return (
    NAMED.test(words.slice(end, Math.min(end + 60, sentence.end))) ||
    /\d{4}[^,;]{0,30}$/.test(before) ||
    /(?:nye|nytt|slike|eventuelle) $/.test(before)
  );
}

const NUMBER_AND_YEAR = {
  nb: 'Skriv nummer og år, for eksempel Meld. St. 29 (2019–2020), eller tittelen i anførselstegn.',
  en: 'Give number and year, such as Meld. St. 29 (2019–2020), or the title in quotation marks.',
};

const SAID = {
  document: (text: string) => ({
    message: {
      nb: `«${text}» sier ikke hvilket dokument det er.`,
      en: `“${text}” does not say which document it is.`,
    },
    help: NUMBER_AND_YEAR,
  }),
  survey: (text: string) => ({
    message: { nb: `«${text}»: det står ikke fra hvilket år.`, en: `“${text}”: it does not say from which year.` },
    help: { nb: 'Skriv året tallene er fra.', en: 'Say which year the figures are from.' },
  }),
  former: (text: string) => ({
    message: {
      nb: `«${text}»: det står ikke hvilken avtale det er.`,
      en: `“${text}”: it does not say which agreement that is.`,
    },
    help: {
      nb: 'Skriv når den ble inngått, eller erstatter: { tittel: …, dato: <åååå-mm-dd> }.',
      en: 'Say when it was made, or write erstatter: { tittel: …, dato: <yyyy-mm-dd> }.',
    },
  }),
} as const;
