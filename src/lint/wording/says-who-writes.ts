import type { ProseSentence } from '../prose/prose.ts';
import { namesActor } from './actors.ts';
import { ROLE } from './roles.ts';

/** Words of sentences that may say who is secretary of the council. */
export const WRITING = [
  'sekretær*',
  'sekretariat*',
  'rådssekretær*',
  'innkalling*',
  'innkalle*',
  'innkallar',
  'møteinnkalling*',
  'referat',
  'referata',
  'referatet',
  'referater',
  'referent',
  'referenten',
  'møtereferat*',
  'protokoll*',
  'møtebok*',
  'skriver',
  'skrivar',
  'kaller',
  'kallar',
  'sammenkalles',
  'sammenkaller',
  'samankallast',
  'samankallar',
  'kalt',
  'kalla',
];

const OTHER =
  /grupp|utvalg|utval |nettverk|team|forum|fylkeskommune|organisasjonssekretær|bekymringssamtal|ungdom|foreldr|foresette|foresatt| slt /;
/** The papers of a meeting, and those who write them. */
const SECRETARY =
  / (?:råds)?(?:sekretær|sekretariat)\S* | referent(?:en)? | (?:rådets|politirådets|rådet sin) skriv(?:er|ar) /;
/** «Sekretæren sender innkalling»: what a secretary does, whoever it is. */
const DUTY =
  /^ (?:rådets |politirådets )?(?:sekretæren|sekretariatet|sekretær|referenten)(?: for rådet| i rådet)? (?:sender|har|skal (?!være|vere|ligg)|kaller|kallar|skriver|skriv|fører|førar|lager|lagar|sørger|syter|sørgjer|innkaller|innkallar|fordeler|fordeler|oppdaterer|oppdaterar|følger|følgjer|kan|må|setter|set|forbereder|førebur|møter|deltar|deltek|samler|tar|tek|og) /;
/** «hvem som skal være sekretær, avtales» */
const ASKED =
  / (?:hvem|kven) som (?:skal |bør |kan )?(?:være |vere |er |blir |vert )?(?:\S+ )?(?:sekretær|sekretariat)/;
/** «Kommuneadvokaten er rådets sekretær» */
const IS_SECRETARY =
  / (?!sekretær|funksjon|rolle|politirådet|rådet)\S{4,}(?:ten|ren|eren|aren|sen|len) (?:er|blir|vert|skal være|skal vere|fungerer som) (?:\S+ )?sekretær /;
/** Who does it: before a verb that makes, or after «av». */
const DOES =
  /(?<before> (?:\S+ ){0,12}?)(?:skriver|skriv|fører|førar|kaller|kallar|innkaller|innkallar|sammenkaller|samankallar|er ansvarlig|er ansvarleg|sender|sørger|syter|sørgjer|tar|tek|har|lager|lagar|ordner|ordnar|står|utarbeider|utarbeidar|skal|gjør|gjer|ivaretar|ivaretek|besørger|forestår) /;
const BY = / (?:av|hos|ved) (?<by>(?:\S+ ){1,4})/g;
const PASSIVE_BY =
  / (?:skjer|sendes|skrives|føres|innkalles|sammenkalles|samankallast|ligger|ligg|kalles|utarbeides|lages|ivaretas|skrivast|førast|sendast|kallast|lagast|ivaretakast|sendt|skrevet|ført|skrive|utferdiges) /;
const PAPERS =
  / (?:referat\S*|møtereferat\S*|protokoll\S*|møtebok\S*|innkalling\S*|møteinnkalling\S*|kaller inn|kallar inn|kalle inn|innkaller|innkallar|innkalle|innkalles|kalles inn|kallast inn|kaller|kallar|kalt inn|kalla inn|sammenkalles|sammenkaller|samankallast|samankallar) /;

/** «har fullmakt til å innkalle tjenestene til drøftingsmøter»: who may call others together is not who calls the council. */
const MAY = / (?:fullmakt|mynde|myndighet) til å (?!(?:\S+ ){0,8}(?:politirådet|rådet) )/;

/** Whether a sentence says who keeps the minutes of the council or calls its meetings. */
export function saysWhoWrites(sentence: ProseSentence): boolean {
  const { keys, text } = sentence;
  if (OTHER.test(keys.replace(/ slt-?koordinator\S* /g, ' '))) return false;
  if (SECRETARY.test(keys)) {
    if (DUTY.test(keys) || ASKED.test(keys)) return false;
    if (IS_SECRETARY.test(keys)) return true;
    return namesSomebody(
      keys.replace(/ (?:(?:råds)?(?:sekretær|sekretariat)\S*|(?:politi)?rådets?)(?= )/g, ' - '),
      sentence,
    );
  }
  if (!PAPERS.test(keys) || MAY.test(keys)) return false;
  if (PASSIVE_BY.test(keys)) for (const match of keys.matchAll(BY)) if (names(match.groups!.by!)) return true;
  const does = DOES.exec(keys);
  if (does && names(does.groups!.before!) && !/ (?:ikke|ikkje) /.test(keys)) return true;
  // «Innkalling og referat: SLT-koordinator»; «innkalling og referat er det kommunen som tar seg av»
  const said = text.words.slice(sentence.start, sentence.end);
  return /(?:innkalling|referat)[^.:]{0,30}:/i.test(said)
    ? names(keys)
    : / (?:er det|det er|tar|tek|tas av|har) (?:\S+ ){1,4}(?:som |seg av )?/.test(keys) &&
        /^ (?:innkalling|møteinnkalling|referat|den praktiske)/.test(keys) &&
        names(keys);
}

const LIES_WITH =
  / (?:ligg\S*|legg\S*|lagt|lagd|tilligg\S*|hør\S*|høyr\S*) (?:til|hos|under) | (?:er|kommer|kjem|hentes|hentast) (?:fra|frå) /;

function namesSomebody(keys: string, { text, start, end }: ProseSentence): boolean {
  // «er lagt til kommunen», «ligg til ordføraren»
  if (names(keys.replace(LIES_WITH, ' av '))) return true;
  // «Rådets sekretær er Kari Moe», «Sekretær: rådgiver i oppvekst»
  return (
    / (?:\S*rådgiver|\S*rådgjevar|konsulent|sekretæren i|stab|førstekonsulent|saksbehandler|saksbehandlar|ansatte|medlem|kommunens|den som |fagansvarlig)/.test(
      keys,
    ) || /(?:er|:) [A-ZÆØÅ][a-zæøå]+ [A-ZÆØÅ][a-zæøå]+/.test(text.words.slice(start, end))
  );
}

const HAS_ROLE = new RegExp(` ${ROLE} `);
const TOWARDS = new RegExp(` (?:til|med|for|fra|frå|mellom) (?:${ROLE} og )?${ROLE}(?: og ${ROLE})?(?= )`, 'g');

/** Whether somebody who can act is named, indefinite roles too («ordfører»), and not only sent something. */
function names(keys: string): boolean {
  return namesActor(keys.split(' ').filter(Boolean)) || HAS_ROLE.test(` ${keys} `.replace(TOWARDS, ' '));
}
