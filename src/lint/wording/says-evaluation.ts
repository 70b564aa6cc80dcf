import { frequenciesOf } from '../prose/frequencies-of.ts';
import { leadOf } from '../prose/lead-of.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { ROLE } from './roles.ts';

/** Words of sentences that may be about evaluating the agreement. */
export const EVALUATING =
  'evaluer* egenevaluer* gjennomgå* gjennomgang* gjennom igjennom revider* revisjon rulleres rullerast vurder* drøfting drøftast drøftes oppsummer* status statusrapport* årsrapport* rapport ser stilling fungert fungerer fungerar virket verka verkar'.split(
    ' ',
  );

const EVALUATION = / \S*evaluer\S* /;
/** «går gjennom avtalen», «vurderer om avtalen har virket», «ser på korleis avtala har fungert» */
const REVIEW =
  / (?:går|gå|gjeng|gjennomgå\S*|gjennomgang\S*|revider\S*|ruller(?:es|ast|er)|vurder\S*|oppsummer\S*|status\S*|ser|sjå|ta stilling|tar stilling|tek stilling|rapport|årsrapport|legger fram|legg fram|bruk(?:es|ast) til å) (?:\S+ ){0,8}?(?:avtalen|avtala|avtaleverket|samarbeidet|samarbeidsavtalen) | (?:avtalen|avtala|samarbeidet|samarbeidsavtalen) (?:\S+ ){0,4}(?:gjennomgå\S*|revider\S*|rulleres|rullerast|vurderes|vurderast|oppsummer\S*|drøftes|drøftast) /;
/** Something else than the agreement and the cooperation. */
const OTHER_OBJECT =
  /(?:møtene|møta)(?: i \S+)? (?:skal )?evaluer|evaluer\S* (?:av )?(?:hvert møte|kvart møte|møt|alle |de enkelte |tiltakene|tiltaka|tiltak |øvels|øving|kurs|arrangement|hendels|hending|innsats|prosjekt|russ)|gjennomg\S* (?:av )?(?:trafikk|regnskap|rekneskap|budsjett|ulykk|sakene|hendels|statistikk)|(?:tiltak\S*|øvels\S*|øving\S*|prosjekt\S*) (?:skal )?evaluer/;
const YEARLY =
  / (?:etter|innan|innen|om) (?:ett|eitt|to|tre|fire|\d) år | (?:en|ein|én|éin|\d) (?:gang|gong|ganger|gonger) (?:i|per|pr|i hver|kvar|hver) (?:valg|val|avtale)?periode\S* | årets (?:siste|første|fyrste|\S*møte) | (?:siste|første|fyrste) møte(?:t)? (?:i|kvart|hvert) (?:året|år|kvart år|hvert år) | årets slutt | slutten av året | før (?:den|han|ho|avtalen|avtala) (?:går ut|utløper|løper ut) | (?:hver|kvar|på|om) (?:\S+ )?(?:vår\S*|høst\S*|haust\S*|vinter\S*|novembermøt\S*|\S*vårmøt\S*|\S*høstmøt\S*|\S*haustmøt\S*) | (?:hvert|kvart) valgår | (?:første|fyrste|andre|tredje|fjerde|siste|4) kvartal | midtveis | halvveis | (?:ved|innen|innan|før|mot) (?:\S+ )?(?:utløp\S*|slutten av \S+|utgangen av \S+|utgången|avtaleperioden\S*) | (?:innen|innan|senest|seinast|før|i løpet av|første gang|fyrste gong) (?:den )?(?:\d{1,2} )?(?:[a-zæøå]+ )?(?:\d{4}|\d{1,2}\.\d{1,2}\S*|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jul|sommer\S*|nyttår) /;

/** «SLT-arbeidet evalueres hvert annet år»: a part, which is evaluated by itself. */
const OF_SLT =
  / slt(?:-\S+)?(?: \S+)? (?:skal |vil |blir |vert )?evaluer|evaluer[^ ]{0,8} (?:av )?slt[ -]| (?:handlings|tiltaks)planen (?:skal |blir |vert )?evaluer|evaluer[^ ]{0,8} (?:av )?(?:handlings|tiltaks)planen /;

/** Whether a sentence tells of the evaluation of a part of the cooperation only. */
export function isOfPart(keys: string): boolean {
  return OF_SLT.test(keys) && !/ avtal| samarbeidet | samarbeidsavtal| politirådsavtal/.test(keys);
}

