/** Long words that such agreements use, in both written languages. Not a dictionary: a word that is not here may well be right. */
export const KNOWN_WORDS: ReadonlySet<string> = words(`
    administrasjonen administrativ administrative adressen advarsel advarslene advarsler aktivitetene aktiviteter aktuell aktuelle aktørene
    alkohollova alkoholloven alkoholpolitiske alminnelige alvorlige alvorlighet analyser anbefaling anførselstegn anmeldelser annenhver
    annerledes annethvert ansettelsen ansvaret ansvarleg ansvarlege ansvarlig ansvarlige antallet arbeider arbeidet arbeidsflyt arbeidsflyten
    arbeidsgruppa arbeidsgruppe arbeidsgruppen arbeidsgruppene arbeidsgrupper arbeidslivskriminalitet arealplaner arrangement arrangementer
    arrangementet automatisk autoriserer avdelingen avhengige avhengighet avklares avsenderen avslutning avslutter avtalane avtalar avtalen
    avtalene avtalens avtaleperiode avtaleperioden avtaler avvergingsplikt avvergingsplikten bakgrunn bakgrunnen barnehagene barnevern
    barnevernet barnevernleder barnevernsleder barnevernslova barnevernsloven barnevernstenesta barnevernstjeneste barnevernstjenesten
    barneverntenesta barneverntjeneste barneverntjenesten bedrageri bedragerier befolkningen begynner behandlar behandlast behandler behandles
    behandlet behandling bekrefte bekymring bekymringer bekymringsmelding bekymringsmeldingar bekymringsmeldinger bekymringssamtalar
    bekymringssamtale bekymringssamtaler bemanning bemanninga bemanningen beredskap beredskapen beredskapsorganisasjoner beredskapsplan
    beredskapsplanen beredskapsplaner beredskapsråd beredskapsrådet beskrive beskrivelse beskriver beskrives beslutningene beslutningsdyktig
    beslutningsmyndighet beslutter besluttet bestemmer bestilles besøkjer betjenes betydning bevilling bevillingssaker bindeledd bindeleddet
    bindestrek bokstaver borettslag bortsett bydelene bydelsdirektører byrådsleder bystyret databehandlaravtale databehandleravtale deltakarane
    deltakarar deltakelse deltakere deltakerne deltakinga deretter desember disposisjon disposisjonen distrikt distriktet distriktets dokument
    dokumentene dokumenter dokumentet drøftes drøfting drøftinger døgnbemannet døgnkontinuerlig egentlig eksempel eksempelet eksemplene
    eksempler ekstremisme elektronisk elektroniske elevane elevene endringar endringen endringene endringer enhetene enkeltsaker erfaringar
    erfaringene erfaringer erstattar erstatter etableres etterforskere etterprøver etterretningen evaluerast evaluere evaluerer evalueres
    evaluering evalueringa evalueringen evaluert evaluerte faggrupper fagmiljøene fagpersoner fastsette fastsetter fattigdom februar feilskrevet
    fellesmøter fellesskap fingeravtrykk fingeravtrykket flyttingen fokusområda fokusområde fokusområdene fokusområder forbehold forbokstav
    fordeles fordeling forebygge forebyggende forebygger forebygges forebygging forebyggingen foreldre foreldremøte foreldremøter forelegge
    forelegges foreninger foresatte forespørsel forespørselen forespørsler forhold forholde forholdene forholder forholdet forklaringen
    forklaringer forklart forlenge forlenges forlengje formalisert formannskap formannskapet formatene formater formålet fornyelse forpliktande
    forpliktar forplikte forpliktelse forpliktelsen forpliktelsene forpliktelser forpliktende forplikter forpliktet forsiktig forskjellige
    forsvinner fortløpande fortløpende fortsatt forvaltning forvaltningslova forvaltningsloven forvaltningsoppgaver forventar forventer
    forventes forventning forventningar forventningene forventninger framlegges framover fritidsklubb fritidsklubben frivilleg frivillig
    frivillige fullfører fullmakt fullmakten fullmaktene fullmakter fullstendige fungerer funksjon funksjonen funksjonene funksjoner
    fylkeskommunal fylkeskommune fylkeskommunen førebygging førebygginga førebyggjande førebyggje førebyggjer føremålet føremålstenleg føresette
    generell generelle geografisk gjeldande gjeldende gjennom gjennomføre gjennomfører gjennomføres gjennomføring gjennomføringa gjennomføringen
    gjennomført gjennomsnittet gjensidig godkjenner godkjenning godkjent godkjente grannane grensene grunnlag grunnlaget halvåret handlingen
    handlingsplan handlingsplanen handlingsplaner handlingsrom handsama handsaming hankjønn hatkriminalitet havbruket heildøgns helheten
    helhetlig helhetlige helsepersonell helsepersonellova helsepersonelloven helsesjukepleiar helsesjukepleiaren helsestasjon helsestasjonen
    helsesykepleier helsesykepleiere helsesykepleieren helsesøster helsetenesta helsetjenesten hemmeligheter hendelse hendelsen hendelser
    hendinga hendingar hensikten hensiktsmessig henvender historien historikken hjelpeapparat hjelpekorps hjelpekorpsa hjelpekorpset
    hovedoppgaver hovedprioriteringene hovedsak hovudoppgåver hunkjønn hverandre hyppighet hærverk idrettslaget infinitiv informasjon
    informasjonen informere informerer ingenting initiativ inkluderende innanfor innbrudd innbyggere innbyggerne innbyggernes innbyggjarane
    innbyggjarar innenfor innhentes innholdet innkalles innkalling innkallinga innkallingen innledning innledningen innsatser innsatsområde
    innsatsområdene innsatsområder innspill innstilling innstillinger installere installert instruerer instruks interesseorganisasjoner
    intetkjønn invitasjon inviterast inviteres invitert involvert ivaretatt journalføre journalfører journalføring journalføringen journalnummer
    julemarkedet kapasitet kapasiteten kapitlene kapitler kapittel kapittelet karakter kartlagte kjøringen klokkeslett kolonner komiteen
    kommandolinje kommentar kommentarer kommunal kommunaldirektør kommunale kommunalsjef kommunalsjefen kommunalt kommunane kommunar kommune
    kommunedirektør kommunedirektøren kommunedirektørens kommunehuset kommunelova kommuneloven kommunen kommunenavn kommunene kommunens
    kommunenummer kommuneoverlege kommuneoverlegen kommuneplan kommuneplanen kommuner kommuners kommunesenteret kommunestyre kommunestyrene
    kommunestyret kommunestyrets kommunikasjon kommunikasjonsplan konflikt konflikter konfliktråd konfliktrådet konserter kontakten kontakter
    kontaktes kontaktledd kontaktperson kontaktpersonar kontaktpersonen kontaktpersoner kontaktpunkt kontaktpunktene kontaktpunkter kontinuerleg
    kontinuerlig kontordag kontoret kontrollerer kontrolleres koordinator koordinatorar koordinatoren koordinatorene koordinatorer koordinere
    koordinerende koordinering koordineringsgruppa koordineringsgruppe koordineringsgruppen kortform kostnader kriminalitet kriminaliteten
    kriminalitetsbilde kriminalitetsbildet kriminalitetsforebyggende kriminalitetsforebygging kriminalitetsforebyggingen
    kriminalitetsførebygging kriminalitetsførebyggjande kriminell kriminelle kryptert kunnskap kunnskapen kunnskapsbasert kunnskapsbaserte
    kvalitative kvarandre kvartal landbruket langsiktig laurdag ledelse ledelsen legevakt legevakta legevakten leggjast leiarane leiinga
    lensmann lensmannen lensmannsdistrikt lensmannsdistriktet lensmannskontor lensmannskontorer lensmannskontoret letteste lignende lokalmiljø
    lokalmiljøet lokalsamfunn lokalsamfunna lokalsamfunnene lokalsamfunnet lulesamisk manifest medlemene medlemer medlemmene medlemmer
    meldeplikt meldeplikten meldingene meldinger mellomrom mellomromstasten menneske menneskehandel mennesker merksame miljøkriminalitet
    minutter mishandling mobbing modellen moglegheit moglegheiter motsatte mulighet muligheter musepekeren myndighet myndighetene myndigheter
    målgruppe målgruppen målretta målrettede målrettet målsetting målsettinger månader månaders måneder månedlig møteplan møteplanen møteplasser
    møteprotokollen nabokommunane nabokommunene namsfullmektiger namsmann narkotika narkotikakriminalitet naturlig naudsynt navngitt nedanfor
    nedenfor nestleder nettmobbing nettside nettsted nordmann nordsamisk november nummerert næringsliv næringslivet nærmiljøet nærområdet
    nødvendig nødvendige nøyaktig observerer offentleg offentlege offentlegheit offentleglova offentlig offentlige offentlighet oktober omfattar
    omfatter omformingen områdene operasjonssentral operasjonssentralen operativ operative operativt opningstid opningstida opningstidene
    opningstider oppdateres oppfølging oppfølginga oppfølgingen oppfølgingsteam oppfører oppgave oppgavene oppgaver oppgåve oppgåvene oppgåver
    opplysning opplysningane opplysningar opplysningene opplysninger opplysningsplikt oppmerksomhet opprette opprettet oppsigelse oppsigelsen
    oppsigelsestiden oppsummering oppsummeringen oppvekst ordførar ordføraren ordfører ordførere ordføreren ordførerens ordførerne ordinære
    ordningen organene organisasjon organisasjonar organisasjonene organisasjoner organisasjonsnummer organisering organiseringa organiseringen
    orientere orienterer orientering orientert overgrep overholde overholdes overordna overordnede overordnet oversikt overskrift overskrifter
    paragraf paragrafer paragraftegn parentes partane partene partenes partnere patruljane patruljar patrulje patruljen patruljene patruljer
    patruljetjenesten perioden personopplysningar personopplysninger personopplysningslova personopplysningsloven personvern personvernet
    planlagde planlegge planlegges planleggjast planmessig plasseringen politiarbeid politiarbeidet politiattest politibetjent
    politidirektoratet politidistrikt politidistriktet politidistriktets politieininga politienheten politiet politiets politifolk
    politigjøremål politihus politikontakt politikontaktar politikontakten politikontaktene politikontaktens politikontakter politilova
    politiloven politimeister politimeisteren politimester politimesteren politipatrulje politiregisterlova politiregisterloven politiråd
    politirådene politirådet politirådets politisk politiske politistasjon politistasjonen politistasjonssjef politistasjonssjefen politivedtekt
    politivedtekten politivedtektene politivedtekter postadressa postadresse postadressen prioritere prioriterer prioriteres prioritering
    prioriteringer prioritet programmer programmet prosjekter prosjektet prosjektets psykiatri psykiske publikum publiserte pådrivar pådriver
    radikalisering rapport rapporten rapporter rapporterer rapporteres rapportering redaksjonell redningstenesta redningstjenesten referat
    referata referater referatet regelmessig registrer registreres regulerer reindriften rekkefølge rekkefølgen rektorane rektorer relasjonar
    relasjoner relevante representant representantar representanten representanter responstid responstida responstiden ressursane ressursar
    ressursene ressurser resultat resultatene resultater resultatet rettelsene rettspleie revidere revideres revidert revisjon revisjonen
    revisjonene revisjoner ringvirkninger risikoområdene risikoområder rusmiddel rusmidlar rusmidler rådgivende rådgjevande rådhuset rådmannen
    saklisten saksarkivet saksliste sakslisten saksnummer saksnumre samansetjing samansett samarbeid samarbeidar samarbeide samarbeider
    samarbeidet samarbeidsavtala samarbeidsavtale samarbeidsavtalen samarbeidsforum samarbeidskommuner samarbeidspartnarar samarbeidspartner
    samarbeidspartnere samarbeidspartnerne samfunnet samhandle samhandler samhandling samhandlingen sammenligne sammenligner sammenlignes
    sammensetning sammenslåtte samordna samordnar samordne samordner samordnet samordning samordningen samtykke samtykker samtykket satsinger
    satsingsområde satsingsområdene satsingsområder sekretariat sekretariatet sekretær sekretæren sekretæroppgaven seksjonen seksjonene
    seksjonens seksjoner seksjons seksuell seksuelle selvstendige sentralbord sentrale sentralen sentralt september serveringsbevilling
    servicetorg servicetorget setningen setningene signaturen signaturene signaturens signaturer signerer signeres signering signeringen
    signerte sikkerhet sikkerhetstjeneste situasjonen skadeverk skisseres skjenkebevilling skjenkekontroll skjenkekontroller skjenkeløyve
    skjenking skolebesøk skolehelsetjenesten skolene skolestart skreddersys skriftleg skriftlig skrivefeil skulane skulebesøk skuleveg sommeren
    spesielle spesielt spørsmål stadfeste stadfortredar standard statistikk statistikken stedfortreder stilling stillingen stillingsprosent
    straffelova straffeloven straffeprosesslova straffeprosessloven straffesak strategi strategidokument strategien strategiplan strategiplanen
    strategisk strategiske strengere strengeste strukturer styringsgruppa styringsgruppe styringsgruppen supplere supplerer systematisk
    systematiske systemer systemet sårbarhet sårbarhetsanalyse særskilt særskilte sørsamisk tabulator tallfestet tannhjul taushetserklæring
    taushetserklæringen taushetsplikt taushetsplikten teieplikt teieplikta telefon telefonen telefoner telefonnummer telefonnummeret tenesta
    teneste tenestene tenester tenestetilbod tenestetilbodet terminalen tidligere tidspunkt tilfellene tilgjengeleg tilgjengelig tilgjengelige
    tilgjengelighet tilhøva tilhøve tilpasninger tilpasses tilpassingar tilrettelegger tilstede tilstedeværelse tilstedeværelsen tiltaka
    tiltakene tiltaket tiltaksplan tiltaksplanen tirsdag tittelen tjeneste tjenesten tjenestene tjenester tjenestested tjenestesteder
    tjenestestedet tjenestetilbud tjenestetilbudet torsdag trafikale trafikken trafikkontroll trafikkontroller trafikksikkerhet trafikktryggleik
    trendene trygghet tryggheten trygghetsskapende trygging tryggleik tverrfagleg tverrfaglig tyverier ukedager ukentlig undergruppene
    undergrupper underlagde underskrevet underskrift underskriftene underskrivere underskriveren understreket undertegnet undertegning undervegs
    undervisning ungdommar ungdommen ungdommer ungdomsklubb ungdomsklubbane ungdomsklubben ungdomskriminalitet ungdomsmiljøene ungdomsråd
    ungdomsrådet ungdomsskole ungdomsskolen ungdomsskolene ungdomsskulane ungdomsskule ungdomsskulen ungdomstrinnet uniformert unnatekne
    utarbeidast utarbeidd utarbeide utarbeider utarbeides utdanningsinstitusjonene utekontakt utekontakten utekontakter utelates utenforskap
    utfordrer utfordring utfordringane utfordringar utfordringen utfordringene utfordringer utgangen utgangspunkt utgangspunktet utgifter
    utlending utrygghet utryggleik utrykking utrykning utrykningen utsjekking utskrift utskriften utstedes utveksle utveksler utveksling
    utvidelsen utvikle utvikler utvikles utvikling utviklinga utviklingen vaktordning vaktpatrulje valgfritt vannmerket varaordfører
    varaordføreren varierer varighet vedlegg vedlegga vedleggene vedlegget vedtaket vedtatte vegvesen veiledningen veksling verksemd verksemda
    verksemder videreføres videregående viktigere viktigste vilkåret vinningskriminalitet virkning virksomhet virksomheten virksomhetene
    virksomheter virksomme voldelig vurderer vurderes vurdering vurderingar vurderingen vurderinger våpenkontroll åpningstid åpningstiden
    åpningstidene åpningstider årsakene årshjulet årvåkenhet øysamfunn
`);

