import { frequenciesOf } from '../../prose/frequencies-of.ts';
import { leadOf } from '../../prose/lead-of.ts';
import { keysBetween } from '../../prose/prose.ts';
import { DUTY, DUTY_OR_ITEM, PASSIVE, PERMISSION } from './duty-words.ts';
import type { Standing } from './standing.ts';

/** What is rightly done when there is a need: inviting others, asking for consent, meeting more often than agreed. */
const NEED_IS_RIGHT =
  /inviter|innkall|innby[ds ]|samtykk|ekstra|tillegg|utover|utvid|oftere|oftare|revider|oppdater|juster|endr|supplert|suppler|tilkall|hyppigere|innhent|kalle inn|kallast inn|kalles inn|kalt inn|kalla inn|bakvakt|forsterk|trekk|bistand|tolk| (?:tekne|teke|tatt|tas|takast) med | kan også | også (?:andre|flere|fleire) |også (?:\S+ )?(?:når|dersom|hvis|ved|etter) |andre /;
/** «… og på skolen ved behov» */
const ELSEWHERE =
  / (?:\S+) (?:og|samt|men) (?:ellers |elles |også |òg )?(?:i|på|ved|hos) (?!kveld|helg|ettermiddag|dagtid|natt|vinter|sommer|høytid)(?:\S+ ){1,3}$/;
/** «To møter i året, og flere ved behov»: what comes beside a fixed number may be as needed. */
const BESIDES =
  / (?:(?:flere|fleire|mer|meir|oftere|oftare|hyppigere|hyppigare|ekstra|ellers|elles|øvrig|utover|ut over|dessuten|dessutan|i tillegg|attåt|ytterligere|ytterlegare)(?: \S+){0,3}|(?:og|samt|pluss)(?: (?:også|òg|så|møter|møtest|møtast|møte|i tillegg))?) $/;

/** Whether a duty is left to whoever sees the need: «patruljerer ved behov». */
export function isLeftToNeed({ sentence, first, after }: Standing): boolean {
  const { text, keys, item, from } = sentence;
  if (text.wordList[after]?.key === 'for' && !/^(?:det|dette)$/.test(text.wordList[after + 1]?.key ?? '')) return false;
  const isDuty =
    DUTY.test(keys) ||
    (PASSIVE.test(keys) && !PERMISSION.test(keys)) ||
    (item && / (?:skal|må|oppgaver|oppgåver|oppgavene|oppgåvene|ansvar) $/.test(leadOf(sentence)));
  // «Samtykke innhentes ved behov»: consent is no matter of need.
  if (
    isDuty &&
    text.section === 'taushetsplikt' &&
    (first > from || / (?:nødvendig|naudsynt)/.test(keys)) &&
    / samtykke/.test(keys) &&
    / (?:behov|trong) /.test(keys) &&
    // Where it is said who asks for it, it is when they are to share.
    !/ av (?:den|dei|de|partene|partane|politi\S*|kommun\S*|etat\S*|\S+kontakten|\S+koordinatoren) /.test(keys)
  )
    return true;
  const before = keysBetween(text.wordList, Math.max(from, first - 8), first);
  // «Kan ta med en kollega der det trengs»: leave is no duty.
  if (/ kan (?:\S+ ){0,7}$/.test(before) && !DUTY_OR_ITEM.test(before)) return false;
  const counted = frequenciesOf(sentence);
  // «På rådhuset hver tirsdag, og på skolen ved behov»: what is fixed is fixed for another place.
  if (ELSEWHERE.test(before) && (isDuty || counted.length > 0)) return true;
  if (!isDuty) return false;
  if (counted.length > 0 && BESIDES.test(before)) return false;
  return !NEED_IS_RIGHT.test(keys) && counted.every(({ bound }) => bound !== 'minst');
}
