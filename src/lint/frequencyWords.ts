/** Words that say how often, in the keys of a sentence: «to ganger i året», «hvert halvår», «årlig», «kvartalsvis». */
export const FREQUENCY =
  / (?:per|pr|i|om|hvert|hver|kvart|kvar|annethvert|annakvart|annenhver) (?:\S+ )?(?:år|året|halvår|halvåret|kvartal|kvartalet|måned|månaden|måneden|månad|uke|uken|uka|veke|veka)(?: |$)|årlig|årleg|kvartalsvis|halvårlig|halvårleg|månedlig|månadleg|ukentlig|vekentleg/;
