import type { ProseDate } from '../dates.ts';
import { type Hit, keysBetween, type ProseSentence } from '../prose/prose.ts';
import { takesPlace } from './takes-place.ts';
import { tellsOfFormerAgreement } from './tells-of-former-agreement.ts';

/** What before a date makes it a deadline or an end, not a piece of history. */
const LEADS =
  / (?:i løpet av|i laupet av|innen|innan|senest|seinest|seinast|før|frist|fristen|frist er|fristen er|ut|til og med|t.o.m|tom|til utgangen av|til utgongen av|utgangen av|utgongen av|fram til|frem til|gjelder for|gjeld for|gjelder til|gjeld til|varer til|varar til|vare til|løper til|gjelder|gjeld|perioden|for|skoleåret|skuleåret|budsjettåret|avsluttes|ferdig|ferdigstilles|(?:neste|første|fyrste) (?:gang|gong|evaluering|revisjon|revidering|rullering|møte|øvelse|øving|samling|undersøkelse|undersøking|kartlegging|måling)(?: (?:er|blir|vert|skjer|i|gjøres|gjerast|gjennomføres|gjennomførast|holdes|haldast|leveres|leverast|(?:blir|vert|skal være|skal vere|skal bli) (?:gjort|gjord|gjennomført|halden|halde|holdt|levert|lagt fram|lagt frem)))?(?: i)?|(?:fokus|satsing|satsingsområder|prioriteringer|prioriteringar|hovedmål|fokusområder|fokusområdene|fokusområda|fokusområde|tiltak|tiltakene|tiltaka) (?:i|for|er))(?: (?:den|året|perioden|utgangen av|utgongen av|utløpet av|første|fyrste|andre|1|2|utgangen|løpet av|år|skoleåret|skuleåret|budsjettåret|valgperioden|valperioden)){0,3} $/;

const PLAN =
  /fokus|satsing|prioriter|hovedmål|plan(?:en|ene|ar|er)? |strategi|årshjul|avtale|budsjett|periode|midler|midlar|bevilg|løyv|tilskudd|tilskot/;

/** «Politirådet har for 2018 og 2019 prioritert …» */
const PRIORITISED =
  / (?:(?:har|hadde|er)(?: \S+)?(?= for )|(?:vil|skal)(?: \S+)?|prioritere(?: \S+){0,3}|prioriterer(?: \S+){0,3}|prioriterar(?: \S+){0,3}|\S*satsing(?:a|en|er|ar|ene|ane)?|\S*prioritering(?:a|en|er|ar|ene|ane)?|\S*områd(?:e|er|ene|a)) (?:for|i) (?:(?:perioden|årene|åra|tiden|tida) )?(?:20\d\d (?:og|til|til og med) )?$/;

/** «Spesielle fokusområder for Skien kommune 2018 og 2019:» */
const AREAS_OF =
  /^ (?:\d\S* )?(?:\S+(?:e|s) ){0,2}?(?:(?:fokus|satsings|satsnings|innsats)?områd(?:er|ene|a|ane|e|et)|innsats(?:en)?|\S*krav(?:et|ene|a)?|måltall(?:et|ene)?|prioriteringer|prioriteringar|hovedmål|hovudmål)(?: (?:for|i)(?: (?!(?:ble|blei|vart|er|var|har|hadde|med|som|fra|frå|av|på|avtal\S*|vedtak\S*) )\S+){1,3}?)?(?: (?:for|i))? (?:20\d\d (?:og|til|til og med) )?$/;

/** «For 2018–2019 er partene enige om å prioritere …» */
const PERIOD_FIRST =
  /^(?: \d[\d.]*)? (?:for|i|gjennom)(?: (?:perioden|planperioden|avtaleperioden|åra|årene|tida|tiden|tidsrommet|toårsperioden|fireårsperioden|skoleåret|skuleåret))? $/;

