import type { Word } from '../prose/prose.ts';

/** Words that name no matter of their own: what is done, by whom, how well. By their beginnings. */
const GENERIC =
  /^(?:både$|såvel$|publikum|operativ|strategisk|nivå|beskriv|skildr|omtal|reguler|klargj|samarbeid|samhandling|samordning|samspill|arbeid|innsats|tiltak|håndter|handter|oppfølg|rolle|rolla|oppgav|oppgåv|ansvar|hendels|hending|rutin|organ|kommun|polit(?:iet|idistrikt|iske)|part|innbygg|forebygg|førebygg|kriminalitet(?:sforebygg|sførebygg)?|trygg|tjeneste|teneste|tilbud|tilbod|forvent|område|fokusområd|innsatsområd|mål(?:et|sett|a)?$|formål|føremål|prinsipp|ramme|måte|sammensetning|samansetning|del(?:en|er|ar|es|ast|e|t|te)?$|generell|lokal|uttordring|utfordring|felles|hver|kvar|hvordan|korleis|hva|kva|hvor$|hvorfor|kvifor|hvem|kven|når|hvilke|kva|noen|nokon|noko$|alle|andre|deres|våre|vårt|være|vere|skal|blir|vert|bli|gjør|gjer|mellom|ved|mot|innen|innan|over|under|etter|langs|særlig|særleg|blant|annet|anna|slik|dette|denne|disse|desse|tilgjengelig|tilgjengeleg|prioriter|satsing|periode|jobb|satse|satsa|mest$|fremst|vekt$|vektlegg|fokus|framover|fremover|framtid|fremtid|kommende|komande|neste$|årene?$|åra$|først$|fyrst$|løpet$|laupet$|tida$|tiden$|haster$|hastar$|gjort$|gjeldende|gjeldande|best|størst|nærmere|nærare|praktisk|viktig|konkret|hvilken|større|mindre|bedre|betre|plikt|forplikt|ønske|ønskje|enkelt|saman|sammen|seg$|sjølv|selv|hverandre|kvarandre|kontakt(?:en|punkt)?$|dialog|møte|tema|spørsmål|saker|sakene|vente|venta|avtal|eget|punkt|store|vanlig|tilby|bidra|bidrar|yt(?:e|es|er|ast|ar)$|bygd$|bygget$|lagt$|levere|opprett(?:hold|hald)|vekst$|sterk|videref|vidaref|organis|gjennomf|regl|føresegn|bestemmels|hast|unge$|fire$|fem$|seks$|åtte$|tenest|tjenest|skjer|ressurs|hjelp|bruk|forening|foreining|organisasjon|lag(?:a|ene)?$|(?:skape|skapa|sikre|sikra|fremme|fremje|styrke|styrkje|redusere|auke|øke|hindre|motvirke|motverke|begrense|ivareta|legge|leggje|bedre|betre|utvikle)$)/;
/** Adjectives and participles stand before what they are about. */
const ADJECTIVE = /(?:ede|ete|ige|ege|ske|ende|ande|isk|lig|leg)$/;
/** Last parts of compounds that name no matter: what they are of stands before. */
const HEAD =
  /s?(?:kriminalitet|forebygging|førebygging|forebyggende|sikkerhet|tryggleik|sikring|tryggingsarbeid|arbeid|samarbeid|områder|område|tiltak|ordning|oppgaver|oppgåver|tilbud|tilbod|saker|innsats)(?:en|et|a|ene|ane|er|ar)?$/;
const ENDING =
  /(?:heten|heita|heiten|heit|het|ingene|ingane|ingen|inga|inger|ingar|ing|elsene|elser|elsen|else|ene|ane|ens|ets|en|et|er|ar|a|e|s)$/;
const OCCASION = /^(?:samband|forbindelse|forbinding|anledning|høve)$/;
const CLAUSE = /^(?:hvor|kor|hvorfor|kvifor|hvilke|hvilken|hvordan|korleis|hvem|kven|hva|kva|når|kva|der)$/;

const WHERE = /^(?:innenfor|innafor|innanfor)$/;
const AT = /^(?:i|på|ved|hos|ute|inne|heime|hjemme)$/;
const DAILY_WORK =
  /^(?:(?:både|også|det|den|vårt|vår) ){0,3}(?:daglige|daglege|operative|løpende|løpande|praktiske|strategiske) (?:arbeidet|arbeid|samarbeidet|samarbeid|innsatsen|innsats) (?:i|på|ved|hos) |^(?:hverdagssamarbeidet|kvardagssamarbeidet|hverdagsarbeidet|kvardagsarbeidet|hverdagen|kvardagen) (?:i|på|ved|hos) /;
/** What has a chapter of its own in every agreement. */
const CHAPTER = /^(?:politikontakt\S*|politiråd\S*|slt\S*)$/;
const WHICH = /^(?:som|partene|partane)$/;

/** Whether a promised thing is about the occasion it names, and not about what stands first. */
export function isOfOccasion(words: readonly Word[]): boolean {
  return words.some(({ key }) => OCCASION.test(key));
}

/** The stems that stand for what a promised thing is about; of a clause any of several will do. Empty where it names no matter. */
export function mattersOf(said: readonly Word[]): string[] {
  // «det daglige arbeidet i skolen, i NAV og på gata» tells where it goes on.
  if (AT.test(said[0]?.key ?? '') && said.length <= 3) return [];
  if (said.length <= 6 && DAILY_WORK.test(said.map(({ key }) => key).join(' '))) return [];
  // «innenfor samfunnssikkerhet» is where, and not what.
  if (WHERE.test(said[0]?.key ?? '') || said.some(({ key }) => CHAPTER.test(key))) return [];
  // «tiltak som partene sammen mener er aktuelle»: which they are is no matter of its own.
  const which = said.findIndex(({ key }, index) => index > 0 && WHICH.test(key) && !CLAUSE.test(said[0]!.key));
  const words = which === -1 ? said : said.slice(0, which);
  const content = words.filter(
    ({ key, text }, index) =>
      key.length >= 4 &&
      !/\d/.test(key) &&
      !GENERIC.test(key) &&
      !(index > 0 && /^[A-ZÀ-ÖØ-ÞĀ-ɏ][a-zß-öø-ɏ]/.test(text)),
  );
  const nouns = content.filter(({ key }) => !ADJECTIVE.test(key));
  // «bruk av vakt i samband med russefeiring» is about what it is in connection with.
  const occasion = words.findIndex(({ key }) => OCCASION.test(key));
  const rest = occasion === -1 ? [] : nouns.filter((it) => words.indexOf(it) > occasion);
  if (rest.length > 0) return [stemOf(rest[0]!.key)];
  // «hvordan vi sammen skaper trygghet for barn» tells what it is for.
  if (words.some(({ key }) => /^(?:skape|skaper|skapar)$/.test(key))) return [];
  if (words.some(({ key }) => CLAUSE.test(key))) return nouns.map(({ key }) => stemOf(key));
  const [main] = nouns;
  return main ? [stemOf(main.key)] : [];
}

/** «skjenkekontrollen» → «skjenkekontroll», «mobbing» → «mobb», «transportkriminalitet» → «transport». */
export function stemOf(key: string): string {
  const modifier = key.replace(HEAD, '');
  if (modifier !== key && modifier.length >= 3) return modifier;
  const stem = key.replace(ENDING, '');
  return stem.length >= 4 ? stem : key;
}
