import type { VagueKind } from './vague-expressions/kind.ts';

const PARTY_PRONOUN = 'han|hun|ho|den|de|dei|politikontakten|patruljen|patrulja|politiet|lensmannen|man|ein|vi|me';

/** Tasks and means that are named in a way that commits nobody. */
export const VAGUE_TASKS: readonly (readonly [string, VagueKind])[] = [
  // willing, where a duty was to stand
  [
    'stiller|stillar|deltar|deltek|bidrar|bidreg|hjelper|hjelpar|kommer|kjem|møter|bistår|tar|tek|låner|låner|besøker|besøkjer gjerne',
    'aim',
  ],
  ['gjerne stille|delta|bidra|hjelpe|hjelpa|komme|koma|møte|bistå', 'aim'],
  ['ønsker|ønskjer|ynskjer å', 'wants'],
  ['ønsker|ønskjer|ynskjer også|òg|særlig|særleg|videre|vidare|i å', 'wants'],
  ['har et|eit ønske om', 'wants'],
  ['har lyst til å', 'wants'],
  // attention instead of a task
  [
    'skal|må|vil ha fokus|søkelys|oppmerksomhet|oppmerksemd|merksemd|hovedfokus|hovudfokus på|mot|rettet|retta',
    'focus',
  ],
  [
    'skal|må|vil ha særlig|særleg|særskilt|stort|økt|auka|spesielt|godt fokus|søkelys|oppmerksomhet|oppmerksemd|merksemd på|mot',
    'focus',
  ],
  ['skal|må|vil fokusere|fokusera på', 'focus'],
  ['skal|må|vil være|vere opptatt|oppteken|opptekne|opptatte av', 'focus'],
  ['skal|må|vil strekke|strekkje seg langt', 'aim'],
  [
    'er|blir|vert viktig|avgjørende|avgjerande|vesentlig|vesentleg at politiet|kommunen|partene|partane|begge|politikontakten|lensmannen|slt-koordinatoren|koordinatoren|politirådet|rådet',
    'wish',
  ],
  ['det er avgjørende|avgjerande|vesentlig|vesentleg at', 'weight'],
  ['er det avgjørende|avgjerande|vesentlig|vesentleg at', 'weight'],
  [
    'det er av stor|vesentlig|vesentleg|avgjørende|avgjerande|særlig|særleg|sentral betydning|betyding|viktighet|verdi at',
    'weight',
  ],
  ['det er helt|heilt|derfor|difor|også|òg avgjørende|avgjerande|vesentlig|vesentleg at', 'weight'],
  ['det er derfor|difor helt|heilt avgjørende|avgjerande|vesentlig|vesentleg at', 'weight'],
  ['er det helt|heilt|derfor|difor|også avgjørende|avgjerande|vesentlig|vesentleg at', 'weight'],
  [
    'er|blir|vert viktig|viktige|sentral|sentrale|avgjørende|avgjerande|vesentlig|vesentleg|verdifull|verdifulle',
    'open',
  ],
  [
    'er|blir|vert svært|veldig|meget|særlig|særleg|spesielt|kjempe viktig|viktige|sentral|sentrale|avgjørende|avgjerande|verdifull|verdifulle',
    'open',
  ],
  // means without an amount
  [
    'de|dei ressurser|ressursar|ressursene|ressursane|midler|midlar|midlene|midlane som trengs|trengst|kreves|krevst',
    'amount',
  ],
  [
    'dedikerte|dedikert forebyggende|førebyggjande|egne|eigne|faste|lokale ressurser|ressursar|midler|midlar|stillinger|stillingar|personell|mannskap',
    'amount',
  ],
  [
    'dedikerte|dedikert|adekvate|adekvat|tilstrekkelige|tilstrekkelege|hensiktsmessige|føremålstenlege ressurser|ressursar|midler|midlar|stillinger|stillingar|personell|mannskap|tid',
    'amount',
  ],
  ['sette|setje|setter|set|setja av|nok tid|ressurser|ressursar|midler|midlar|personell|mannskap|folk', 'open'],
  ['avsette|avsetter|avset|avsetje|prioritere|prioriterer|prioriterar tid|ressurser|ressursar|midler|midlar', 'open'],
  ['settes|setjast|settast av tid|ressurser|ressursar|midler|midlar|nok|tilstrekkelig|tilstrekkeleg', 'amount'],
  ['i egnet|eigna|passende|passande|hensiktsmessig|føremålstenleg|høvelig|høveleg form', 'degree'],
  // an aim for a task
  [
    'bidra|bidrar|bidreg|medvirke|medverke|medvirker|medverkar til en|ein|ei|et|eit positiv|positivt|god|godt|trygg|trygt|bedre|betre',
    'wish',
  ],
  // coming by, without a time
  ['ta|tar|tek|tas en|ein runde|tur innom|på|rundt|forbi|i|nedom|bortom', 'visit'],
  ['stikke|stikker|stikk|svinge|svinger|kikke|kikker|titte|titter|sleng innom|forbi|nedom|bortom', 'visit'],
  [
    `når|hvis|viss|dersom|om ${PARTY_PRONOUN} er|kommer|kjem|kjører|køyrer|går i|på|forbi nærheten|nærleiken|området|nabolaget|bygda|traktene|dei|de|disse`,
    'hedge',
  ],
  [
    `når|hvis|viss|dersom|om ${PARTY_PRONOUN} likevel|ellers|elles|uansett|allikevel er|kommer|kjem|kjører|køyrer`,
    'hedge',
  ],
  ['skal|må|vil være|vere|stå i dialog|kontakt med', 'touch'],
  [
    'skal|må|vil være|vere|stå i god|tett|nær|løpende|løpande|jevnlig|jamleg|aktiv|kontinuerlig|kontinuerleg dialog|kontakt med',
    'touch',
  ],
  ['skal|må|vil ha|holde|halde god|tett|nær dialog|kontakt med', 'touch'],
  [
    'skal|må|vil ha|holde|halde en|ein god|tett|nær|løpende|løpande|jevnlig|jamleg|aktiv|kontinuerlig|kontinuerleg dialog|kontakt',
    'touch',
  ],
  // how often, in words that count nothing
  ['av og til', 'sometimes'],
  ['nå|no og da|då', 'sometimes'],
  ['en|ein gang|gong iblant', 'sometimes'],
  ['en|ein gang|gong i blant', 'sometimes'],
  ['innimellom', 'sometimes'],
  ['en|ein sjelden|sjeldan gang|gong', 'sometimes'],
  ['med jevne|jamne mellomrom', 'sometimes'],
  ['fra|frå tid til annen|anna|annan', 'sometimes'],
  // easy to reach, and good relations
  ['skal|må være|vere lett|godt|mest tilgjengelig|tilgjengeleg|synlig|synleg', 'wish'],
  ['skal|må være|vere synlig|synleg og tilgjengelig|tilgjengeleg', 'open'],
  ['bygge|byggje|skape|utvikle|pleie god|gode|tette relasjon|relasjoner|relasjonar|nettverk', 'wish'],
  ['bidra|bidrar|bidreg|medvirke|medverke|medvirker|medverkar til god|godt|gode|økt|auka|styrket|styrka *', 'wish'],
  [
    'skal|må|vil arbeide|arbeida|jobbe|jobba for en|ein|et|eit|ei god|godt|best|trygg|trygt|bedre|betre|positiv|positivt',
    'wish',
  ],
  ['ventetid|forsinkelser|forsinkingar|lengre påregnes|påreknast', 'degree'],
  ['ventetid|forsinkelser|forsinkingar|responstid må|kan påregnes|påreknast', 'degree'],
  [
    'kan|vil benyttes|nyttast|brukes|brukast|disponeres|disponerast|omdisponeres|omdisponerast til andre|andre|annet|anna',
    'hedge',
  ],
  [
    'fram|frem|inntil til|at kommunestyret|partene|partane|politirådet|kommunen|politiet bestemmer|vedtar|vedtek|avgjør|avgjer|beslutter noe|noko',
    'hedge',
  ],
  ['kommunestyret|partene|partane|politirådet bestemmer|vedtar|vedtek|avgjør|avgjer noe|noko annet|anna', 'hedge'],
  [
    'dele|deler|deles|delast|utveksle|utveksler|formidle|formidler|gi|gir|gje relevant|nødvendig|naudsynt|viktig|aktuell informasjon|kunnskap',
    'degree',
  ],
  [
    'dele|deler|deles|delast|utveksle|utveksler|formidle|formidler|gi|gir|gje relevante|nødvendige|naudsynte|aktuelle opplysninger|opplysningar',
    'degree',
  ],
  [
    'stille|stiller|stillar|møte|møter|ha med nødvendig|naudsynt|tilstrekkelig|tilstrekkeleg|rett|riktig kompetanse',
    'degree',
  ],
  ['så tilgjengelig|tilgjengeleg|synlig|synleg|godt|tett|mye|mykje|mange|lett|enkelt som mulig|mogleg|råd', 'hedge'],
  ['ønsker|ønskjer|ynskjer mer|meir|flere|fleire|bedre|betre|økt|auka|tettere|tettare *', 'wants'],
  ['deles|delast|delt|delte|fordeles|fordelast|fordelt|fordelte', 'shared'],
  [
    'drøfte|vurdere|diskutere|finne|foreslå|drøfter|vurderer aktuelle|mulige|moglege|ulike|forskjellige|relevante|passende|passande tiltak|grep|løsninger|løysingar|virkemidler|verkemiddel',
    'open',
  ],
  ['skal|må|vil|bør finne|finna gode|fornuftige|praktiske|felles løsninger|løysingar|ordninger|ordningar', 'wish'],
  [
    'skal|må|vil|bør sammen|saman|i|alltid finne|finna gode|fornuftige|praktiske|felles løsninger|løysingar|ordninger|ordningar',
    'wish',
  ],
  // places that are not named
  [
    'nærmeste|nærmaste|næraste passkontor|politistasjon|lensmannskontor|tjenestested|tenestestad|politikontor|namsmannskontor',
    'place',
  ],
];
