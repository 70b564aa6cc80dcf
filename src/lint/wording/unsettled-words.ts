const WORKED = 'arbeides|arbeidast|arbeidd|arbeidet|jobbes|jobbast|jobba|jobbet';
const LATER = 'nærmere|nærare|nærmare|senere|seinere|seinare';
const DECIDED =
  'avklart|avklara|bestemt|fastsatt|fastsett|avtalt|avtala|presisert|landet|landa|valgt|vald|kartlagt|drøftet|drøfta|utarbeidd|utarbeidde|utarbeidet|utarbeida|laga|laget|oppnevnt|utpekt|utpeikt';
const APPOINTED =
  'tilsatt|tilsett|ansatt|engasjert|oppnevnt|oppnemnd|oppnemnt|utpekt|utpeikt|utpeika|besatt|besett|utnevnt|utnemnd|rekruttert';
const READY =
  'klar|klart|ferdig|skrevet|skrive|laget|laga|vedtatt|vedteke|godkjent|signert|underskrevet|etablert|opprettet|oppretta|iverksatt';
const YET =
  'p.t|pt|foreløpig|førebels|fortsatt|fremdeles|framleis|ennå|enno|blitt|vorte|endelig|endeleg|formelt|pr|per';
const NOT = 'ikke|ikkje';
const IS = 'er|ble|blei|vart|har|hadde';
const WE = 'vi|me|partene|partane|de|dei|man';

/** What says that something is put off, in bokmål and nynorsk. */
export const UNSETTLED: readonly string[] = [
  'må|skal avklares|avklarast|bestemmes|bestemmast|fastsettes|fastsetjast',
  `må|skal|vil avklares|avklarast|bestemmes|bestemmast|fastsettes|fastsetjast ${LATER}`,
  `må|skal|vil ${LATER} avklares|avklarast|bestemmes|fastsettes`,
  `må|skal|vil avklare|bestemme|fastsette|fastsetje|avtale|drøfte ${LATER}`,
  `må|skal|vil avklare|bestemme|fastsette|fastsetje|avtale * ${LATER}`,
  `vert|blir ${DECIDED} ${LATER}|underveis|undervegs`,
  `vert|blir fastsette|avtalte|bestemte|avklarte|valde|oppnemnde|utpeikte ${LATER}|undervegs`,
  `vert|blir ${LATER} ${DECIDED}`,
  `vert|blir ${DECIDED} etter hvert|kvart`,
  `avklares|avklarast|avklarar|avklarer|presiseres|bestemmes|bestemmast|fastsettes|fastsetjast ${LATER}|underveis|undervegs`,
  `${WORKED} med å få|ansette|tilsette|etablere|finne|utpeke|utpeike|avklare|rekruttere`,
  `${WORKED} med å få * på plass`,
  'er under arbeid',
  'legges|leggjast|leggast|følger|følgjer ved|med når|senere|seinare|seinere',
  `${NOT} ${APPOINTED} pr|per|p.t|enda|ennå|enno|foreløpig|førebels`,
  `${NOT} på plass`,
  `${NOT} ${YET} på plass`,
  `${NOT} falt|falle|kommet|kome på plass`,
  `${NOT} ${YET} falt|falle|kommet|kome på plass`,
  `kommer|kjem ${LATER}`,
  `${NOT} ${DECIDED}`,
  `${NOT} ${YET} ${DECIDED}`,
  'avtalen|avtala|dokumentet|dette|teksten er et|eit utkast|førsteutkast|forslag',
  'under avklaring|utarbeidelse|utarbeiding|tilsetting|tilsetjing|ansettelse|rekruttering|utlysning|utlysing|planlegging|etablering|innføring|oppbygging|oppbygning',
  'kommer|kjem tilbake|attende til dette|det|denne|spørsmålet',
  `${WE} tilbake|attende til`,
  `${WE} komme|kome|koma tilbake|attende til`,
  'gjenstår|attstår å *',
  'uavklart|uavklara|uavgjort',
  'avventer|avventar|avventes|avventast *',
  'venter|ventar på svar|avklaring|vedtak|budsjett|budsjettet|godkjenning|tilbakemelding|bevilgning|løyving',
  'i påvente av',
  `finner|finn ${WE} ut av`,
  'finner|finn ut av det|dette|underveis|undervegs|etter',
  `tar|tek|ser|tas ${WE} ${LATER}|underveis|undervegs|siden|sidan|muntlig|munnleg|etterhvert`,
  `tar|tek|ser ${WE} etter hvert|kvart`,
  'får tiden|tida vise',
  'kommer|kjem når stillinga|stillingen|tilsettinga|tilsettingen|ansettelsen',
  'vet|veit vi|me|man|ein|en ikke|ikkje',
  'utpekes|utpeikast|velges|veljast|oppnevnes|oppnemnast|ansettes|tilsettes|tilsettast senere|seinare|seinere',
  'må|skal|vil|blir|vert velges|veljast|valgt|vald|oppnevnes|oppnemnast|utpekes|utpeikast|lages|lagast|utarbeides|utarbeidast|skrives|skrivast|vedtas|vedtakast|settes|setjast|avgjøres|avgjerast|drøftes|drøftast|vurderes|vurderast senere|seinere|seinare',
  'må|bør vi|me se|sjå|snakke|tenke|tenkje|diskutere|drøfte på|om|nærmere|nærare|med|over',
  'er uklart|uklårt|usikkert hvem|kven|hva|kva|hvordan|korleis|hvilken|kva',
  `${NOT} tatt|teke stilling til`,
  'spørsmålet er|blir|vert hvordan|korleis|hvem|kven|hva|kva|hvor|kor|hvilke|når',
  'spørsmålet for kommunen|politiet|partene|partane|rådet|politirådet er|blir|vert hvordan|korleis|hvem|kven|hva|kva|hvor|kor|hvilke|når',
  'har ikke|ikkje navnet|namnet|tallet|talet|nummeret|datoen|beløpet ennå|enno|klart|klar',
];

