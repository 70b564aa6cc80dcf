import { leadOf } from '../prose/lead-of.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const PEOPLE =
  '(?:elevene|elevane|ungdommene|ungdommane|ungdomane|ungdommen|innbyggerne|innbyggjarane|befolkningen|befolkninga|folketalet|jentene|guttene|gutane|barna|borna|foreldrene|foreldra|husstandene|sakene|sakane|anmeldelsene|meldingane|lovbruddene|lovbrota)';
const PART =
  '(?:\\d+\\/\\d+|(?:en |ein )?(?:tredel|tredjedel|firedel|fjerdedel|femdel|femtedel|tidel|tiendedel)|halvparten|prosent|pst)';
/** «høyest i landet», «over landsgjennomsnittet», «en tredel av elevene», «høy score på …». */
const CLAIM = new RegExp(
  [
    ' (?:høyest|høyeste|høgast|høgaste|høgst|høgste|lavest|laveste|lågast|lågaste|flest|verst|dårligst|dårlegast) (?:\\S+ )?i (?:hele |heile )?(?:landet|noreg|norge|fylket|politidistriktet|distriktet|regionen) ',
    ' (?:over|under|høyere enn|høgare enn|lavere enn|lågare enn|mer enn|meir enn) (?:(?:lands|fylkes|distrikts)(?:gjennomsnittet|gjennomsnitt|snittet|snitt)|(?:gjennomsnittet|snittet)(?: \\S+)? (?:landet|fylket|distriktet|politidistriktet|regionen)) ',
    ` ${PART} av (?:alle |våre |vår |kommunens |de |dei )?${PEOPLE} `,
    ' (?:hver|kvar) (?:annen|andre|tredje|fjerde|femte|sjette|tiende|tiande) (?:elev|ungdom|innbygger|innbyggjar|jente|gutt|gut|tenåring|husstand|familie) ',
    ' (?:ingen|inga) (?:andre )?(?:steder|stader|kommuner|kommunar|fylker|fylke) i (?:landet|fylket|noreg|norge)(?= )',
    ' (?:høy|høye|høg|høge) (?:score|skår|skåre|andel|del|førekomst|forekomst) (?:på|av) ',
  ].join('|'),
);
const WORDS = [
  ...['høyest', 'høyeste', 'høgast', 'høgaste', 'høgst', 'høgste', 'lavest', 'laveste', 'lågast', 'lågaste', 'flest'],
  ...['verst', 'dårligst', 'dårlegast', 'gjennomsnittet', 'snittet', 'landsgjennomsnittet', 'landsgjennomsnitt'],
  ...['fylkesgjennomsnittet', 'fylkesgjennomsnitt', 'landssnittet', 'fylkessnittet', 'distriktsgjennomsnittet'],
  ...['elevene', 'elevane', 'ungdommene', 'ungdommane', 'ungdomane', 'ungdommen', 'innbyggerne', 'innbyggjarane'],
  ...['befolkningen', 'befolkninga', 'folketalet', 'jentene', 'guttene', 'gutane', 'barna', 'borna', 'foreldrene'],
  ...['elev', 'ungdom', 'innbygger', 'innbyggjar', 'jente', 'gutt', 'gut', 'tenåring', 'husstand', 'familie', 'landet'],
  ...['foreldra', 'husstandene', 'sakene', 'sakane', 'anmeldelsene', 'meldingane', 'lovbruddene', 'lovbrota'],
  ...['høy', 'høye', 'høg', 'høge'],
];
/** Where it is from, or when: nearly anything will do. */
const FROM =
  /(?:19|20)\d\d|ungdata|folkehelse|kostra|ifølg| i følge | i følgje |kilde|kjelde|undersøk|statistikk|rapport|analys|oversikt|kartlegg| ssb | fhi | tall | tal /;
/** What is to be reached or done is no figure about how it is. */
const AIM = / (?:skal|mål|målet|minst|bør|må|vil|ønsker|ønskjer|hvis|viss|dersom|når|om) /;

export const figureWithoutSource: Rule = {
  id: 'figure-without-source',
  kind: 'strength',
  title: { nb: 'Tall uten kilde', en: 'Figure without a source' },
  description: {
    nb: 'Tall om hvordan det står til, begrunner hva partene prioriterer. Uten kilde og år kan ingen se om de fortsatt stemmer.',
    en: 'Figures about how things are explain what the parties give priority. Without source and year nobody can tell whether they still hold.',
  },
  severity: { draft: 'info', signing: 'info' },
  sources: [SOURCES.innst306],
  check({ prose }, report) {
    let reported: ProseSentence | undefined;
    for (const sentence of sentencesWith(prose, WORDS, ({ text }) => text.kind === 'prose')) {
      // «En tredel faller fra. Det er høyest i landet.»
      if (reported && goesOn(reported, sentence)) continue;
      const match = CLAIM.exec(sentence.keys);
      if (!match || AIM.test(sentence.keys) || hasSource(sentence)) continue;
      reported = sentence;
      const { start, end, text } = wordsMatched(sentence, match);
      report({
        at: placeIn(sentence.text, start, end),
        message: {
          nb: `«${text}»: det står ikke hvor tallet er fra, eller fra hvilket år.`,
          en: `“${text}”: it does not say where the figure is from, or of which year.`,
        },
        help: {
          nb: 'Skriv kilde og år, for eksempel «Ungdata 2025», eller ta tallet ut.',
          en: 'Give source and year, such as “Ungdata 2025”, or take the figure out.',
        },
      });
    }
  },
};

/** Whether a sentence stands right after another, in the same paragraph or item. */
function goesOn(first: ProseSentence, second: ProseSentence): boolean {
  return sentenceBefore(second) === first && !second.text.words.slice(first.end, second.start).includes('\n');
}

/** A source may be named once for several figures, before them or after. */
function hasSource(sentence: ProseSentence): boolean {
  const { text } = sentence;
  return (
    FROM.test(sentence.keys) ||
    FROM.test(leadOf(sentence)) ||
    text.sentences.some(({ keys }) =>
      / (?:ungdata\S*|ssb|fhi|folkehelse\S+|kostra|statistikk\S*|undersøk\S+) /.test(keys),
    )
  );
}