/** «Den tas opp til vurdering …», «vert teken opp til ny gjennomgang» */
const TAKEN_UP =
  / (?:opp (?:att )?(?:til|for)|gjenstand for|til) (?:(?:ny|fornyet|fornya|felles|samlet|samla|en|ein|ei) ){0,2}(?:vurdering|revisjon|gjennomgang|drøfting|evaluering) /;
/** What it is that is taken up: the agreement, or what stands for it after a sentence about it. */
const AGREEMENT = / (?:avtalen|avtala|avtaleverket|samarbeidet|samarbeidsavtal\S*|politirådsavtal\S*) /;
const PRONOUN = /^ (?:\S+ ){0,5}?(?:den|han|ho|denne) /;
/** Only if somebody asks for it. */
const UPON_REQUEST = / (?:kan|dersom|hvis|viss|kreve|krever|krev|ber|ønsker|ønskjer|ynskjer) /;

/** Whether the agreement is taken up to be judged, and not only when somebody asks for it. */
function isTakenUp(sentence: ProseSentence): boolean {
  const { keys, text } = sentence;
  if (!TAKEN_UP.test(keys) || UPON_REQUEST.test(keys)) return false;
  if (AGREEMENT.test(keys)) return true;
  if (text.section !== 'evaluering' || !PRONOUN.test(keys)) return false;
  const before = sentenceBefore(sentence);
  return before !== undefined && AGREEMENT.test(before.keys);
}

/** Whether a sentence is about evaluating the agreement or the cooperation. */
function isEvaluation(sentence: ProseSentence): boolean {
  const { keys } = sentence;
  if (isOfPart(keys)) return false;
  if (isTakenUp(sentence)) return true;
  return (EVALUATION.test(keys) || REVIEW.test(keys)) && !(OTHER_OBJECT.test(keys) && !REVIEW.test(keys));
}

/** Words of labels under the heading «Evaluering». */
export const LABELS =
  'når hyppighet hyppigheit frekvens tidspunkt tid ofte hvem kven ansvarlig ansvarleg ansvar av evaluering gjør gjer brukes brukast'.split(
    ' ',
  );
const AFTER = '(?:[*_]{0,3}\\s?:[*_]{0,3}|[*_]{0,3}\\s{0,20}\\|)';
const BEFORE_LABEL = '^(?:\\|\\s{0,20})?[*_]{0,3}';
const WHEN_LABEL = new RegExp(
  `${BEFORE_LABEL}(?:når|hvor ofte|kor ofte|hyppighet|hyppigheit|frekvens|tidspunkt|tid)${AFTER}`,
  'i',
);
const WHO_LABEL = new RegExp(
  `${BEFORE_LABEL}(?:hvem|kven|(?:hvem|kven) (?:som )?(?:gjør|gjer) (?:det|evalueringen|evalueringa|jobben)|ansvarlig|ansvarleg|ansvar|av (?:hvem|kven))${AFTER}`,
  'i',
);

/** «Når: januarmøtet hvert år» under the heading «Evaluering», where the label is all that is said of what it is about. */
function isLabelled(label: RegExp, { text, start }: ProseSentence): boolean {
  return text.section === 'evaluering' && label.test(text.words.slice(start, start + 60));
}

/** Whether a sentence says how often, or by when, the agreement or the cooperation is evaluated. */
export function saysHowOftenEvaluated(sentence: ProseSentence): boolean {
  const { keys } = sentence;
  return (
    (isEvaluation(sentence) || isLabelled(WHEN_LABEL, sentence)) &&
    (frequenciesOf(sentence).length > 0 || YEARLY.test(keys))
  );
}

