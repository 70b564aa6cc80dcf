import type { RequirementSource } from './rule.ts';

/** The sources that requirements rest on. None of them makes an agreement mandatory: it is voluntary for the kommune. */
export const SOURCES = {
  innst306: {
    title: 'Innst. 306 S (2014–2015): avtalene skal være skriftlige, realistiske, tydelige og mulige å evaluere',
    date: '2015',
  },
  pod2007: { title: 'Politidirektoratet: retningslinjer for politiråd', date: '2007' },
  stprp1: { title: 'St.prp. nr. 1 (2006–2007): politirådet er rådgivende', date: '2006' },
  egenevaluering: { title: 'Veileder for egenevaluering av politiråd: evaluering én gang i året', date: '2026' },
  meldst29: { title: 'Meld. St. 29 (2019–2020) kapittel 6: politiråd og politikontakt', date: '2020' },
  politikontakt: { title: 'Politidirektoratet om rollen som politikontakt', date: '2017-06' },
  taushetsplikt: {
    title: 'Forvaltningsloven § 13 flg., politiregisterloven § 23 flg. og straffeloven § 209',
    date: '2026-11',
  },
  sprakloven: { title: 'Språklova: kommunens vedtak om målform', date: '2022-01' },
  offentlegforskrifta: {
    title: 'Offentlegforskrifta § 7: fødselsnummer skal ikke gjøres tilgjengelig på internett',
    date: '2026-11',
  },
  ssb: { title: 'SSB, Klass 131: standard for kommuneinndeling', date: '2026-01-01' },
  brreg: { title: 'Brønnøysundregistrene: organisasjonsnummer og kontrollsiffer', date: '2026' },
} as const satisfies Record<string, RequirementSource>;
