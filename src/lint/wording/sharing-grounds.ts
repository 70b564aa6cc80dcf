import { guarded } from '../prose/guarded.ts';

/** Words for telling others what is known about persons, at the beginning of an exception or a duty. */
const TOLD =
  '(?:fortelle|fortelje|orientere|orienteres|orienterast|informere|opplyse|nevne|nemne|omtale|gi|gir|gis|gje|gjev|gjevast|dele|deler|deles|delar|delast|drøfte|drøfter|drøftes|drøftast|diskuteres|diskuterast|utveksle|utveksles|utvekslast|omtales|omtalast|nevnes|nemnast|behandles|handsamast|legges fram|leggjast fram|ta opp|tas opp|takast opp|gjøre det|gjere det|gjøres|gjerast|gå utover|fravike|fravikes|fravikast)';
const EXCEPTION =
  '(?:unntaksvis|likevel|likevél|unntak|i særlige tilfeller|i særlege tilfelle|i spesielle tilfeller|i enkelte tilfeller|i hastesaker|ved hast|når det haster|når det hastar)';
/** What decides when, and is no ground in law. */
const NEED =
  '(?:når en sak krever det|når saken krever det|når ei sak krev det|når saka krev det|når det er nødvendig|når det er naudsynt|når det trengs|når det trengst|ved behov|hvis det trengs|dersom det er behov|når alle er enige|når alle er samde|når rådet finner det nødvendig|når partene er enige|etter avtale|på forespørsel|ved forespørsel|på førespurnad|når de ber om det|når dei ber om det|når noen spør)';

/** An exception from what the sentence before says: «Unntaksvis kan en deltaker gi slike opplysninger», «Når ein likevel må gjere det». */
export const EXCEPTED = guarded(
  / (?:unntak|likev|i særl|i spesiel|i enkelt|i hastes|ved hast|når det hast)/,
  new RegExp(` ${EXCEPTION} (?:\\S+ ){0,6}${TOLD} | ${TOLD} (?:\\S+ ){0,6}${EXCEPTION} `),
);
/** «Er det ikke tid til samtykke, deles det som trengs likevel.» */
export const WITHOUT_CONSENT = guarded(
  / samtykke/,
  / (?:er det (?:ikke|ikkje) tid til|får (?:man|en|ein|de|dei) (?:ikke|ikkje)|uten å vente på|utan å vente på|uten|utan|mangler|manglar) (?:\S+ ){0,2}(?:samtykke|samtykket) (?:\S+ ){0,4}(?:deles|delast|kan|gis|drøftes|likevel|tas|takast) | (?:opplysninger|opplysningar|saker|navn|namn|enkeltsaker) (?:\S+ ){0,5}(?:gis|gjevast|deles|delast|drøftes|drøftast|utveksles|utvekslast|omtales|omtalast) (?:\S+ ){0,3}(?:uten|utan) (?:å innhente |å hente inn |at det er gitt |skriftlig |skriftleg )?samtykke /,
);
/** «gir kommunen navn på ungdommer i risikosonen», «liste over utleieboliger med navn på beboerne» */
export const NAMES_GIVEN = guarded(
  / (?:navn|namn|list|oversikt)/,
  / (?:gi|gir|gje|gjev|levere|leverer|sende|sender|oversende|oversender|oversendes|melde|melder|oppgi|oppgir|utveksle|utveksler|deler|dele|får|få) (?:\S+ ){0,8}?(?:navn|namn|navneliste|namneliste|lister?|liste|oversikt) (?:\S+ ){0,5}?(?:på|over|med) (?:\S+ ){0,4}?(?:ungdom|unge|barn|elev|person|beboer|bebuar|bruker|brukar|famil|innbygg|pasient|klient|navn|namn)\S* /,
);
/** «Opplysninger kan deles mellom partene når det er nødvendig.» */
export const SHARED_AT_NEED = new RegExp(
  ` (?:opplysning\\S*|personopplysning\\S*|informasjon\\S*) (?:\\S+ ){0,3}?(?:kan|skal|vil) (?:\\S+ ){0,2}?(?:deles|delast|utveksles|utvekslast|gis|gjevast|formidles|formidlast|drøftes|drøftast) (?:\\S+ ){0,5}${NEED} `,
);
/** «Andre får opplysninger etter avtale.» */
export const ON_REQUEST = new RegExp(
  ` (?:får|får vite|kan få|gis|gjevast|gir|gjev|deler|deles|delast) (?:\\S+ ){0,4}(?:opplysninger|opplysningar|informasjon|innsyn) (?:\\S+ ){0,4}${NEED} `,
);
/** Those who have no claim by law on what the police know of a person, as parents and barnevernet do. */
const TOLD_TO =
  '(?:skolen|skolene|skulen|skulane|rektor|rektorene|rektorane|barnehagen|barnehagane|barnehagene|kommunen|kommuna|slt-koordinator|slt-koordinatoren|arbeidsgiver|arbeidsgivar|arbeidsgiveren|idrettslaget|idrettslagene|klubben|utleier|utleiger|nav|helsestasjonen|utekontakten|kontaktlærer|kontaktlærar|lærebedriften|fritidsklubben|ungdomsklubben)';
