import type { VagueExpression } from './kind.ts';

/** What leaves room for something else: «med forbehold om», «normalt», «inntil annet er avtalt». */
export const EXCEPTIONS: readonly VagueExpression[] = [
  ['med forbehold|atterhald om', 'hedge'],
  ['forutsatt|føresett at', 'hedge'],
  ['under forutsetning av|om', 'hedge'],
  ['kan ikke|ikkje garantere|love|garanterast|garanteres', 'hedge'],
  // what is usual, and may be otherwise
  ['normalt', 'usual'],
  ['som regel', 'usual'],
  ['vanligvis|vanlegvis', 'usual'],
  ['til vanleg', 'usual'],
  ['fortrinnsvis', 'hedge'],
  ['i utgangspunktet', 'hedge'],
  ['helst', 'hedge'],
  // until something else is settled
  [
    'inntil|til annet|anna|noe|noko er|blir|vert avtalt|avtala|bestemt|besluttet|vedtatt|vedteke|fastsatt|fastsett',
    'hedge',
  ],
  [
    'inntil|til noe|noko annet|anna er|blir|vert avtalt|avtala|bestemt|besluttet|vedtatt|vedteke|fastsatt|fastsett',
    'hedge',
  ],
  ['inntil|inntill videre|vidare', 'hedge'],
];
