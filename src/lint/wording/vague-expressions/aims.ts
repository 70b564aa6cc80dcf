import type { VagueExpression } from './kind.ts';

/** Aims, advice and endeavours, where a duty was to stand: «bør», «tar sikte på», «gjør sitt beste». */
export const AIMS: readonly VagueExpression[] = [
  ['bør|burde', 'advice'],
  ['bør|burde ha|være|vere|bli|kunne', 'advice'],
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
  ['vurderer|vurderar å', 'aim'],
  ['vurderer|vurderar dette|det', 'weighs'],
  ['på sikt', 'aim'],
  ['det kan være|vere|bli aktuelt|naturlig|naturleg|hensiktsmessig|føremålstenleg|ønskelig|ønskeleg|ynskjeleg', 'aim'],
  ['kan det være|vere|bli aktuelt|naturlig|naturleg|hensiktsmessig|føremålstenleg', 'aim'],
  // what could be done
  ['kan bidra|stille|tilby|bistå|hjelpe|støtte|medvirke|prioritere|legge|sette|avsette|utarbeide|gjennomføre', 'may'],
  ['kan også bidra|stille|tilby|bistå|hjelpe|støtte|medvirke', 'may'],
  // endeavours
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
  // a threshold that nobody measures, and seeing to it that something happens
  ['lav|låg|lavest|lågast terskel|terskelen for|mot', 'aim'],
  ['lavest|lågast mulig|mogleg|muleg terskel', 'aim'],
  ['følge|følgje|følger|følgjer opp at', 'aim'],
];
