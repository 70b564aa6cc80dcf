import { frequenciesOf } from '../prose/frequencies-of.ts';
import { firstOf } from '../prose/guarded.ts';
import { leadOf } from '../prose/lead-of.ts';
import { keysBetween, type ProseSentence } from '../prose/prose.ts';
import { asksWhether, isParty } from './reservation-words.ts';
import type { VagueKind } from './vague-expressions/kind.ts';
import { isEmptyPromise } from './vague-promises.ts';

const DUTY =
  / (?:skal|må|plikter|pliktar|forplikter|forpliktar|vil|bidrar|bidreg|stiller|stillar|deltar|deltek|møter|møtes|møtast|møtest|får|gir|gjev|kommer|kjem|patruljerer|skjer|evaluerer|evaluerar|vert|besøker|besøkjer|har kontakt|har dialog|er i kommunen|er i bygda|samarbeider|bistår|følger|tilbyr|utarbeider) /;
/** Leading, writing and calling in, which one who does so usually need not do. */
const LEADS =
  / (?:leder|leier|leiar|innkaller|innkallar|(?:kaller|kallar) inn|(?:skriver|skriv|fører|førar) (?:referat|referatet|møtebok|protokoll)|er det \S+ som) /;
/** A passive is a duty too: «settes ned ved behov», «haldast etter behov». */
const PASSIVE =
  / (?:[a-zæøå]{2,}(?:res|eres|rerast|erast|des|dast|tes|tast|kes|kast|ges|gjes|gast|ves|vast|les|last|nes|nast|ldes|ldast|gjerast)|(?:ivare|vare|over|opp|fore)?(?:tas|takast)) /;
/** What is rightly done when there is a need: inviting others, asking for consent, meeting more often than agreed. */
const NEED_IS_RIGHT =
  /inviter|innkall|innby[ds ]|samtykk|ekstra|tillegg|utover|utvid|oftere|oftare|revider|oppdater|juster|endr|supplert|suppler|tilkall|hyppigere|innhent|kalle inn|kallast inn|kalles inn|kalt inn|kalla inn|bakvakt|forsterk|trekk|bistand|tolk| (?:tekne|teke|tatt|tas|takast) med | kan også | også (?:andre|flere|fleire) |også (?:\S+ )?(?:når|dersom|hvis|ved|etter) |andre /;
/** «… og på skolen ved behov» */
const ELSEWHERE =
  / (?:\S+) (?:og|samt|men) (?:ellers |elles |også |òg )?(?:i|på|ved|hos) (?!kveld|helg|ettermiddag|dagtid|natt|vinter|sommer|høytid)(?:\S+ ){1,3}$/;
/** «To møter i året, og flere ved behov»: what comes beside a fixed number may be as needed. */
const BESIDES =
  / (?:(?:flere|fleire|mer|meir|oftere|oftare|hyppigere|hyppigare|ekstra|ellers|elles|øvrig|utover|ut over|dessuten|dessutan|i tillegg|attåt|ytterligere|ytterlegare)(?: \S+){0,3}|(?:og|samt|pluss)(?: (?:også|òg|så|møter|møtest|møtast|møte|i tillegg))?) $/;
const PERMISSION = / kan | måtte | høve til | adgang til | anledning til /;
const DUTY_OR_ITEM = / (?:skal|må|plikter|pliktar|forplikter|vil) /;
/** Verbs: «skal etter hvert se på lyset», where «skal etter hvert møte sende referat» tells when. */
const LATER =
  /^(?:se|sjå|bli|få|ha|være|vere|vurdere|vurderast|vurderes|utarbeide|lage|etablere|etableres|innføre|innføres|utvide|utvides|bygge|gjøre|gjere|ta|sette|øke|auke|skaffe|prøve|følge|følgje|dele|styrke|også)$/;
const CLAUSE_ENDS = /[,;:.!?()]/;
const AFTER_CLAUSE =
  /^(?:og|eller|samt|men|skal|må|vil|blir|vert|møter|deltar|deltek|stille|stiller|være|vere|delta|gi|gje|innen|innan|før|i|på|med|til|ved|hos|av|for|fra|frå|hver|kvar)$/;
/** «Gir råd om hva partene bør prioritere»: what is asked or advised about. */
const ABOUT_WHAT =
  / (?:hvordan|korleis|hva|kva|hvilke|hvilken|hvor|kor|når|(?:vurder\S*|spørsmål\S*|drøft\S*|avklar\S*|avgjør|avgjer|råd|tilråding|innspill|svar\S*(?: på)?) om) (?:\S+ ){0,5}$/;
/** «Grunner som taler for at festivalen bør flyttes»: what speaks for it. */
const SPEAKS_FOR =
  / (?:tilsier|tilseier|taler for|talar for|tyder på|grunn til|grunner til|grunnar til|behov for) at (?:\S+ ){0,5}$/;
