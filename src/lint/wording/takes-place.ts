import type { Word } from '../../commitments/words.ts';
import { keysBetween, type ProseSentence, type ProseText } from '../prose/prose.ts';

/** Where a point in time stands among the words of its text. */
interface TimeAt {
  from: number;
  to: number;
}

/** «gjennomføres», «startast», «tas», but not «partenes», «felles», «oftast». */
const PASSIVE =
  /^(?!(?:alles|felles|begges|deres|ellers|fylkes|følges|brukes|benyttes|videreføres|regnes|kalles|omtales|nevnes|vises|sees|finnes|kreves|forutsettes|kjennes|fast|last|nest|mest|oftast|fleirast|nærast|seinast|brukast|følgjast|nyttast|vidareførast|reknast|kallast|nemnast|visast|finnast|krevjast)$)(?:\S{2,}(?<!en)es|\S*(?<!ig|leg)ast|\S*tas|gis|foreslås)$/;

/** What a party does then, where a time is given for it. */
const DOES = new Set(
  'ansetter anskaffer arrangerar arrangerer avgjer avgjør begynner bestemmer besøker besøkjer byrjar drar etablerar etablerer evaluerar evaluerer flyttar flytter foreligger forhandlar forhandler får gjennomfører gjer gjør går haldar held holder innfører innkaller inviterar inviterer kjem kjøper kommer lagar lager lanserar lanserer legg legger leverar leverer møtes møtest opnar oppnemner oppnevner oppsummerar oppsummerer overtar overtek planlegg planlegger rapporterar rapporterer reiser reviderar reviderer rullerar rullerer sender set setter signerar signerer startar starter tar tek tilset tilsetter undertegner underteiknar utarbeidar utarbeider vel velger ventast ventes vurderar vurderer åpner'.split(
    ' ',
  ),
);

/** «vert gjennomført», «blir satt opp», «er ventet», «er planlagt». */
const BECOMES =
  / (?:(?:vert|blir|skal|vil|må|bør)(?: \S+){0,7}|er (?:ventet|venta|forventet|planlagt|planlagd|satt|sett|berammet|lagt|avtalt|varslet|varsla)(?: \S+){0,3}) $/;

/** A noun that names what takes place. */
const EVENT =
  /(?:opplæring|opplæringa|opplæringen|kurs|kurset|kveld|kvelden|øvelse|øvelsen|øving|øvinga|evaluering|evalueringa|evalueringen|revisjon|revidering|rullering|oppstart|start|innflytting|åpning|opning|kampanje|aksjon|foreldremøte|foreldremøter|folkemøte|fagdag|temadag|besøk|utlysning|utlysing|lansering|ansettelse|tilsetting|ferdigstillelse|ferdigstilling)$/;

/** Something that tells how it went, or where the matter comes from. */
const TOLD =
  /^(?:ble|blei|vart|var|hadde|fikk|fekk|gikk|gjekk|kom|tok|ga|gav|la|lå|låg|viste|startet|starta|begynte|byrja|åpnet|opna|vedtok|inngikk|gjorde|holdt|heldt|fant|var|siden|sidan|etter|sist|tidligere|tidlegare|forrige|førre|viser|syner|har|enn)$/;

/** «skal være lavere enn i 2018» */
const COMPARED = / (?:enn|som|av|datert) (?:i |den )?$/;

/** «skal ned fra 9 prosent i 2025 til 6 i 2028»: where it was. */
const FROM_VALUE = / (?:fra|frå|under|over|til) (?:\S+ ){0,6}i $/;

/** What a date in front of which it stands belongs to: «rutinen fra mars 2021», «vedtaket av 4. mai 2021», «evalueringen gjort våren 2023». */
const BELONGS =
  / (?:av|fra|frå|siden|sidan|etter|sist|datert|enn|nr|\S*(?:undersøkelsen|undersøkinga|kartleggingen|kartlegginga|rapporten|vedtaket|hendelsen|hendinga|hendelsene|erfaringene|erfaringane|tallene|tala)|(?!\S*(?:møte|kveld|tiltak|alt|dugnad|bistand)t? )\S+(?:ert|ført|lagt|gjort|holdt|tatt|satt|kt|dt)) (?:den |i |om |på )?$/;