/** What says that a post or an office has nobody, and that something is not made yet. */
export const VACANT: readonly string[] = [
  'vakant|ubesatt|ubesett',
  'er|står foreløpig|førebels vakant|ubesatt|ledig|ubesett',
  'er|står p.t|pt|nå|no|fortsatt|framleis|fremdeles vakant|ubesatt|ubesett|ledig',
  'er|står for tiden|tida vakant|ubesatt|ubesett|ledig',
  'stillingen|stillinga|stilling|vervet|plassen er|står ledig',
  `${IS} ${NOT} ${APPOINTED}|${READY}`,
  `${IS} ${NOT} ${YET} ${APPOINTED}|${READY}`,
  `${NOT} ${YET} ${APPOINTED}|${READY}`,
  `${IS} ${YET} ${NOT} ${APPOINTED}|${READY}`,
  `ingen|inga er|har ${APPOINTED}`,
  `ingen|inga er|har ${YET} ${APPOINTED}`,
  `blir|vert ${APPOINTED} i løpet`,
  `blir|vert ${APPOINTED} våren|vinteren|sommeren|sommaren|høsten|hausten|snart|seinere|seinare|senere`,
  `blir|vert ${APPOINTED} til våren|høsten|hausten|sommeren|sommaren`,
  'stillingen|stillinga|stilling er|blir|vert|lyses|lysast lyst|utlyst|ut',
  `${NOT} lyst|utlyst ut`,
  `${NOT} utlyst|utlyste`,
  'inntil|til stillingen|stillinga er|blir|vert besatt|tilsatt|tilsett|fylt|besett|ansatt',
  'inntil|til ny|nytt|vikar|vikaren er|blir|vert besatt|tilsatt|tilsett|ansatt|valgt|vald|på',
  'inntil|til ny|nytt * er|blir|vert besatt|tilsatt|tilsett|ansatt|valgt|vald|på',
  'inntil|til annen|anna|annan|andre er|blir|vert utpekt|utpeikt|oppnevnt|oppnemnd|tilsatt|tilsett|valgt|vald|ansatt',
  'når|mens|medan dette|avtalen|avtala skrives|skrivast',
  'når|mens|medan dette|avtalen|avtala blir|vert|ble|vart skrevet|skrive',
  'i skrivende|skrivande stund|augneblink|augeblink',
];