/** Norwegian words that are one letter from a known one and yet no slips. */
export const LOOKALIKES: ReadonlySet<string> = words(`
    anfallet annenhvert avslutting avtakene barnedagene barnemagene barnevernlova barnevernloven barnevernsteneste barneverntjenesta
    besluttingene bevilging deltagelse deltagere deltagerne deltainga derefter efterprøver efterretningen eigentlig eksemplar eksemplet endingar
    endingen endingene endinger evakuerast evakuere evakuerer evakueres evakuering evakueringa evakueringen evakuert evakuerte flyktingen
    flytingen foredling foreles foretatte forkvinner forlater forlegge forlegges forleggje forlegne forlikte formeninger formolde formolder
    formoldet fornøyelse forrentar forrenter forrentes forrentning forrentningene forrentninger forutsatt forvalting forvaltingslova
    forvaltingsloven forvenning forvenningene forvenninger forventing forventingar forventingene forventinger forvolde forvolder fralegges
    framlenges funderer gjerdande gjerdende grandane grendene grenene grenjene gressene grunnfaget hallåret handsingen hannkjønn havebruket
    heilheten heilhetlig heilhetlige heldøgns henginga hengingar hentinga hentingar hunnkjønn idrettsfaget innafor innbyggarane innbyggarar
    innbyggerens innledingen innlending innlendingen innlesning innlesningen innredning innredningen innspilling innspillinger innstill
    kapitalene kapitelene kapitelet kjølingen kjøpingen kjøvingen kommunesentret konsepter kontanten kontanter kontrakten kontrakter konverter
    kornform korsform legemakt legemakten leggast leigarane leikinga leirane leiringa leitinga lendmann lendmannen lettleste liggende maifest
    melingene melinger melkingene melkinger meltingene meltinger mogelegheit mogelegheiter mottatte myndigheitene målretting målsetjing
    målsetning målsetninger nedafor omformningen oppdageres oppdrette oppdrettet oppfølgningen opphavene opphører opplette opplettet opplysing
    opplysingane opplysingar opplysingene opplysinger opplysingsplikt oppløysning oppløysningane oppløysningar opprører oppsette oppsettet
    ordførernes parkenes partere partienes passeringen planleggast politihester prentes prospekter prospektet prospektets reaktorer resultantene
    resursane resursar resursene resurser rådsmannen sakarkivet sakliste samansetning samansetting sammenlikner sammenliknes sammensetting
    satsning satsningen satsninger satsningsområde satsningsområdene satsningsområder sesjonen sesjonene sesjonens sesjoner sesjons settingen
    settingene signetring signetringen skjending skjening skjenkjeløyve skjenning skovlene skutlane sletningen sletningene soigneres soignerte
    stasinger steningen stikling stiklingen stilingen stilning stilningen stimling stimlingen stipling stiplingen særstilte talfestet tiendene
    tilpassinger tiltalene tragikken trenene trygding trygling undervising utleding utledning utredning utredninger utrydning utskift uttrykking
    vaierer valfritt vannverket varlighet veiledingen vesling viltåret virking vrierer
`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