/** «Varsler før det kan bli aktuelt å stenge veien»: before what, not whether. */
const BEFORE_WHAT = /^(?:før|innan|inntil|når|dersom|hvis|viss|der|hvor|kor|fordi)$/;
/** «Saker politirådet mener bør behandles politisk», «dersom sekretæren mener at en sak bør utsettes»: it is their opinion that counts. */
const IN_OPINION =
  / (?:mener|meiner|synes|synest|syns|anser|foreslår|tilrår|anbefaler|vurderer) $| (?:som|dersom|hvis|viss|når|hvilke|hva|kva) (?:\S+ ){1,3}(?:mener|meiner|synes|synest|syns|anser|foreslår|tilrår|anbefaler) (?:at )?(?:\S+ ){0,3}$/;
const ACTORS = new Set(
  'kommunen politiet partene partane politirådet rådet politikontakten politidistriktet lensmannen ordføreren ordføraren slt-koordinatoren parter'.split(
    ' ',
  ),
);
const SUBORDINATE = /^(?:hva|kva|hvor|kor|hvordan|korleis|som|at|når|hvis|dersom|om|der)$/;
/** Goals may be worded so where the purpose is told; promises may not. */
const IN_PURPOSE = /målset|ambisjon|intensjon|ønsker|ønskjer|ynskjer|håp|von/;

const COUNTED = / (?:folketall|folketal|innbyggert|innbyggjart|trafikk|gjeste|besøks?tall)\S* /;

/** Whose wishes these are: a party's, or those of somebody else. */
const OTHERS =
  /^(?:som|hvis|viss|dersom|når|om|at|hva|kva|den|dei?|publikum|innbygger\S*|innbyggjar\S*|foreldre\S*|elev\S*)$/;
/** In front of «det er avgjørende at»: a reason, a condition or an opinion. */
const TELLS_WHY =
  / (?:fordi|siden|sidan|ettersom|når|hvis|viss|dersom|hvorfor|kvifor|som|at|mener|meiner|påpeker|understreker|understrekar) (?:\S+ ){0,2}$| om $/;
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
/** What was agreed or is carried out. */
const AGREED =
  /^(?:avtal|tiltak|vedtak|samarbeid|mål|plan|handlingsplan|innsats|ordning|sak|punkt|oppgav|oppgåv|beslutning)/;
