/** Verbs of duty, and of what a party does where it is agreed on. */
export const DUTY =
  / (?:skal|må|plikter|pliktar|forplikter|forpliktar|vil|bidrar|bidreg|stiller|stillar|deltar|deltek|møter|møtes|møtast|møtest|får|gir|gjev|kommer|kjem|patruljerer|skjer|evaluerer|evaluerar|vert|besøker|besøkjer|har kontakt|har dialog|er i kommunen|er i bygda|samarbeider|bistår|følger|tilbyr|utarbeider) /;
/** A passive is a duty too: «settes ned ved behov», «haldast etter behov». */
export const PASSIVE =
  / (?:[a-zæøå]{2,}(?:res|eres|rerast|erast|des|dast|tes|tast|kes|kast|ges|gjes|gast|ves|vast|les|last|nes|nast|ldes|ldast|gjerast)|(?:ivare|vare|over|opp|fore)?(?:tas|takast)) /;
/** Leave, which is no duty. */
export const PERMISSION = / kan | måtte | høve til | adgang til | anledning til /;
/** A duty that is said as such: what a party does is none, and a list item may stand in its place. */
export const DUTY_OR_ITEM = / (?:skal|må|plikter|pliktar|forplikter|vil) /;