const ACTOR = `(?:${ROLE}|(?:politi)?rådet|politiråd|styringsgrupp\\S*|arbeidsgrupp\\S*|slt-\\S+|koordineringsgrupp\\S*|kommunestyret|bystyret|heradsstyret|formannskapet|sekretæren|sekretariatet|begge|politikontakten)`;
const DOES_IT = new RegExp(
  `^ ${ACTOR} (?:gjør|gjer|har ansvar for|har ansvaret for|står for) (?:det|dette|evalueringen|evalueringa|jobben|arbeidet) |^ det (?:gjør|gjer|er) ${ACTOR} `,
);
const HAS_ACTOR = new RegExp(
  ` (?:${ACTOR}|(?:politi)?rådets (?:siste|første|fyrste|årlige|ansvar|oppgave|\\S*møte\\S*)|(?:partenes|rådets|politirådets|kommunens) ansvar) `,
);
/** Who gets it, and whose cooperation it is. */
const TOWARDS = new RegExp(
  ` (?:til|for|mellom|overfor|med|orienterer|orienterar) (?:den |det |både |begge )?(?:${ACTOR}|partene|partane)(?: (?:og|samt) (?:til |for )?\\S+)?(?= )| evaluering(?:en|a)? av (?:\\S+ )?(?:politirådet|rådet|partene|partane|kommunen|politiet)(?= )| (?:politiet|kommunen) sin\\S* innsats(?= )`,
  'g',
);
/** What it is of: «Evalueringen skal omfatte både politirådet og handlingsplanen». */
const COVERS =
  / evaluering(?:en|a)? (?:skal |vil |bør )?(?:også |og )?(?:vise|viser|syne|syner|gi svar|gje svar|omfatte|omfatter|omfattar|gjelde|gjelder|gjeld|dekke|dekker|dekkjer|bygge|byggje|bygger|byggjer) .*$| lensmanns(?:distrikt|kontor)\S*(?= )/g;

/** «og kommunestyret orienteres», «resultatet sendes partene» */
const TOLD = new RegExp(
  ` (?:(?:og|mens) )?${ACTOR} (?:skal |vil |må |blir |vert )?(?:orienteres|orientert|informert|orienterast|informeres|informerast|får|holdes|haldast|underrettes) .*$| (?:sendes|sendast|oversendes|oversendast|meldes|meldast) (?:\\S+ )?(?:${ACTOR}|partene|partane)(?= )`,
);

/** Whether a sentence says who evaluates the agreement or the cooperation, and not only who is told of it. */
export function saysWhoEvaluates(sentence: ProseSentence): boolean {
  if (isLabelled(WHO_LABEL, sentence)) return HAS_ACTOR.test(sentence.keys);
  // «Avtalen evalueres hvert år. Politirådet gjør det selv.»
  const previous = sentence.text.section === 'evaluering' && DOES_IT.test(sentence.keys) && sentenceBefore(sentence);
  if (previous && isEvaluation(previous)) return true;
  if (!isEvaluation(sentence)) return false;
  // «Rådet skal:» stands over the list.
  const keys = sentence.item ? leadOf(sentence) + sentence.keys : sentence.keys;
  // «har ansvaret for evalueringen» is said of an actor, and «for» leads to none.
  return HAS_ACTOR.test(keys.replace(COVERS, ' - ').replace(TOWARDS, ' - ').replace(TOLD, ' - '));
}

/** «Politikontakten og SLT-koordinatoren forbereder saken.», right after when the agreement is taken up. */
export const PREPARES = {
  words: ['forbereder', 'førebur', 'forberedes', 'førebuast'],
  test(keys: string, sentence: ProseSentence): boolean {
    const before = sentenceBefore(sentence);
    return (
      / (?:forbereder|førebur|forberedes|førebuast) (?:(?:denne |til )?(?:saken|saka|evalueringen|evalueringa|vurderingen|vurderinga|gjennomgangen|dette|av) )/.test(
        keys,
      ) &&
      HAS_ACTOR.test(keys) &&
      before !== undefined &&
      isEvaluation(before)
    );
  },
};

/** The agreement is looked at anew some time, which is as near as the text comes to an evaluation: «tas opp til ny vurdering når en av partene ber om det». */
export const LOOKED_AT_ANEW = {
  words:
    'vurdering vurderes vurderast revurderes revurderast revisjon revideres reviderast revidering gjennomgang gjennomgås gjennomgåes drøftes drøftast drøfting behandling rulleres rullerast rullering'.split(
      ' ',
    ),
  test: (keys: string) => ANEW.test(keys),
};
const ANEW =
  / (?:\S*avtalen|\S*avtala|samarbeidet|ordningen|ordninga) (?:\S+ ){0,4}(?:(?:opp til|opp for|gjenstand for|til) (?:\S+ ){0,2}(?:vurdering|revisjon|revidering|gjennomgang|drøfting|behandling|rullering)|(?:re)?vurder(?:es|ast)|revider(?:es|ast)|gjennomgå(?:e?s|ast)|drøft(?:es|ast)|ruller(?:es|ast)) | (?:vurdering|revisjon|revidering|gjennomgang|rullering) av (?:\S*avtalen|\S*avtala|samarbeidet) /;