const PRESENT = / (?:stede|stades|tilstede) |kontor|rådhus|kommunehus| i (?:kommunen|kommuna|bygda|byen) /;
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
      const isDuty =
        DUTY.test(keys) ||
        (PASSIVE.test(keys) && !PERMISSION.test(keys)) ||
        (item && / (?:skal|må|oppgaver|oppgåver|oppgavene|oppgåvene|ansvar) $/.test(leadOf(sentence)));
      // «Samtykke innhentes ved behov»: consent is no matter of need.
      if (
        isDuty &&
        text.section === 'taushetsplikt' &&
        (first > from || / (?:nødvendig|naudsynt)/.test(keys)) &&
        / samtykke/.test(keys) &&
        / (?:behov|trong) /.test(keys) &&
        // Where it is said who asks for it, it is when they are to share.
        !/ av (?:den|dei|de|partene|partane|politi\S*|kommun\S*|etat\S*|\S+kontakten|\S+koordinatoren) /.test(keys)
      )
        return true;
      const before = keysBetween(text.wordList, Math.max(from, first - 8), first);
      // «På rådhuset hver tirsdag, og på skolen ved behov»: what is fixed is fixed for another place.
      // «Kan ta med en kollega der det trengs»: leave is no duty.
      if (/ kan (?:\S+ ){0,7}$/.test(before) && !DUTY_OR_ITEM.test(before)) return false;
      const counted = frequenciesOf(sentence);
      if (ELSEWHERE.test(before) && (isDuty || counted.length > 0)) return true;
      if (!isDuty) return false;
      if (counted.length > 0 && BESIDES.test(before)) return false;
      return !NEED_IS_RIGHT.test(keys) && counted.every(({ bound }) => bound !== 'minst');
    }
    // «Hvilke tiltak som bør settes i verk» is what is discussed.
    case 'advice':
      if (firstOf([ABOUT_WHAT, IN_OPINION, SPEAKS_FOR], keysBetween(text.wordList, Math.max(from, first - 8), first)))
        return false;
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
      // «er Sogndal lensmannskontor nærmeste tjenestested»
      if (
        / er (?:\S+ ){0,3}\S*(?:kontor|stasjon)(?:et|en)? (?:(?:i|på) \S+ )?$/.test(
          keysBetween(text.wordList, Math.max(from, first - 7), first),
        )
      )
        return false;
      return (
        text.kind === 'prose' &&
        text.section !== 'vedlegg' &&
        previous !== 'som' &&
        !/^ (?:\S+ ){0,6}(?:er|ligger|ligg|finnes|finst|heter|heiter) /.test(keysBetween(text.wordList, after, to))
      );
    case 'may': {
      // «Rådet kan sette ned arbeidsgrupper» is a power that it has.
      if (/^(?:ned|opp|fram|frem)$/.test(text.wordList[after]?.key ?? '')) return false;
      // «Begge parter kan sette saker på dagsordenen» is a right.
      if (/^(?:saker|sak|tema|temaer|møte)$/.test(text.wordList[after]?.key ?? '')) return false;
      // On a condition that is told it is a right.
      if (/ (?:når|dersom|hvis|viss) /.test(keysBetween(text.wordList, after, to))) return false;
      return ACTORS.has(previous) && !SUBORDINATE.test(text.wordList[first - 2]?.key ?? '');
    }
    // Without a duty beside it «normalt» describes how things are.
    case 'usual':
      // «minst to dager i uken, normalt mandag og torsdag», «i tillegg til vanleg patruljeteneste»
      if (previous === 'tillegg' || frequenciesOf(sentence).some(({ bound }) => bound === 'minst')) return false;
      return DUTY.test(keys) || PASSIVE.test(keys) || LEADS.test(keys);
    // «Den som har opplysningene, vurderer dette før møtet» is a duty with a time.
    case 'weighs':
      if (/^(?:før|etter|i|på|hver|hvert|kvar|kvart|innen|innan)$/.test(text.wordList[after]?.key ?? '')) return false;
      return text.section !== 'formål' || !IN_PURPOSE.test(keys);
    case 'aim':
      // «Færre unge skal prøve cannabis», «skal søke tilskudd»: what is tried or applied for is no endeavour.
      if (
        /^(?:prøv[ea]|søke|søkj[ea])$/.test(text.wordList[after - 1]!.key) &&
        !/^ (?:\S+ ){0,4}?(?:å|at) /.test(keysBetween(text.wordList, after, Math.min(to, after + 5)))
      )
        return false;
      if (text.wordList[first]!.key === 'det' && text.wordList[first + 1]?.key === 'kan' && BEFORE_WHAT.test(previous))
        return false;
      if (
        isOfWhatIsAgreed(
          text.wordList[first]!.key,
          text.wordList[after]?.key ?? '',
          text.wordList[after + 1]?.key ?? '',
        )
      )
        return false;
      return text.section !== 'formål' || !IN_PURPOSE.test(keys);
    // Wishes belong where the purpose is told.
    case 'wish':
      return text.section !== 'formål' && text.kind === 'prose' && !/^(?:et|eit|som|ønske)$/.test(previous);
    // «Da er det avgjørende at …»; where somebody thinks it is, or it is why, that is told.
    case 'weight':
      return (
        text.section !== 'formål' &&
        text.kind === 'prose' &&
        !TELLS_WHY.test(keysBetween(text.wordList, Math.max(from, first - 4), first))
      );
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
    // «når folketallet er høyere enn ellers» tells of the season.
    case 'degree':
      return text.section !== 'formål' && !COUNTED.test(keysBetween(text.wordList, first - 6, first));
    // «til stede inntil to dager i uken» promises none.
    case 'most':
      return PRESENT.test(keys);
    // «Melde fra om mulig radikalisering» is about what may be.
    case 'hedge': {
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
      // «innenfor egne budsjetter og fullmakter» bounds what a council can decide.
      if (
        /^inn/.test(text.wordList[first]!.key) &&
        text.wordList[after]?.key === 'og' &&
        /^fullmakt/.test(text.wordList[after + 1]?.key ?? '')
      )
        return false;
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
      // «Stortinget har forutsatt at …» is told; «inntil videre ivaretas dette av …» says who does it now.
      if (/^(?:forutsatt|føresett)$/.test(text.wordList[first]!.key))
        return !/^(?:ble|blei|vart|var|har|hadde|det|er)$/.test(previous);
      return !(text.wordList[first]!.key.startsWith('inntil') && first === from && / av \S/.test(keys));
    }
    case 'tries':
    case 'looks':
    case 'works':
    case 'judged':
    case 'planned':
    case 'guess':
    case 'while':
    case 'presumed':
    case 'topical':
      return isEmptyPromise(kind, sentence, first, after);
    default:
      return true;
  }
}

/** «Vurderer om avtalen har virket», «følger opp at vedtakene blir satt i verk»: judging and seeing to what is agreed are tasks. */
function isOfWhatIsAgreed(verb: string, next: string, afterNext: string): boolean {
  if (/^(?:vurderer|vurderar)$/.test(verb)) return AGREED.test(next) || /^(?:det|dei|de)$/.test(next);
  return (
    /^(?:følge|følgje|følger|følgjer)$/.test(verb) &&
    (AGREED.test(next) || /^(?:dei|de|den)$/.test(next) || (next === 'det' && afterNext === 'som'))
  );
}
