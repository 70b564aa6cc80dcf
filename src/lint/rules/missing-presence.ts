import { frequenciesOf } from '../prose/frequencies-of.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

const WEEKDAYS = ['mandag', 'måndag', 'tirsdag', 'tysdag', 'onsdag', 'torsdag', 'fredag'];
/** «er i Meråker», «arbeider fra kontoret i Gol», «sitter i kommunen» */
const IN_PLACE =
  /(?:^|[ (])(?:er|være|vere|arbeider|arbeidar|jobber|jobbar|sitter|sit|møter opp|er ute|er på jobb|held til|holder til|møter|opphold(?:er|ar) seg|oppheld seg) (?:fysisk |fast )?(?:i|på) (?:[A-ZÆØÅ]|kommunen|bygda|bygden|byen|øya)|(?:bruker|bruke|nyttar|nytte) [^.]{0,40} i kommun(?:en|a)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

/** Reached by telephone, at schools, or only when asked. */
const ELSEWHERE =
  / (?:på|over|via|per|pr) (?:telefon|mobil|e-?post)\S* |(?:besøk\S*|til stede på|til stades på|ute på) (?:\S+ )?(?:skol|skul|elev|klubb|foreldre|ungdomss)|foreldremøte| (?:hvis|dersom|viss) /;

/** Somebody else begins the sentence, and is the one who is there. */
const OTHERS =
  /^ (?:en |ei |ein |kommunens |kommunen sin )?(?:politi)?(?:patruljen|patruljer|patruljene|patruljane|bilen|helsesykepleier\S*|helsesjukepleiar\S*|helsesøster\S*|slt-koordinator\S*|utekontakt\S*|barnevern\S*|ordføreren|ordføraren|rådmannen|kommunedirektøren|natteravn\S*|forebygger\S*|førebyggar\S*|namsmann\S*|lensmannsbetjent\S*) /;

const AT_PLACE =
  /rådhus|kommunehus|servicetorg|tinghus|heradshus|herredshus|bygdehus|bibliotek|lensmannskontor|kontordag/;

/** «Er i kommunen én dag i uka»: an item whose subject is the heading. */
function uncapitalised(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

export const missingPresence = requirementRule({
  id: 'missing-presence',
  kind: 'completeness',
  title: { nb: 'Politikontaktens tilstedeværelse mangler', en: 'The presence of the politikontakt is missing' },
  description: {
    nb: 'Politikontakten skal være i kommunen minst én dag i uken. Avtalen bør si hvilke dager eller hvor mange.',
    en: 'The politikontakt shall be in the kommune at least one day a week. The agreement should say which days, or how many.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.politikontakt],
  requirement: {
    what: { nb: 'hvor ofte politikontakten er i kommunen', en: 'how often the politikontakt is in the kommune' },
    path: ['seksjoner', 'politikontakt', 'tilstedeværelse'],
    sections: ['politikontakt', 'tjenestetilbud', 'fokusområder', 'organisering'],
    evidence: [
      {
        words: [
          'stede',
          'stades',
          'tilstede',
          'besøk*',
          'kontordag*',
          'kontortid*',
          'oppmøte',
          'kontoret',
          'kontor',
          'rådhuset',
          'kommunehuset',
          'servicetorget',
          'tinghuset',
          'heradshuset',
          'herredshuset',
          'bygdehuset',
          'biblioteket',
          'lensmannskontoret',
          'treff*',
          'treffes',
          'tilgjengelig',
          'tilgjengeleg',
          'arbeidssted*',
          'arbeidsstad*',
          'oppmøtedag*',
          'plass',
          'tilhold',
          'tilhald',
          'jobb',
          'tilstedeværelse',
          'tilstadevering',
        ],
        test: (keys, { text }) =>
          / (?:virke|arbeids|yrke)?dag(?:er|ar|en)? | dagl(?:ig|eg)e? (?!kontakt|dialog|drift|le)|dag\/(?:uke|veke)| uken? | uka | veke[na]? | veka |ukentlig|vekentleg|dager i uk|mandag|tirsdag|tysdag|onsdag|torsdag|fredag|måndag| hverdager | kvardagar /.test(
            keys,
          ) &&
          (text.section === 'politikontakt' || /politikontakt/.test(keys)) &&
          (!ELSEWHERE.test(keys) || AT_PLACE.test(keys)) &&
          !/ den dagen det pass/.test(keys) &&
          (!OTHERS.test(keys) || /politikontakt/.test(keys)) &&
          (!/ (?:åpent|åpen|ope|open|opent) /.test(keys) || /kontakten /.test(keys)),
      },
      // «er i Meråker minst to dager i måneden»
      {
        words: ['dag', 'dager', 'dagar', 'dagen', 'gang', 'gong', 'uke', 'veke', ...WEEKDAYS],
        test: (keys, sentence) =>
          sentence.text.section === 'politikontakt' &&
          (IN_PLACE.test(uncapitalised(sentence.text.words.slice(sentence.start, sentence.end))) ||
            / (?:faste|fast) dag(?:en|er|ar)? i (?:kommunen|kommuna|bygda|byen) /.test(keys)) &&
          !/skol|skul|klubb|møte[^r]|elev/.test(keys) &&
          (!OTHERS.test(keys) || /politikontakt/.test(keys)) &&
          (frequenciesOf(sentence).length > 0 || WEEKDAYS.some((day) => keys.includes(day))),
      },
    ],
    help: {
      nb: 'Skriv tilstedeværelse: { dager: 1, per: uke, minst: true } under politikontakt, eller tilstedeværelse: { utelatt: <grunn> }.',
      en: 'Write tilstedeværelse: { dager: 1, per: uke, minst: true } under politikontakt, or tilstedeværelse: { utelatt: <reason> }.',
    },
  },
});
