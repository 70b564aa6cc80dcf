import type { ProseSentence } from '../prose/prose.ts';

/** Words of sentences that may say what preparedness there is. */
export const ON_DUTY_WORDS =
  'beredskap* vakt* bakvakt* hjemmevakt* heimevakt* døgn* utrykning* utrykking* rykker rykkjer operasjonssentral* patrulj* patrulje* reservetjeneste* reserveteneste*'.split(
    ' ',
  );

/** Plans, councils and people of the kommune have the word too. */
const OTHER_WORDS =
  / (?=(?:\S*beredskaps(?:plan|koordinator|råd|leder|leiar|organisasjon|kontakt|arbeid|lag|ansvarl|øv)\S*|legevakt\S*|\S*døgntelefon\S*|døgnhjelp|vaktmester\S*|vaktmeister\S*|brannvakt\S*) )\S+/g;
const ON_DUTY =
  / (?:\S*beredskap\S*|\S*vakt|vakt\S+|\S*vaktordning\S*|bakvakt\S*|hjemmevakt\S*|heimevakt\S*|patrulj\S*|utryk\S*|rykker|rykkjer|operasjonssentral\S*|reserveten\S*|reservetj\S*|døgnbemann\S*|døgnkontinuerl\S*|døgnet|døgnope\S*|døgnåp\S*) /;
/** Telephones, counters and watch kept at an event, and what is only said to matter. */
const OTHER_DUTY =
  /^(?!.* patrulj).*(?: telefon| sentralbord| 02800 | pass(?:kontor\S*)? | passkontor| (?:holder|held) vakt ved | ved russefeiring| beredskap(?:en|a)? (?:(?:er|bør være|må være|skal være|bør vere|må vere|skal vere) (?:et |eit |svært |alltid )?(?:viktige?|felles|gode?|godt|tilstrekkelig|tilfredsstillende|forsvarlig|ansvar|under )|(?:er|vert|blir) (?:omtal|skildra|beskrevet|regulert|avtalt|drøft)|(?:omtales|omtalast|beskrives|reguleres|avtales|drøftes) )| (?:øver|øve|øving|øvelse|drøfter|diskuterer|samarbeider|samarbeid|informerer) (?:\S+ ){0,3}beredskap| (?:etterretning|tjenesteplanlegging|tenesteplanlegging) (?:\S+ ){0,3}(?:politipatruljen?|operasjonssentralen) | ansvar(?:et)? for (?:\S+ )?beredskap(?:en|a)? $| (?:beslutning\S*|avgjerd\S*|spørsmål\S*|saker|prioritering\S*|samordne|samordner|samordnar|koordiner\S*|strategi\S*|handlingsplan\S*) (?:\S+ ){1,4}beredskap(?:en|a)? (?:og |samt |$)| (?:legevakt|barnevern|barnevernvakt|barnevernsvakt|krisesenter)\S* (?:\S+ ){0,3}døgn)/;
/** Who else has people on duty. */
const OF_OTHERS =
  / (?:brannvesen\S*|brannstasjon\S*|barnevern\S*|natteravn\S*|ambulans\S*|vekter\S*|vektar\S*|helsetjeneste\S*) /;
const OF_POLICE = /politi|patrulj|lensmann/;

/** «utføres patruljetjeneste, etterforskning og sivile saker» lists what is done and not when. */
const TASKS =
  / (?:utføres|utfører|utførast|utfører|driver|driv|oppgaver|oppgåver|oppgavene|oppgåvene) (?:\S+ ){0,6}patruljetje?nest[ea] /;
const AT_ALL_TIMES = /døgn|vakt|beredskap|natt| alltid | timer | timar /;

/** «forebyggere, patruljer og etterforskere», «at patruljene får vite»: they are told something, and do not come. */
const TOLD =
  / (?:forebyggere|forebyggerne|førebyggjarar|etterforskere|etterforskarar|politikontakter|politikontaktar) (?:og |samt )?patrulj\S* | patrulj\S* (?:og |samt )(?:etterforskere|etterforskarar|forebyggere|førebyggjarar) | (?:at|til|med) (?:\S+ )?patrulj\S* (?:\S+ ){0,2}(?:kjenner|kjenn|får|vet|veit|er (?:kjent|orientert|informert|oppdatert)|blir (?:kjent|orientert|informert)|til gode)(?= )/g;

/** Whether a sentence says who is on duty or comes when something happens. */
export function saysWhoIsOnDuty({ keys }: ProseSentence): boolean {
  const plain = keys.replace(OTHER_WORDS, ' - ').replace(TOLD, ' - ');
  return (
    ON_DUTY.test(plain) &&
    !OTHER_DUTY.test(keys) &&
    (!OF_OTHERS.test(keys) || OF_POLICE.test(keys)) &&
    (!TASKS.test(keys) || AT_ALL_TIMES.test(plain))
  );
}