const SETS_OUT =
  /prioriter|satsing|satser|satsar|fokus|hovedmål|hovudmål|innsatsområd| (?:skal|vil|enige|einige|samde|vektlegg\S*|arbeider|jobber|jobbar|gjelder|gjeld) |målet|måla|målene|tiltak/;

const FUTURE =
  / (?:skal|vil|flyttes|flyttast|flytter|flyttar|etableres|etablerast|innføres|innførast|planlegges|starter|startar|trer|trår|åpner|opnar) /;

/** «Frist for første rapport: 1. mai 2021», «målt ved Ungdata 2019 og 2022». */
const DUE_FOR =
  / frist(?:en)? (?:for|til) (?:\S+ ){1,4}$| (?:målt|måles|målast) (?:ved|i|gjennom|med) (?:neste )?(?:ungdata|ungdataundersøk\S*|\S*undersøkelsen|\S*undersøkinga) (?:i )?(?:20\d\d og )?$/;

/** Something that was to be ready is late, also when it is told as history. */
const READY_BY =
  / (?:klar|klart|klare|ferdig|ferdige|ferdigstilt|levert|på plass) (?:til|innen|innan|før|i|ved) (?:\S+ ){0,2}$/;

/** «skal evalueres i 2022», but not «lavere enn i 2022» or «vedtatt i 2022». */
const WILL_BE_DONE = / (?:skal|vil|må|bør|kan) (?:\S+ ){0,4}\S+(?:es|ast|e|a)(?: ut| inn| opp)? i (?:\S+ )?$/;

const STARTS_OR_ENDS =
  / (?:starter|startar|begynner|byrjar|åpner|opnar|innføres|innførast|flytter|flyttar|utløper|utløpar|opphører|opphøyrer|avsluttes|avsluttast|slutter|sluttar|gjennomføres|gjennomførast|(?:går|gjeng) (?:ut|over)) (?:\S+ ){0,3}i (?:\S+ )?$/;

/** «skal være gjennomført i 2020» */
const TO_BE_DONE =
  / (?:skal|vil|må|bør) (?:være|vere|bli|verte) (?:\S+ ){0,3}\S+(?:t|d|de|te|a|e|på plass) (?:i|høsten|hausten|våren|sommeren|sommaren) (?:\S+ )?$/;

/** What the text says is done then: «tas opp til ny vurdering i 2019», «rulleres ved valget i 2019». */
const IS_DONE =
  / (?:tas|takast|vurderes|vurderast|evalueres|evaluerast|revideres|reviderast|rulleres|rullerast|gjennomgås|oppdateres|oppdaterast|opprettes|opprettast|etableres|etablerast|ansettes|tilsettes|tilsetjast|utlyses|lyses|fornyes|fornyast|reforhandles|utarbeides|utarbeidast|ferdigstilles|behandles|handsamast) (?:\S+ ){0,5}(?:i|ved|til|kommunestyrevalget|kommunestyrevalet|kommunevalget|kommunevalet|stortingsvalget|stortingsvalet|valget|valet) (?:\S+ )?$/;

const COMPARED = / (?:enn|som|nivå|nivået|sammenlignet|samanlikna) (?:i|med) (?:\S+ )?$/;

const PASSIVE =
  / (?:legges|leggast|settes|setjast|gis|gjevast|gjennomføres|gjennomførast|vurderes|vurderast|rapporteres|rapporterast|evalueres|evaluerast|prioriteres|prioriterast|brukes|brukast|møtes|møtest|skal|vil|må) /;

/** What has been done or was so is told, not promised. */
const HISTORY =
  / (?:erfaring\S*|røynsl\S*|forrige|førre|tidligere|tidlegare|evaluerte|evaluert|var|ble|blei|vart|hadde|het|hette|heitte|kaltes|lå|låg|hørte|høyrde|siden|sidan|(?:falt|fall|kom|gikk|gjekk) (?:bort|ut|vekk|inn)) /;

