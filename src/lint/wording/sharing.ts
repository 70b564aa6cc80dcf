import { guarded } from '../prose/guarded.ts';

/**
 * Words about handing over what is confidential. The patterns read the keys of a sentence: what is given (a source that is closed by law),
 * that it is given (a verb or a right of access), and that it is given without a limit.
 */

/** Systems, files and reports that are closed by law. */
const CLOSED =
  '(?:bekymringsmelding|bekymring(?:ar|er|en|a)? |barnevernsmelding|fagsystem|saksmappe|saksmapper|elevmappe|journal|pasientjournal|helseopplysning|barnevernssak|barnevernsak|barnevernets|barnevernet sin|barnevernstjenesten|helsestasjonen|strasak|straffesak|politioperativ|indicia|reaksjonsregist|strafferegist|politiregist|etterretning|anmeldte forhold|anmeldelse|anmeldingar|meldte tilhøve|etterforsk|personopplysning|klient|pasient|vedtak etter barnevern|navn på|namn på|enkeltsak|enkeltperson)\\S*';
/** Whose files they are: «systemene til politiet», «politiets registre». */
const SYSTEMS =
  '(?:politiets|politiet sine?|kommunens|kommunen sine?|barnevernets|barnevernet sine?|skolens|skulen sine?|nav sine?|navs|helsestasjonens|hverandres|kvarandre sine?) (?:\\S+ )?(?:register|registre|registra|system|systemer|systema|fagsystem|fagsystemer|journaler|journalar|mapper|arkiv|logg|logger|saker|saksbehandlingssystem)\\S*';
const GIVING =
  '(?:oversende|oversenda|oversender|oversendes|oversendast|sende|senda|sender|sendes|sendast|dele|dela|deler|deles|delast|utlevere|utlevera|utleverer|utleverar|utleveres|overlevere|overleverer|overleveres|melde|melda|melder|meldes|meldast|gi|gir|gis|gje|gjev|videreformidle|videreformidler|vidareformidle|rapportere|rapporterer|rapporteres|underrette|underretter|underrettes|varsle|varsla|varsler|varsles|varslar|informere|informerer|orientere|orienterer|utveksle|utveksler|utveksles|utvekslast|kopiere)';
/** Without exception. */
const ALL =
  '(?:alle|all|alt|samtlige|samtlege|ethvert|enhver|eitkvart|kvar|hver eneste|uten unntak|utan unntak|rutinemessig|uoppfordret|uoppfordra|uten hinder av|utan hinder av|uavhengig av|uavhengig|fritt|i kopi|kopi av|medregnet|medrekna|inkludert|herunder)';

/** A sentence about sharing has one of these. */
export const SHARING_WORDS: readonly string[] = [
  ...'adgang tilgang tilgjenge innsyn innsynsrett leseadgang lesetilgang søketilgang søketilgjenge lesetilgjenge'.split(
    ' ',
  ),
  ...'alle all alt samtlige samtlege ethvert enhver eitkvart fritt kopi medregnet medrekna rutinemessig uoppfordret uoppfordra uavhengig'.split(
    ' ',
  ),
  ...'bekymringsmelding bekymringsmeldinger bekymringsmeldingar journaler journalar saksmapper saksdokumenter helseopplysninger helseopplysningar'.split(
    ' ',
  ),
  ...'taushetserklæring taushetserklæringen teieerklæring teieerklæringa taushetsløfte åpent ope hinder uhindret uhindra'.split(
    ' ',
  ),
  ...'opplysninger opplysningar oppdaterte oppdatert orienterte orientert informerte informert'.split(' '),
];

/** «fri tilgang til barnevernets fagsystem», «adgang til anmeldte forhold», «innsyn i politiets registre». */
export const FREE_ACCESS = guarded(
  / (?:adgang|tilgang|tilgjenge|innsyn|innsynsrett|\S{3,5}(?:tilgang|tilgjenge|adgang)) (?:til|i|på) /,
  new RegExp(
    ` (?:fri|full|ubegrenset|uavgrensa|uhindret|uhindra|direkte) (?:adgang|tilgang|tilgjenge|innsyn) (?:til|i) (?:alle )?(?:opplysninger|opplysningar|informasjon) om (?:\\S+ )?(?:enkeltperson|einskildperson|barn|elev|famil|bruker|brukar|navngit|namngj|ungdom|unge|innbygg|pasient|beboer)\\S* | (?:(?:fri|full|ubegrenset|uavgrensa|uhindret|uhindra|direkte|løpende|løpande) )?(?:adgang|tilgang|tilgjenge|innsyn|innsynsrett|leseadgang|lesetilgang|søketilgang|søketilgjenge|lesetilgjenge) (?:til|i|på) (?:alle |de |dei )?(?:${SYSTEMS}|${CLOSED}) `,
  ),
);

