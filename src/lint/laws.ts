/** An act, or a section of one, that no longer holds. */
export interface FormerLaw {
  /** The names it goes by, in lower case. */
  names: readonly string[];
  /** Only with one of these sections; without them every mention counts. */
  sections?: readonly string[];
  /** Only with a section that is not numbered by chapter: its successor has «§ 5-3», it had «§ 30». */
  undivided?: true;
  /** Only with a section that is numbered by chapter: it had «§ 6-1», its successor has «§ 18». */
  divided?: true;
  /** What replaced it, in bokmål. */
  replacedBy: string;
  /** The day on which it ceased to apply. */
  until: string;
  source: string;
}

/**
 * Acts that agreements of this kind cite and that have been repealed or replaced. Read 2026-11. A new forvaltningslov was adopted in 2025, but no
 * date on which it comes into force was found, so forvaltningsloven of 1967 is not listed.
 */
export const FORMER_LAWS: readonly FormerLaw[] = [
  {
    names: [
      'barnevernloven',
      'barnevernlova',
      'barneverntjenesteloven',
      'barneverntenestelova',
      'lov om barneverntjenester',
      'lov om barneverntenester',
    ],
    replacedBy: 'barnevernsloven (lov 2021-06-18 nr. 97); meldeplikten står i § 13-2',
    until: '2023-01-01',
    source: 'lov 2021-06-18 nr. 97',
  },
  {
    names: [
      'offentlighetsloven',
      'offentlegheitslova',
      'offentlighetslova',
      'lov om offentlighet i forvaltningen',
      'lov om offentlegheit i forvaltninga',
    ],
    replacedBy: 'offentleglova (lov 2006-05-19 nr. 16)',
    until: '2009-01-01',
    source: 'lov 2006-05-19 nr. 16',
  },
  {
    names: ['strafferegistreringsloven', 'strafferegistreringslova'],
    replacedBy: 'politiregisterloven (lov 2010-05-28 nr. 16)',
    until: '2014-07-01',
    source: 'lov 2010-05-28 nr. 16',
  },
  {
    names: ['straffeloven', 'straffelova', 'strl'],
    sections: ['121'],
    replacedBy: 'straffeloven 2005 § 209',
    until: '2015-10-01',
    source: 'lov 2005-05-20 nr. 28',
  },
  {
    names: ['straffeloven', 'straffelova', 'strl'],
    sections: ['139'],
    replacedBy: 'straffeloven 2005 § 196 om avvergingsplikt',
    until: '2015-10-01',
    source: 'lov 2005-05-20 nr. 28',
  },
  {
    names: ['straffeprosessloven', 'straffeprosesslova', 'strpl'],
    sections: ['61 a', '61a', '61 b', '61 c', '61 d', '61 e'],
    replacedBy: 'politiregisterloven kapittel 5 og 6',
    until: '2014-07-01',
    source: 'lov 2010-05-28 nr. 16',
  },
  {
    names: ['politiloven', 'politilova'],
    sections: ['24'],
    replacedBy: 'politiregisterloven § 23',
    until: '2014-07-01',
    source: 'lov 2010-05-28 nr. 16',
  },
  {
    names: ['sosialtjenesteloven', 'sosialtenestelova'],
    sections: ['8-8', '8-8 a'],
    replacedBy: 'sosialtjenesteloven 2009 § 44',
    until: '2010-01-01',
    source: 'lov 2009-12-18 nr. 131',
  },
  {
    names: ['sosialtjenesteloven', 'sosialtenestelova', 'lov om sosiale tjenester', 'lov om sosiale tenester'],
    divided: true,
    replacedBy: 'sosialtjenesteloven 2009, barnevernsloven eller helse- og omsorgstjenesteloven',
    until: '2012-01-01',
    source: 'lov 2009-12-18 nr. 131 og lov 2011-06-24 nr. 30',
  },
  {
    names: [
      'kommunehelsetjenesteloven',
      'kommunehelsetenestelova',
      'lov om helsetjenesten i kommunene',
      'lov om helsetenesta i kommunane',
    ],
    replacedBy: 'helse- og omsorgstjenesteloven (lov 2011-06-24 nr. 30)',
    until: '2012-01-01',
    source: 'lov 2011-06-24 nr. 30',
  },
  {
    names: ['målbrukslova', 'mållova', 'målloven'],
    replacedBy: 'språklova (lov 2021-05-21 nr. 42)',
    until: '2022-01-01',
    source: 'lov 2021-05-21 nr. 42',
  },
  {
    names: ['introduksjonsloven', 'introduksjonslova'],
    replacedBy: 'integreringsloven (lov 2020-11-06 nr. 127)',
    until: '2021-01-01',
    source: 'lov 2020-11-06 nr. 127',
  },
  {
    names: ['opplæringsloven', 'opplæringslova', 'opplæringslovens'],
    sections: ['9a', '15-1', '15-3', '15-4'],
    replacedBy: 'opplæringslova (lov 2023-06-09 nr. 30)',
    until: '2024-08-01',
    source: 'lov 2023-06-09 nr. 30',
  },
  {
    names: ['pasientrettighetsloven', 'pasientrettslova'],
    replacedBy: 'pasient- og brukerrettighetsloven',
    until: '2012-01-01',
    source: 'lov 2011-06-24 nr. 30',
  },
  {
    names: ['lov om sosiale tjenester', 'lov om sosiale tenester'],
    sections: ['8-8', '8-8 a', '8-8a'],
    replacedBy: 'sosialtjenesteloven 2009 § 44',
    until: '2010-01-01',
    source: 'lov 2009-12-18 nr. 131',
  },
  {
    names: ['sivilforsvarsloven', 'sivilforsvarslova'],
    replacedBy: 'sivilbeskyttelsesloven (lov 2010-06-25 nr. 45)',
    until: '2011-01-01',
    source: 'lov 2010-06-25 nr. 45',
  },
  {
    names: ['personregisterloven', 'personregisterlova'],
    replacedBy: 'personopplysningsloven (lov 2018-06-15 nr. 38)',
    until: '2001-01-01',
    source: 'lov 2018-06-15 nr. 38',
  },
  {
    names: ['barnevernsloven', 'barnevernslova', 'bvl'],
    sections: ['6-4', '6-7'],
    replacedBy:
      'barnevernsloven (lov 2021-06-18 nr. 97) kapittel 13; taushetsplikten står i § 13-1 og meldeplikten i § 13-2',
    until: '2023-01-01',
    source: 'lov 2021-06-18 nr. 97',
  },
  {
    names: ['kommuneloven', 'kommunelova', 'kommunelovens'],
    undivided: true,
    replacedBy: 'kommuneloven (lov 2018-06-22 nr. 83), der paragrafene er nummerert etter kapittel, for eksempel § 5-3',
    until: '2020-01-01',
    source: 'lov 2018-06-22 nr. 83',
  },
  {
    names: ['offentleglova', 'offentleglovas', 'offl'],
    sections: ['5a', '6a'],
    replacedBy: 'offentleglova § 13',
    until: '2009-01-01',
    source: 'lov 2006-05-19 nr. 16',
  },
  {
    names: ['grunnskoleloven', 'grunnskulelova'],
    replacedBy: 'opplæringslova (lov 2023-06-09 nr. 30)',
    until: '1999-08-01',
    source: 'lov 1998-07-17 nr. 61',
  },
  {
    names: ['løsgjengerloven', 'lausgjengarlova', 'lov om løsgjengeri'],
    replacedBy: 'straffeloven og politiloven § 9',
    until: '2006-01-01',
    source: 'lov 2005-05-20 nr. 28',
  },
  {
    names: ['almindelig borgerlig straffelov', 'alminnelig borgerlig straffelov'],
    replacedBy: 'straffeloven (lov 2005-05-20 nr. 28)',
    until: '2015-10-01',
    source: 'lov 2005-05-20 nr. 28',
  },
  {
    names: [
      'sosialomsorgsloven',
      'sosialomsorgslova',
      'lov om sosial omsorg',
      'lov om edruskapsvern',
      'edruskapsloven',
    ],
    replacedBy: 'sosialtjenesteloven (lov 2009-12-18 nr. 131) og helse- og omsorgstjenesteloven',
    until: '1993-01-01',
    source: 'lov 1991-12-13 nr. 81',
  },
  {
    names: ['fremmedloven', 'framandlova'],
    replacedBy: 'utlendingsloven (lov 2008-05-15 nr. 35)',
    until: '1991-01-01',
    source: 'lov 1988-06-24 nr. 64',
  },
  {
    names: ['personverndirektivet'],
    replacedBy: 'personvernforordningen (EU) 2016/679',
    until: '2018-07-20',
    source: 'lov 2018-06-15 nr. 38',
  },
];
