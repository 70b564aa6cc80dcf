import { firstOf } from '../prose/guarded.ts';
import { sentenceAfter, sentenceBefore } from '../prose/neighbours.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';

const WORDS = [
  'vekselvis',
  'veksler',
  'vekslar',
  'omgang',
  'rundgang',
  'bytter',
  'byter',
  'bytar',
  'alternerer',
  'alternerar',
  'annethvert',
  'annakvart',
  'annankvart',
  'annet',
  'anna',
  'annenhver',
  'annakvar',
  'rullerer',
  'rullerar',
];
const ROTATES = [
  / på (?:omgang|rundgang) /,
  / (?:vekselvis|alternerer|alternerar) /,
  / (?:rullerer|rullerar) mellom /,
  / (?:annenhver|annakvar|annankvar) gong | annenhver gang /,
  / (?:veksler|vekslar) (?:mellom|på|med|annethvert|annakvart|hvert|kvart|årlig|årleg) /,
  / (?:bytter|byter|bytar) på (?:å )?(?:være|vere|lede|leie|leia|kalle|ha|skrive|føre|ansvar\S*|oppgav\S*|oppgåv\S*|sekretær\S*|verv\S*) /,
  / (?:er|har|være|vere|ha|skriver|skriv|leder|leier|leiar|kaller|kallar) (?:\S+ ){0,5}(?:annethvert|annakvart|annankvart|hvert annet|kvart anna|kvart andre) år /,
];
const OFFICE =
  / (?:sekretær\S*|sekretariat\S*|ledelsen|lede|leder|leier|leie|leia|leiar|leiinga|leiarskap\S*|ledervervet|leiarvervet|vervet|vertskap\S*|tilrettelegg\S*|oppgaven|oppgåva|rollen|rolla|ansvaret|innkalling\S*|innkalle|inn|referat|møteledelse\S*|møteleiing\S*|formannskapet) /;
/** Whoever is chosen for it, or the place or the matter that changes. */
const ELSE =
  / (?:velger|velgar|vel|velges|veljast|oppnevn\S*|oppnemn\S*|utpek\S*|utpeik\S*|evaluer\S*|planen|rulleres|rullerast|revider\S*|øvelse\S*|øving\S*|rekker|tema\S*) /;
const PLACE = / vekselvis (?:på|i|til|mellom \S*hus\S*) | på omgang mellom \S*(?:hus|kontor|stasjon|lokale)\S* /;
/** Told of by the rule about unclear offices. */
const IS_UNCLEAR_OFFICE =
  / (?:sekretær|sekretariat|referent|referat|vara|nestle|møtele|ordstyr)\S* (?:\S+ ){0,12}(?:går|gå) på (?:omgang|rundgang) /;
/** Who is first, or whose year it is. */
const START =
  / (?:begynner|begynne|byrjar|byrje|starter|startar|starte|først|fyrst|første|fyrste|rekkefølge\S*|rekkjefylgj\S*|rekkjefølgj\S*|oddetall\S*|oddetal\S*|partall\S*|partal\S*|like år|ulike år|jevne|\S*20\d\d\S*) /;

export const unclearRotation: Rule = {
  id: 'unclear-rotation',
  kind: 'strength',
  title: { nb: 'Verv som går på omgang, uten at det står hvem som begynner', en: 'An office in turn without a start' },
  description: {
    nb: 'Går et verv på omgang, må det stå hvem som begynner. Ellers kan begge tro at det er den andre sin tur.',
    en: 'When an office goes round, it must say who begins. Otherwise each may think it is the other one’s turn.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ prose }, report) {
    for (const sentence of sentencesWith(prose, WORDS, ({ text }) => text.kind === 'prose')) {
      const { keys } = sentence;
      if (!OFFICE.test(keys) || ELSE.test(keys) || PLACE.test(keys) || IS_UNCLEAR_OFFICE.test(keys)) continue;
      const match = firstOf(ROTATES, keys);
      if (!match || around(sentence).some((it) => START.test(it.keys))) continue;
      const { start, end, text } = wordsMatched(sentence, match);
      report({
        at: placeIn(sentence.text, start, end),
        message: {
          nb: `«${text}» sier ikke hvem som begynner.`,
          en: `“${text}” does not say who begins.`,
        },
        help: {
          nb: 'Skriv hvem som har vervet først og hvor lenge om gangen, for eksempel «Kommunen begynner i 2027».',
          en: 'Write who has the office first and for how long, for example “Kommunen begynner i 2027”.',
        },
      });
    }
  },
};

/** A sentence with its neighbours in the text. */
function around(sentence: ProseSentence): ProseSentence[] {
  return [sentenceBefore(sentence), sentence, sentenceAfter(sentence)].filter((it) => it !== undefined);
}