/** Sources are dated, and rightly so. */
const SOURCE =
  /(?:innst|meld|prop|prp|nou|rundskriv|lov|forskrift|vedtatt|vedteke|rapport|dok|dokument|sak|strategi)\S*(?: \S+){0,3} $/;

/** «ungdomsundersøkelsen fra våren 2025»: what it rests on. */
const SURVEY =
  / \S*(?:undersøkelse|undersøking|kartlegging|ungdata|analyse|vurdering|statistikk|rapport)\S* (?:fra|frå|av) (?:\S+ )?$/;

/** «Tiltaksplan 2018», «Aktivitetsplan sommeren 2019», «Årshjul for politirådet 2019»: a plan for a year or season, by its name. */
const PLAN_OF =
  / (?:\S*(?:tiltaks|aktivitets|års|møte|arbeids|virksomhets|verksemds|vakt|sommer|sommar|vinter|bemannings)plan(?:en|a)?|\S*(?:årshjul|kalender|kalenderen|hjulet))(?: for \S+)? $/;

/** «politiets strategi for forebygging mot 2025», which holds as long as that. */
const TOWARDS =
  / \S*(?:strategi|strategien|plan|planen|visjon|visjonen|handlingsprogram|program|programmet)(?: (?!(?:er|var|skal|ble|vart|om) )\S+){0,4} (?:mot|fram mot|frem mot)(?: år)? $/;

const SPAN = /^ 20\d\d (?:og|til) 20\d\d $/;

/** From when something applies is no deadline: «gjelder fra», «trer i kraft», «med virkning fra», «ble inngått». */
const BEGINS =
  / (?:(?:gjelder|gjeld|gjelde|gjaldt|gjeldende|gjeldande|gyldig|gyldige|gyldighet|løper|løp|verkar|virker|virkning|verknad|varer|varar|ikrafttredelse|ikrafttreden|iverksettes|iverksatt|innført|oppstart|startdato)(?: \S+){0,2} (?:fra|frå|fra og med|frå og med|f.o.m|fom)(?: \S+)?|(?:trer|trår|tredde|trådte|tre|trødde|tråtte|sett|satt|settes|setjast) i kraft(?: \S+){0,4}|(?:inngått|inngådd|inngjekk|inngås|inngåtte|ikrafttredelse|ikrafttreden|iverksetting)(?: \S+){0,3}) $/;

/** «Gjelder fra 1. januar 2021 til 31. desember 2023» */
const FROM_TO =
  / (?:gjelder|gjeld|varer|varar|løper|gyldig|skal gjelde|skal gjelda) (?:fra|frå|fra og med|frå og med) (?:\S+ ){1,5}(?:og )?(?:til|til og med|t.o.m|tom|fram til|frem til)(?: den)? $/;

/** «har fra 15. juni 2017 hatt politikontakt», «er fra 1. januar 2018 samlet på Voss»: how it has been since. */
const HAS_SINCE =
  / (?:har|er|hadde|var)(?: (?!skal |vil |må )\S+){0,5} (?:fra|frå|fra og med|frå og med|f.o.m|fom|siden|sidan)(?: den)? $/;

/** «Kari Moe er politikontakt for kommunen fra 1. januar 2020»: who has held an office since. */
const IN_OFFICE =
  / (?:er|har vært|har vore) (?:\S+ )?(?:politikontakt|slt-koordinator|politistasjonssjef|lensmann|kontaktperson|leder|leiar|sekretær)(?: \S+){0,3} (?:fra|frå|fra og med|frå og med)(?: den)? $/;

/** «Avtalen av 22. september 2022 oppheves», «Avtalen fra 2018 gjelder ut 2026»: another one, which this one takes over from. */
const FORMER_AGREEMENT =
  /(?<! denne) \S*avtal(?:en|a|e)(?: om \S+)? (?:av|fra|frå|datert|inngått|som ble inngått|som blei inngått) (?:\S+ ){0,4}\d{4} | (?:tidligere|tidlegare|gamle|forrige|førre|eldre) \S*avtal/;

