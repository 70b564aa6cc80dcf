import { guarded } from '../prose/guarded.ts';
import { beside } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';

/** This agreement takes over: «det er den vi nå avløser», «den gang med virkning ut 2026». */
const ITSELF = guarded(
  / (?:avløs|avløys|erstatt|den gang|dengang|den gongen|sist |på nytt )/,
  / (?:den|han|ho|som) (?:vi|me|partene|partane|denne|dette|avtalen|avtala) (?:nå |no |her |i dag ){0,2}(?:avløser|avløyser|erstatter|erstattar) | (?:avløses|avløysast|erstattes|erstattast) (?:den |han |ho )?(?:\S+ ){0,5}(?:av|med) (?:denne|avtalen her|avtala her|den nye|den her) | (?:den gang|dengang|den gongen) (?:med|for|og|til) | (?:undertegnet|underskrevet|underskriven|underskrive|fornyet|fornya|signert|skrevet under|skrive under) på nytt /,
);
/** Names an agreement that was before. */
const BEFORE = guarded(
  / \S*avtal/,
  / (?:første|fyrste|forrige|førre|tidligere|tidlegare|gamle|eldre|tidlige) \S*avtal| \S*avtal(?:en|a|e|ene|ane)(?: (?:om|med) \S+)? (?:av|fra|frå|datert|inngått) (?:\S+ ){0,4}(?:19|20)\d\d | (?:hadde|skrev|skreiv|inngikk|inngjekk|hadde inngått|hadde inngådd|fikk|fekk) (?:\S+ ){0,4}\S*avtal\S* (?:\S+ ){0,9}(?:19|20)\d\d | \S*avtal(?:en|a) (?:ble|blei|vart|er blitt|har blitt) (?:\S+ )?(?:fornyet|fornya|reforhandlet|reforhandla|skrevet om|skrive om|revidert|forlenget|forlengd|forlenga|skrevet på nytt|avløst|avløyst) | (?:den felles|den nye|den siste|den forrige|den første) \S*avtal(?:en|a) (?:ble|blei|vart) /,
);
/** Goes on about what the sentence before names. */
const GOES_ON =
  /^ (?:\d[\d.]* )?(?:den|han|ho|begge|de|dei|dette|disse|desse|ved utløpet|siste|seinaste|forlengelsen|forlengingen|forlenginga|fornyelsen|fornyinga|avtalen (?:ble|blei|vart)|avtala (?:ble|blei|vart)) /;
/** «skreiv sin første 24. februar 2020 og den neste 1. mars 2023» */
const NEXT = / (?:sin|si) (?:første|fyrste) (?:\S+ ){0,8}(?:19|20)\d\d /;
const THIS = / (?:denne|foreliggende|den nye|nærværende) \S*avtal/;
const BACK = 5;

/** Whether a sentence is about an agreement that was before this one, which it says or goes on from. */
export function tellsOfFormerAgreement(sentence: ProseSentence): boolean {
  if (ITSELF.test(sentence.keys)) return true;
  if (!GOES_ON.test(sentence.keys)) return false;
  let previous = beside(sentence, -1);
  for (let count = 0; previous && count < BACK; count++) {
    if (THIS.test(previous.keys)) return false;
    if (BEFORE.test(previous.keys) || ITSELF.test(previous.keys) || NEXT.test(previous.keys)) return true;
    previous = beside(previous, -1);
  }
  return false;
}
