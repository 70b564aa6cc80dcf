/**
 * An act that has been repealed and replaced by one of the same or nearly the same name, so that only its year or number tells them apart. Those whose
 * name or section alone tells are in `laws.ts`.
 */
export interface FormerAct {
  /** Date and number, as Lovdata has them: `2000-04-14-31`. */
  id: string;
  /** How words for it begin. */
  stems: readonly string[];
  /** What stands in its title after «lov om», where that tells it apart. */
  title?: RegExp;
  /** What replaced it, in bokmål. */
  replacedBy: string;
  /** The day on which it ceased to apply. */
  until: string;
}

/** Acts that agreements of this kind cite by year or number. Read 2026-11. */
export const FORMER_ACTS: readonly FormerAct[] = [
  {
    id: '2000-04-14-31',
    title: /^(?:behandling av personopplysning|handsaming av personopplysning)/,
    stems: ['personopplysning', 'popplyl', 'personvernlov', 'gdpr'],
    replacedBy: 'personopplysningsloven (lov 2018-06-15 nr. 38) og personvernforordningen',
    until: '2018-07-20',
  },
  {
    id: '1978-06-09-48',
    title: /^(?:personregist)/,
    stems: ['personregister'],
    replacedBy: 'personopplysningsloven (lov 2018-06-15 nr. 38)',
    until: '2001-01-01',
  },
  {
    id: '1992-09-25-107',
    title: /^(?:kommun(?:er|ar) og fylkeskommun)/,
    stems: ['kommunelov'],
    replacedBy: 'kommuneloven (lov 2018-06-22 nr. 83)',
    until: '2020-01-01',
  },
  {
    id: '1992-07-17-100',
    title: /^(?:barnevern)/,
    stems: ['barnevern'],
    replacedBy: 'barnevernsloven (lov 2021-06-18 nr. 97)',
    until: '2023-01-01',
  },
  {
    id: '1998-07-17-61',
    title: /^(?:grunnskol|vidaregåande opplæring|videregående opplæring)/,
    stems: ['opplæringslov'],
    replacedBy: 'opplæringslova (lov 2023-06-09 nr. 30)',
    until: '2024-08-01',
  },
  {
    id: '1902-05-22-10',
    stems: ['straffelov', 'strl'],
    replacedBy: 'straffeloven (lov 2005-05-20 nr. 28)',
    until: '2015-10-01',
  },
  {
    id: '1991-12-13-81',
    title: /^(?:sosiale tjenester|sosiale tenester)/,
    stems: ['sosialtjeneste', 'sosialteneste'],
    replacedBy: 'sosialtjenesteloven (lov 2009-12-18 nr. 131) og helse- og omsorgstjenesteloven',
    until: '2012-01-01',
  },
  {
    id: '1991-03-15-3',
    title: /^(?:megling i konfliktråd|mekling i konfliktråd)/,
    stems: ['konfliktrådslov', 'konfliktrådlov', 'meglingslov'],
    replacedBy: 'konfliktrådsloven (lov 2014-06-20 nr. 49)',
    until: '2014-07-01',
  },
  {
    id: '1982-11-19-66',
    title: /^(?:helsetjenesten i kommun|helsetenesta i kommun)/,
    stems: ['kommunehelse'],
    replacedBy: 'helse- og omsorgstjenesteloven (lov 2011-06-24 nr. 30)',
    until: '2012-01-01',
  },
  {
    id: '1970-06-19-69',
    title: /^(?:offentlighet i forvaltning|offentlegheit i forvaltning)/,
    stems: ['offentlighetslov', 'offentlegheitslov', 'offentleglov'],
    replacedBy: 'offentleglova (lov 2006-05-19 nr. 16)',
    until: '2009-01-01',
  },
  {
    id: '1971-06-11-52',
    title: /^(?:strafferegistrering)/,
    stems: ['strafferegistrering'],
    replacedBy: 'politiregisterloven (lov 2010-05-28 nr. 16)',
    until: '2014-07-01',
  },
  {
    id: '2003-07-04-80',
    title: /^(?:introduksjonsordning)/,
    stems: ['introduksjonslov'],
    replacedBy: 'integreringsloven (lov 2020-11-06 nr. 127)',
    until: '2021-01-01',
  },
  {
    id: '1980-04-11-5',
    title: /^(?:målbruk)/,
    stems: ['målbruks', 'målloven', 'mållova'],
    replacedBy: 'språklova (lov 2021-05-21 nr. 42)',
    until: '2022-01-01',
  },
  {
    id: '1985-06-14-77',
    stems: ['plan- og bygningslov', 'bygningslov'],
    replacedBy: 'plan- og bygningsloven (lov 2008-06-27 nr. 71)',
    until: '2010-07-01',
  },
  {
    id: '1999-07-16-69',
    stems: ['anskaffelseslov', 'anskaffingslov'],
    replacedBy: 'anskaffelsesloven (lov 2016-06-17 nr. 73)',
    until: '2017-01-01',
  },
  {
    id: '1988-06-24-64',
    stems: ['utlendingslov'],
    replacedBy: 'utlendingsloven (lov 2008-05-15 nr. 35)',
    until: '2010-01-01',
  },
  {
    id: '1961-06-09-1',
    title: /^(?:skytevåpen|skytevåpn)/,
    stems: ['våpenlov'],
    replacedBy: 'våpenlova (lov 2018-04-20 nr. 7)',
    until: '2021-06-01',
  },
  {
    id: '1936-03-13-3',
    stems: ['politilov'],
    replacedBy: 'politiloven (lov 1995-08-04 nr. 53)',
    until: '1995-10-01',
  },
  {
    id: '1998-03-20-10',
    stems: ['sikkerhetslov', 'tryggingslov', 'tryggleikslov'],
    replacedBy: 'sikkerhetsloven (lov 2018-06-01 nr. 24)',
    until: '2019-01-01',
  },
  {
    id: '1995-05-05-19',
    title: /^barnehag/,
    stems: ['barnehagelov'],
    replacedBy: 'barnehageloven (lov 2005-06-17 nr. 64)',
    until: '2006-01-01',
  },
  {
    id: '1961-04-28-2',
    title: /^psykisk helsevern/,
    stems: ['helsevernlov'],
    replacedBy: 'psykisk helsevernloven (lov 1999-07-02 nr. 62)',
    until: '2001-01-01',
  },
  {
    id: '1977-02-04-4',
    stems: ['arbeidsmiljølov'],
    replacedBy: 'arbeidsmiljøloven (lov 2005-06-17 nr. 62)',
    until: '2006-01-01',
  },
];
