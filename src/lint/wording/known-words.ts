/** Long words that such agreements use, in both written languages. Not a dictionary: a word that is not here may well be right. */
export const KNOWN_WORDS: ReadonlySet<string> = words(`
    administrasjon administrasjonen administrativ administrative adressen advarsel advarslene advarsler aktivitet aktivitetene aktiviteter
    aktuell aktuelle aktuelt aktørene aktører alderen alkohol alkohollova alkoholloven alkoholpolitiske alminnelig alminnelige alvorlege
    alvorlig alvorlige alvorlighet ambulanse analyse analyser anbefaling anbefalinger anbefalt anførselstegn anledning anmeldelse
    anmeldelser anmeldte annakvar annakvart annankvar annenhver annerledes annethvert anonymisert anonymiserte anonymt ansatte ansettelse
    ansettelsen ansvaret ansvarleg ansvarlege ansvarlig ansvarlige ansvarsfordeling ansvarsområde antallet arbeide arbeider arbeides
    arbeidet arbeidsflyt arbeidsflyten arbeidsgruppa arbeidsgruppe arbeidsgruppen arbeidsgruppene arbeidsgrupper arbeidslivskriminalitet
    arbeidsplass arbeidstid arbeidsutvalg arealplanar arealplaner arkiverer arkiveres arkivering arkiverte arkivsystem arrangement
    arrangementer arrangementet arrangør arrangøren attende automatisk autorisere autoriserer avdeling avdelingen avgjørelser avgjørende
    avgjøres avgrensede avhengige avhengighet avholder avholdes avklare avklarer avklares avklart avløser avsenderen avsette avsettes
    avslutning avslutter avsluttet avsnitt avstandar avstandene avstander avtalane avtalar avtalen avtalene avtalens avtaleperiode
    avtaleperioden avtaler avtales avverge avvergingsplikt avvergingsplikten avverje avverjing avverjinga avverjingsplikt avverjingsplikta avvergingsplikta evakuere evakuerer evakueres evakuert evakuerte evakuering evakueringen evakueringa evakueringsplan bakgrunn bakgrunnen barnefattigdom barnehagane
    barnehage barnehagene barnehager barnehus barnevern barnevernet barnevernleder barnevernleiar barnevernsleder barnevernsleiar
    barnevernslova barnevernsloven barnevernstenesta barnevernstjeneste barnevernstjenesten barneverntenesta barneverntjeneste
    barneverntjenesten barneverntjenester barnevernvakt bedrageri bedragerier bedrifter befolkningen begynner behandlar behandlast behandle
    behandler behandles behandlet behandling behandlingsmåten beholder behovet bekrefte bekymring bekymringer bekymringsfull
    bekymringsmelding bekymringsmeldingar bekymringsmeldingen bekymringsmeldingene bekymringsmeldinger bekymringssamtalar bekymringssamtale
    bekymringssamtalen bekymringssamtaler belysning bemannet bemanning bemanninga bemanningen benyttes beredskap beredskapen
    beredskapskoordinator beredskapskoordinatoren beredskapsleder beredskapsordning beredskapsordningen beredskapsorganisasjonane
    beredskapsorganisasjonene beredskapsorganisasjoner beredskapsplan beredskapsplanen beredskapsplaner beredskapsråd beredskapsrådet
    beredskapsøvelse berusede berører beskjed beskrevet beskrive beskrivelse beskriver beskrives beslutning beslutningene beslutninger
    beslutningsdyktig beslutningsmyndighet beslutter besluttet bestemmelser bestemmer bestemt bestill bestilles bestilling bestilt bestrebe
    besvares besvart besøker besøkjer betjener betjenes betydning bevilling bevillingssaker biblioteket bindeledd bindeleddet bindende
    bindestrek bistand bokstav bokstaver borettslag bortsett brannsjefen brannvesen brannvesenet bransjen bringes brukast brødrene budsjett
    budsjettbehandlingen budsjettet bydelene bydelsdirektører bygdene byggesaker byggjer bygningsloven byrådsleder bystyret cannabis daglege
    daglige databehandlaravtale databehandleravtale daværende dedikerte dekkjer deltakarane deltakarar deltakelse deltaker deltakere
    deltakerne deltakinga departementet deretter desember dessuten digital digitalt direkte direktør disponeres disposisjon disposisjonen
    distrikt distriktet distriktets dokument dokumentene dokumenter dokumentet driftsenhet driftsenhetsleder drivkraften drøftar drøftast
    drøfter drøftes drøfting drøftinger døgnbemannet døgnberedskap døgnkontinuerlig egentlig eininga einingar einskildpersonar einskildsaker
    eksempel eksempelet eksemplarer eksemplene eksempler ekspedisjonen ekstraordinære ekstremisme elektronisk elektroniske elevane elevene
    endelig endrast endring endringar endringen endringene endringer enhetene enheter enhetsleder enhetslederne enighet enkelte
    enkeltpersonar enkeltpersoner enkeltsaker erfaring erfaringar erfaringene erfaringer erfaringslæring erfaringsutveksling erklæring
    erstattar erstatter etablere etableres etablert etterforskere etterforskning ettermiddag etterprøver etterpå etterretning etterretningen
    etterretningsprodukter etterretningsprosesser ettersendes evaluerast evaluere evaluerer evalueres evaluering evalueringa evalueringen
    evaluert evaluerte eventuelle eventuelt fagdager fagfolk faggrupper fagmiljøene fagpersoner fagsystem familie familien familier
    fastlege fastlegge fastsette fastsetter fastsettes fattigdom februar feilskrevet fellesferien fellesmøte fellesmøter fellesskap fellesskapet
    fellestiltak ferdast ferdsel festivaler fingeravtrykk fingeravtrykket fireårig fjellet fjorten flertall flyplass flytter flyttingen
    fokusområda fokusområde fokusområdene fokusområder folkehelsekoordinator folkehelsekoordinatoren folkehelseloven folkehelseoversikt
    folkemøter forankre forankret forbehold forberede forbereder forberedt forbindelse forbokstav fordeler fordeles fordeling fordelt
    forebygge forebyggende forebygger forebyggere forebygges forebygging forebyggingen foregår foreldre foreldremøte foreldremøter
    foreldrene forelegge forelegges foreligge foreligger foreninger foresatte forespørsel forespørselen forespørsler foretatt forfall
    forhandlinger forhold forholde forholdene forholder forholdet forhånd forkant forklaringen forklaringer forklart forlenge forlenges
    forlengje forliksråd formalisert formannskap formannskapet formatene formater formelt formidle formålet formålstjenlig fornyelse fornyes
    forpliktande forpliktar forplikte forpliktelse forpliktelsen forpliktelsene forpliktelser forpliktende forplikter forpliktet forsiktig
    forskjellige forskrift forslag forståelse forståelsen forsvarlig forsvinner forsøke fortløpande fortløpende fortrinnsvis fortsatt
    fortsetter forumet forutsetning forutsetningene forutsetter forutsettes forutsigbart forvaltning forvaltningslova forvaltningsloven
    forvaltningsoppgaver forvaltningssaker forveien forventar forvente forventer forventes forventning forventningar forventningene
    forventninger fotpatrulje frafall framgår framlegges framleis framover fremgår fremlegge fremmes fristar fristen frister fritidsklubb
    fritidsklubben frivilleg frivillig frivillige frivillighet frivilligheten fråsegn fråverande fullfører fullmakt fullmakten fullmaktene
    fullmakter fullstendige fungere fungerer funksjon funksjonen funksjonene funksjoner fylkeskommunal fylkeskommune fylkeskommunen
    fylkesveg fylkesvegane følgende følgene følgjer førebygging førebygginga førebyggjande førebyggje førebyggjer førehand føremålet
    føremålstenleg førerkort føresette generell generelle geografisk gjeldande gjeldende gjelder gjengangere gjennom gjennomføre
    gjennomfører gjennomføres gjennomføring gjennomføringa gjennomføringen gjennomført gjennomførte gjennomgang gjennomgå gjennomgår
    gjennomgås gjennomgått gjennomsnittet gjensidig gjensidige gjester gjøremål godkjende godkjenner godkjennes godkjenning godkjent
    godkjente grannane grensekommune grensene grenser grunnlag grunnlaget grunnskolen grunnskolene gruppen haldast halvåret halvårlig
    handler handlingar handlingen handlingsplan handlingsplanen handlingsplaner handlingsrom handsama handsamar handsamast handsaming
    hankjønn hasteoppdrag hasteoppdragene hatkriminalitet hausten havbruket havnevesenet heildøgns heimesida helgane helgene helheten
    helhetlig helhetlige helsepersonell helsepersonellova helsepersonelloven helsesjukepleiar helsesjukepleiaren helsestasjon helsestasjonen
    helsesykepleier helsesykepleiere helsesykepleieren helsesyster helsesøster helsesøstertjenesten helsesøstrene helsetenesta helsetjeneste
    helsetjenesten hemmeligheter hendelse hendelsen hendelsene hendelser hendinga hendingar henhold henholdsvis hensikten hensiktsmessig
    hentast henvende henvendelser henvender heretter herunder hindres historien historikken hjelpeapparat hjelpekorps hjelpekorpsa
    hjelpekorpset hjelpen hjelper hjemler hjemmel hjemmeside hovedoppgaver hovedprioriteringene hovedregel hovedsak hovedstrategi
    hovedutvalg hovudoppgåver hunkjønn hverandre hverandres hverdagen hverdager hvilken hvilket hvordan hyppighet hytteeiere hærverk
    høringsfristen høstmøtet høyeste håndtere håndtering idrettslaget igjennom industripark infinitiv informasjon informasjonen
    informasjonsflyt informere informerer informert ingenting initiativ inkluderende innanfor innarbeides innarbeidet innbrudd innbyggere
    innbyggerne innbyggernes innbyggjarane innbyggjarar innebærer inneheld inneholde inneholder innenfor innført inngang inngåelse inngått
    innhente innhenter innhentes innhentet innhold innholdet innkalle innkaller innkalles innkalling innkallinga innkallingen innkallinger
    innledning innledningen innsats innsatsen innsatser innsatsleder innsatsområde innsatsområdene innsatsområder innspel innspill
    innstilling innstillinger inntatt installere installert instruere instruerer instruks instruksjonsmyndighet interesse
    interesseorganisasjoner internt intetkjønn invitasjon inviterast invitere inviterer inviteres invitert involverer involvert involverte
    istedenfor ivaretar ivaretas ivaretatt jevnlig journal journalføre journalfører journalføres journalføring journalføringen journalnummer
    julemarkedet justeres kalenderår kallast kameraovervåking kanaler kapasitet kapasiteten kapitlene kapitler kapittel kapittelet karakter
    kartlagte kartlegging kjenner kjennskap kjøring kjøringen klargjør klargjøre klokkeslett knyttes knyttet kollega kolonner komiteen
    kommandolinje kommende kommentar kommentarer kommunal kommunaldirektør kommunale kommunalleder kommunalsjef kommunalsjefen
    kommunalsjefene kommunalt kommunane kommunar kommune kommunedirektør kommunedirektøren kommunedirektørens kommunegrensene kommunehuset
    kommunelova kommuneloven kommunen kommunenavn kommunene kommunens kommunenummer kommuneoverlege kommuneoverlegen kommuneplan
    kommuneplanen kommuneplanens kommuner kommuners kommunes kommunesenteret kommunestyre kommunestyrene kommunestyret kommunestyrets
    kommunikasjon kommunikasjonsplan kompetanseheving konflikt konflikter konfliktråd konfliktrådet konkretiseres konsekvenser konserter
    konstituert kontakt kontakte kontakten kontaktene kontakter kontaktes kontaktledd kontaktmøte kontaktperson kontaktpersonar
    kontaktpersonen kontaktpersoner kontaktpunkt kontaktpunktene kontaktpunkter kontinuerleg kontinuerlig kontordag kontoret kontorplass
    kontortid kontortiden kontroll kontrollar kontroller kontrollerer kontrolleres koordinator koordinatorar koordinatoren koordinatorene
    koordinatorer koordinere koordinerende koordineres koordinering koordineringsgruppa koordineringsgruppe koordineringsgruppen korleis
    kortform kostnader krenkelser krenkende kriminalitet kriminaliteten kriminalitetsbekjempelse kriminalitetsbilde kriminalitetsbildet
    kriminalitetsbiletet kriminalitetsforebyggende kriminalitetsforebygging kriminalitetsforebyggingen kriminalitetsførebygging
    kriminalitetsførebyggjande kriminalitetsstatistikk kriminalitetsutsatte kriminalitetsutvikling kriminalitetsutviklingen kriminell
    kriminelle krimsenteret kriseledelse kriseledelsen kriseleiing kriseleiinga kriseteam kryptert kulturskulen kunngjøres kunnskap
    kunnskapen kunnskapsbasert kunnskapsbaserte kunnskapsdeling kunnskapsgrunnlag kunnskapsstyrte kvalitative kvarandre kvardagar kvartal
    kvartalet kvelder kveldstid kveldsvandring køyring landbruket langsiktig laurdag ledelse ledelsen ledende ledermøter ledernivå legevakt
    legevakta legevakten leggjast leiarane leiinga leiteaksjon leiteaksjonar leiteaksjonen lensmann lensmannen lensmannsdistrikt
    lensmannsdistriktet lensmannskontor lensmannskontorene lensmannskontorer lensmannskontoret leteaksjon leteaksjonen leteaksjoner letteste
    levekår leverer leveres lignende likelydande likelydende likevel likeverdige lokaler lokalisert lokalkunnskap lokalmiljø lokalmiljøet
    lokalsamfunn lokalsamfunna lokalsamfunnene lokalsamfunnet lovbrot lovbrudd lovbrytere lovverk lukkede lulesamisk lønnsutgifter løpende
    løypene løysast mangler manifest mannskap mannskaper medarbeidere meddeles medlemene medlemer medlemmene medlemmer medverke meldeplikt
    meldeplikten melding meldingar meldingene meldinger mellomrom mellomromstasten menneske menneskehandel mennesker merknad merksame
    metoder miljøene miljøer miljøkriminalitet mindreårige minimum minutter misbruk mishandling mislighold mistanke mobbing modellen
    moglegheit moglegheiter mopedbil mopedbiler motorferdsel motsatte motstrid mulighet muligheter muntlig musepekeren myndighet
    myndighetene myndigheter møteavvikling møteleder møteplan møteplanen møteplassen møteplasser møteprotokollen møterett møterom målform
    målgruppe målgruppen målretta målrettede målrettet målsetting målsettinger månaden månader månaders måndagen måneden måneder måneders
    månedlig nabokommunane nabokommunene namsfullmektiger namsmann namsmannen namsmannsdistrikt namsmannssaker narkotika
    narkotikakriminalitet nasjonale nasjonalt natteravner nattevandring naturleg naturlig naturoppsyn naudnummeret naudsynt naudsynte
    navngitt navngitte nedanfor nedenfor nedsette nestleder nestleiar netthets nettilgang nettmobbing nettpatrulje nettside nettsider
    nettsted nettverk nettvett nordmann nordsamisk normalt notatet november novembermøtet nummerert nynorsk nyttast næringsforeningen
    næringsliv næringslivet nærmere nærmeste nærmiljøet nærområdet nærpolitireformen nærpolitireformens nødnummer nødstilfelle nødstilfeller
    nødtelefon nødvendig nødvendige nøyaktig observatør observerer offentleg offentlege offentlegheit offentleglova offentlig offentlige
    offentlighet offentlighetsloven oktober oktobermøtet omfattar omfatter omfattes omformingen omhandler områdene områder området omsetning
    omtales onsdager operasjonssentral operasjonssentralen operativ operative operativt opningstid opningstida opningstidene opningstider
    oppbevares oppdaterer oppdateres oppdatert oppdaterte oppdrag oppdragene oppdraget oppfylle oppfylt oppfølging oppfølginga oppfølgingen
    oppfølgingsteam oppfører oppgave oppgaven oppgavene oppgaver oppgitt oppgåve oppgåvene oppgåver opphold opplegg opplever opplysning
    opplysningane opplysningar opplysningene opplysninger opplysningsplikt opplæringslova oppmerksomhet oppmøte oppnevner oppnådd opprette
    opprettes opprettet opprettholder oppsatt oppsigelse oppsigelsen oppsigelsestiden oppstår oppsummering oppsummeringen opptatt oppvekst
    oppvekstsektoren oppvekstsjef oppvekstsjefen oppvekstvilkår ordførar ordførarane ordføraren ordfører ordførere ordføreren ordførerens
    ordførerne ordinær ordinære ordinært ordningen organene organisasjon organisasjonar organisasjonene organisasjoner organisasjonsnummer
    organisatorisk organisering organiseringa organiseringen organisert orientere orienterer orienteres orientering orientert overfor
    overgrep overholde overholder overholdes overordna overordnede overordnet oversende oversendes oversikt oversikter overskrift
    overskrifter overtar paragraf paragrafer paragraftegn parallellnavn parentes partallsår partane partene partenes parters partnere
    passkontor passkontoret patruljane patruljar patrulje patruljemannskap patruljen patruljene patruljer patruljetjeneste patruljetjenesten
    perioden personell personene personer personlige personopplysningar personopplysninger personopplysningslova personopplysningsloven
    personvern personvernet planarbeid planlagde planlagte planlegge planlegger planlegges planlegging planleggjast planmessig planmøte
    planverk plasseringen plassert pliktar plikter polisiære politiarbeid politiarbeidet politiattest politibetjent politidirektoratet
    politidistrikt politidistriktet politidistriktets politieininga politienheten politiet politiets politifolk politigjøremål politihus
    politiinnsats politikontakt politikontaktar politikontakten politikontaktene politikontaktens politikontakter politikontaktordningen
    politilova politiloven politimeister politimeisteren politimester politimesteren politioverbetjent politipatrulje politiregisterlova
    politiregisterloven politiråd politirådene politirådet politirådets politirådsarbeidet politirådsavtale politirådsavtalen
    politirådsmøter politisk politiske politistasjon politistasjonen politistasjonsdistrikt politistasjonsdistriktet politistasjonssjef
    politistasjonssjefen polititjenester politivedtekt politivedtekten politivedtektene politivedtekter postadressa postadresse postadressen
    praksis presentere presenteres primærstrategi prinsipiell prioritere prioriterer prioriteres prioritering prioriteringer prioritert
    prioriterte prioritet problemstillinger programmer programmet promille prosent prosjekter prosjektet prosjektets protokoll psykiatri
    psykisk psykiske psykososialt publikum publiserte punktet pådrivar pådriver påfølgende påtaleunnlatelse radikalisering rammene rapport
    rapporten rapporter rapporterer rapporteres rapportering redaksjonell redegjør redning redningsoppdrag redningsorganisasjonene
    redningssentral redningssentralen redningsskøyta redningstenesta redningstjenesten redusere referat referata referatene referater
    referatet referatsak reforhandles reforhandling reformen regelmessig regelverk regelverket regionen register registrer registreres
    reglene regulere regulerer reguleres regulering reguleringsplaner regulert reindrift reindriften reindriftsnæringen reiseliv reiselivet
    rekkefølge rekkefølgen rekruttering rektorane rektorene rektorer rekvireres relasjonar relasjoner relevant relevante representant
    representantar representanten representanter representere representert respekt respekteres responskrav responskravene responskravet
    responstid responstida responstiden ressursane ressursar ressursbruk ressursene ressurser resultat resultata resultatene resultater
    resultatet retning retningsgivende retningslinjer rettelsene rettigheter rettleiing rettslig rettspleie rettspleieoppgaver revidere
    revideres revidert revisjon revisjonen revisjonene revisjoner rimeleg rimelig ringvirkninger risikoområdene risikoområder rulleres
    rundskriv rusavhengige rusbruk rusforebyggende rusforebygging ruskontrakt rusmiddel rusmiddelbruk rusmidlar rusmidler rusmiljø
    ruspolitisk ruspolitiske rusproblem ruspåvirket russestyret russetid russetida russetiden rutinen rutiner rådgivende rådgjevande
    rådgjevar rådhuset rådighet rådmann rådmannen rådmannens rådvelde råkjøring saklisten saksarkivet saksbehandlingssystem sakslista
    saksliste sakslisten saksnummer saksnumre samansetjing samansett samarbeid samarbeidar samarbeide samarbeider samarbeidet
    samarbeidsavtala samarbeidsavtale samarbeidsavtalen samarbeidsforum samarbeidskommuner samarbeidsmøter samarbeidsorgan samarbeidsorganet
    samarbeidspartnarar samarbeidspartner samarbeidspartnere samarbeidspartnerne samarbeidssystem samband sameloven samfunn samfunnet
    samfunnsdel samfunnsoppdraget samfunnssikkerhet samhandle samhandler samhandling samhandlingen samiske samling samlingssteder
    sammenhengende sammenligne sammenligner sammenlignes sammensetning sammenslåtte samordna samordnar samordne samordnede samordner
    samordnes samordnet samordning samordningen samordningsgruppa samsvar samtale samtlige samtykke samtykker samtykket satsingar satsinger
    satsingsområde satsingsområdene satsingsområder savnede seinare seinast sekretariat sekretariatet sekretær sekretæren sekretæroppgaven
    seksjon seksjonen seksjonene seksjonens seksjoner seksjons seksuell seksuelle sektorsjef selvstendige sendast sentralbord sentrale
    sentralen sentralt sentrum september serveringsbevilling service servicekontoret servicetorg servicetorget sesongen setjast setningen
    setningene signaturen signaturene signaturens signaturer signerer signeres signering signeringen signerte sikkerhet sikkerhetstjeneste
    situasjonen situasjonsbilde sivilbeskyttelsesloven skadeverk skisseres skjenkebevilling skjenkebevillinger skjenkekontroll
    skjenkekontrollen skjenkekontroller skjenkeløyve skjenkepolitikk skjenkesaker skjenketider skjenking skjærgården skolebesøk skolefravær
    skolehelsetjenesten skolene skolenes skolens skolesjef skolestart skoleår skoleåret skreddersys skrevet skriftleg skriftlege skriftlig
    skriftlige skrivast skrivefeil skriven skriver skrives skulane skulebesøk skuleveg skuleår skyssbåt slettes sluttdato sluttet snarest
    snøscooter snøskuter sommaren sommeren sommerens sommersesongen sosiale sosialtjenesteloven spesielle spesielt spørsmål stadfeste
    stadfortredar standard stasjonssjef stasjonssjefen statistikk statistikken statusmøte stedene stedfortreder stemmerett stengde stenges
    stiller stilling stillinga stillingen stillingsprosent straffbare straffbart straffelova straffeloven straffeprosesslova
    straffeprosessloven strafferegistreringsloven straffes straffesak straffesaker strategi strategidokument strategien strategiplan
    strategiplanen strategisk strategiske strengere strengeste strukturer styringsgruppa styringsgruppe styringsgruppen styrkes størrelse
    største supplement supplere supplerer svindel synlige systematisk systematiske systemer systemet særlige særskilt særskilte søknader
    sørsamisk sårbarhet sårbarhetsanalyse tabellen tabulator taktisk talerett tallene tallfestet tannhjul taushetsbelagte taushetserklæring
    taushetserklæringen taushetsplikt taushetsplikten teieplikt teieplikta teknisk teksten telefon telefonen telefoner telefonnummer
    telefonnummeret temadag temaene tenesta teneste tenestene tenester tenestetilbod tenestetilbodet terminalen terskel tettstedene
    tettsteder tidlegare tidligere tidspunkt tilbake tilbakemelding tilbudet tilfellene tilfeller tilgang tilgjengeleg tilgjengelig
    tilgjengelige tilgjengelighet tilhøva tilhøve tillatelse tillater tillegg tilliten tilnærmingen tilpasninger tilpasses tilpassingar
    tilreisende tilrettelegger tilsatt tilseier tilsett tilsette tilsier tilstand tilstede tilstedeværelse tilstedeværelsen tilstrebe
    tilstrebes tilstrekkelig tilstrekkelige tilsvarende tiltaka tiltakene tiltaket tiltaksplan tiltaksplanen timebestilling tirsdag
    tirsdagen tirsdager tittelen tjeneste tjenesten tjenestene tjenesteplanleggingen tjenester tjenestested tjenestestedene tjenestesteder
    tjenestestedet tjenestetilbud tjenestetilbudet tolletaten torsdag trafikale trafikk trafikken trafikkontroll trafikkontroller
    trafikksikkerhet trafikksikkerhetsplan trafikktryggleik treffer treffes treffsikre trekker trekkes trendene trender trenger trengst
    trusler trusselbilde trygghet tryggheten trygghetsskapende trygging tryggleik tryggleiken tverrfagleg tverrfaglege tverrfaglig
    tverrfaglige tvisten tydelig tydeliggjøre tyverier uansett uavhengig udatert uenighet ugrunnet uheldige ukedager ukentlig ulovlig
    ulukker ulykker umiddelbar undergruppene undergrupper underlagde underlagt underskrevet underskrift underskriftene underskriven
    underskriver underskrivere underskriveren understreket undersøkelsen undersøking undertegner undertegnes undertegnet undertegning
    undervegs underveis undervisning undervisningsopplegg ungdommar ungdommen ungdommene ungdommer ungdomsklubb ungdomsklubbane
    ungdomsklubben ungdomskontakt ungdomskontakten ungdomskontrakt ungdomskriminalitet ungdomsmiljø ungdomsmiljøa ungdomsmiljøene
    ungdomsmiljøer ungdomsmiljøet ungdomsoppfølging ungdomsråd ungdomsrådet ungdomsskole ungdomsskolen ungdomsskolene ungdomsskulane
    ungdomsskule ungdomsskulen ungdomsstraff ungdomstrinnet uniform uniformert unnatekne unntatt utanfor utanforskap utarbeidast utarbeidd
    utarbeide utarbeider utarbeides utarbeidet utbygging utdanningsinstitusjonene utdanningsinstitusjoner utekontakt utekontakten
    utekontakter utelates utelatt utenfor utenforskap uteområder uteseksjonen utestedene utesteder utferda utferdiget utfordrer utfordring
    utfordringane utfordringar utfordringen utfordringene utfordringer utføres utgangen utgangspunkt utgangspunktet utgiftene utgifter
    utlending utlendingssaker utleveres utløpet utløser utpeker utpekes utrygghet utryggleik utrykking utrykning utrykningen utsendes
    utsettes utsjekking utskrift utskriften utstedes utstedt utstrekning uttalelse uttaler uttrykkelig utvalget utveksle utveksler utveksles
    utveksling utvidelsen utvidet utvikle utvikler utvikles utvikling utviklinga utviklingen utviklingstrekk uønskede uønskte vaktberedskap
    vakthald vakthold vaktområde vaktordning vaktpatrulje vakttjeneste valgfritt valgperioden vannmerket varaordføraren varaordfører
    varaordføreren varierer varighet varsler varsles varsling varslingsliste vederlag vedkjem vedkommende vedlagt vedlegg vedlegga
    vedleggene vedlegget vedtakene vedtaket vedtatt vedtatte vedteken vedtekter vegvesen veilede veileder veiledning veiledningen vekselvis
    veksler veksling velferd ventetid verksemd verksemda verksemder verktøy vesentlig vesentlige vidareført vidaregåande viderefører
    videreføres videregående viktige viktigere viktigste vilkårene vilkåret vinningskriminalitet vinterferie vinterferien virkedager
    virkemidlene virkemidler virkning virksomhet virksomheten virksomhetene virksomheter virksomhetsplan virksomme voldelig vurderast
    vurdere vurderer vurderes vurdering vurderingar vurderingen vurderinger vurdert våpenkontroll våpenkort våpenløyve våpensaker
    våpensøknader vårmøte vårmøtet ytringer økonomi økonomiplan økonomiske ønskelig ønskjer øvelsen øverste øyeblikkelig øysamfunn åpenhet
    åpningstid åpningstiden åpningstidene åpningstider årsakene årshjul årshjulet årsmelding årsmøtet årsplan årsrapport årsverk årvåkenhet
`);

