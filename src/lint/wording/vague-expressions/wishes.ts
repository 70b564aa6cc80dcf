import type { VagueExpression } from './kind.ts';

/** Wishes, and a will that promises nothing: «ønsker at», «det hadde vært fint om», «er positive til å». */
export const WISHES: readonly VagueExpression[] = [
  ['ønskelig|ønskeleg|ynskjeleg', 'aim'],
  ['ønsker|ønskjer|ynskjer at', 'aim'],
  ['må|kan|skal gjerne', 'aim'],
  [
    'det er|hadde|ville|blir|vert fint|flott|bra|greit|kjekt|ønskelig|ønskeleg|ynskjeleg|gunstig|positivt|nyttig|hyggelig|triveleg om|hvis|dersom|viss|at',
    'aim',
  ],
  // expected by nobody
  ['det er|finnes|finst|foreligger|ligger|ligg en|ein|ei forventning om at', 'wish'],
  ['er det en|ein|ei forventning om at', 'wish'],
  ['forventningen|forventninga er at', 'wish'],
  ['håper|håpar|vonar|satser|satsar på|at|å', 'aim'],
  // willing, without a promise
  ['vil arbeide|arbeida|jobbe|jobba|virke|verke for å|at', 'aim'],
  ['skal ønske|ynskje|ønskje å|at', 'aim'],
  ['ønske|ynskje|ønskje å', 'wish'],
  ['bestrebe|bestreber|bestrebar|anstrenge|anstrenger seg på|for|å', 'aim'],
  ['er|være|vere|stiller|stillar åpen|åpne|open|opne for å|at', 'aim'],
  ['er|være|vere positiv|positive|villig|villige|innstilt|innstilte|velvillig|velvillige til|på å|at', 'aim'],
  ['stiller|stillar|stille|er seg positiv|positive|positivt|velvillig|velvillige', 'aim'],
  [
    'det hadde|ville|skulle|vil|kan vært|vore|være|vere|verte|bli fint|flott|bra|greit|kjekt|gunstig|positivt|nyttig|hyggelig|triveleg',
    'aim',
  ],
  ['det vore|være fint|flott|bra|greit|kjekt|gunstig|positivt|nyttig|hyggelig|triveleg', 'aim'],
  ['ta|tar|tek tak i det|dei|de|saker|ting|problem|problema|problemer|utfordringer|utfordringar|slikt|sånt', 'wish'],
  ['vite|vita|vet|veit hva|kva som skjer|rører|rør|rørar|foregår|går', 'wish'],
];
