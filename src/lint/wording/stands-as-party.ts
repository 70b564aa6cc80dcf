import { guarded } from '../prose/guarded.ts';

const POLICE =
  '(?:politiet|lensmannen|lensmannskontoret|politikontakten|politistasjonen|politistasjonssjefen|politidistriktet|lensmannsdistriktet|politistasjonsdistriktet|[a-zæøå-]+ (?:politidistrikt|lensmannsdistrikt|politistasjonsdistrikt|lensmannskontor))';
const DOES =
  '(?:skal|må|vil|har|er|plikter|pliktar|forplikter|forpliktar|samarbeider|samarbeidar|møtes|møtest|møtast|deler|delar|utarbeider|utarbeidar|lager|lagar|gjennomfører|gjennomførar|evaluerer|evaluerar|følger|følgjer|holder|held|går|informerer|informerar|varsler|varslar|prioriterer|prioriterar|drøfter|drøftar|arbeider|arbeidar|setter|set|tar|tek|legger|legg|sørger|sørgjer)';

const AFTER_POLICE = new RegExp(`^\\s*(?:både )?${POLICE} og $`);
const BEFORE_POLICE = new RegExp(`^ og ${POLICE} (?:\\S+ )?${DOES} `);
const GOES_ON = new RegExp(`^ ${DOES} `);
const BETWEEN = guarded(/ mellom /, new RegExp(` mellom ${POLICE} og $`));
const BETWEEN_FIRST = new RegExp(`^ og ${POLICE} `);
/** Another agreement, and what is told of how others do it. */
const OF_OTHERS =
  /avtal|nabo|grann|interkommunal|region|vertskommun|tilsvarende|tilsvarande|liknende|liknande|lignende|erfaring|røynsl|modell| slik | også | òg |tidligere|tidlegare|prosjekt| forsøk|eksempel|døme/;

/** Whether a kommune stands beside the police where the party of the agreement should: «Politiet og Bømlo kommune har felles rutine». In lower case, without the word «kommune». */
export function standsAsParty(before: string, after: string, sentence: string): boolean {
  if (OF_OTHERS.test(sentence)) return false;
  return (
    (AFTER_POLICE.test(before) && GOES_ON.test(after)) ||
    (/^\s*$/.test(before) && BEFORE_POLICE.test(after)) ||
    (/ (?:skal|vil|må|er|har) /.test(sentence) &&
      (BETWEEN.test(before) || (/ mellom $/.test(before) && BETWEEN_FIRST.test(after))))
  );
}

const PEOPLE =
  /^\s*(?:alle )?(?:innbyggerne|innbyggere|innbyggj?arane|innbyggj?arar|befolkningen|befolkninga|publikum|folk|barn og unge|barn|ungdom|ungdommene|ungdomane|elevene|elevane|foreldre|eldre|næringslivet|skolene|skulane|de som bor|dei som bur)(?: og (?:næringslivet|ansatte|besøkende|kommunen))? i $/;
const HAVE_RIGHT =
  /^ (?:skal (?!bestille|tinge|møte opp|møte fram|møte ved|henvende|vende|ringe|kontakte|reise|bruke|nytte)|får |har (?:krav|rett|ein rett|en rett|trygghet|tryggleik)|er (?:sikret|sikra|garantert|lova|lovet)|sikres |sikrast |kan (?:forvente|vente|rekne|regne|kreve|krevje)|vil (?:få|oppleve|møte)|møter |opplever |opplev )/;

/** Whether the people of a kommune are promised something: «Innbyggerne i Brønnøy skal få samme bistand». */
export function promisesPeople(before: string, after: string): boolean {
  return PEOPLE.test(before) && HAVE_RIGHT.test(after);
}

const ARENA =
  '(?:\\S*skole(?:r|ne|n)?|\\S*skul(?:ar|ane|en)|ungdomsmiljø(?:et|ene|a)?|ungdom(?:men|mer|mene|mar|mane)?|barn|unge|elever|elevar|barnehage(?:r|ne)?|barnehagar|barnehagane|innbyggere|innbyggerne|innbyggj?arar|innbyggj?arane|næringslivet|utesteder|utestedene|utestader|utfordring(?:er|ar|ene|ane)|kriminalitetsbildet|kriminalitetsbiletet|kriminalitetsutviklinga|kriminalitetsutviklingen|lokalsamfunnet|nærmiljøet|situasjonen)';
/** «har særskilt ansvar for å følge opp skolene og ungdomsmiljøene i Nome kommune» */
const FOLLOWS_UP = guarded(
  new RegExp(`${ARENA} i $`),
  new RegExp(
    `(?:^|\\s)(?:ansvar for|(?:formidler?|formidlar|orienterer?|orienterar|informerer?|informerar|rapporterer?|rapporterar)(?: \\S+){0,2} om|følge opp|følgje opp|følger opp|følgjer opp|oppfølging av|oppfølgjing av|trygghet for|tryggleik for|synlig for|synleg for) (?:[^ .]+ ){0,8}${ARENA} i $`,
  ),
);
const TOGETHER = /felles|interkommunal|vertskommun|nabo|grann|begge|dekk(?:er|jer)|omfatt| (?:fra|frå) \S+ kommune /;

/** Whether somebody is to look after the schools or the people of a kommune: a duty that the parties have for their own. */
export function looksAfter(before: string, sentence: string): boolean {
  return FOLLOWS_UP.test(before) && !TOGETHER.test(sentence);
}