/** «oversende alle bekymringsmeldinger», «melde alle forhold …, medregnet opplysninger fra barnevernet», «underrette om ethvert fravær». */
export const SHARED_WHOLESALE = guarded(
  new RegExp(`${CLOSED}|barnevern|helse|nav |elev|ppt|lege|psyk|rus|famil|beboer|bruker|pasient|klient|fravær|fråvær`),
  new RegExp(
    ` ${GIVING} (?:\\S+ ){0,8}?${ALL} (?:\\S+ ){0,10}?(?:${CLOSED}|(?:opplysninger|opplysningar|informasjon|fravær|forhold|saker|saksdokumenter) (?:(?:fra|frå|om|hos) )?(?:barnevern|helse|nav |nav$|elev|ppt|lege|psykiatri|psykisk|rus|familie|beboer|bruker|pasient|klient)\\S*|ulovlig fravær|ulovleg fråvær|fravær hos elev\\S*) `,
  ),
);

/** «opplysninger kan utveksles fritt», «fritt dele opplysninger»: freely is without a limit whatever is shared about persons. */
export const SHARED_FREELY = guarded(
  / (?:fritt|uhindret|uhindra|ut[ae]n hinder|åpent|ope) /,
  new RegExp(
    ` (?:snakke|prate|drøfte|diskutere|samtale) (?:fritt|åpent|ope) (?:\\S+ ){0,6}?om (?:\\S+ )?(?:enkeltperson|einskildperson|person|ungdom|elev|famil|enkeltsak|einskildsak|barn|navngit|namngj)\\S* | (?:opplysning|personopplysning|informasjon)\\S* (?:\\S+ ){0,6}?${GIVING} (?:uhindret|uhindra|uten hinder|utan hinder)(?! av) | (?:opplysning|personopplysning|informasjon)\\S* (?:\\S+ ){0,6}?${GIVING} (?:\\S+ )?fritt | fritt ${GIVING} (?:\\S+ ){0,3}?(?:opplysning|personopplysning|informasjon)\\S* | ${GIVING} (?:\\S+ ){0,3}?(?:opplysning|personopplysning|informasjon)\\S* (?:\\S+ )?fritt `,
  ),
);

/** «Medlemmene har skrevet under taushetserklæring og kan dermed utveksle …»: a declaration gives no right to share. */
export const SHARED_BY_DECLARATION = guarded(
  / (?:taushetserkl|teieerkl|taushetsløft|teielyft)/,
  new RegExp(
    ` (?:taushetserkl|teieerkl|taushetsløft|teielyft)\\S* (?:\\S+ ){0,8}?(?:kan|gjør at|gjer at|åpner for|opnar for) (?:\\S+ ){0,5}?(?:${GIVING}|drøfte|snakke|diskutere) (?:\\S+ ){0,4}?(?:opplysning|personopplysning|informasjon|enkeltperson|einskildperson|enkeltsak|einskildsak|elev|famil|ungdom)\\S* `,
  ),
);

/** «Barnevernet gir politiet beskjed om alle saker»: whoever has the secret tells the police all of it. */
export const TOLD_BY_KEEPER = guarded(
  [/ (?:politi|lensmann)/, / (?:alle|samtlige|samtlege|enhver|kvar|hver) /],
  new RegExp(
    ` (?:barnevern|helsestasjon|helsesykepleier|helsesjukepleiar|nav|fastlege|lege|helsetjenest|helsetenest|ppt|skolehelse|skulehelse|psykisk|rustjenest|rustenest|krisesenter|familievern)\\S* (?:\\S+ ){0,3}${GIVING} (?:politi|lensmann)\\S* (?:\\S+ ){0,5}(?:alle|samtlige|samtlege|enhver|ein kvar|hver|kvar) (?:\\S+ )?(?:sak|saker|melding|meldinger|meldingar|bekymring\\S*|barn|familier|familiar|brukere|brukarar|pasienter|pasientar|henvendelser|samtaler|samtalar) `,
  ),
);

