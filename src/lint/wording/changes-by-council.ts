import { guarded, type Pattern } from '../prose/guarded.ts';
import { sentenceAfter } from '../prose/neighbours.ts';
import type { Prose, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';

/** Words of sentences that may let the council change the agreement. */
const WORDS = [
  ...[
    'endring',
    'endringer',
    'endringar',
    'endringene',
    'endringane',
    'endrer',
    'endrar',
    'endre',
    'endrast',
    'endres',
  ],
  ...['tilpasninger', 'tilpassinger', 'tilpassingar', 'justeringer', 'justeringar', 'justerer', 'justerar', 'justere'],
  ...['justeres', 'justerast', 'justert', 'endret', 'endra'],
];

const COUNCIL = '(?:politirådet|rådet)';
const AGREEMENT = '(?:avtalen|avtala|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|politirådsavtala)';
const CHANGES =
  '(?:endring(?:er|ar|ene|ane)?|tilpas(?:ninger|ningar|ningene|singer|singar|singane)|justering(?:er|ar|ene|ane))';
const MAKES = '(?:gjør|gjer|gjøre|gjere|foretar|føretek|foreta|vedtar|vedtek|vedta|vedtas|beslutter|bestemmer)';
const MADE =
  '(?:tas|takast|tekne|gjøres|gjerast|gjort|gjorde|vedtas|vedtakast|vedtatt|vedtekne|besluttes|avgjøres|avgjerast|foretas|fastsettes|fastsetjast|bestemmes)';

/** «Politirådet går gjennom avtalen og gjør de endringer som trengs», «Endringer i avtalen vedtas i politirådet», «Rådet kan endre avtalen». */
const CHANGED: Pattern = guarded(
  / (?:rådet|politirådet) /,
  new RegExp(
    [
      `(?<= ${COUNCIL} (?:\\S+ ){0,5}?(?:denne |sjølve |selve )?${AGREEMENT} (?:\\S+ ){0,9}?)og (?:\\S+ )?${MAKES} (?:\\S+ ){0,3}?${CHANGES} (?!(?:i|av) (?!(?:denne |denna )?${AGREEMENT} ))`,
      ` ${COUNCIL} (?:(?:kan|skal|har (?:myndighet|fullmakt|mynde|rett|høve|adgang) til å) )?(?:\\S+ )?${MAKES} (?:\\S+ ){0,2}?${CHANGES} (?:i|av) (?:denne |denna )?${AGREEMENT} `,
      ` ${COUNCIL} (?:(?:kan|skal|har (?:myndighet|fullmakt|mynde|rett|høve|adgang) til å) )?(?:\\S+ )?(?:endrer|endrar|endre|justerer|justerar|justere) (?:denne )?${AGREEMENT} `,
      ` ${CHANGES} (?:i|av) (?:denne |denna )?${AGREEMENT} (?:(?:skal|kan|må|vert|blir) )?(?:\\S+ )?${MADE} (?!opp |kontakt )(?:\\S+ )?(?:i|av) ${COUNCIL} `,
      ` ${AGREEMENT} (?:kan|skal|blir|vert) (?:\\S+ )?(?:endres|endrast|endret|endra|justeres|justerast|justert) (?:\\S+ )?(?:i|av) ${COUNCIL} `,
    ].join('|'),
  ),
);

/** Who it is that changes it after all, or that it is proposed only. */
const BY_PARTIES =
  / (?:foresl\S+|forslag|tilrå\S*|anbefal\S*|fremm\S*|framleg\S*|partene|partane|begge|skriftlig|skriftleg|skriftlige|skriftlege|undertegn\S*|underskriv\S*|signer\S*|godkjen\S*|kommunestyre\S*|formannskap\S*|bystyre\S*|heradsstyre\S*|politimester\S*|politimeister\S*|ikke|ikkje|ordfører\S* og|vedlegg\S*|etter fullmakt) /;
/** «Endringene undertegnes av begge» after it. */
const GOES_ON = /^ (?:(?:alle|eventuelle|slike|disse|desse) )?(?:endring\S*|slike|disse|desse|de|dei) /;
const NEXT =
  / (?:signer\S*|undertegn\S*|underskriv\S*|skriftlig|skriftleg|godkjen\S*|kommunestyre\S*|partene|partane|begge) /;

/** The places that let the council change the agreement, which only those who signed it can. */
export function changesByCouncil(prose: Prose): { text: ProseText; start: number; end: number; said: string }[] {
  return sentencesWith(prose, WORDS, ({ text }) => text.kind === 'prose' && text.section !== 'vedlegg').flatMap(
    (sentence) => {
      const { text, keys } = sentence;
      const match = CHANGED.exec(keys);
      if (!match || BY_PARTIES.test(keys)) return [];
      const next = sentenceAfter(sentence);
      if (next && GOES_ON.test(next.keys) && NEXT.test(next.keys)) return [];
      const { start, end, text: said } = wordsMatched(sentence, match);
      return [{ text, start, end, said }];
    },
  );
}
