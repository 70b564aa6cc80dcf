import { frequenciesOf } from '../../prose/frequencies-of.ts';
import { DUTY, PASSIVE, PERMISSION } from './duty-words.ts';
import type { Standing } from './standing.ts';

/** Leading, writing and calling in, which one who does so usually need not do. */
const LEADS =
  / (?:leder|leier|leiar|innkaller|innkallar|(?:kaller|kallar) inn|(?:skriver|skriv|fører|førar) (?:referat|referatet|møtebok|protokoll)|er det \S+ som) /;
/** Verbs: «skal etter hvert se på lyset», where «skal etter hvert møte sende referat» tells when. */
const LATER =
  /^(?:se|sjå|bli|få|ha|være|vere|vurdere|vurderast|vurderes|utarbeide|lage|etablere|etableres|innføre|innføres|utvide|utvides|bygge|gjøre|gjere|ta|sette|øke|auke|skaffe|prøve|følge|følgje|dele|styrke|også)$/;
/** Told as history or as the way things are, it is no promise. */
const TOLD =
  / (?:vært|vore|var|ble|blei|vart|oppstår|forekommer|førekjem|skjer|hender|hende|opplever|merker|merkar|er det) /;
const DOES =
  / (?:gjennomfører|gjennomførar|holder|held|arrangerer|arrangerar|har|går|kontrollerer|kontrollerar|informerer|orienterer|rapporterer|rapporterar|ser|stikker|stikk|kjører|køyrer) /;

/** Whether a visit or contact is promised, and not how often. */
export function isWithoutFrequency({ sentence, previous }: Standing): boolean {
  const { text } = sentence;
  return (
    text.section !== 'formål' && text.kind === 'prose' && previous !== 'kan' && frequenciesOf(sentence).length === 0
  );
}

/** Whether it is done now and then, and not just told of: «av og til». */
export function isSometimes({ sentence }: Standing): boolean {
  const { text, keys } = sentence;
  return (
    text.section !== 'formål' &&
    text.kind === 'prose' &&
    !TOLD.test(keys) &&
    (DUTY.test(keys) || PASSIVE.test(keys) || PERMISSION.test(keys) || DOES.test(keys) || isTask(sentence)) &&
    frequenciesOf(sentence).length < 2
  );
}

/** «– Revidere politivedtektene med jevne mellomrom»: an item of a list of tasks. */
function isTask({ item, text, from }: Standing['sentence']): boolean {
  return item && /^[A-ZÆØÅ]?[a-zæøå]{3,}[ea]$/.test(text.wordList[from]?.text ?? '');
}

/** Whether a duty holds only as a rule: «normalt». */
export function isUsual({ sentence, previous }: Standing): boolean {
  const { keys } = sentence;
  // «minst to dager i uken, normalt mandag og torsdag», «i tillegg til vanleg patruljeteneste»
  if (previous === 'tillegg' || frequenciesOf(sentence).some(({ bound }) => bound === 'minst')) return false;
  // Without a duty beside it «normalt» describes how things are.
  return DUTY.test(keys) || PASSIVE.test(keys) || LEADS.test(keys);
}

/** Whether it is put off to some time: «skal etter hvert se på». */
export function isLater({ sentence, after }: Standing): boolean {
  const { text } = sentence;
  // «Etter hvert møte» tells when.
  return LATER.test(text.wordList[after]?.key ?? '');
}
