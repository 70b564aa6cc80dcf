import { frequenciesOf } from '../prose/frequencies-of.ts';
import { type Hit, keysBetween, type Prose, type ProseSentence } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import { clauseStart } from './duty-sentence.ts';
import { isTaskDoneOften } from './task-done-often.ts';

/** «jevnlig», where people meet or something is kept up. */
export interface SaidOften {
  hit: Hit;
  sentence: ProseSentence;
  start: number;
  end: number;
}

/** Says nothing about how often; where people meet, that is what the agreement is to say. */
const OFTEN = [
  'jevnlig',
  'jevnlige',
  'jamleg',
  'jamlege',
  'jamnleg',
  'jamnlege',
  'regelmessig',
  'regelmessige',
  'ofte',
  'løpende',
  'løpande',
  'fortløpende',
  'fortløpande',
];

const MEETS =
  / (?:møtes|møtast|møtest|møter|møte|treffes|treffast|treffest|samles|samlast|samlest|sammentrer|kommer saman|kommer sammen|kjem saman) /;

/** «blir i sine møter fortløpende orientert» */
const IN_MEETINGS = / (?:i|på) (?:(?:sine|alle|hvert|kvart|de|dei|faste) ){0,2}(?:møter|møte) /;

/** What is kept up has to be so at some time: «jevnlig kontakt», «jamleg innom». */
const KEEPS_UP =
  / (?:kontakt med|dialog med|(?<!(?:partene|partane) .{0,30})(?:kontakt|dialog)|innom|besøk|besøker|besøkjer|besøke|tilsyn|kontroll|kontroller|kontrollar|revisjon|revidering|gjennomgang|gjennomganger|oppfølging|oppfølgjing|patruljerer|patruljerar|patruljering|øvelser|øvingar|øvinger|vandringer|vandringar|stede|stades|tilstede) /;

/** Where something often is so tells how things are. */
const DESCRIBES = / (?:der|hvor|kor|når|hvis|viss|dersom|om) (?:\S+ ){0,5}$/;

/** Reports have to come some time too. */
const REPORTS =
  / (?:rapporter\S*|orienter\S*|informer\S*|oppdater\S*|underrett\S*|til orientering|til informasjon|gir melding|gjev melding) /;

/** «møtes jevnlig og rapporterer til rådet hvert år»: what is said how often is another thing. */
const OF_NEXT_VERB =
  / (?:og|samt) (?!etter |eller |over |under |per |hver |kvar |andre |flere |fleire )(?:[a-zæøå]+(?:er|ar|es|ast|est)|held|går|gjev|gir) /;

/** «skal være til stede på rådhuset jevnlig» */
const PRESENT = / (?:stede|stades|tilstede) (?:\S+ ){0,6}$/;

const RUNNING = /^(?:løpende|løpande|fortløpende|fortløpande)$/;

/** Where it is only said that something is done often. */
export function saidOften(prose: Prose): SaidOften[] {
  return hitsOf(prose, OFTEN).flatMap((hit): SaidOften[] => {
    const { text, index, word } = hit;
    const sentence = prose.sentenceAt(hit);
    const around = keysBetween(text.wordList, Math.max(sentence.from, index - 3), Math.min(sentence.to, index + 4));
    if (
      text.section === 'formål' ||
      !(
        (MEETS.test(around) && !IN_MEETINGS.test(around)) ||
        (KEEPS_UP.test(around) && !RUNNING.test(word.key) && word.key !== 'ofte') ||
        (!RUNNING.test(word.key) && isTaskDoneOften(hit, sentence)) ||
        (!RUNNING.test(word.key) &&
          PRESENT.test(keysBetween(text.wordList, Math.max(sentence.from, index - 8), index))) ||
        (REPORTS.test(around) && (!RUNNING.test(word.key) || / til (?:orientering|informasjon) /.test(around)))
      ) ||
      frequenciesOf(sentence).some(({ start }) => !OF_NEXT_VERB.test(text.words.slice(word.end, start))) ||
      DESCRIBES.test(keysBetween(text.wordList, clauseStart(sentence, index), index)) ||
      /^så (?:ofte|jamleg)/.test(text.words.slice(word.start - 3))
    )
      return [];
    return [{ hit, sentence, start: word.start, end: word.end }];
  });
}