/** «Rutinen fra mars 2021 følges»: what it dates from. */
const FROM_THEN =
  / \S*(?:avtale|avtalen|avtala|rutine|rutinen|rutina|instruks|instruksen|plan|planen|veileder|veilederen|rettleiar|vedtak|vedtaket|rapport|rapporten|ordning|ordningen|ordninga|brev|brevet|referat|referatet|prosjekt|prosjektet|møte|møtet|notat|notatet) (?:fra|frå) $/;

/** «Fra 1. januar 2020 er Verran en del av kommunen» tells how things are. */
const IS_SO = /^ (?:er|har|inngår|hører|høyrer|omfatter|omfattar|dekker|dekkjer|heter|heiter|utgjør|utgjer) $/;

/** «vedtatt av kommunestyret innen 31.12.2019» is no source. */
const BY =
  / (?:innen|innan|senest|seinast|seinest|i løpet av|i laupet av|frist|fristen) (?:utgangen av |utgongen av |den )?$/;

/** «Den løper ut 31. desember», «ved utløpet av 2026» */
const ENDS_BY = / (?:ut|til|til og med|tom|t.o.m|av|utgangen|utløpet)(?: (?:den|året|utgangen av))? $/;

const ENDS_NOW =
  / (?:oppheves|opphevast|opphører|opphøyrer|erstattes|erstattast|avløses|avløysast|avløser|avløyser|erstatter|erstattar|bortfaller|(?:faller|fell) (?:\S+ ){0,12}bort|gjelder|gjeld|gjelde|løper|gikk|gjekk|går|gjeng|utløper|gjaldt) /;

/** «| Høst 2026 |» says when a measure of a table is to be done. */
function isCell(words: string, start: number, end: number): boolean {
  return /\| *$/.test(words.slice(Math.max(0, start - 8), start)) && /^ *\|/.test(words.slice(end, end + 8));
}

/** «Gjeldende strategi er «Trygge Skien 2015–2018»»: a plan of its own that the cooperation is said to rest on now. */
function isCurrentPlan(key: string, sentence: string): boolean {
  return (
    /^\d{4}[-–/]\d{4}$/.test(key) &&
    IN_USE.test(sentence) &&
    /plan|strategi|program|analyse/.test(sentence) &&
    !NOT_IN_USE.test(sentence)
  );
}

const IN_USE =
  / (?:gjeldende|gjeldande|(?:ligger|ligg|legges|leggast) til grunn|(?:bygger|byggjer|bygd|basert|baserer seg) på|(?:arbeider|arbeidar|jobber|jobbar|styrer|styrar) etter|tar utgangspunkt i|tek utgangspunkt i|(?:følger|følgjer)(?= (?:\S+ )?\S*(?:plan|strategi))) /;

/** The state's plans, those that were, and what was learnt from them. */
const NOT_IN_USE =
  /etterfølg|etterfylgj|evaluering|røynsl|erfaring|regjering|nasjonal|statens|politidirektorat|departement|riks|meld| st | nou | prop |historie|tidligere|tidlegare|forrige|førre|erstatt|avløs|avløys/;

/** Whether a date in a sentence is a deadline or an end, and not a piece of history. */
export function isDeadline(hit: Hit, { from, ...date }: ProseDate, sentence: ProseSentence): boolean {
  const { text, index, word } = hit;
  // «2024 – 2026» is over with the later of them, and is led to by what stands before the first.
  if (from === index && /^ [-–] 20\d\d(?!\d)/.test(text.words.slice(word.end, word.end + 8))) return false;
  return isLate(hit, { ...date, from: isAfterYear(hit, from) ? from - 1 : from }, sentence);
}

/** Whether a date says from when something applies: «Avtalen trer i kraft 1. mars 2018». */
export function isStart({ text, index }: Hit, { from }: ProseDate): boolean {
  return BEGINS.test(keysBetween(text.wordList, Math.min(index, from) - 8, from));
}