/** «Barnevernet oversender bekymringsmeldinger til politikontakten»: what is closed by law, as a routine. */
export const CLOSED_HANDED_OVER = guarded(
  / til (?:politi|lensmann)/,
  / (?:barnevern|helsestasjon|helsesykepleier|helsesjukepleiar|fastlege|legevakt|ppt|krisesenter|familievern|nav)\S* (?:skal )?(?:oversender|oversende|sender|sende|videresender|vidaresender|utleverer|utlevere|deler|dele) (?:kopi av )?(?:bekymringsmelding|journal|saksmappe|saksdokument|vedtak|pasientopplysning|helseopplysning)\S* (?:\S+ ){0,3}til (?:politi|lensmann)\S* /,
);

const TELLS =
  '(?:skal |må |plikter å |pliktar å |har plikt til å )?(?:straks |umiddelbart |rutinemessig )?(?:melde|melder|rapportere|rapporterer|varsle|varsler|varslar|gi|gir|gje|gjev|opplyse|opplyser)';
const ALL_PERSONS =
  '(?:alle|samtlige|samtlege|opplysninger om|opplysningar om) (?:\\S+ )?(?:ungdom|unge|elev|bruker|brukar|barn|pasient|klient|famil)\\S*';

/** «Skolen skal varsle politiet om alle elever som …»: persons are told of because of what they are. */
export const PERSONS_TOLD_OF = guarded(
  [/ politi/, / (?:alle|samtlige|samtlege|opplysninger|opplysningar) /],
  new RegExp(
    ` (?:barnevern|helsestasjon|nav|skol|skul|rektor|lærer|lærar|fastlege|barnehage|krisesenter|utekontakt)\\S* ${TELLS} (?:politi\\S* (?:om )?${ALL_PERSONS}|(?:om )?${ALL_PERSONS} (?:\\S+ ){0,6}?til politi\\S*) `,
  ),
);

/** «Alle saker der barn er involvert, oversendes politiet» */
export const CASES_HANDED_OVER = guarded(
  / (?:politi|lensmann)/,
  / (?:alle|samtlige|samtlege) (?:saker|meldinger|meldingar|henvendelser|bekymring\S*) (?:\S+ ){0,6}?(?:barn|ungdom|unge|elev|famil|rus)\S* (?:\S+ ){0,4}?(?:oversendes|oversendast|videresendes|vidaresendast|sendes|sendast) (?:til )?(?:politi|lensmann)\S* /,
);

/** «holder hverandre oppdatert om barn under 15 år». */
export const SHARED_EACH_OTHER = guarded(
  / om (?:alle )?(?:barn|ung|elev|person|famil|enkelt|navn|namn)/,
  / (?:oppdaterte?|orienterte?|informerte?) om (?:alle )?(?:barn|unge|ungdommer|ungdommar|elever|elevar|personer|personar|familier|familiar|enkeltpersoner|enkeltpersonar|navngitte|namngjevne) /,
);

/** What keeps within the law: a provision, a consent, no names, or a ban. */
export const LAWFUL =
  /samtykk|anonym|åpningstid|opningstid|arrangement|kontaktinformasjon|kontaktopplysning|offentlig tilgj|offentleg tilgj|aidentifi|avidentifi| vilkår|hjemmel|heimel| lovlig| lovleg| loven | lova | \d+[a-z]? (?:flg|første|andre)| ikke | ikkje | ingen | uten at | utan at |meldeplikt|avverg|opplysningsplikt|innenfor|innafor|rammen|ramma|generell|statistikk|trend|ugradert|(?<! (?:har|under|underlagt|undertegnet|av) )(?:taushetsplikt|teieplikt)(?!ig)|gjeldende regel|gjeldande regel|regelverk|unntatt|politiloven|politilova|forvaltningslov|politiregisterlov|barnevernslov|helsepersonellov| egne | eigne |lokaler|kontorplass|bygg/;
