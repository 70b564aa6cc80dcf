import { frequenciesOf } from '../prose/frequencies-of.ts';
import { keysBetween, type ProseSentence } from '../prose/prose.ts';
import { asksWhether, isParty } from './reservation-words.ts';
import type { VagueKind } from './vague-expressions.ts';

const DUTY =
  / (?:skal|må|plikter|pliktar|forplikter|forpliktar|vil|bidrar|bidreg|stiller|stillar|deltar|deltek|møter|møtes|møtast|møtest|får|gir|gjev|kommer|kjem|patruljerer|skjer|evaluerer|evaluerar|vert|besøker|besøkjer|har kontakt|har dialog|er i kommunen|er i bygda|samarbeider|bistår|følger|tilbyr|utarbeider) /;
/** A passive is a duty too: «settes ned ved behov», «haldast etter behov». */
const PASSIVE =
  / (?:[a-zæøå]{2,}(?:res|eres|rerast|erast|des|dast|tes|tast|kes|kast|ges|gjes|gast|ves|vast|les|last|nes|nast|ldes|ldast|gjerast)) /;
/** What is rightly done when there is a need: inviting others, asking for consent, meeting more often than agreed. */
const NEED_IS_RIGHT =
  /inviter|innkall|innby|samtykk|ekstra|tillegg|utover|utvid|oftere|oftare|revider|oppdater|juster|endr|supplert|suppler|tilkall|hyppigere|innhent|kalle inn|kallast inn|trekk|bistand|tolk|også |andre /;
const PERMISSION = / kan | måtte | høve til | adgang til | anledning til /;
const DUTY_OR_ITEM = / (?:skal|må|plikter|pliktar|forplikter|vil) /;
/** Verbs: «skal etter hvert se på lyset», where «skal etter hvert møte sende referat» tells when. */
const LATER =
  /^(?:se|sjå|bli|få|ha|være|vere|vurdere|vurderast|vurderes|utarbeide|lage|etablere|etableres|innføre|innføres|utvide|utvides|bygge|gjøre|gjere|ta|sette|øke|auke|skaffe|prøve|følge|følgje|dele|styrke|også)$/;
const CLAUSE_ENDS = /[,;:.!?()]/;
const AFTER_CLAUSE =
  /^(?:og|eller|samt|men|skal|må|vil|blir|vert|møter|deltar|deltek|stille|stiller|være|vere|delta|gi|gje|innen|innan|før|i|på|med|til|ved|hos|av|for|fra|frå|hver|kvar)$/;
const ACTORS = new Set(
  'kommunen politiet partene partane politirådet rådet politikontakten politidistriktet lensmannen ordføreren ordføraren slt-koordinatoren parter'.split(
    ' ',
  ),
);
const SUBORDINATE = /^(?:hva|kva|hvor|kor|hvordan|korleis|som|at|når|hvis|dersom|om|der)$/;
/** Goals may be worded so where the purpose is told; promises may not. */
const IN_PURPOSE = /målset|ambisjon|intensjon|ønsker|ønskjer|ynskjer|håp|von/;

/** Whose wishes these are: a party's, or those of somebody else. */
const OTHERS =
  /^(?:som|hvis|viss|dersom|når|om|at|hva|kva|den|dei?|publikum|innbygger\S*|innbyggjar\S*|foreldre\S*|elev\S*)$/;
/** What counts: a number in figures or words. */
const NUMBER =
  /\d| (?:ett|én|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|hel|heil|halv|halve|prosent|årsverk|stilling|stillinger|stillingar) /;
/** Told as history or as the way things are, it is no promise. */
const TOLD =
  / (?:vært|vore|var|ble|blei|vart|oppstår|forekommer|førekjem|skjer|hender|hende|opplever|merker|merkar|er det) /;
const DOES =
  / (?:gjennomfører|gjennomførar|holder|held|arrangerer|arrangerar|har|går|kontrollerer|kontrollerar|informerer|orienterer|rapporterer|rapporterar|ser|stikker|stikk|kjører|køyrer) /;
/** How costs are shared. */
const RATIO =
  /\d|likt|likeleg| lik | like |halv|prosent|folketal|innbyggertal|innbyggjartal| sin | sine | sitt |nøkkel|tredel|etter (?!avtale|behov|nærmere)/;
/** A list that follows says what. */
const LEADS_ON = /:\s*$/;

