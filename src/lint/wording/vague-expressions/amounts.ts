import type { VagueExpression } from './kind.ts';

/** How much, how often and how well, without a measure: «i rimelig grad», «god service», «inntil to dager i uken». */
export const AMOUNTS: readonly VagueExpression[] = [
  [
    'inntil|opptil|maks|maksimalt en|én|ein|éin|to|tre|fire|1|2|3|4 dag|dager|dagar i|per|pr uken|uka|veka|uke|veke|måneden|månaden',
    'most',
  ],
  ['i større|høyere|høgare|økende|aukande|mindre grad enn', 'degree'],
  [
    'god|rask|effektiv og rask|god|effektiv|smidig service|hjelp|oppfølging|håndtering|handtering|bistand|respons',
    'degree',
  ],
  [
    'god|rask|akseptabel|tilfredsstillende|tilfredsstillande|forsvarlig|forsvarleg|rimelig|rimeleg|tilstrekkelig|tilstrekkeleg|nødvendig|nødvendige|naudsynt|naudsynte|passende|passande|høy|høg service|ventetid|nivå|standard|kvalitet|hurtighet|tempo|bemanning|dekning|dekking|tilgjengelighet|tilgjenge|responstid|innsatstid|kapasitet|servicenivå|svartid|ressurser|ressursar|midler|midlar',
    'degree',
  ],
  ['ressurser|ressursar|midler|midlar|folk|personell|bemanning som strekker|strekk|rekker|rekk til', 'degree'],
  ['nok ressurser|ressursar', 'degree'],
  ['ressurser|ressursar nok', 'degree'],
  ['tilstrekkelig|tilstrekkeleg|nok med ressurser|ressursar|midler|midlar|folk|personell|tid', 'degree'],
  ['på linje|line med', 'degree'],
  [
    'på best|beste|ordinær|ordinært|egnet|eigna|hensiktsmessig|føremålstenleg|passende|passande|høvelig|høveleg|annen|anna måte|vis',
    'degree',
  ],
  ['på best|beste mulig|mogleg|muleg|mulige|moglege måte|vis', 'degree'],
  [
    'i nødvendig|naudsynt|rimelig|rimeleg|passende|passande|tilstrekkelig|tilstrekkeleg|noen|nokon|mulig|mogleg|muleg|hensiktsmessig|fornuftig utstrekning|utstrekking|omfang|monn',
    'degree',
  ],
  ['i rimelig|rimeleg|nødvendig|naudsynt|tilstrekkelig|tilstrekkeleg|noen|nokon|mulig|mogleg|muleg grad', 'degree'],
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
  [
    'blir|vert|er oppdatert|oppdaterte|revidert|reviderte fortløpende|fortløpande|løpende|løpande|jevnlig|jamleg',
    'degree',
  ],
  ['oppdateres|oppdaterast|revideres|reviderast fortløpende|fortløpande|løpende|løpande|jevnlig|jamleg', 'degree'],
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
  // enough of something, without a measure
  [
    'tilstrekkelig|tilstrekkeleg|nødvendig|naudsynt|rikelig|god nok|med tid|kapasitet|ressurser|ressursar|bemanning|mannskap|personell',
    'degree',
  ],
  [
    'tilstrekkelig|tilstrekkeleg|tilstrekkelige|tilstrekkelege|nødvendig|naudsynt|nødvendige|naudsynte|rimelige|rimelege|passende|passande tid|kapasitet|ressurser|ressursar|bemanning|mannskap|personell|midler|midlar',
    'degree',
  ],
  [
    'gis|gjevast|får|få|gi|gje nødvendig|naudsynt|tilstrekkelig|tilstrekkeleg|egnet|god|relevant opplæring|oppfølging|oppfølgjing|informasjon|veiledning|rettleiing|støtte|bistand|kursing',
    'degree',
  ],
];
