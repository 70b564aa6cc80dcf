/** Words of sentences that say who chairs. */
export const LEADING =
  'ledes leiast leies ledet leia styres styrast lede leie leder leier leiar lederen leiaren formann styrer ledelsen leiinga ledervervet leiarvervet møteledelsen møteleiinga fungerer fungerar konstituerer konstituerar'.split(
    ' ',
  );

const LED = '(?:ledes|leiast|leies|ledet|leia|styres|styrast)';
const LEADS = '(?:leder|leier|leiar|styrer|fungerer|fungerar)';
const VERVET = '(?:leder|leiar|lederen|leiaren|formann|ledervervet|leiarvervet|møteleder|møteleiar)';
/** Whoever it happens to be: «den kommunen utpeker», «den han bemyndiger», «den eldste». */
export const ANYBODY_CHAIRS: readonly RegExp[] = [
  new RegExp(
    ` ${LED} av (?:den|dei|de|noen|nokon|den part|den parten) (?:som )?(?!til |kommunale |lokale |øverste |øvste |enkelte )\\S+ (?:\\S+ ){0,2}(?:bestemmer|bestemmar|utpeker|utpeikar|peker ut|peikar ut|oppnevner|oppnemner|velger|vel|har|er|kaller|kallar|passer|passar|innkaller) `,
  ),
  new RegExp(
    ` \\S+ eller (?:den|ein|en|noen|nokon) (?:som )?(?:han|hun|ho|de|dei|vedkommende|rådet|kommunen|\\S+en) (?:utpeker|utpeikar|bemyndiger|peker ut|peikar ut|oppnevner|gir fullmakt|gjev fullmakt|velger|vel) (?:\\S+ ){0,1}(?:skal )?(?:${LEADS.slice(3, -1)}|lede|leie|styre) `,
  ),
  new RegExp(` ${LEADS} (?:den|dei) (?:eldste|yngste|som|lengst|med) `),
];

/** Elected without a role, or by turns: nobody can tell from the agreement who it is. */
export const CHAIRS_CHOSEN_LATER: readonly RegExp[] = [
  new RegExp(
    ` ${VERVET}(?: (?:av|for|i) \\S+)? (?:velges|veljast|blir valgt|blir vald|vert vald|vert valt) (?!av kommunestyret|av formannskapet|av bystyret)`,
  ),
  / (?:ledelsen|leiinga|ledervervet|leiarvervet|møteledelsen|møteleiinga)(?: \S+){0,3} (?:går på omgang|går på rundgang|går på skift|veksler|vekslar|alternerer|roterer|roterar|rullerer|rullerar) (?!mellom )/,
  // «Leiar vel ein på første møte», «rådet velger leder blant medlemmene»
  new RegExp(` ${VERVET} (?:vel|vell|velger|vels) (?:ein|en|man|vi|me|dei|de|rådet|politirådet|medlemmene|medlemene) `),
  new RegExp(
    ` (?:rådet|politirådet|medlemmene|medlemene) (?:vel|velger|peker ut|peikar ut|utpeker|utpeikar) (?:selv |sjølv |sin |seg |ein |en ){0,2}${VERVET} `,
  ),
  // «Medlemmene blir enige om hvem som leder møtet»
  / (?:rådet|politirådet|medlemmene|medlemene) (?:\S+ ){1,4}(?:hvem|kven) (?:av (?:dem|dei) )?som (?:skal |bør )?(?:være |vere |er |blir )?(?:leder|leiar|lede|leie|leier|møteleder|møteleiar) (?:$|møte|rådet|politirådet|for (?:ett|eitt|to|rådet|politirådet) )/,
  new RegExp(
    ` ${VERVET} (?:utpekes|utpeikast|pekes ut|peikast ut|oppnevnes|oppnemnast|blir utpekt|vert utpeikt|blir oppnevnt|vert oppnemnd) av (?:rådet|politirådet|medlemmene|medlemene|partene|partane) `,
  ),
  // «Rådet konstituerer seg selv og velger leder for ett år om gangen»
  new RegExp(
    ` (?:rådet|politirådet) (?:\\S+ ){1,6}(?:vel|velger) (?:selv |sjølv |sin |seg |ein |en |årlig |årleg ){0,2}${VERVET} (?!for (?!ett |eit |eitt |et |to |tre |fire |valgperioden |perioden |rådet |politirådet |kvart |hvert |ein |en |\\d)|til |av )`,
  ),
  / (?:rådet|politirådet) (?:konstituerer|konstituerar) seg (?:selv |sjølv )?(?=$|og |på |i |med |ved |for |kvart |hvert )/,
  new RegExp(` ${LED} (?:på omgang|etter tur) (?!mellom )`),
];
