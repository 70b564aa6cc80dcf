/** A word that has gone out of use: its forms with the new ones, since when and why. */
export interface OutdatedTerm {
  forms: readonly (readonly [old: string, now: string])[];
  /** Where it is known when. */
  since?: string;
  why: string;
  /** Stands all through a text that has it at all, so it is told of at its first place only. */
  once?: true;
}

/** Read 2026-11. */
export const OUTDATED_TERMS: readonly OutdatedTerm[] = [
  {
    forms: [
      ['rådmann', 'kommunedirektør'],
      ['rådmannen', 'kommunedirektøren'],
      ['rådmannens', 'kommunedirektørens'],
      ['rådmenn', 'kommunedirektører'],
      ['rådmennene', 'kommunedirektørene'],
    ],
    since: '2019',
    why: 'kommuneloven av 2018',
  },
  {
    forms: [
      ['helsesøster', 'helsesykepleier'],
      ['helsesøsteren', 'helsesykepleieren'],
      ['helsesøstre', 'helsesykepleiere'],
      ['helsesøstrene', 'helsesykepleierne'],
      ['helsesøstertjenesten', 'skolehelsetjenesten'],
      ['helsesøstertjeneste', 'skolehelsetjeneste'],
      ['helsesystertenesta', 'skulehelsetenesta'],
      ['helsesyster', 'helsesjukepleiar'],
      ['helsesystera', 'helsesjukepleiaren'],
      ['helsesystrer', 'helsesjukepleiarar'],
    ],
    since: '2019',
    why: 'yrkestittelen ble endret',
  },
  {
    forms: [['tollvesenet', 'Tolletaten']],
    since: '2016',
    why: 'etaten skiftet navn',
  },
  {
    // The government's press release of 30 April 2021; heads of places that are no district's seat became politiavdelingsledere.
    forms: [
      ['lensmann', 'politistasjonssjef'],
      ['lensmannen', 'politistasjonssjefen'],
      ['lensmannens', 'politistasjonssjefens'],
      ['lensmenn', 'politistasjonssjefer'],
      ['lensmennene', 'politistasjonssjefene'],
      ['lensmennar', 'politistasjonssjefar'],
      ['lensmannsdistrikt', 'politistasjonsdistrikt'],
      ['lensmannsdistriktet', 'politistasjonsdistriktet'],
      ['lensmannskontor', 'politistasjon'],
      ['lensmannskontoret', 'politistasjonen'],
      ['lensmannskontora', 'politistasjonane'],
      ['lensmannskontorene', 'politistasjonene'],
    ],
    since: '2021',
    why: 'politiets titler ble kjønnsnøytrale',
    once: true,
  },
  {
    forms: [
      ['fylkesmannen', 'statsforvalteren'],
      ['fylkesmann', 'statsforvalter'],
      ['fylkesmannens', 'statsforvalterens'],
    ],
    since: '2021',
    why: 'embetet skiftet navn',
  },
  {
    forms: [
      ['kemner', 'Skatteetaten'],
      ['kemneren', 'Skatteetaten'],
      ['kemnerkontoret', 'Skatteetaten'],
      ['kemnaren', 'Skatteetaten'],
    ],
    since: '2020',
    why: 'staten overtok skatteoppkrevingen',
  },
  { forms: [['twitter', 'X']], since: '2023', why: 'tjenesten skiftet navn' },
  {
    forms: [
      ['sosialkontor', 'NAV-kontor'],
      ['sosialkontoret', 'NAV-kontoret'],
      ['trygdekontor', 'NAV-kontor'],
      ['trygdekontoret', 'NAV-kontoret'],
      ['trygdeetaten', 'NAV'],
      ['aetat', 'NAV'],
    ],
    since: '2006',
    why: 'NAV-reformen',
  },
  {
    forms: [
      ['klientell', 'brukere'],
      ['politikammer', 'politidistrikt'],
      ['politikammeret', 'politidistriktet'],
      ['polititjenestemenn', 'politifolk'],
    ],
    since: '2002',
    why: 'politireformene',
  },
  {
    forms: [
      ['barneverntjenesten', 'barnevernstjenesten'],
      ['barneverntjeneste', 'barnevernstjeneste'],
      ['barneverntenesta', 'barnevernstenesta'],
    ],
    since: '2023',
    why: 'barnevernsloven av 2021',
  },
  {
    forms: [
      ['datatilsynets konsesjon', 'vurdering av personvernkonsekvenser'],
      ['kråd', 'Kompetansesenter for kriminalitetsforebygging'],
    ],
    since: '2021',
    why: 'Det kriminalitetsforebyggende råd er lagt ned',
  },
  {
    forms: [
      ['administrasjonssjef', 'kommunedirektør'],
      ['administrasjonssjefen', 'kommunedirektøren'],
    ],
    since: '2019',
    why: 'kommuneloven av 2018',
  },
  {
    forms: [
      ['sosialsjef', 'NAV-leder'],
      ['sosialsjefen', 'NAV-lederen'],
      ['sosialleder', 'NAV-leder'],
      ['sosiallederen', 'NAV-lederen'],
      ['sosialleiar', 'NAV-leiar'],
      ['sosialleiaren', 'NAV-leiaren'],
      ['arbeidskontoret', 'NAV-kontoret'],
    ],
    since: '2006',
    why: 'NAV-reformen',
  },
  {
    forms: [
      ['formann', 'leder'],
      ['formannen', 'lederen'],
      ['viseformann', 'nestleder'],
      ['nestformann', 'nestleder'],
      ['skolesjef', 'kommunalsjef for oppvekst'],
      ['skolesjefen', 'kommunalsjefen for oppvekst'],
      ['skulesjef', 'kommunalsjef for oppvekst'],
      ['skulesjefen', 'kommunalsjefen for oppvekst'],
      ['familievold', 'vold i nære relasjoner'],
      ['familievald', 'vald i nære relasjonar'],
      ['klientellet', 'brukerne'],
      ['ligningskontoret', 'Skatteetaten'],
      ['likningskontoret', 'Skatteetaten'],
      ['tjenestemann', 'tjenesteperson'],
      ['tjenestemannen', 'tjenestepersonen'],
      ['tjenestemenn', 'tjenestepersoner'],
      ['tenestemann', 'tenesteperson'],
      ['tenestemenn', 'tenestepersonar'],
    ],
    why: 'vanlig språk i forvaltningen nå',
  },
];

