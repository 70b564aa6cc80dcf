import type { VagueExpression } from './kind.ts';

/** What is left to the means there are: «innenfor rammen av budsjettet», «når kapasiteten tillater det». */
export const MEANS: readonly VagueExpression[] = [
  ['etter kapasitet|evne', 'hedge'],
  ['etter beste evne', 'hedge'],
  ['så langt mulig|mogleg|muleg|råd|kapasiteten|ressursene|ressursane|ressurser', 'hedge'],
  ['i den grad det|dette|man|ressursene|kapasiteten', 'hedge'],
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
    'når|hvis|dersom|om|så|der ressurssituasjonen|kapasiteten|bemanningssituasjonen|bemanningen|bemanninga|situasjonen|ressursene|ressursane|økonomien|forholdene|tilhøva tilsier|tilseier|gir|gjev|tilsier',
    'hedge',
  ],
  ['ved anledning|høve|kapasitet', 'hedge'],
  [
    'med de|dei begrensninger|begrensningene|avgrensingar|avgrensingane|avgrensinga som følger|følgjer|ligger|ligg|fylgjer av|i turnus|turnusen|bemanningen|bemanninga|bemanningssituasjonen|ressurssituasjonen|vaktplanen|vaktlista|vaktsituasjonen|driften|drifta',
    'hedge',
  ],
  [
    'dersom|hvis|viss|om|når kommunestyret|formannskapet bevilger|løyver|vedtar|vedtek midler|pengar|det|dette',
    'hedge',
  ],
  [
    'det|hva|kva en|ein|man|vi|me|kommunen|politiet|partene|partane|de|dei har råd|kapasitet|tid|ressurser|ressursar|anledning|høve til',
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
];
