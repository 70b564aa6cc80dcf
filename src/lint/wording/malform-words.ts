/**
 * Common words that only one of the two written languages has. Not all there are: those that agreements use, and none that the other allows
 * beside its own («mulig» and «måned» in nynorsk, «tiltaka» in bokmål).
 */
export const ONLY_IN: Readonly<Record<'bokmål' | 'nynorsk', ReadonlySet<string>>> = {
  bokmål: words(`
    annet annenhver ansattes ansvarlig avholdes avtales barnehager barneverntjenesten behandles brukes deles deltakere deltakerne
    deres ble drøftes egen eget en endres endringer enhver enkeltpersoner et evalueres faglig flere flyttes foresatte forebygge forebyggende forebygger
    forebygges forebygging forebyggingen foreligger forventer forventes forventninger fra følges følgende gjelder gjennomføres
    gjøre gjøres havner hendelser henvendelser herunder hva hvem hver hverandre hvert hvilke hvilken hvilket hvor hvordan ikke
    innbyggere innbyggerne innen innenfor innhentes innkalles inviteres jeg jevnlig kommuner kommunene kontaktpersoner 
    kriminalitetsforebyggende ledelsen ledere ledes legges medarbeidere mer mulighet muligheter månedlig møtene
    noe opplysninger oppsigelse ordføreren organisasjoner offentlig områdene partene partenes parter
    personer planene representanter ressurser rådgivende samme sammen selv sendes senest settes skolene skoler
    særlig taushetsplikt taushetsplikten tiltakene tjeneste tjenesten tjenestene tjenester trygghet uken ukentlig ungdommer ungdomsskolene
    utarbeides uten utføres utfordringer utfordringene varighet veiledning videre videregående virkemidler virksomhet virksomheten være
    årlig
  `),
  nynorsk: words(`
    ansvarleg annankvar avtalane barnehagar berre byggje byggjer dei dekkjer delast deltakarane deltakarar deltek desse difor drøftar drøftast
    eg eigne ein eit eitt einskilde einskildpersonar endrast endringar enkeltpersonar evaluerast fleire forventningar framleis frå føremål føremålet
    førebygg førebygge førebyggje førebyggjande førebygging følgje følgjer gje gjennomførast gjere gjer halde haldne haldast handsamar handsamast hendingar hentast
    ikkje innan innbyggjarane innbyggjarar inviterast jamleg kallar kjem kommunane kontaktpersonar korleis korvidt kriminalitetsbiletet
    kriminalitetsførebyggjande kva kvar kvarandre kven leggje leggjast leiar leiarar medan medverkar medverke meir meldingar mogleg moglegheit moglegheiter
    mykje møtest månad månadleg månaden månaders naudsynt namn noko nokon nokre offentleg oppgåve oppgåver oppgåvene opplysningar oppseiing
    opningstider ordførar ordføraren organisasjonar partane partar personar planane politimeisteren representantar ressursane rådgjevande
    saman seinast sendast sjølv sjølve skriftleg skulane skular særleg tenester tenesta tenestene teieplikt teieplikta 
    tryggleik ungdomar ungdommar utan utfordringar vart veka veke verksemd verksemda vere vert vidare årleg
  `),
};

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
