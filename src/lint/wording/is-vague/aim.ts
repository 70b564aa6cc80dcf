import { firstOf } from '../../prose/guarded.ts';
import { keysBetween } from '../../prose/prose.ts';
import type { Standing } from './standing.ts';

/** «Gir råd om hva partene bør prioritere»: what is asked or advised about. */
const ABOUT_WHAT =
  / (?:hvordan|korleis|hva|kva|hvilke|hvilken|hvor|kor|når|(?:vurder\S*|spørsmål\S*|drøft\S*|avklar\S*|avgjør|avgjer|råd|tilråding|innspill|svar\S*(?: på)?) om) (?:\S+ ){0,5}$/;
/** «Grunner som taler for at festivalen bør flyttes»: what speaks for it. */
const SPEAKS_FOR =
  / (?:tilsier|tilseier|taler for|talar for|tyder på|grunn til|grunner til|grunnar til|behov for) at (?:\S+ ){0,5}$/;
/** «Saker politirådet mener bør behandles politisk», «dersom sekretæren mener at en sak bør utsettes»: it is their opinion that counts. */
const IN_OPINION =
  / (?:mener|meiner|synes|synest|syns|anser|foreslår|tilrår|anbefaler|vurderer) $| (?:som|dersom|hvis|viss|når|hvilke|hva|kva) (?:\S+ ){1,3}(?:mener|meiner|synes|synest|syns|anser|foreslår|tilrår|anbefaler) (?:at )?(?:\S+ ){0,3}$/;
/** «Varsler før det kan bli aktuelt å stenge veien»: before what, not whether. */
const BEFORE_WHAT = /^(?:før|innan|inntil|når|dersom|hvis|viss|der|hvor|kor|fordi)$/;
/** Goals may be worded so where the purpose is told; promises may not. */
const IN_PURPOSE = /målset|ambisjon|intensjon|ønsker|ønskjer|ynskjer|håp|von/;
/** What was agreed or is carried out. */
const AGREED =
  /^(?:avtal|tiltak|vedtak|samarbeid|mål|plan|handlingsplan|innsats|ordning|sak|punkt|oppgav|oppgåv|beslutning)/;

/** «skal først forsøke å finne en løsning»: to agree takes two, so this is what can be promised. */
const SETTLES =
  /^ (?:å )?(?:finne|bli|verte|løse|løyse|komme|kome) (?:\S+ ){0,3}?(?:løsning|løysing|enige?|einige?|samde|enighet|einigheit|semje|saken|saka|tvisten|usemja|uenigheten|den|ho) /;
const AT_ODDS = / (?:uenig\S*|ueinig\S*|usem\S+|tvist\S*|konflikt\S*|først|fyrst) /;
/** What is judged by an act is judged as it says. */
const BY_LAW =
  /^ (?:\S+ ){0,2}?(?:etter|jf|ifølge|ifølgje) (?:\S+ )?\S{4,}(?:lova|lovas|loven|lovens|forskrifta|forskriften) /;

/** Whether it is advised, where a duty was to stand: «kommunen bør». */
export function isAdvice({ sentence, first, previous }: Standing): boolean {
  const { text, from } = sentence;
  // «Hvilke tiltak som bør settes i verk» is what is discussed.
  if (firstOf([ABOUT_WHAT, IN_OPINION, SPEAKS_FOR], keysBetween(text.wordList, Math.max(from, first - 8), first)))
    return false;
  return previous !== 'som' || /^(?:den|de|dei)$/.test(text.wordList[first - 2]?.key ?? '');
}

/** Whether it is only aimed at or tried: «tar sikte på», «vil prøve å». */
export function isAim({ sentence, first, after, previous }: Standing): boolean {
  const { text, keys, to } = sentence;
  // «Færre unge skal prøve cannabis», «skal søke tilskudd»: what is tried or applied for is no endeavour.
  if (
    /^(?:prøv[ea]|søke|søkj[ea])$/.test(text.wordList[after - 1]!.key) &&
    !/^ (?:\S+ ){0,4}?(?:å|at) /.test(keysBetween(text.wordList, after, Math.min(to, after + 5)))
  )
    return false;
  if (AT_ODDS.test(keys) && SETTLES.test(keysBetween(text.wordList, after, Math.min(to, after + 8)))) return false;
  // «Merinnsyn skal vurderes etter offentleglova § 11»: the law makes it a duty.
  if (
    text.wordList[after - 1]!.key === 'vurderes' &&
    BY_LAW.test(keysBetween(text.wordList, after, Math.min(to, after + 5)))
  )
    return false;
  if (text.wordList[first]!.key === 'det' && text.wordList[first + 1]?.key === 'kan' && BEFORE_WHAT.test(previous))
    return false;
  if (isOfWhatIsAgreed(text.wordList[first]!.key, text.wordList[after]?.key ?? '', text.wordList[after + 1]?.key ?? ''))
    return false;
  return text.section !== 'formål' || !IN_PURPOSE.test(keys);
}

/** Whether it is only weighed: «kommunen vurderer dette». */
export function isWeighed({ sentence, after }: Standing): boolean {
  const { text, keys } = sentence;
  // «Den som har opplysningene, vurderer dette før møtet» is a duty with a time.
  if (/^(?:før|etter|i|på|hver|hvert|kvar|kvart|innen|innan)$/.test(text.wordList[after]?.key ?? '')) return false;
  return text.section !== 'formål' || !IN_PURPOSE.test(keys);
}

/** «Vurderer om avtalen har virket», «følger opp at vedtakene blir satt i verk»: judging and seeing to what is agreed are tasks. */
function isOfWhatIsAgreed(verb: string, next: string, afterNext: string): boolean {
  if (/^(?:vurderer|vurderar)$/.test(verb)) return AGREED.test(next) || /^(?:det|dei|de)$/.test(next);
  return (
    /^(?:følge|følgje|følger|følgjer)$/.test(verb) &&
    (AGREED.test(next) || /^(?:dei|de|den)$/.test(next) || (next === 'det' && afterNext === 'som'))
  );
}
