import { guarded } from '../prose/guarded.ts';
import { leadOf } from '../prose/lead-of.ts';
import { beside, sentenceBefore } from '../prose/neighbours.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import {
  EXCEPTED,
  LIMITED,
  NAMES_GIVEN,
  ON_REQUEST,
  SHARED_AT_NEED,
  TOLD_OF_TROUBLE,
  WITHOUT_CONSENT,
} from '../wording/sharing-grounds.ts';

const WORDS =
  'unntaksvis likevel unntak hast hastesaker haster hastar tilfeller tilfelle samtykke samtykket opplysninger opplysningar informasjon innsyn navn namn navneliste namneliste enkeltsak enkeltsaker einskildsak einskildsaker'.split(
    ' ',
  );
/** What somebody is told to be in, where no information is spoken of. */
const TROUBLE =
  'involvert involverte innblandet innblanda mistenkt mistenkte mistenkjast siktet sikta anmeldt anmeldte meld melde pågrepet pågripes pågripen pågripne tatt teken tekne tas bortvist bortviste bøtelagt bøtelagde tiltalt tiltala dømt dømde begår begått gjort utfører selger sel ruser rusar lovbrudd lovbrot straffbare straffbart straffesak straffesaker straffesakar'.split(
    ' ',
  );
const ALL_WORDS = [...WORDS, ...TROUBLE];
/** What makes it lawful: a provision, a consent, no names; or what is shared is not about persons. */
const GROUND =
  /hjemmel|heimel| lov | loven| lova| lovlig|lovens|§|paragraf|vilkår|unntatt|anonym|aidentifi|avidentifi|meldeplikt|avverg|opplysningsplikt|statistikk|erfaring|kunnskap|utviklingstrekk|kriminalitetsbilde|generell|åpne kilder|opne kjelder|samtykker|gitt samtykke|gjeve samtykke|har samtykke|med samtykke| ikke gis | ikkje gjevast |mistet|fare for liv/;

export const sharingWithoutBasis: Rule = {
  id: 'sharing-without-basis',
  kind: 'law',
  title: { nb: 'Unntak fra taushetsplikten uten hjemmel', en: 'Exception from confidentiality without a basis in law' },
  description: {
    nb: 'At noe haster eller trengs, gir ikke adgang til å dele det som er taushetsbelagt. Unntakene står i loven.',
    en: 'That something is urgent or needed does not allow the sharing of what is confidential. The exceptions stand in the law.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.taushetsplikt],
  check({ prose }, report) {
    for (const sentence of sentencesWith(prose, ALL_WORDS, ({ text }) => text.kind === 'prose')) {
      const match = matchIn(sentence);
      if (!match || GROUND.test(sentence.keys)) continue;
      const { start, end, text } = wordsMatched(sentence, match);
      report({
        at: placeIn(sentence.text, start, end),
        message: {
          nb: `«${text}» sier ikke hvilken hjemmel det skjer etter.`,
          en: `“${text}” does not say which provision allows it.`,
        },
        help: {
          nb: 'Vis til bestemmelsen som åpner for det, krev samtykke, eller ta unntaket ut.',
          en: 'Refer to the provision that allows it, require consent, or take the exception out.',
        },
      });
    }
  },
};

function matchIn(sentence: ProseSentence): RegExpExecArray | null {
  const { keys, text } = sentence;
  const inSection = text.section === 'taushetsplikt';
  if (inSection && !LIMITED_TO_PAPERS.test(keys)) {
    const requested = ON_REQUEST.exec(keys) ?? SHARED_AT_NEED.exec(keys);
    if (requested) return requested;
  }
  const named = NAMES_GIVEN.exec(keys);
  if (named && !/ (?:uten|utan|ikke|ikkje|aldri) |deltaker|deltakar|medlem|kontaktperson/.test(keys)) return named;
  const without = WITHOUT_CONSENT.exec(keys);
  if (without) return without;
  const told = TOLD_OF_TROUBLE.exec(keys);
  if (told && isFromPolice(sentence, told.index)) return told;
  const cases = CASES_IN_COUNCIL.exec(keys);
  if (cases && !NOT_AS_CASES.test(keys) && !NEGATED.test(keys.slice(0, cases.index + cases[0].length))) return cases;
  const excepted = EXCEPTED.exec(keys);
  return excepted && !CONSENT.test(keys) && isAfterLimit(sentence) ? excepted : null;
}

const POLICE = / (?:politi\S*|lensmann\S*|patrulj\S*) /;
const KEPT_WITHIN =
  /taushetsplikt|teieplikt|ramme[nr]|ramma|adgang|tillater|tillèt|tillet|regelverk| antall| tall|tal på/;

/** Whether it is the police who tell, in the sentence or in the words above the list, and nothing there or beside bounds it. */
function isFromPolice(sentence: ProseSentence, at: number): boolean {
  const before = ` ${leadOf(sentence)} ${sentence.keys.slice(0, at + 1)}`;
  if (!POLICE.test(before) || / (?:om|når|kan) $/.test(before)) return false;
  const next = sentence.item ? '' : (beside(sentence, 1)?.keys ?? '');
  return ![before, sentence.keys, next].some((it) => KEPT_WITHIN.test(it) || GROUND.test(it));
}

/** «Politirådet kan også drøfte enkeltsaker»: a council of leaders, of whom most may not hear of them. */
const CASES_IN_COUNCIL = guarded(
  / (?:enkeltsak|einskildsak)/,
  / (?:politi)?rådet (?:også |òg )?(?:kan|skal|vil|kan og) (?:\S+ ){0,2}?((?:drøfte|behandle|handsame|diskutere|ta opp|gå gjennom|gjennomgå) (?:(?!ikke |ikkje |og |prinsip)\S+ ){0,2}?(?:enkeltsak(?:er)?|einskildsak(?:er)?)) | (?:kan|skal) (?:politi)?rådet (?:\S+ ){0,2}?(?:drøfte|behandle|handsame|diskutere|ta opp|gå gjennom|gjennomgå) (?:(?!ikke |ikkje |og |prinsip)\S+ ){0,2}?(?:enkeltsak(?:er)?|einskildsak(?:er)?) /,
);
/** What is learnt from cases, and cases of licences and the like, are no persons. */
const NOT_AS_CASES =
  / (?:prinsipielle?|prinsippielle?|skjenke\S*|bevilling\S*|løyve\S*|plansak\S*|byggesak\S*|trafikk\S*|høring\S*|ungdomsråd\S*|idrettsråd\S*) |anonym|generelt|på generelt/;
const NEGATED = / (?:ikke|ikkje|aldri|ingen|uten|utan|unntatt) /;

/** An exception that asks for consent is none. */
const CONSENT =
  / (?:må|krev\S*|skal|føre|foreligg\S*|innhent\S*|hent\S*|etter|gir|gjev) (?:\S+ ){0,4}samtykke| samtykke (?:må|skal|er|blir|vert|innhentes|innhentast|kreves|krevst|ligg)/;

/** Statistics and notices may well be given when asked for. */
const LIMITED_TO_PAPERS = / om (?:avtalen|avtala|møte|møtene|samarbeidet|tilbud|tilbod|tjenest|tenest)/;

/** Whether the sentence, or the one before it in the same text, speaks of persons or secrecy. */
function isAfterLimit(sentence: ProseSentence): boolean {
  return LIMITED.test(sentence.keys) || LIMITED.test(sentenceBefore(sentence)?.keys ?? '');
}
