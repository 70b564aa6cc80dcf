import { keysBetween } from '../../prose/prose.ts';
import type { Standing } from './standing.ts';

const CLAUSE_ENDS = /[,;:.!?()]/;
const AFTER_CLAUSE =
  /^(?:og|eller|samt|men|skal|må|vil|blir|vert|møter|deltar|deltek|stille|stiller|være|vere|delta|gi|gje|innen|innan|før|i|på|med|til|ved|hos|av|for|fra|frå|hver|kvar)$/;

const GRANTS =
  /^ (?:kommunestyret|bystyret|heradsstyret|formannskapet|stortinget|fylkestinget) (?:bevilger|løyver|vedtar|vedtek|gir|gjev|stiller) /;
const FOR_ONE =
  /^ (?:for|i) (?:det enkelte|den enkelte|hvert enkelt|hver enkelt|kvart einskilt|kvar einskild|det einskilde|enkelttilfeller|einskildtilfelle) /;

/** Whether a reservation takes back what is promised: «så langt det er mulig», «inntil videre». */
export function isHedge({ sentence, first, after, previous }: Standing): boolean {
  const { text, keys, from, to } = sentence;
  // «er i utgangspunktet dimensjonert for de fastboende» describes.
  if (/^(?:er|var)$/.test(previous) && /^(?:dimensjoner|organiser|innrett)/.test(text.wordList[after]?.key ?? ''))
    return false;
  // «fullmakt til å inngå avtaler innenfor vedtatte rammer» bounds a power.
  if (/^inn/.test(text.wordList[first]!.key) && / (?:fullmakt|mandat|myndighet|mynde) (?:\S+ ){0,3}til /.test(keys))
    return false;
  // «Inntil videre er det leder for oppvekst som samordner arbeidet»: somebody does.
  if (
    text.wordList[first]!.key.startsWith('inntil') &&
    first === from &&
    / (?:er|ivaretas|ivaretar|ivaretek|gjør|gjer|tar|tek|ligger|ligg) /.test(
      keysBetween(text.wordList, after, after + 2),
    )
  )
    return false;
  // «deles likt, med mindre politirådet bestemmer noe annet for det enkelte tiltaket»: the rule holds but for what is named.
  if (
    /^(?:annet|anna)$/.test(text.wordList[after - 1]!.key) &&
    FOR_ONE.test(keysBetween(text.wordList, after, after + 4))
  )
    return false;
  // «innenfor egne budsjetter og fullmakter» bounds what a council can decide.
  if (
    /^inn/.test(text.wordList[first]!.key) &&
    text.wordList[after]?.key === 'og' &&
    /^fullmakt/.test(text.wordList[after + 1]?.key ?? '')
  )
    return false;
  // «Melde fra om mulig radikalisering» is about what may be.
  const next = text.wordList[after];
  if (
    text.wordList[first]!.key === 'om' &&
    after === first + 2 &&
    next &&
    after < to &&
    !CLAUSE_ENDS.test(text.words.slice(text.wordList[after - 1]!.end, next.start)) &&
    !AFTER_CLAUSE.test(next.key)
  )
    return false;
  // «Når som helst» promises all the more.
  if (text.wordList[first]!.key === 'helst') return previous !== 'som';
  // «60 000 kroner i året, forutsatt at kommunestyret bevilger beløpet»: one decision that anybody can see.
  if (GRANTS.test(keysBetween(text.wordList, after, Math.min(to, after + 4))) && /\d/.test(keys)) return false;
  // «Stortinget har forutsatt at …» is told; «inntil videre ivaretas dette av …» says who does it now.
  if (/^(?:forutsatt|føresett)$/.test(text.wordList[first]!.key))
    return !/^(?:ble|blei|vart|var|har|hadde|det|er)$/.test(previous);
  return !(text.wordList[first]!.key.startsWith('inntil') && first === from && / av \S/.test(keys));
}
