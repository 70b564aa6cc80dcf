import { isAboutCouncilMeetings } from '../contradictions/council-meetings.ts';
import { scheduledMeetings } from '../contradictions/scheduled-meetings.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { keysBetween, type ProseSentence } from '../prose/prose.ts';

/** Words of sentences that may say how often the council meets. */
export const MEETING = [
  'møt*',
  'politirådsmøte*',
  'rådsmøte*',
  'samles',
  'samlast',
  'samlest',
  'avholdes',
  'innkalles',
  'kommer',
  'kome',
  'komme',
  'koma',
  'kjem',
  'trer',
  'treffes',
  'treffast',
  'kvartalsmøte*',
  'halvårsmøte*',
];

const MEETS =
  / (?:\S*møte\S*|møt(?:es|ast|est|s)|møta|samles|samlast|samlest|avholdes|innkalles|treffes|treffast|(?:kommer|kome|komme|koma|kjem|trer) (?:\S+ )?(?:sammen|saman)) /;
const COUNCIL = / (?:politirådet|rådet|politiråd|\S*rådsmøte\S*) /;
/** Meetings of others, or something else that is done in a meeting. */
const OTHER =
  /grupp|utval|forum|nettverk| team|styringsgr|evaluer| slt | slt-(?!koordinator)| pst |sikkerhetstjeneste|tryggingsteneste|kommunestyre|formannskap|bystyre|heradsstyre|elevråd|ungdomsråd|folkemøt|foreldremøt|allmøt|kontaktmøt|ansvarsgruppe|morgenmøt|informasjonsmøt|dialogmøt|orienter| gjennom | gjennomgå|plan(?:en)? |rapport| politikontakt\S* (?:skal )?(?:møter|møte|har|holder|er) |^ i tillegg |ekstraordinær| (?:første|fyrste|siste|neste|hvert|kvart) (?:\S+ )?møt[ea]/;
/** «i henhold til felles strategiplan»: what the meetings follow is not what they are about. */
const BY_PLAN = / (?:i henhold til|i samsvar med|i tråd med|iht|jf|etter) (?:\S+ ){0,2}\S*plan(?:en)? /g;
const TWO_PERSONS =
  / (?:ordfør|kommunedirektør|rådmann|kommunalsjef)\S* og \S*(?:sjef|mester|meister|lensmann|leder|leiar)\S* | møt(?:es|ast|est) (?:ordfør|kommunedirektør|rådmann)\S* og /;

/** Whether a sentence says how often the council meets, and not how often others do, or what it does at a meeting. */
export function saysHowOftenCouncilMeets(sentence: ProseSentence): boolean {
  const { text, from, to, keys } = sentence;
  if (!MEETS.test(keys)) return false;
  const scheduled = isAboutCouncilMeetings(sentence) ? scheduledMeetings(sentence) : null;
  for (const { start } of [...frequenciesOf(sentence), ...(scheduled ? [scheduled] : [])]) {
    const clause = clauseAt(sentence, start);
    const own = COUNCIL.test(clause) || (text.section === 'politiråd' && !/ politikontakt/.test(clause));
    if (
      !OTHER.test(clause.replace(BY_PLAN, ' ')) &&
      (own || isAlone(sentence)) &&
      !(TWO_PERSONS.test(clause) && !COUNCIL.test(clause))
    )
      return true;
  }
  // «Rådet skal gjennomføre 2 g/år»
  return (
    / \d (?:g|ggr|x)\/(?:år|halvår) | (?:uke|veke) \d+ (?:og )?\d+ /.test(keysBetween(text.wordList, from, to)) &&
    !OTHER.test(keys)
  );
}

/** Outside of the council's own section the sentence must speak of nobody else's meetings. */
function isAlone({ keys }: ProseSentence): boolean {
  return !OTHER.test(keys) && !TWO_PERSONS.test(keys);
}

/** The words between the commas around an offset; who meets may be named in the clause before. */
function clauseAt({ text, start, end, from, to }: ProseSentence, at: number): string {
  const ends = [start];
  for (const match of text.words.slice(start, end).matchAll(/[,;](?= )| (?:men|mens|medan) /g))
    ends.push(start + match.index);
  ends.push(end);
  const next = ends.findIndex((it) => it > at);
  const [low, high] = [ends[next - 1] ?? start, ends[next] ?? end];
  const inside = text.wordList.slice(from, to).filter((it) => it.start >= low && it.start < high);
  const clause = ` ${inside.map(({ key }) => key).join(' ')} `;
  // «politirådet, som har tre møter i året», «I mars, juni og oktober møtes rådet»
  return / som |^ (?:i |en |ein |to |tre |fire )/.test(clause) &&
    low > start &&
    !/ (?:møtes|møtast|har) .* (?:møtes|har) /.test(clause)
    ? ` ${
        inside.length
          ? text.wordList
              .slice(from, to)
              .filter((it) => it.start < high && it.start >= (ends[next - 2] ?? start))
              .map(({ key }) => key)
              .join(' ')
          : ''
      } `
    : clause;
}
