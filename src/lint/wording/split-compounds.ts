const PLAN = 'plan|planen|planer|planene|planar|planane';
const AREA = 'område|området|områder|områdene|områda';
const GROUP = 'gruppe|gruppen|gruppa|grupper|gruppene';
const WORK = 'arbeid|arbeidet';
const PREVENTION =
  'forebygging|forebyggingen|forebyggende|forebyggere|førebygging|førebygginga|førebyggjande|førebyggande';
const OFFICE = 'sjef|sjefen|direktør|direktøren|overlege|overlegen|lege|legen';

/**
 * Compounds that are often written apart, as expressions with alternatives. Only such as no correct sentence has beside each other: «møte leder»
 * may be a meeting that leads to something, and «nær miljøet» is near it.
 */
export const SPLIT_COMPOUNDS: readonly string[] = [
  `kriminalitets ${PREVENTION}|bilde|bildet|utvikling|utviklingen|utviklinga|statistikk|statistikken`,
  'taushets|teie plikt|plikten|plikta|erklæring|erklæringen|erklæringer|erklæringar|belagt|belagte',
  `ungdoms miljø|miljøet|miljøer|miljøene|miljøa|${WORK}|skole|skolen|skoler|skolene|skule|skulen|klubb|klubben|råd|rådet|kontakt|kontakten|kriminalitet|kriminaliteten|team|teamet|gjenger`,
  `samarbeids avtale|avtalen|avtaler|avtala|avtalar|møte|møter|møtet|møtene|partner|partnere|partnerne|partnar|partnarar|forum|forumet|organ|organet|${AREA}|tiltak|rutiner`,
  `innsats|fokus|satsings|satsnings|ansvars|risiko ${AREA}`,
  'risiko vurdering|vurderingen|vurderinga|vurderinger|analyse|analysen|analyser|faktor|faktorer|faktorar|bilde|bildet',
  `politi råd|rådet|rådets|rådsmøte|rådsmøter|kontakt|kontakten|kontaktens|kontakter|kontaktene|distrikt|distriktet|distriktets|stasjon|stasjonen|stasjonssjef|stasjonssjefen|mester|mesteren|førstebetjent|betjent|vedtekt|vedtekter|vedtektene|reform|reformen`,
  'nær politireform|politireformen',
  `handlings|tiltaks|virksomhets|beredskaps|kommune|møte|strategi|års ${PLAN}`,
  'års hjul|hjulet|møte|møtet|rapport|rapporten',
  `beredskaps råd|rådet|${WORK}|øvelse|øvelser|koordinator|koordinatoren|situasjon|situasjoner`,
  `arbeids|koordinerings|styrings|ressurs|prosjekt ${GROUP}`,
  'kontakt person|personen|personer|personene|personar|personane|punkt|punktet|informasjon|informasjonen',
  'nærings liv|livet',
  'ansvars fordeling|fordelingen|fordelinga',
  'tjeneste tilbud|tilbudet|sted|steder|stedet|stedene',
  'teneste tilbod|tilbodet|stad|stader',
  'lensmanns kontor|kontoret|distrikt|distriktet',
  'folke helse|helsen|helsa',
  'barne vern|vernet|vernets|skole|skolen|skoler|hage|hager|hagene',
  `rus misbruk|misbruket|problematikk|problematikken|politikk|politikken|middel|midler|${PREVENTION}`,
  'trafikk sikkerhet|sikkerheten|sikkerheita|sikkerhetsplan',
  'bekymrings samtale|samtalen|samtaler|samtalar|melding|meldingen|meldinger|meldingar',
  'oppfølgings ansvar|ansvaret|samtale|samtaler|plan|planen',
  'evaluerings møte|møtet|rapport|rapporten',
  'samfunns sikkerhet|sikkerheten|sikkerheita|oppdrag|oppdraget',
  'grunn skole|skolen|skoler|skolene|skule|skulen',
  'utdannings institusjon|institusjoner|institusjonene',
  'fritids klubb|klubben|klubber|tilbud|tilbudet',
  'helse stasjon|stasjonen|sykepleier|sykepleieren|tjeneste|tjenesten',
  `kommunal|kommune ${OFFICE}`,
  'kommune styre|styret|ledelse|ledelsen|leiinga',
  'ord fører|føreren|førar|føraren',
];
