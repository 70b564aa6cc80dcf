import { type Hit, keysBetween, type ProseSentence } from '../prose/prose.ts';

const VERB =
  '(?:revider[ea]|oppdater[ea]|gjennomgå|rullere|rullera|vurder[ea]|kartlegge|kartleggje|analyser[ea]|kontroller[ea]|drøft[ea]|test[ea]|besøke|besøkje|underviser?|gjennomfør[ea]|arranger[ea]|avholde|holde|halde|inviter[ea]|formidl[ea]|utveksl[ea]|publiser[ea]|sende?|utarbeid[ea]|lag[ea]|juster[ea]|sjekk[ea]|følge|følgje|ta|gå|patruljer[ea]|øve|øva|delta|stille|møte|kalle|orienter[ea]|informer[ea]|rapporter[ea]|fornye|kvalitetssikr[ea]|etterse|inspiser[ea]|skifte|legge|leggje|dele|samle|mål[ea]|registrer[ea])';
/** «Jevnlig revidere …» */
const VERB_NEXT = new RegExp(`^ (?:å )?${VERB} `);
/** «Revidere vedtektene (jevnlig)», «skal revidere vedtektene (jevnlig)»; what is said in a clause of its own is told. */
const CLAUSE = '(?!(?:som|der|hvor|kor|at|når|hvis|viss|dersom|om|hva|kva|hvilke|hvem|kven) )';
const ITEM_BEFORE = new RegExp(`^ (?:og )?(?:å )?${VERB} (?:${CLAUSE}\\S+ ){0,10}$`);
const DUTY_BEFORE = new RegExp(
  ` (?:skal|må|plikter å|pliktar å|forplikter seg til å|forpliktar seg til å) (?:\\S+ )?${VERB} (?:${CLAUSE}\\S+ ){0,8}$`,
);
const DUTY_JUST_BEFORE =
  / (?:skal|må)(?: (?:også|og|selv|sjølv|politiet|kommunen|partene|partane|politirådet|rådet))? $/;
/** What may stand after an adverb; a noun makes it an adjective. */
const AFTER = /^ (?:$|(?:og|samt|ved|i|for|med|sammen|saman|etter|gjennom|på|av|overfor|til|mot|under) )/;
const ADJECTIVE_OF =
  /^ (?:\S+ )?(?:oppdatering|oppdateringer|oppdateringar|rullering|rulleringer|kartlegging|kartlegginger|kartleggingar|\S*analyser|\S*analysar|\S*vurderinger|\S*vurderingar|rapportering|rapporter|samlinger|samlingar|evalueringer|evalueringar|målinger|målingar) /;

/** Whether «jevnlig» is all that a task says of when it is done: one in a list, or one that somebody has. */
export function isTaskDoneOften({ text, index, word }: Hit, sentence: ProseSentence): boolean {
  if (word.key === 'ofte' || text.kind !== 'prose' || text.section === 'evaluering') return false;
  const { wordList } = text;
  const before = keysBetween(wordList, sentence.from, index);
  const after = keysBetween(wordList, index + 1, Math.min(sentence.to, index + 4));
  if (sentence.item && ADJECTIVE_OF.test(after)) return before === ' ' || ITEM_BEFORE.test(before);
  const isAlone = AFTER.test(after);
  if (sentence.item && ((isAlone && ITEM_BEFORE.test(before)) || (/^ (?:å )?$/.test(before) && VERB_NEXT.test(after))))
    return true;
  return (isAlone && DUTY_BEFORE.test(before)) || (DUTY_JUST_BEFORE.test(before) && VERB_NEXT.test(after));
}
