import { guarded, type Pattern } from '../prose/guarded.ts';
import { beside } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';

/** Those whom the kommune was promised. */
const PROMISED =
  '(?:politikontakten|politikontakta|kontakten|han|hun|ho|vedkommende|vedkomande|stillingen|stillinga|patruljen|patrulja|forebyggeren|førebyggjaren|betjenten|vedkommende betjent|ordningen|ordninga)';
const USED =
  '(?:(?:bli |verte )?(?:om)?(?:disponer(?:es|ast|t)|beordr(?:es|ast|et|a)|benytt(?:es|ast|et|a)|nytt(?:es|ast|a)|bruk(?:es|ast|t)|omdisponer(?:es|ast|t)|overfør(?:es|ast|t)|avg(?:is|jevast|itt|jeve)|lån(?:es|ast|t) (?:ut|bort)|sett(?:es|ast)? inn|sett|satt|satt inn|setjast(?: inn)?|flytt(?:es|ast|et|a)|trekk(?:es|jast|ast)(?: inn| ut)?|trukket(?: inn| ut)?|trekt(?: inn| ut)?|kalles|kallast|innkalles|hent(?:es|ast|et|a)(?: inn)?|tas|takast))';
const OTHER_TASKS =
  '(?:(?:til|i|for|på|mot) )(?:(?:andre|anna|annan|annen|annet|øvrige|øvrig|ordinær|ordinært|operativ|operativt|akutte|prioriterte|vanleg|vanlig) (?:\\S+ ){0,2}?(?:oppgaver|oppgåver|gjøremål|gjeremål|tjeneste|teneste|arbeid|saker|oppdrag|formål|føremål|patruljetjeneste|patruljeteneste|vakttjeneste|vaktteneste|beredskap|stillinger)|etterforskning|etterforsking|patruljetjeneste|patruljeteneste|patrulje|turnus|turnusen|vakt|vaktlaget|vaktordningen|vaktordninga|beredskapen|etterforskningsoppgaver)';
const MAY = '(?:kan|må kunne|må|vil|kunne|vil kunne|skal kunne)';

/** «Politikontakten må kunne disponeres til andre oppgaver»: what was promised may be taken away at any time. */
export const REDEPLOYED: readonly Pattern[] = [
  guarded(
    [
      / (?:kan|kunne|må|vil|skal|påreg\S*|påreknast|reknast|regnes|rekne|regne) /,
      / (?:politikontakt|kontakten|han|hun|ho|vedk|stilling|patrulj|forebygger|førebyggjar|betjent|ordning)/,
      / (?:om){0,2}(?:dispon|beord|benytt|nytt|bruk|overfør|avg|lån|sett|satt|setj|flytt|tre|truk|kall|innkall|hent|ta)/,
    ],
    new RegExp(
      ` (?:${PROMISED} (?:\\S+ ){0,4}?${MAY} (?:\\S+ ){0,4}?${USED}|${MAY} ${PROMISED} (?:\\S+ ){0,4}?${USED}|(?:påregnes|påreknast|påregne|(?:reknast|regnes|rekne|regne) med) at ${PROMISED} (?:\\S+ ){0,4}?${USED}) (?:\\S+ )?${OTHER_TASKS} `,
    ),
  ),
  // «forbeholder seg retten til å bruke politikontakten i annen tjeneste»
  guarded(
    / politikontakt(?:en|a) (?:til|i|for|på|mot) /,
    new RegExp(
      ` (?:kan|må kunne|seg (?:retten|rett) til å|har rett til å) (?:bruke|nytte|benytte|setje inn|sette inn|disponere|omdisponere|trekke inn|beordre|kalle inn) politikontakt(?:en|a) ${OTHER_TASKS} `,
    ),
  ),
];

export const REDEPLOYED_WORDS: readonly string[] =
  'oppgaver oppgåver gjøremål gjeremål tjeneste teneste arbeid saker oppdrag formål føremål etterforskning etterforsking etterforskningsoppgaver patruljetjeneste patruljeteneste patrulje turnus turnusen vakt vaktlaget vaktordningen vaktordninga beredskapen beredskap vakttjeneste vaktteneste'.split(
    ' ',
  );

