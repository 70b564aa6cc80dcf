/** Frequent words that are too short for other slips than two letters that have changed places: none of those is a word in bokmål or nynorsk. */
const SHORT_WORDS: ReadonlySet<string> = new Set(
  `
    annen ansvar arbeid avtala avtale barna behov bidra bidrar dekker delta deltar deltek dialog
    enkelt felles fokus formål følge følger følgje gjeld grunn hvert hvilke innan innen kjent
    kontor kreve kvart legge legger leggje lokal lokale lokalt mellom minst minste møtene møter
    møtes måned person planen planer plikt politi punkt ramme rammer reglar regler risiko rolle
    rollen rådet rådets saman samme sammen samråd skape skole skulen stede særleg særlig temaer
    tidleg tidlig tilbod tilbud tiltak trygg trygge trygt ungdom utgift vedtak vidare videre viktig
    virke øvrige årleg årlig
`
    .trim()
    .split(/\s+/),
);
const [SHORTEST, LONGEST] = [5, 6];

/** The frequent short word that a word is, but for two letters: «tildig», «smamen». */
export function swappedShortWord(key: string): string | null {
  if (key.length < SHORTEST || key.length > LONGEST || SHORT_WORDS.has(key)) return null;
  for (let at = 0; at + 1 < key.length; at++) {
    const meant = key.slice(0, at) + key[at + 1] + key[at] + key.slice(at + 2);
    if (SHORT_WORDS.has(meant)) return meant;
  }
  return null;
}
