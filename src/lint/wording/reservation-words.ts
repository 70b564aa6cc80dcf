const set = (words: string) => new Set(words.split(/\s+/));

/** What there may be too little of, by how the words begin. */
const RESOURCE =
  /^(?:ressurs|kapasitet|bemanning|bemaning|turnus|vaktlist|vaktplan|vaktsituasjon|budsjett|økonomi|ramm[ea]|midl|pengar|pengane|penger|pengene|tid$|tiden$|tida$|personell|mannskap|folk|arbeidsmengd|arbeidspress|oppdragsmengd|situasjon|forhold$|forholdene$|forholda$|tilhøv|omstend|drift|tjenesten$|tenesta$|tjenestelig|vær$|været$|vêr|føre$|føret$|timeplan|kalender|bevilg|løyving|saksmengd)/;

/** Whether a word names what there may be too little of: «turnusen», «ressurssituasjonen». */
export function isResource(key: string): boolean {
  return (
    RESOURCE.test(key) || /(?:ressursene|ressursane|situasjonen|kapasiteten|rammene|rammen|ramma|budsjettet)$/.test(key)
  );
}

/** What allows: «tillater», «gir rom for», «strekker til». */
export const PERMITS: ReadonlySet<string> = set(
  'tillater tillèt tillet tillat tillate tilsier tilseier gir gjev gi åpner opnar holder held rekker rekk strekker strekk muliggjør ligger ligg gjør gjer medgir tåler toler',
);

/** What one either has or not. */
export const PURE =
  /^(?:ressurser|ressursar|ressursene|ressursane|kapasitet|bemanning|midler|midlar|pengar|penger|økonomi|budsjettmidler|anledning|høve|mannskap|mannskaper|overskudd|overskot|ledig|ledige)$/;

/** Thinks fit. */
export const JUDGES: ReadonlySet<string> = set(
  'finner finn ser mener meiner synes synest syns anser vurderer vurderar føler har',
);

/** What something may be found to be. */
export const SUITABLE: ReadonlySet<string> = set(
  'mulig mogleg mulighet moglegheit naturlig naturleg hensiktsmessig føremålstenleg formålstjenlig ønskelig ønskeleg ynskjeleg praktisk aktuelt aktuell tjenlig tenleg forsvarlig forsvarleg rimelig rimeleg passende passande høveleg høvelig gjennomførbart gjennomførleg',
);

export const ABILITY: ReadonlySet<string> = set('kan klarer klarar rekker rekk orker orkar');
export const ABILITY_TAIL: ReadonlySet<string> = set('det dette');

const PRONOUNS = set('vi eg jeg hun han ho de dei den man en ein');

/** Whether a word names one who can have a duty: a party, a role, or a pronoun for them. Not those who are served. */
export function isParty(key: string): boolean {
  return (
    PRONOUNS.has(key) ||
    /(?:kommunen|kommuna|politiet|partene|partane|kontakten|koordinatoren|mannen|mesteren|meisteren|føreren|føraren|direktøren|sjefen|lederen|leiaren|(?<!om)rådet|gruppen|gruppa|utvalget|utvalet|distriktet|stasjonen|tjenesten|tenesta|patruljen|etaten|etatene|rektor|skolen|skulen|ledelsen|leiinga|administrasjonen)$/.test(
      key,
    )
  );
}

const ASKING =
  /^(?:spørsmål|spørsmålet|vurder|avklar|avgjør|undersøk|sjekk|spør|uenig|enig|samd|beskjed|meld|drøft|dialog|si|se|ser|opplys|informasjon|vite|veit|vet|usikker|frå|fra|bestemm)/;

/** Whether «om» after this word means «whether». */
export function asksWhether(key: string): boolean {
  return ASKING.test(key);
}