/** Whether an expression commits nobody where it stands: words `first` up to, not with, `after` of the sentence's text. */
export function isVague(kind: VagueKind, sentence: ProseSentence, first: number, after: number): boolean {
  const { text, keys, item, start, end, from, to } = sentence;
  const previous = text.wordList[first - 1]?.key ?? '';
  if (text.wordList[first]?.key === 'om' && asksWhether(previous)) return false;
  switch (kind) {
    case 'need': {
      if (text.wordList[after]?.key === 'for' && !/^(?:det|dette)$/.test(text.wordList[after + 1]?.key ?? ''))
        return false;
      const isDuty = DUTY.test(keys) || (PASSIVE.test(keys) && !PERMISSION.test(keys));
      // «Samtykke innhentes ved behov»: consent is no matter of need.
      if (
        isDuty &&
        text.section === 'taushetsplikt' &&
        (first > from || / (?:nødvendig|naudsynt)/.test(keys)) &&
        / samtykke/.test(keys) &&
        / (?:behov|trong) /.test(keys)
      )
        return true;
      return isDuty && !NEED_IS_RIGHT.test(keys) && frequenciesOf(sentence).every(({ bound }) => bound !== 'minst');
    }
    // «Hvilke tiltak som bør settes i verk» is what is discussed.
    case 'advice':
      return previous !== 'som' || /^(?:den|de|dei)$/.test(text.wordList[first - 2]?.key ?? '');
    case 'wants': {
      const before = keysBetween(text.wordList, from, first).trim().split(' ');
      return (
        text.section !== 'formål' &&
        text.kind === 'prose' &&
        !before.some((key) => OTHERS.test(key)) &&
        before.some((key) => isParty(key) || /^(?:slt|kommune|politidistrikt|begge)$/.test(key))
      );
    }
    case 'focus':
      return text.section !== 'formål' && !LEADS_ON.test(text.words.slice(start, end)) && !NUMBER.test(keys);
    case 'amount':
      return text.section !== 'formål' && text.kind === 'prose' && !NUMBER.test(keys);
    case 'visit':
    case 'touch':
      return (
        text.section !== 'formål' && text.kind === 'prose' && previous !== 'kan' && frequenciesOf(sentence).length === 0
      );
    case 'sometimes':
      return (
        text.section !== 'formål' &&
        text.kind === 'prose' &&
        !TOLD.test(keys) &&
        (DUTY.test(keys) || PASSIVE.test(keys) || PERMISSION.test(keys) || DOES.test(keys)) &&
        frequenciesOf(sentence).length < 2
      );
    case 'shared':
      return /kostnad|utgift/.test(keys) && !RATIO.test(keys);
    case 'place':
      return (
        text.kind === 'prose' &&
        text.section !== 'vedlegg' &&
        !/^(?:er|ligger|ligg|finnes|finst)$/.test(text.wordList[after]?.key ?? '')
      );
    case 'may': {
      // «Rådet kan sette ned arbeidsgrupper» is a power that it has.
      if (/^(?:ned|opp|fram|frem)$/.test(text.wordList[after]?.key ?? '')) return false;
      return ACTORS.has(previous) && !SUBORDINATE.test(text.wordList[first - 2]?.key ?? '');
    }
    // Without a duty beside it «normalt» describes how things are.
    case 'usual':
      return DUTY.test(keys) || PASSIVE.test(keys);
    case 'aim':
      return text.section !== 'formål' || !IN_PURPOSE.test(keys);
    // Wishes belong where the purpose is told.
    case 'wish':
      return text.section !== 'formål' && text.kind === 'prose' && !/^(?:et|eit|som|ønske)$/.test(previous);
    // «Melde fra om forhold av betydning for trafikken» tells of which.
    case 'which':
      return (DUTY_OR_ITEM.test(keys) || item) && !/^(?:alle|all|ethvert|enhver|eitkvart)$/.test(previous);
    // «Etter hvert møte» tells when.
    case 'later':
      return LATER.test(text.wordList[after]?.key ?? '');
    case 'item':
      return item && text.kind === 'prose' && after >= to && first <= from + 1;
    // «Følge opp tiltak.» says nothing; «følge opp tiltak mot mobbing» does.
    case 'open':
      return after >= to && text.kind === 'prose' && text.section !== 'formål' && previous !== 'å';
    // «I økende grad» tells how things go; with a duty it measures nothing.
    case 'degree':
      return text.section !== 'formål';
    // «Melde fra om mulig radikalisering» is about what may be.
    case 'hedge': {
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
      return text.wordList[first]!.key !== 'helst' || previous !== 'som';
    }
    default:
      return true;
  }
}