/** New terms as nynorsk has them. */
export const IN_NYNORSK: ReadonlyMap<string, string> = new Map([
  ['kommunedirektører', 'kommunedirektørar'],
  ['kommunedirektørene', 'kommunedirektørane'],
  ['helsesykepleier', 'helsesjukepleiar'],
  ['helsesykepleieren', 'helsesjukepleiaren'],
  ['helsesykepleiere', 'helsesjukepleiarar'],
  ['helsesykepleierne', 'helsesjukepleiarane'],
  ['skolehelsetjenesten', 'skulehelsetenesta'],
  ['skolehelsetjeneste', 'skulehelseteneste'],
  ['statsforvalteren', 'statsforvaltaren'],
  ['statsforvalter', 'statsforvaltar'],
  ['statsforvalterens', 'statsforvaltaren sin'],
  ['kommunedirektørens', 'kommunedirektøren sin'],
  ['vurdering av personvernkonsekvenser', 'vurdering av personvernkonsekvensar'],
  ['brukere', 'brukarar'],
  ['brukerne', 'brukarane'],
  ['NAV-leder', 'NAV-leiar'],
  ['NAV-lederen', 'NAV-leiaren'],
  ['leder', 'leiar'],
  ['lederen', 'leiaren'],
  ['nestleder', 'nestleiar'],
]);