/** Norwegian words that are one letter from a known one and yet no slips. */
export const LOOKALIKES: ReadonlySet<string> = words(`
    gjennomarbeidde ruskontakt ruskontakta ruskontaktane ruskontaktar ruskontakten ruskontakter sampling
    sårbarheitsanalyse sårbarheitsanalysen tilrette anfallet annenhvert avalane avalene avalens avslitt avslutting avtakene barnedagane barnedagene barnedager barnemage barnemagene
    barnemager barnevernlova barnevernloven barnevernsteneste barnevernstjenester barnevernsvakt barneverntjenesta befolkingen belysing
    beslutting besluttingene besluttinger bespares bespart betener bevares bevilging blindende bratsjen bridges brumast brunast brunkast
    brusast brødene bygdesaker byggene byggjesaker delsaker deltagelse deltagere deltagerne deltainga derefter dissoneres dretter
    efterprøver efterretningen eigentlig einskiltpersonar eksemplar eksemplet endingar endingen endingene endinger enkelpersonar
    etterforsking evakuerast evakuere evakuerer evakueres evakuering evakueringa evakueringen evakuert evakuerte ferjast fermast firårig
    fjotten flykter flyktingen flytingen forandret forbant forbedrede forbenede forblindelse forbygging forbyggingen foredler foredles
    foredling forefall forehold foreholde foreholder foreles forente foresatt foreskrift foretatte forhall forkvinner forlater forlegge
    forlegges forleggje forlegne forlente forlikte formant formastene formeninger formente formilde formold formolde formolder formoldet
    formskrift formålstenlig fornøyelse forrentar forrente forrenter forrentes forrentning forrentningene forrentninger forsatt forsatte
    forselt forsetter forstatt forsålet fortatt fortelt fortente fortetter fortsettes forutsatt forutsetting forutsettingene forvalting
    forvaltingslova forvaltingsloven forvandlinger forvant forvelt forvenning forvenningene forvenninger forventing forventingar
    forventingene forventinger forvold forvolde forvolder fralegges framfall framlenges framreis frittar fritten fritter fundere funderer
    fylkeslegane føljene føllende føllene førebyggande gjedder gjeldnande gjellande gjellende gjennomhøring gjennomhøringa gjennomhøringen
    gjennomtørt gjennomvått gjenter gjerdande gjerdende gjerder gjetter grandane grendene grenene grenjene gressene gresser grunnfaget
    grunnslaget hallast hallåret halmast halnast halsast haltast halvast handsingen hangler hanglingen hannkjønn havebruket heilheten
    heilhetlig heilhetlige heldene heldøgns hellene helmane helmene helsene helseteneste heltane heltene helthetlig helthetlige hendast
    hendende hendtast hengast hengende henginga hengingar henkast henretter hentende hentinga hentingar herefter hersetter hevende hevnende
    hjeller hjelmer hunnkjønn hvisket høysete idrettsfaget innafor innballe innballer innballes innballing innballinga innballingen
    innballinger innbygdere innbyggarane innbyggarar innbyggerens innehold inneholdet innfalle innfang innfatt innhatt innlatt innledingen
    innlending innlendingen innlesning innlesningen innnført innredning innredningen innsang innsatt innspilling innspillinger innstill
    inntente kaldast kalkast kalnast kalvast kapitalene kapitelene kapitelet karater kjerner kjøling kjølingen kjøping kjøpingen kjøving
    kjøvingen knystes knystet kommunesentret kompende konsepter kontanten kontantene kontanter kontrakten kontraktene kontrakter
    kontraktmøte kontret konverter kornform korsform krekende krengende kvartlet leddende legemakt legemakten leggast leigarane leikinga
    leirane leiringa leiteaksjoner leitinga lendmann lendmannen lettleste liggende luktede lønsutgifter løynast løypast løyvast løyvene
    maifest mandler mantler melingene melinger melking melkingene melkinger melting meltingar meltingene meltinger mogelegheit mogelegheiter
    mottatte myndigheitene møtetrett målretting målsetjing målsetning målsetninger nattehavner natteramner nattravner nattvandrar
    nattvandrarane nattvandrarar nattvandring nattvandringa nattvandringen nedafor nettets nytnast næreste nærleste omformningen omsetjing
    omsetting oppbrettet oppdagerer oppdageres oppdaget oppdrette oppdrettes oppdrettet oppfatt oppfølgningen opphavene opphever opphører
    opplatt opplette opplettet opplysing opplysingane opplysingar opplysingene opplysinger opplysingsplikt oppløysning oppløysningane
    oppløysningar oppnemner opprører opprådd oppsette oppsettes oppsettet oppvekstsvilkår oppvekstsvilkåra ordførernes ordingen ordringen
    ovenfor overende overhoder oversitter overspende oversående overtende overøsende parenes parkane parkene parkenes parkers parlane
    partere partienes passeringen passert patrenes patruljeteneste perlonene planleggast plintar plinter plittar plitter politihester
    polititenester prentes prospekter prospektet prospektets provent ramlene ramnene rampene ramsene reaktorane reaktorene reaktorer redding
    regalene regiene regnene resultantene resursane resursar resursene resurser retorane retorene retorer retting rustproblem rådsmannen
    sakarkivet saklista sakliste samansetning samansetting samfiske samleloven sammale sammenlikner sammenliknes sammensetting samring
    samsing satsning satsningen satsninger satsningsområde satsningsområdene satsningsområder savlede seidast seigare seigast seignast
    seilast seipast seisast sengast senkast sesjonen sesjonene sesjonens sesjoner sesjons setnast setrast settast settingen settingene
    signetring signetringen skaldeverk skivast skjending skjening skjenkjekontroll skjenkjekontrollen skjenkjeløyve skjenkjepolitikk
    skjenkjesaker skjenning skogene skogenes skogens skokene skoklene skolmenes skoltenes skopene skorene skosene skotene skovene skovenes
    skovens skovlene skovlenes skovlens skridast skrikast skripast skurane skutane skutlane skuvane slektes sletningen sletningene sluntet
    snakest soignerer soigneres soignerte soklenes solenes stasinger stegene stekene stelene stendene stenene steningen stevene stikler
    stikling stiklingen stiling stilinga stilingen stilning stilninga stilningen stimler stimling stimlinga stimlingen stipler stipling
    stiplinga stiplingen stykkes syndige syndlige særstilte talfestet talgene taljene talkene tiendene tieplikt tieplikta tilfang tillatt
    tilpassinger tilrøva tilrøve tiltalene tiltatt tiårsdagen tiårsdager tolletten tragikk tragikken treinger trelker trenene tresker
    treskes trygding trygling tygging uhellige uhelsige uhendige uinformert undertelner undertenner undervising unnlatt unnsatt utangen
    utbygning utegangen utgrunnet utlates utleding utledning utredning utredninger utrydning utskift utslettes utstedene utsteder
    utstrekking uttagelse uttakelse uttrykking uttrykkjelig vaierer vaktteneste valfritt valperioden vannverket varlighet veidede
    veiledingen veitede veivede vekling vesling viltårene viltåret vinterserie vinterserien virking vrierer yringer ytinger ønskjelig
`);

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/));
}
