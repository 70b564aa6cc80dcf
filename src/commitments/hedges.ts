import { phraseList, phraseTable } from './phrases.ts';
import type { Word } from './words.ts';

/** Reservations that take the firmness out of a duty. */
const find = phraseTable(
  phraseList(`
  ved behov | etter behov | ved kapasitet | etter kapasitet | etter evne | etter beste evne | om mulig |
  hvis mulig | dersom mulig | om mogleg | dersom mogleg | hvis det er mulig | dersom det er mulig |
  når det er mulig | dersom det er mogleg | når det er mogleg | så langt * mulig | så langt * mogleg |
  så langt råd er | så langt * råd | så langt * lar seg gjøre | så langt * lèt seg gjere |
  så langt * let seg gjere | så langt * rekker | så langt * tillater | så langt * tillet | så vidt mulig |
  i den grad | innenfor rammene | innanfor rammene | innenfor tilgjengelige | innanfor tilgjengelege |
  når kapasiteten tillater | dersom kapasiteten tillater | hvis kapasiteten tillater |
  når ressursene tillater | dersom ressursene tillater | hvis ressursene tillater | når kapasiteten tillet |
  dersom kapasiteten tillet | når ressursane tillet | dersom ressursane tillet | fortrinnsvis | helst |
  som hovedregel | som hovudregel | normalt | vanligvis | til vanleg | i utgangspunktet | i hovedsak |
  i hovudsak | tilstrebe | bestrebe seg | forsøke | prøve | freiste | søke å | vurdere | etter skjønn |
  eventuelt | forutsatt at | under forutsetning | med forbehold | føresett at | innenfor gjeldende |
  innanfor gjeldande | innenfor budsjett | innanfor budsjett | etter nærmere vurdering | så lenge | hensiktsmessig | føremålstenleg | tilnærmet | når det passer | dersom det passer | bidra til | medvirke til |
  medverke til | arbeide for | jobbe for | strebe`).map((phrase) => [phrase, phrase] as const),
);

/** The first reservation in a clause, as it is written, or null. */
export function hedgeIn(text: string, words: readonly Word[]): string | null {
  for (let i = 0; i < words.length; i++) {
    const match = find(words, i);
    if (match) return text.slice(words[match.first]!.start, words[match.last]!.end);
  }
  return null;
}
