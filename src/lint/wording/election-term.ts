/** The words for the time between two elections of the council of a kommune. */
export const ELECTION_TERM: readonly string[] = [
  'valgperioden',
  'valgperiode',
  'valperioden',
  'valperiode',
  'kommunestyreperioden',
  'kommunestyreperiode',
  'bystyreperioden',
  'bystyreperiode',
  'heradsstyreperioden',
];