/** «er lokalisert i Bø (fra og med høsten 2019 i Sauherad)»: what is said in brackets is said for itself. */
function standsInBrackets({ words, wordList }: Hit['text'], first: number): boolean {
  const { start } = wordList[first]!;
  return words.slice(wordList[Math.max(0, first - 4)]!.start, start).includes('(');
}

function isAfterYear({ text, index }: Hit, from: number): boolean {
  const before = from === index ? text.wordList[from - 1] : undefined;
  return (
    before !== undefined &&
    /^20\d\d$/.test(before.key) &&
    /^ [-–] $/.test(text.words.slice(before.end, text.wordList[from]!.start))
  );
}

function isLate({ text, index }: Hit, date: ProseDate, sentence: ProseSentence): boolean {
  const { wordList } = text;
  const keys = (from: number, to: number) => keysBetween(wordList, from, to);
  const before = keys(date.from - 8, date.from);
  if (isCurrentPlan(wordList[index]!.key, sentence.keys)) return true;
  if (DUE_FOR.test(before)) return true;
  const happens = takesPlace(text, { from: date.from, to: index }, sentence);
  if (SOURCE.test(before) && !happens && !/plan/.test(before) && !BY.test(before) && !TOWARDS.test(before))
    return false;
  // «Samarbeidsavtale 2018–2020»
  if (text.path[0] === 'tittel' && /[-–]/.test(wordList[index]!.key)) return true;
  if (SURVEY.test(before)) return false;
  if (READY_BY.test(before)) return true;
  if (FROM_TO.test(before)) return true;
  if (BEGINS.test(before) || (HAS_SINCE.test(before) && !standsInBrackets(text, date.from)) || IN_OFFICE.test(before))
    return false;
  const near = keys(Math.max(sentence.from, date.from - 14), Math.min(sentence.to, index + 8));
  if (ENDS_BY.test(before) && tellsOfFormerAgreement(sentence)) return false;
  if (HISTORY.test(near) || (FORMER_AGREEMENT.test(sentence.keys) && ENDS_NOW.test(sentence.keys))) return false;
  if (PLAN_OF.test(before) || TOWARDS.test(before)) return true;
  // «for 2018 og 2019»: the later of them tells when it is over.
  if (date.from === index && SPAN.test(keys(index, index + 3))) return false;
  if (PRIORITISED.test(before) && (PLAN.test(near) || / (?:oppmerksomhet|merksemd|innsats\S*|vekt) /.test(near)))
    return true;
  if (date.from - sentence.from < 12 && AREAS_OF.test(keys(sentence.from, date.from))) return true;
  if (
    LEADS.test(before) &&
    (!/ for $/.test(before) || PLAN.test(keys(Math.max(sentence.from, date.from - 8), date.from)))
  )
    return true;
  if (/^\d{4}[-–/]/.test(wordList[index]!.key))
    return (
      PLAN.test(before.slice(-40)) ||
      (PERIOD_FIRST.test(keys(sentence.from, date.from)) && SETS_OUT.test(sentence.keys))
    );
  if (isCell(text.words, wordList[date.from]!.start, wordList[index]!.end))
    return !/^\d{4}$/.test(wordList[date.from]!.key);
  if (/^ (?:for|i) $/.test(keys(sentence.from, date.from))) return PASSIVE.test(sentence.keys);
  if ([WILL_BE_DONE, STARTS_OR_ENDS, TO_BE_DONE, IS_DONE].some((it) => it.test(before)) && !COMPARED.test(before))
    return true;
  if (happens) return true;
  if (date.from === index && /^\d{4}$/.test(wordList[index]!.key)) return false;
  if (/ over $/.test(before)) return true;
  if (FROM_THEN.test(before)) return false;
  if (/ (?:fra|fra og med|frå|frå og med|f.o.m|fom) $/.test(before)) return !IS_SO.test(keys(index + 1, index + 2));
  return FUTURE.test(near);
}
