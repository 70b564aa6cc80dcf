import { expressionTable } from '../prose/expressions.ts';

/** Work that somebody has to do, as verbs in the passive of both written languages. */
const WORK =
  'utarbeid etabler opprett iverksett gjennomfør arranger kartlegg utvikl oversend involver inform orienter rapporter oppnevn oppnemn utpek utpeik nedsett styrk bedr intensiver organiser planlegg sammenstill samanstill analyser formidl koordiner samordn løs løys slett makuler fjern anonymiser ferdigstill anskaff innfør vedlikehold lag skriv rydd bygg byggj opplys trykk oversett omsetj kartleggj planleggj styrkj etterprøv utgreid utgrei undersøk undersøkj'.split(
    ' ',
  );
const FORMS = WORK.flatMap((stem) => [`${stem}es`, `${stem}ast`, `${stem}eres`, `${stem}erast`]).join('|');

const PARTICIPLES =
  'utarbeida|utarbeidd|utarbeidet|etablert|oppretta|opprettet|gjennomført|arrangert|kartlagt|utvikla|utviklet|oversendt|involvert|informert|orientert|rapportert|oppnevnt|oppnemnt|nedsatt|planlagt|koordinert|samordnet|samordna|løst|løyst|sletta|slettet|laga|laget|skrive|skrevet|levert|innlevert|undertegna|undertegnet|signert|underskrive|fylt|oppdatert|gjort';

/** Passives that say that there is work to do, and not who does it. */
export const PASSIVE_DUTIES = expressionTable(
  [
    FORMS,
    'holdes|avholdes|haldast|haldes',
    'settes|setjast|settast ned|opp',
    'evalueres|evaluerast|vurderes|vurderast|revideres|reviderast|justeres underveis|undervegs',
    'settes|setjast|settast inn tiltak|ressurser|ressursar|innsats',
    'taushetserklæring|taushetserklæringen|teieerklæring|teieerklæringa|erklæring|erklæringen skal|må undertegnes|underteiknast|underskrives|underskrivast|signeres|signerast|skrives|skrivast',
    'settes|setjast|settast i verk|gang',
    'tas|takast opp|kontakt|initiativ|tak',
    'følges|følgjast|følgast|fylgjast|fylgast opp',
    'kobles|koples|koplast|koblast på|inn|til',
    'gjøres|gjerast kjent|kjend|noe|noko|tiltak',
    'gis|gjevast opplæring|tilbud|tilbod|informasjon',
    'trekkes|trekkjast inn|med',
    `skal|må|vert|blir være|vere|bli|verte|* ${PARTICIPLES}`,
    `skal|må være|vere|bli|verte * ${PARTICIPLES}`,
    `vert|blir ${PARTICIPLES}`,
    `vil bli|verte|* ${PARTICIPLES}`,
    `vil bli|verte * ${PARTICIPLES}`,
    `vil det|da|då|også|òg bli|verte ${PARTICIPLES}`,
    `vil det|da|då|også|òg bli|verte * ${PARTICIPLES}`,
    `vert|blir|er det ${PARTICIPLES}|gjeve|gitt|trykt|trykket|halde|holdt|sett|satt`,
    'sendes|sendast ut',
    'samtykke|samtykket være|vere i orden',
    'samtykke|samtykket skal|må være|vere i orden',
    'vert|blir|skal|er det arbeidd|arbeidet|arbeida|jobba|jobbet|arbeidast|arbeides|jobbes|jobbast videre|vidare|med|for|mot',
    'vert|blir arbeidd|arbeidet|arbeida|jobba|jobbet videre|vidare|med|for|mot',
  ].map((words) => [words, null]),
);

const LAID =
  'en|ein|ei|et|eit|årlig|årleg|felles|samlet|samla|kort|ny|nytt|plan|skriftlig|skriftleg|oppdatert|handlingsplan|rapport|årsrapport|oversikt|oversyn|statistikk|analyse|situasjonsbilde|situasjonsbilete|status';

const THINGS =
  'handlingsplan|tiltaksplan|årsrapport|rapport|oversikt|oversyn|statistikk|kriminalitetsstatistikk|analyse|situasjonsbilde|situasjonsbilete|kriminalitetsbilde|årsmelding';

/** «Det legges fram en felles handlingsplan»: something new comes to the council, from nobody. */
export const LAID_BEFORE = expressionTable(
  [
    `det legges|leggjast|leggast|fremlegges|framlegges fram|frem ${LAID}`,
    `det skal|må legges|leggjast|leggast fram|frem ${LAID}`,
    `det vert|blir|skal lagt|leggjast|legges fram|frem ${LAID}`,
    `det presenteres|presenterast|fremlegges|framlegges|framleggast ${LAID}`,
    `det skal|må presenteres|presenterast|fremlegges|framlegges ${LAID}`,
    'det gjøres|gjerast opp status',
    'det skal gjøres|gjerast opp status',
    'det skal føres|førast oversikt|statistikk|oversyn|liste|logg',
    `legges|leggjast|leggast det fram|frem ${LAID}`,
    `vert|blir det lagt fram|frem ${LAID}`,
    `presenteres|presenterast|fremlegges|framlegges|sendes|sendast det ${LAID}`,
    `det sendes|sendast|oversendes ${LAID}`,
    `${THINGS} legges|leggjast|leggast|presenteres|presenterast fram|frem|for|på|i`,
    `${THINGS} framlegges|fremlegges|framleggast|sendes|sendast|oversendes|leveres|leverast *`,
    'skal|må foreligge|føreligge til|på|ved|før|hvert|kvart',
    'skal|må foreligge|føreligge en|ein|ei|et|eit oppdatert|samlet|felles|årlig|oversikt|rapport|handlingsplan|plan|analyse',
    'skal|må ligge|liggje føre|klar|klart|ferdig til|på|ved|før',
    'skal|må være|vere klar|klart|ferdig til|på|ved|før',
  ].map((words) => [words, null]),
);

/** A written thing: who writes it has to be said also where it is said how often. */
export const DOCUMENT =
  /rapport|melding|oversikt|oversyn|analyse|statistikk|notat|handlingsplan|årshjul|tiltaksplan|sammendrag|samandrag/;