/** What there may be too little of that day. */
const SCARCE =
  '(?:turnus\\S*|bemanning\\S*|bemannings\\S*|vaktplan\\S*|vaktlist\\S*|vaktsituasjon\\S*|ressurssituasjon\\S*|ressurstilgang\\S*|kapasitet\\S*|oppdragsmengd\\S*|arbeidsmengd\\S*|saksmengd\\S*|driftssituasjon\\S*|tjenestelige behov|tenestlege behov|(?:andre|øvrige) (?:\\S+ )?(?:oppgaver|oppgåver|gjøremål|gjeremål|oppdrag)|beredskapsbehov\\S*)';

/** «… men dette må sees opp mot turnus og øvrig bemanning»: the promise is weighed again against what it was made in spite of. */
export const WEIGHED: readonly Pattern[] = [
  guarded(
    [
      / (?:sees|ses|sjåast|vurderes|vurderast|veies|vegast|avveies|avvegast|avstemmes|avstemmast|avpasses|avpassast|tilpasses|tilpassast|balanseres) /,
      / (?:turnus|bemanning|vakt|ressurs|kapasitet|oppdragsmengd|arbeidsmengd|saksmengd|drift|tjenestelige|tenestlege|andre|øvrige|beredskapsbehov)/,
    ],
    new RegExp(
      ` (?:(?:sees|ses|sjåast|vurderes|vurderast|veies|vegast|avveies|avvegast|avstemmes|avstemmast|avpasses|avpassast|balanseres) (?:opp |også |alltid )?(?:mot|etter|til|ut fra|ut frå|i lys av|i forhold til|i høve til|i sammenheng med|i samanheng med)|(?:tilpasses|tilpassast)(?: etter| til)?) (?:(?:den|det|dei|de|øvrig|øvrige|annen|anna|samlet|samla|gjeldende|gjeldande|til enhver tid) ){0,2}${SCARCE} `,
    ),
  ),
];

export const WEIGHED_WORDS: readonly string[] =
  'sees ses sjåast vurderes vurderast veies vegast avveies avvegast avstemmes avstemmast avpasses avpassast tilpasses tilpassast balanseres'.split(
    ' ',
  );
/** What is said to be weighed is the presence; times of meetings and rosters are rightly fitted to each other. */
const PRESENCE =
  / (?:dette|dagen|dagene|dagane|kontordag\S*|tilstedeværels\S*|nærvær\S*|patrulj\S*|politikontakt\S*|ordningen|ordninga|besøk\S*|det) /;
const NO_PROMISE =
  / (?:møtetid\S*|møtetidspunkt\S*|tidspunkt\S*|opplæring\S*|vaktplanen|turnusen|forslag\S*|behovet|søknad\S*) (?:\S+ ){0,6}?(?:sees|ses|sjåast|vurder|vei|veg|av|til|balans)/;

/** What comes instead, or how one is told. */
export const INSTEAD =
  / (?:flytt\S*|erstatt\S*|ny|nytt|ta|tas|tek|tar|takast|igjen|att|vikaren|stedfortred\S*|stadfortred\S*|beskjed|varsl\S*|innen|innan|senest|seinast) /;
const NEVER = / (?:ikke|ikkje|aldri|ingen|inga|bare|berre|kun) /;
/** How much of it at most, or whom it is agreed with. */
const BOUNDED =
  / (?:inntil|høyst|maks|maksimalt|opptil) (?:\S+ ){0,2}?(?:dag|dager|dagar|uke|uker|veke|veker|timer|timar|ganger|gonger|prosent) | etter avtale med | avtalt med | avtales med | avtalast med /;

/** Whether a sentence, with the next, takes back a promise and puts nothing in its place. */
export function isTakenBack(sentence: ProseSentence): boolean {
  const { keys, text } = sentence;
  return (
    text.kind === 'prose' &&
    text.section !== 'formål' &&
    !NEVER.test(keys) &&
    !BOUNDED.test(keys) &&
    !/ (?:varsl\S*|stedfortred\S*|stadfortred\S*|vikar\S*|erstatt\S*|igjen) /.test(keys) &&
    !INSTEAD.test(beside(sentence, 1)?.keys ?? '')
  );
}

/** Whether what is weighed against the roster is a presence that was promised. */
export function isPresenceWeighed(sentence: ProseSentence): boolean {
  return PRESENCE.test(sentence.keys) && !NO_PROMISE.test(sentence.keys) && isTakenBack(sentence);
}
