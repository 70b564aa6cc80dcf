import { guarded } from '../prose/guarded.ts';

/** What nothing ends with: the rest of the sentence is missing. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  'og eller samt men å at dersom hvis viss fordi herunder deriblant mens medan uten utan enten verken hverken gjennom innenfor innanfor ifølge'.split(
    ' ',
  ),
);

/** Prepositions of several words that want a noun after them. */
export const OPEN_PHRASE = guarded(
  / (?:av|til|med|i|videre|vidare|også|òg|tillegg|dessuten|samtidig|annet|anna)$/,
  /(?:^| )(?:på vegne av|på vegner av|i henhold til|i samsvar med|i tråd med|med hensyn til|med omsyn til|på grunn av|ved hjelp av|i regi av|i form av|på bakgrunn av|i medhold av|med hjemmel i|med heimel i|(?:skal|må|vil|bør) (?:videre|vidare|også|òg|i tillegg|dessuten|samtidig|blant annet|mellom anna))$/,
);

const NOUN =
  '(?:statistikk|oversikt|ansvar|ansvaret|kontakt|samarbeid|rutiner|rutinar|planer|planar|informasjon|opplysninger|opplysningar|tilgang|kontroll|forslag|rapport|rapporter|råd|veiledning|rettleiing|tilbud|tilbod|tilsyn|kunnskap|kurs|møter|dialog|bidrag)';
/** «føre statistikk over», «ha ansvar for»: an item that begins with its verb and stops at the preposition. */
export const OPEN_ITEM = guarded(
  / (?:over|for|på|med|til|om|av|mellom|fra|frå|ved|mot) $/,
  new RegExp(
    `^ (?:å |skal )?\\S+(?:e|r|a|å) (?:\\S+ ){0,2}${NOUN} (?:over|for|på|med|til|om|av|mellom|fra|frå|ved|mot) $`,
  ),
);
