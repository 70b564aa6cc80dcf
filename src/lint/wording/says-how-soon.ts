import { leadOf } from '../prose/lead-of.ts';
import { sentenceBefore, sentencesBefore } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { tableHeadOf } from '../prose/table-head.ts';

/** Words of sentences that may say how soon the police are to be there. */
export const SOON = [
  'respons*',
  'utrykningstid*',
  'utrykkingstid*',
  'innsatstid*',
  'minutter',
  'minutt',
  'minutts',
  'min',
  'kvarter',
  'halvtime',
  'rykke',
  'rykker',
  'framme',
  'fremme',
  'stedet',
  'staden',
  'køyretid*',
  'kjøretid*',
];

const TIME =
  / (?:\d{1,3}|\S*t?(?:e|i|o|å|a|en|ein|éin|én|ett|eitt|to|tre|fire|fem|seks|sju|åtte|ni|ti)|halv|halvannen|halvannan) (?:min|minutt|minutter|minutts|minuttar|time|timer|timar|kvarter) | (?:et|eit|innen|innan) (?:kvarter|halvtime) | kvarter | halvtime /;
const THERE =
  / (?:respons(?:tid\S*|krav\S*)?|utrykningstid\S*|utrykkingstid\S*|innsatstid\S*|køyretid\S*|kjøretid\S*|framme|fremme|stedet|staden|plass|hasteoppdrag\S*|patrulj\S*|rykk\S*|bilen|bil|politiet) /;
const TRIP =
  / (?:responstid\S*|innsatstid\S*|utrykningstid\S*|utrykkingstid\S*|køyretid\S*|kjøretid\S*|framme|fremme|patrulj\S*) /;
/** «**Responstid.** Kravene er:» over a list. */
const HEADING = /^ (?:krav til )?(?:responstid|responskrav|utrykningstid|utrykkingstid|innsatstid)\S* $/;
const FAR = 6;
/** What stands over a list of times, which need not name the police again. */
const LEADS_TO_TIMES =
  / (?:respons(?:tid\S*|krav\S*)?|utrykningstid\S*|utrykkingstid\S*|innsatstid\S*|framkomsttid\S*|fremkomsttid\S*|framme|fremme|stedet|staden|hasteoppdrag\S*|første (?:patrulje|bil)) /;
/** What else is done within so many minutes, or by others. */
const OTHER = /telefon|svar |svarer|besvar|henvend|e-?post|åpningstid|opningstid| gå | gange |orienter|parker/;
/** Requirements that others set, or that are only told of. */
const LATER =
  /måles|målast|orienter| (?:fastsettes|fastsetjast|settes|setjast|vurderes|bestemmes|avklares|drøftes|stilles|stillast) (?!i denne|her)/;
const OTHERS = /brannv|ambulans|legevakt/;

/** Words of how long the way is where neither the police nor the spot are named: «må man regne med rundt en time til Å». */
export const ON_THE_WAY = ['time', 'timer', 'timar', 'minutter', 'minutt', 'kvarter', 'halvtime'];
const TAKES =
  / (?:regne|rekne|påregne|pårekne|regner|reknar|påregnes|påreknast|tar|tek|ta|bruker|brukar|bruke|ventes|ventast|vente) (?:\S+ ){0,6}(?:time|timer|timar|minutter|minutt|kvarter|halvtime) /;
const WHITHER = / (?:til|ut til|fra|frå|utover|innover) |(?:køyr|kjør)\S* /;
const OF_POLICE = / (?:responstid\S*|utrykning\S*|utrykking\S*|innsatstid\S*|vaktordning\S*|patrulj\S*) /;
const NEIGHBOURS = 2;

/** Whether a sentence tells how long the patrol has to drive, under what is said of the response. */
export function tellsTheWay(sentence: ProseSentence): boolean {
  const { keys, text } = sentence;
  if (text.section !== 'tjenestetilbud' || OTHER.test(keys) || OTHERS.test(keys)) return false;
  if (!TIME.test(keys) || !TAKES.test(keys) || !WHITHER.test(keys)) return false;
  return [...sentencesBefore(sentence, NEIGHBOURS), sentence].some((it) => OF_POLICE.test(it.keys));
}

/** Whether a sentence says how soon the police are to be on the spot, as a time or by a requirement that holds. */
export function saysHowSoon(sentence: ProseSentence): boolean {
  const { keys } = sentence;
  if ((OTHER.test(keys) && !TRIP.test(keys)) || (OTHERS.test(keys) && !/ politi/.test(keys))) return false;
  if (/respons/.test(keys) && / (?:krav\S*|responskrav\S*) /.test(keys) && !LATER.test(keys)) return true;
  if (!TIME.test(keys)) return false;
  const previous = sentenceBefore(sentence)?.keys ?? '';
  if (THERE.test(keys) || /responstid|innsatstid|utrykk?ings?tid/.test(previous)) return true;
  if (sentence.item && sentencesBefore(sentence, FAR).some((it) => HEADING.test(it.keys))) return true;
  // «… skal politiet være framme innen», and each place with its time in a list or a table below.
  const over = leadOf(sentence) + tableHeadOf(sentence);
  return over !== '' && LEADS_TO_TIMES.test(over) && !OTHER.test(over) && (!OTHERS.test(over) || / politi/.test(over));
}
