/** Roles that lead or represent a party, and the parties themselves, in both written languages: a part of a pattern over keys. */
export const ROLE =
  '(?:(?:vara)?ordfør\\S*|kommunedirektør\\S*|rådmann\\S*|administrasjonssjef\\S*|byråds?le\\S*|byråd\\S*|kommunalsjef\\S*|kommunaldirektør\\S*|\\S*politim(?:e|ei)ster\\S*|politisjef\\S*|lensmann\\S*|\\S*stasjonssjef\\S*|\\S*avdelingsle\\S*|drifts(?:enhets|einings)le\\S*|politile[di]\\S*|slt-?koordinator\\S*|\\S+koordinator(?:en)?|koordinator(?:en)?|politikontakt\\S*|\\S+sjef(?:en)?|kommunen|kommuna|heradet|politiet|partene|partane)';
