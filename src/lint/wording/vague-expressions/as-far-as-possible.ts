import type { VagueExpression } from './kind.ts';

/** What is done as far and as soon as can be: «så langt det er mulig», «snarest», «innen rimelig tid». */
export const AS_FAR_AS_POSSIBLE: readonly VagueExpression[] = [
  ['så langt det|dette er mulig|mogleg|muleg|praktisk|råd', 'hedge'],
  ['så langt det|dette lar|let|lèt seg gjøre|gjere', 'hedge'],
  ['så langt som|det mulig|mogleg|muleg|råd', 'hedge'],
  ['så langt råd er', 'hedge'],
  ['så vidt|sant mulig|mogleg|muleg', 'hedge'],
  ['i størst|best mulig|mogleg|muleg grad', 'hedge'],
  [
    'der|når|hvis|dersom|om det er|let mulig|mogleg|muleg|hensiktsmessig|føremålstenleg|ønskelig|ønskeleg|ynskjeleg',
    'hedge',
  ],
  ['hvis|om|dersom mulig|mogleg|muleg', 'hedge'],
  [
    'så|snarest|snarast kort|raskt|snart|fort|ofte|tidlig|tidleg|godt|langt|mulig|mogleg|muleg som mulig|mogleg|muleg|råd',
    'hedge',
  ],
  ['snarest|snarast mulig|mogleg|muleg|råd', 'hedge'],
  ['snarest|snarast', 'hedge'],
  ['innen|innan rimelig|rimeleg tid', 'hedge'],
  [
    'så fort|raskt|snart|ofte|tidlig|tidleg|godt|mye|mykje som vi|de|dei|det|den|tilhøva|forholdene|situasjonen|politiet|kommunen|en|ein',
    'hedge',
  ],
  ['så raskt|snart|fort|tidlig|tidleg som praktisk|overhodet|realistisk mulig|mogleg|muleg', 'hedge'],
  [
    'så raskt|snart|fort|tidlig|tidleg som det|dette er|lar|let mulig|mogleg|muleg|råd|hensiktsmessig|praktisk|seg',
    'hedge',
  ],
  ['innen|innenfor|innanfor|innafor det som er mulig|mogleg|muleg|rimelig|rimeleg|råd|praktisk', 'hedge'],
  ['innenfor|innanfor|innafor rimelighetens|det mulige|mulig|moglege|grenser', 'hedge'],
];