/**
 * Whether something is said to take place at a point in time: «Ungdata gjennomføres våren 2021», «Høsten 2023 gjør
 * partene opp status», «Opplæring i 2018». What is told as history, and what only bears a date, does not.
 */
export function takesPlace(text: ProseText, time: TimeAt, sentence: ProseSentence): boolean {
  const { wordList } = text;
  const from = clauseStart(text.words, wordList, Math.max(sentence.from, time.from - 16), time.from);
  const before = keysBetween(wordList, from, time.from);
  const opens = / (?:(?:og|men|i|til|om|den|på|innen|\d[\d.]*) )*$/.exec(before);
  if (opens?.index === 0) return follows(wordList, time.to, sentence.to);
  if (COMPARED.test(before)) return false;
  const becomes = BECOMES.test(before);
  if (!becomes && BELONGS.test(before)) return false;
  const isTimed = !isYear(wordList, time) || (/ (?!\d)\S+ i (?:20\d\d og )?$/.test(before) && !FROM_VALUE.test(before));
  if (becomes) return isTimed;
  for (let at = from; at < time.from; at += 1) if (TOLD.test(wordList[at]!.key)) return false;
  // The nearest verb is the one that the time is of: «bygger på malen og er drøftet 6. februar 2018».
  for (let at = time.from - 1; at >= from; at -= 1) {
    const { key } = wordList[at]!;
    if (DOES.has(key) || PASSIVE.test(key)) return isTimed;
    if (IS.test(key)) break;
  }
  return isEventAlone(text.words, wordList, from, time);
}

/** A verb comes second: «Høsten 2023 foretas …», «Våren 2022 gjør partene …», «I juni 2020 skal …». */
function follows(wordList: readonly Word[], to: number, end: number): boolean {
  const next = to + 1 < end + 1 ? wordList[to + 1]?.key : undefined;
  return next !== undefined && (DOES.has(next) || PASSIVE.test(next) || /^(?:skal|vil|må|vert|blir)$/.test(next));
}

/** «Kurs for ansatte i barnehagene våren 2019.»: nothing but what it is and when. */
function isEventAlone(words: string, wordList: readonly Word[], from: number, { from: date, to }: TimeAt): boolean {
  if (date - from > 8 || !/^(?:\.?[ \t]*(?:$|\n)|[.,;)])/.test(words.slice(wordList[to]!.end, wordList[to]!.end + 8)))
    return false;
  const name = keysBetween(wordList, from, Math.min(from + 2, date))
    .trim()
    .split(' ');
  const last = wordList[date - 1]?.key ?? '';
  return (
    (name.some((key) => EVENT.test(key)) ||
      EVENT.test(last) ||
      (/^(?:i|til|på)$/.test(last) && EVENT.test(wordList[date - 2]?.key ?? ''))) &&
    !/ (?:er|som|fra|frå|av) /.test(keysBetween(wordList, from, date).replace(/ er (?=oppstart)/, ' '))
  );
}

function isYear(wordList: readonly Word[], { from, to }: TimeAt): boolean {
  return from === to && /^\d{4}$/.test(wordList[to]!.key);
}

/** What is so, or has been done. */
const IS = /^(?:er|har|hadde|var|ble|blei|vart)$/;

/** Where the clause begins that a time stands in: after the last comma or «som», «at», «da» before it. */
function clauseStart(words: string, wordList: readonly Word[], earliest: number, at: number): number {
  for (let index = at - 1; index >= earliest; index -= 1) {
    const { key, end } = wordList[index]!;
    if (/^(?:som|at|da|då|mens|medan|fordi|når)$/.test(key)) return index + 1;
    if (/^\s*[,;:–(]/.test(words.slice(end, end + 3))) return index + 1;
  }
  return earliest;
}