const PERSONS =
  '(?:elever|elevar|en elev|ein elev|eleven|elevene|elevane|ungdom|ungdommer|ungdommar|ungdommen|en ungdom|ein ungdom|unge|barn|beboere|bebuarar|ansatte|tilsette|brukere|brukarar|innbyggere|innbyggjarar|personer|personar|mindreårige|mindreårige)';
const IN_TROUBLE =
  '(?:involvert|involverte|innblandet|innblanda|mistenkt|mistenkte|mistenkjast|siktet|sikta|anmeldt|anmeldte|meld|melde|pågrepet|pågripes|pågripen|pågripne|tatt|teken|tekne|tas|bortvist|bortviste|bøtelagt|bøtelagde|tiltalt|tiltala|dømt|dømde|begår|begått|gjort|utfører|selger|sel|ruser|rusar|lovbrudd|lovbrot|straffbare|straffbart|straffesak|straffesaker|straffesakar|i kontakt med politiet)';
/** «gir tilbakemelding til skolen når elever er involvert i alvorlige forhold»: what the police know of a person, to whoever is to have it. */
export const TOLD_OF_TROUBLE = guarded(
  [
    / (?:gi|gir|gje|gjev|vars|informer|orienter|underrett|meld|sier|sei)/,
    / (?:elev|ung|barn|bebu|bebo|ansatte|tilsette|bruk|innbygg|person|mindre|en |ein )/,
  ],
  new RegExp(
    ` (?:(?:gir|gi|gjev|gje) (?:(?:straks|alltid|rask|raskt|skriftlig|skriftleg) )?(?:(?:tilbakemelding|beskjed|melding|varsel|informasjon) (?:til )?${TOLD_TO}|${TOLD_TO} (?:\\S+ )?(?:tilbakemelding|beskjed|melding|varsel))|(?:varsler|varslar|varsle|informerer|informere|orienterer|orientere|underretter|underrette|underrettar|(?:melder|melde|sier|sei|seier) (?:fra|frå|ifra|ifrå) til) (?:straks |alltid )?${TOLD_TO}) (?:når|dersom|hvis|viss|om) (?:\\S+ ){0,2}?${PERSONS} (?:\\S+ ){0,6}?${IN_TROUBLE} `,
  ),
);
/** What the sentence before forbids or limits. */
export const LIMITED =
  / (?:enkeltsak|einskildsak|enkeltperson|einskildperson|personopplysning|opplysninger om|opplysningar om|taushetsplikt|teieplikt|samtykke|identifiserbar|navn|namn)/;
