const END = 'utgangen|utgongen|utløpet|slutten|starten|begynnelsen|byrjinga|løpet|laupet';
const BY = 'innen|innan|ved|før|senest|seinast|mot|til|i';

/** A point in time that comes every year, and so says little without a year. */
export const EVERY_YEAR: readonly string[] = [
  `${BY} ${END} av året|kvartalet|halvåret|sommeren|sommaren|høsten|hausten|våren|vinteren|skoleåret|skuleåret`,
  'innen|innan|før|ved årsskiftet|nyttår|nyåret|sommeren|sommaren|sommerferien|sommarferien|jul|påske|høstferien|haustferien|skolestart|skulestart',
  'til jul|påske|sommeren|sommaren|nyttår|sommerferien|sommarferien|høsten|hausten|våren',
  'innen|innan|før|ved|over årets|årsskiftet slutt|utgang',
];

/** A time that nobody can point at. */
export const NO_TIME: readonly string[] = [
  'i god|rimelig|rimeleg|tilstrekkelig|tilstrekkeleg|passende tid',
  'ved|på en|ein|eit|et senere|seinere|seinare|passende|høveleg anledning|høve|leilighet',
  'så snart|raskt|fort det lar|let|lèt seg',
  'virket|verka|fungert en|ei|ein stund|tid',
  'etter|om en|ei stund',
  'god tid i forveien|førevegen|før|på',
  'ved neste|første|fyrste|passende|passande korsvei|korsveg|anledning|høve|leilighet',
  'når|så|straks tall|tal|tallene|tala|midler|midlar|midlene|finansiering|bevilgning|løyving|data|statistikk|ressurser|ressursar foreligger|føreligg|finnes|finst|er|kommer|kjem',
  'når|så det|alt|dette er klart|ferdig',
  'når tiden|tida er inne|moden|mogen|klar',
  'når vi|me|partene|partane|man får|har|finner|finn tid|anledning|høve|overskudd|rom',
  'i nær|nærmeste|næraste|overskuelig|overskodeleg framtid|fremtid|tid',
  'i løpet|laupet av kort|kortere|noe|noko|nokon|rimelig|rimeleg tid',
  'innen|innan kort tid',
  'med|om det|ikke første|fyrste|lenge|lang',
  'på et|eit|ein senere|seinare|passende|passande|egnet tidspunkt|høve',
  'en|ein gang|gong i fremtiden|framtiden|framtida',
];

const EXISTS = 'foreligger|føreligg|kommer|kjem|finnes|finst';
const IS_MADE =
  'vedtatt|vedteken|vedteke|vedtatte|ferdig|klar|klart|på|laget|laga|utarbeidet|utarbeida|utarbeidd|godkjent|godkjend|skrevet|skriven';

/** Until something new takes its place, whenever that is: «Rutinen fra 2016 gjelder inntil ny foreligger». */
export const UNTIL_NEW: readonly string[] = [
  `inntil|til ny|nye|nytt ${EXISTS}`,
  `inntil|til ny|nye|nytt * ${EXISTS}`,
  `inntil|til en|ein|ei|et|eit ny|nytt ${EXISTS}`,
  `inntil|til en|ein|ei|et|eit ny|nytt * ${EXISTS}`,
  `inntil|til ny|nye|nytt er|blir|vert ${IS_MADE}`,
  `inntil|til ny|nye|nytt * er|blir|vert ${IS_MADE}`,
  `inntil|til en|ein|ei|et|eit ny|nytt er|blir|vert ${IS_MADE}`,
  `inntil|til en|ein|ei|et|eit ny|nytt * er|blir|vert ${IS_MADE}`,
];
