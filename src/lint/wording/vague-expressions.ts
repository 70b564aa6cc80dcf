import type { PromiseKind } from './vague-promises.ts';

/** How something is said that commits nobody. */
export type VagueKind =
  | PromiseKind
  | 'advice'
  | 'hedge'
  | 'usual'
  | 'aim'
  | 'need'
  | 'may'
  | 'degree'
  | 'most'
  | 'weighs'
  | 'open'
  | 'item'
  | 'later'
  | 'wish'
  | 'weight'
  | 'wants'
  | 'focus'
  | 'amount'
  | 'visit'
  | 'touch'
  | 'sometimes'
  | 'place'
  | 'shared'
  | 'which';

/** Expressions that commit nobody. */
export const VAGUE_EXPRESSIONS: readonly (readonly [string, VagueKind])[] = [
  ['bør|burde', 'advice'],
  ['bør|burde ha|være|vere|bli|kunne', 'advice'],
  ['ønskelig|ønskeleg|ynskjeleg', 'aim'],
  ['ser|ser for|føre seg', 'aim'],
  ['vil|er det|det være|vere naturlig|naturleg', 'aim'],
  ['være|vere naturlig|naturleg', 'aim'],
  ['er|blir naturlig|naturleg at|å', 'aim'],
  ['det er en målsetning|målsetting|ambisjon|intensjon', 'aim'],
  ['det er ei|ein målsetjing|målsetting|ambisjon|intensjon', 'aim'],
  ['har|ha ambisjon|ambisjoner|ambisjonar|målsetning|målsettinger|målsetting om|å', 'aim'],
  ['har|ha en|ein|som ambisjon|ambisjoner|ambisjonar om|å', 'aim'],
  ['er det ambisjoner|ambisjonar om|for', 'aim'],
  ['det er ambisjoner|ambisjonar om|for', 'aim'],
  ['ambisjonen|ambisjon er å|at', 'aim'],
  ['har|ha som målsetning|målsetting|målsetjing|ambisjon|intensjon', 'aim'],
  ['tar|tek|ta|tas|takast|teke|teken sikte på', 'aim'],
  ['vil forsøke|prøve|prøva|søke|søkje|søkja|tilstrebe|bestrebe|vurdere|freiste|freista', 'aim'],
  [
    'skal forsøke|prøve|prøva|søke|søkje|søkja|tilstrebe|bestrebe|tilstrebes|vurderes|etterstreber|etterstrebe|freiste|freista',
    'aim',
  ],
  ['tilstreber|tilstrebes|tilstrebar|tilstrebast|bestreber|bestrebar', 'aim'],
  ['det vurderes|vurderast å', 'aim'],
  ['ved behov', 'need'],
  ['etter behov', 'need'],
  ['ved|etter trong', 'need'],
  ['etter kapasitet|evne', 'hedge'],
  ['etter beste evne', 'hedge'],
  ['så langt det|dette er mulig|mogleg|muleg|praktisk|råd', 'hedge'],
  ['så langt det|dette lar|let|lèt seg gjøre|gjere', 'hedge'],
  ['så langt som|det mulig|mogleg|muleg|råd', 'hedge'],
  ['så langt mulig|mogleg|muleg|råd|kapasiteten|ressursene|ressursane|ressurser', 'hedge'],
  ['så langt råd er', 'hedge'],
  ['så vidt|sant mulig|mogleg|muleg', 'hedge'],
  ['i den grad det|dette|man|ressursene|kapasiteten', 'hedge'],
  ['i størst|best mulig|mogleg|muleg grad', 'hedge'],
  [
    'inntil|opptil|maks|maksimalt en|én|ein|éin|to|tre|fire|1|2|3|4 dag|dager|dagar i|per|pr uken|uka|veka|uke|veke|måneden|månaden',
    'most',
  ],
  [
    'der|når|hvis|dersom|om det er|let mulig|mogleg|muleg|hensiktsmessig|føremålstenleg|ønskelig|ønskeleg|ynskjeleg',
    'hedge',
  ],
  ['hvis|om|dersom mulig|mogleg|muleg', 'hedge'],
  [
    'når|hvis|dersom|om|så kapasiteten|ressursene|ressursane|bemanningen|bemanninga|situasjonen tillater|tillèt|tillet',
    'hedge',
  ],
  ['når|hvis|dersom|om tiden|tida tillater|tillèt|tillet', 'hedge'],
  [
    'innenfor|innanfor tilgjengelige|tilgjengelege|gjeldende|gjeldande|eksisterende|eksisterande ressurser|ressursar|rammer|ressursene|rammene',
    'hedge',
  ],
  [
    'innenfor|innanfor|innen|innan|innafor de|dei|dem|sine|egne|eigne|disponible ressurser|ressursar|ressursene|ressursane',
    'hedge',
  ],
  [
    'innenfor|innanfor|innen|innan|innafor|i|etter rammen|ramma|rammene|rammer|tråd|samsvar|forhold av|for|med|til ressurser|ressursar|ressursene|ressursane|budsjettet|budsjettene|bemanningen|bemanninga|kapasiteten|ressurssituasjonen',
    'hedge',
  ],
  [
    'innenfor|innanfor|innen|innan|innafor|i|etter rammen|ramma|rammene|rammer|tråd|samsvar|forhold av|for|med|til * ressurser|ressursar|ressursene|ressursane|budsjetter|budsjett|budsjettet|midler|midlar|bemanning|kapasitet|bevilgninger|løyvingar|budsjettrammer|budsjettramme',
    'hedge',
  ],
  [
    'innenfor|innanfor|innen|innan|innafor|i|etter rammen|ramma|rammene|rammer|tråd|samsvar|forhold av|for|med|til de|dei|det|den|partenes|partane * ressurser|ressursar|ressursene|ressursane|budsjetter|budsjett|budsjettet|midler|midlar|bemanning|kapasitet|bevilgninger|løyvingar|budsjettrammer',
    'hedge',
  ],
  [
    'innenfor|innanfor|innen|innan|innafor vedtatte|vedtekne|vedtatt|vedteke|ordinære|egne|eigne|eget|eige|sine|gitte|gjevne|tildelte|økonomiske budsjett|budsjetter|budsjettrammer|budsjettramme|rammer|bevilgninger|løyvingar|bemanning|kapasitet',
    'hedge',
  ],
  [
    'innenfor|innanfor de|dei|det til enhver|einkvar|kvar tid gjeldende|gjeldande budsjettrammer|rammer|budsjetter|budsjett|ressurser|ressursar',
    'hedge',
  ],
  [
    'ut fra|frå|ifrå ressurser|ressursar|ressursene|ressursane|kapasitet|kapasiteten|bemanning|bemanningen|bemanninga|ressurssituasjonen|ressurstilgangen|ressurstilgang|vaktsituasjonen|driftssituasjonen',
    'hedge',
  ],
  [
    'avhengig|avhengige av ressurser|ressursar|ressursene|ressursane|kapasitet|kapasiteten|bemanning|bemanningen|bemanninga|ressurssituasjonen|ressurstilgangen|ressurstilgang|vaktsituasjonen|driftssituasjonen',
    'hedge',
  ],
  [
    'ut fra|frå|ifrå tilgjengelige|tilgjengelege|disponible|ledige|eksisterende|eksisterande|tilgjengelig|tilgjengeleg ressurser|ressursar|kapasitet|mannskap|mannskaper|bemanning|midler|midlar|personell',
    'hedge',
  ],
  [
    'avhengig|avhengige av tilgjengelige|tilgjengelege|disponible|ledige|eksisterende|eksisterande|tilgjengelig|tilgjengeleg ressurser|ressursar|kapasitet|mannskap|mannskaper|bemanning|midler|midlar|personell',
    'hedge',
  ],
  [
    'med|etter tilgjengelige|tilgjengelege|disponible|tilgjengelig|tilgjengeleg ressurser|ressursar|kapasitet|mannskap|mannskaper|bemanning|midler|midlar',
    'hedge',
  ],
  [
    'med|innenfor|innanfor de|dei|den|det ressurser|ressursar|ressursene|ressursane|mannskap|midler|midlar|kapasitet|bemanning|bemanninga som|en|ein|man|politiet|kommunen|de|dei er|har|finnes|finst|foreligger|rår',
    'hedge',
  ],
  [
    'så|snarest|snarast kort|raskt|snart|fort|ofte|tidlig|tidleg|godt|langt|mulig|mogleg|muleg som mulig|mogleg|muleg|råd',
    'hedge',
  ],
  ['snarest|snarast mulig|mogleg|muleg|råd', 'hedge'],
  ['snarest|snarast', 'hedge'],
  [
    'når|hvis|dersom|om|så|der ressurssituasjonen|kapasiteten|bemanningssituasjonen|bemanningen|bemanninga|situasjonen|ressursene|ressursane|økonomien|forholdene|tilhøva tilsier|tilseier|gir|gjev|tilsier',
    'hedge',
  ],
  ['innen|innan rimelig|rimeleg tid', 'hedge'],
  ['ved anledning|høve|kapasitet', 'hedge'],
  [
    'med de|dei begrensninger|begrensningene|avgrensingar|avgrensingane|avgrensinga som følger|følgjer|ligger|ligg|fylgjer av|i turnus|turnusen|bemanningen|bemanninga|bemanningssituasjonen|ressurssituasjonen|vaktplanen|vaktlista|vaktsituasjonen|driften|drifta',
    'hedge',
  ],
  ['eller ved|etter behov', 'hedge'],
  ['med forbehold|atterhald om', 'hedge'],
  ['forutsatt|føresett at', 'hedge'],
  ['under forutsetning av|om', 'hedge'],
  [
    'dersom|hvis|viss|om|når kommunestyret|formannskapet bevilger|løyver|vedtar|vedtek midler|pengar|det|dette',
    'hedge',
  ],
  ['kan ikke|ikkje garantere|love|garanterast|garanteres', 'hedge'],
  ['normalt', 'usual'],
  ['som regel', 'usual'],
  ['vanligvis|vanlegvis', 'usual'],
  ['til vanleg', 'usual'],
  ['vurderer|vurderar å', 'aim'],
  ['vurderer|vurderar dette|det', 'weighs'],
  ['ønsker|ønskjer|ynskjer at', 'aim'],
  ['på sikt', 'aim'],
  ['det kan være|vere|bli aktuelt|naturlig|naturleg|hensiktsmessig|føremålstenleg|ønskelig|ønskeleg|ynskjeleg', 'aim'],
  ['kan det være|vere|bli aktuelt|naturlig|naturleg|hensiktsmessig|føremålstenleg', 'aim'],
  ['fortrinnsvis', 'hedge'],
  ['i utgangspunktet', 'hedge'],
  ['kan bidra|stille|tilby|bistå|hjelpe|støtte|medvirke|prioritere|legge|sette|avsette|utarbeide|gjennomføre', 'may'],
  ['kan også bidra|stille|tilby|bistå|hjelpe|støtte|medvirke', 'may'],

  // wishes
  ['må|kan|skal gjerne', 'aim'],
  [
    'det er|hadde|ville|blir|vert fint|flott|bra|greit|kjekt|ønskelig|ønskeleg|ynskjeleg|gunstig|positivt|nyttig|hyggelig|triveleg om|hvis|dersom|viss|at',
    'aim',
  ],
  ['helst', 'hedge'],
  ['håper|håpar|vonar|satser|satsar på|at|å', 'aim'],
  ['ser|se på|nærmere|nærare om|muligheten|mulighetene|moglegheita|moglegheitene|høvet', 'aim'],
  ['vurderer|vurderar|overveier om', 'aim'],
  ['vil|skal strekke|strekkje|anstrenge|bestrebe seg', 'aim'],
  ['gjør|gjøre|gjer|gjere sitt|det beste|ytterste', 'aim'],
  // «det vi kan», but not «det vi er blitt enige om»
  [
    'gjør|gjøre|gjer|gjere det|hva|kva me|vi|de|dei|man|en|ein|kommunen|politiet|partene|partane kan|makter|maktar|klarer|klarar|greier|greiar|orker|orkar|rekker|rekk|formår|evner|evnar|føler|kjenner',
    'aim',
  ],
  [
    'gjør|gjøre|gjer|gjere det|hva|kva me|vi|de|dei|man|en|ein|kommunen|politiet|partene|partane får|finner|finn|har|synes|er til|rimelig|rimeleg|naturlig|naturleg|best|mulighet|tid|kapasitet|råd|ressurser|i',
    'aim',
  ],
  ['forsøke|prøve|prøva|freiste|freista å', 'aim'],
  ['vil|må søkes', 'aim'],
  [
    'søkes holdt|oppnådd|ivaretatt|skjermet|gjennomført|prioritert|begrenset|redusert|unngått|besatt|opprettholdt',
    'aim',
  ],
  // how much, without a measure
  ['i større|høyere|høgare|økende|aukande|mindre grad enn', 'degree'],
  [
    'god|rask|effektiv og rask|god|effektiv|smidig service|hjelp|oppfølging|håndtering|handtering|bistand|respons',
    'degree',
  ],
  [
    'god|rask|akseptabel|tilfredsstillende|tilfredsstillande|forsvarlig|forsvarleg|rimelig|rimeleg|tilstrekkelig|tilstrekkeleg|nødvendig|nødvendige|naudsynt|naudsynte|passende|passande|høy|høg service|ventetid|nivå|standard|kvalitet|hurtighet|tempo|bemanning|dekning|dekking|tilgjengelighet|tilgjenge|responstid|innsatstid|kapasitet|servicenivå|svartid|ressurser|ressursar|midler|midlar',
    'degree',
  ],
  ['tilstrekkelig|tilstrekkeleg|nok med ressurser|ressursar|midler|midlar|folk|personell|tid', 'degree'],
  ['på linje|line med', 'degree'],
  [
    'på best|beste|ordinær|ordinært|egnet|eigna|hensiktsmessig|føremålstenleg|passende|passande|høvelig|høveleg|annen|anna måte|vis',
    'degree',
  ],
  ['på best|beste mulig|mogleg|muleg|mulige|moglege måte|vis', 'degree'],
  [
    'så fort|raskt|snart|ofte|tidlig|tidleg|godt|mye|mykje som vi|de|dei|det|den|tilhøva|forholdene|situasjonen|politiet|kommunen|en|ein',
    'hedge',
  ],
  // left to the moment
  ['etter hva|kva som|det trengs|trengst|passer|passar|er|høver|finnes|situasjonen', 'hedge'],
  ['etter eget|eige|eiget skjønn|skjøn|ønske', 'hedge'],
  ['etter forholdene|tilhøva|omstendighetene|omstenda|årstiden', 'hedge'],
  ['etter beste|fattig|lokalt skjønn|skjøn|evne', 'hedge'],
  [
    'inntil|til annet|anna|noe|noko er|blir|vert avtalt|avtala|bestemt|besluttet|vedtatt|vedteke|fastsatt|fastsett',
    'hedge',
  ],
  [
    'inntil|til noe|noko annet|anna er|blir|vert avtalt|avtala|bestemt|besluttet|vedtatt|vedteke|fastsatt|fastsett',
    'hedge',
  ],
  ['inntil|inntill videre|vidare', 'hedge'],
  ['uten|utan at det er|oppstår behov|trong|nødvendig|naudsynt|påkrevd|grunn', 'hedge'],
  ['med mindre det er|oppstår behov|trong|nødvendig|naudsynt|noe|noko|annet|anna', 'hedge'],
  ['når|hvis|dersom|viss|der|om|så det trengs|trengst|behøves|krevs', 'need'],
  [
    'når|hvis|dersom|viss|der|så det er|blir|vert|oppstår behov|trong|nødvendig|naudsynt|påkrevd|påkrevet|påkravd',
    'need',
  ],
  ['etter hvert|kvart som', 'hedge'],
  // left to what there is
  [
    'det|hva|kva en|ein|man|vi|me|kommunen|politiet|partene|partane|de|dei har råd|kapasitet|tid|ressurser|ressursar|anledning|høve til',
    'hedge',
  ],
  ['så raskt|snart|fort|tidlig|tidleg som praktisk|overhodet|realistisk mulig|mogleg|muleg', 'hedge'],
  [
    'så raskt|snart|fort|tidlig|tidleg som det|dette er|lar|let mulig|mogleg|muleg|råd|hensiktsmessig|praktisk|seg',
    'hedge',
  ],
  [
    'forhold|tilhøve|hensyn|omsyn|grunner|grunnar|årsaker|oppgaver|oppgåver|behov|driften|drifta|bemanningen|bemanninga|situasjonen tilsier|tilseier noe|noko annet|anna',
    'hedge',
  ],
  [
    'forhold|tilhøve|hensyn|omsyn|grunner|grunnar|årsaker|oppgaver|oppgåver|behov|driften|drifta|bemanningen|bemanninga|situasjonen tilsier|tilseier annet|anna',
    'hedge',
  ],
  ['innen|innenfor|innanfor|innafor det som er mulig|mogleg|muleg|rimelig|rimeleg|råd|praktisk', 'hedge'],
  ['innenfor|innanfor|innafor rimelighetens|det mulige|mulig|moglege|grenser', 'hedge'],
  ['skal|vil|må|kan|bør etter hvert|kvart', 'later'],
  [
    'i nødvendig|naudsynt|rimelig|rimeleg|passende|passande|tilstrekkelig|tilstrekkeleg|noen|nokon|mulig|mogleg|muleg|hensiktsmessig|fornuftig utstrekning|utstrekking|omfang|monn',
    'degree',
  ],
  ['i rimelig|rimeleg|nødvendig|naudsynt|tilstrekkelig|tilstrekkeleg|noen|nokon|mulig|mogleg|muleg grad', 'degree'],
  // willing, without a promise
  ['vil arbeide|arbeida|jobbe|jobba|virke|verke for å|at', 'aim'],
  ['skal ønske|ynskje|ønskje å|at', 'aim'],
  ['ønske|ynskje|ønskje å', 'wish'],
  ['bestrebe|bestreber|bestrebar|anstrenge|anstrenger seg på|for|å', 'aim'],
  ['er|være|vere|stiller|stillar åpen|åpne|open|opne for å|at', 'aim'],
  ['er|være|vere positiv|positive|villig|villige|innstilt|innstilte|velvillig|velvillige til|på å|at', 'aim'],
  ['stiller|stillar|stille|er seg positiv|positive|positivt|velvillig|velvillige', 'aim'],
  [
    'det hadde|ville|skulle|vil|kan vært|vore|være|vere|verte|bli fint|flott|bra|greit|kjekt|gunstig|positivt|nyttig|hyggelig|triveleg',
    'aim',
  ],
  ['det vore|være fint|flott|bra|greit|kjekt|gunstig|positivt|nyttig|hyggelig|triveleg', 'aim'],
  ['ta|tar|tek tak i det|dei|de|saker|ting|problem|problema|problemer|utfordringer|utfordringar|slikt|sånt', 'wish'],
  ['vite|vita|vet|veit hva|kva som skjer|rører|rør|rørar|foregår|går', 'wish'],
  // how much or how often, left to the need
  [
    'avgjøres|avgjerast|bestemmes|bestemmast|vurderes|vurderast|fastsettes|fastsetjast|styres|styrast ut fra|frå|ifrå behov|behovet|behova',
    'degree',
  ],
  [
    'avgjøres|avgjerast|bestemmes|bestemmast|vurderes|vurderast|fastsettes|fastsetjast|styres|styrast ut fra|frå|ifrå løpende|løpande|aktuelt|aktuelle|faktisk|lokale behov|behovet|behova',
    'degree',
  ],
  [
    'avgjøres|avgjerast|bestemmes|bestemmast|fastsettes|fastsetjast|styres|styrast av behov|behovet|behova|trongen',
    'degree',
  ],
  ['avhengig|avhengige av behov|behovet|trongen', 'degree'],
  ['en|ein eller flere|fleire dager|dagar|ganger|gonger|timer|timar i|per|pr|hver|kvar', 'degree'],
  [
    'gjøres|gjerast|foretas|gjør|gjer|foretar|føretek fortløpende|fortløpande|løpende|løpande vurderinger|vurderingar',
    'degree',
  ],
  // good services
  [
    'skal|vil|må levere|yte|gi|gje|tilby gode|god|trygge|bedre|betre|likeverdige polititjenester|polititjeneste|polititenester|politiservice|tjenester|tenester',
    'degree',
  ],
  [
    'fortsette|fortsetje|framleis å|skal levere|yte|gi|gje|tilby gode|god|trygge|bedre|betre polititjenester|polititjeneste|polititenester|tjenester|tenester',
    'degree',
  ],
  // how long it takes, without a number
  [
    'vesentlig|vesentleg|betydelig|betydeleg|mye|mykje|langt|noe|noko|litt lengre|lenger tid|responstid|utrykningstid|utrykkingstid|ventetid|innsatstid',
    'degree',
  ],
  ['lengre|lenger|kortere|kortare|høyere|høgare enn|en ellers|elles|normalt|vanlig|vanleg|i', 'degree'],
  ['tilpasses|tilpassast|avpasses|avpassast forholdene|tilhøva|situasjonen|behovet', 'degree'],
  [
    'forhold|tilhøve|saker|hendelser|hendingar|ting|opplysninger|opplysningar av betydning|betyding|interesse|viktighet|vekt',
    'which',
  ],
  [
    'gis|gjevast|får|få|gi|gje nødvendig|naudsynt|tilstrekkelig|tilstrekkeleg|egnet|god|relevant opplæring|oppfølging|oppfølgjing|informasjon|veiledning|rettleiing|støtte|bistand|kursing',
    'degree',
  ],
  // enough of something, without a measure
  [
    'tilstrekkelig|tilstrekkeleg|nødvendig|naudsynt|rikelig|god nok|med tid|kapasitet|ressurser|ressursar|bemanning|mannskap|personell',
    'degree',
  ],
  [
    'tilstrekkelig|tilstrekkeleg|tilstrekkelige|tilstrekkelege|nødvendig|naudsynt|nødvendige|naudsynte|rimelige|rimelege|passende|passande tid|kapasitet|ressurser|ressursar|bemanning|mannskap|personell|midler|midlar',
    'degree',
  ],
  ['lav|låg|lavest|lågast terskel|terskelen for|mot', 'aim'],
  ['lavest|lågast mulig|mogleg|muleg terskel', 'aim'],
  ['når|hvis|dersom|viss|der aktuelt|relevant|nødvendig|naudsynt|ønskelig|ønskeleg|påkrevd', 'need'],
  [
    'diverse|ymse|div aktører|aktørar|instanser|instansar|tiltak|oppgaver|oppgåver|samarbeidspartnere|lag|etater',
    'degree',
  ],
  ['følge|følgje|følger|følgjer opp at', 'aim'],
  [
    'blir|vert|er oppdatert|oppdaterte|revidert|reviderte fortløpende|fortløpande|løpende|løpande|jevnlig|jamleg',
    'degree',
  ],
  ['oppdateres|oppdaterast|revideres|reviderast fortløpende|fortløpande|løpende|løpande|jevnlig|jamleg', 'degree'],
  [
    'holde|halde|ha kontakt|dialog med velforeningene|velforeiningane|bygdelagene|bygdelaga|lag|lagene|laga|foreningene|foreiningane|næringslivet|bedriftene|miljøene|organisasjonene|organisasjonane',
    'item',
  ],
  // What is done is not said.
  ['tiltak|tiltaka|tiltakene|behov|behovet vurderes|vurderast fortløpende|fortløpande|løpende|løpande', 'open'],
  ['de|dei * som er nødvendige|naudsynte|nødvendig|relevante|aktuelle|ønskelige|ønskelege', 'open'],
  ['skal|må arbeide|arbeida|jobbe|jobba med *', 'open'],
  ['arbeide|jobbe|arbeida|jobba med *', 'item'],
  [
    'skal|må|plikter|pliktar rapportere|rapportera til politirådet|rådet|kommunestyret|formannskapet|styringsgruppen|styringsgruppa|utvalget|utvalet|politimesteren|politimeisteren',
    'open',
  ],
  ['sikre|sikra|skape|fremme|trygge|ivareta gode|god|godt|trygge|trygg|trygt|best|beste *', 'open'],
  ['følge|følgje|følger opp tiltak|saker|ting', 'open'],
  ['initiere|iverksette|foreslå|vurdere|igangsette|koordinere|utvikle|initierer|iverksetter tiltak', 'open'],
  ['bidra|bidrar|bidreg|medvirke|medverke i|til arbeidet|samarbeidet', 'open'],
];
