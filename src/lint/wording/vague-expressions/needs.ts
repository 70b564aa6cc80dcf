import type { VagueExpression } from './kind.ts';

/** What is left to the need or the moment: «ved behov», «etter forholdene», «når det trengs». */
export const NEEDS: readonly VagueExpression[] = [
  ['ved behov', 'need'],
  ['etter behov', 'need'],
  ['ved|etter trong', 'need'],
  ['eller ved|etter behov', 'hedge'],
  ['uten|utan at det er|oppstår behov|trong|nødvendig|naudsynt|påkrevd|grunn', 'hedge'],
  ['med mindre det er|oppstår behov|trong|nødvendig|naudsynt|noe|noko|annet|anna', 'hedge'],
  ['når|hvis|dersom|viss|der|om|så det trengs|trengst|behøves|krevs', 'need'],
  [
    'når|hvis|dersom|viss|der|så det er|blir|vert|oppstår behov|trong|nødvendig|naudsynt|påkrevd|påkrevet|påkravd',
    'need',
  ],
  ['når|hvis|dersom|viss|der aktuelt|relevant|nødvendig|naudsynt|ønskelig|ønskeleg|påkrevd', 'need'],
  // left to the moment
  ['etter hva|kva som|det trengs|trengst|passer|passar|er|høver|finnes|situasjonen', 'hedge'],
  ['etter eget|eige|eiget skjønn|skjøn|ønske', 'hedge'],
  ['etter forholdene|tilhøva|omstendighetene|omstenda|årstiden', 'hedge'],
  ['etter beste|fattig|lokalt skjønn|skjøn|evne', 'hedge'],
  ['etter hvert|kvart som', 'hedge'],
  ['skal|vil|må|kan|bør etter hvert|kvart', 'later'],
];
