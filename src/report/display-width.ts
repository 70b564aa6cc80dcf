/** Han, kana, Hangul and fullwidth forms fill two columns of a terminal, as do emoji; no norm lists more than is needed here. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;

const NOTHING = /[\p{M}\u00ad\u200b-\u200d\u2060]/u;

/** How many columns of a terminal a character fills. Tabs are the caller's matter. */
export function displayWidth(character: string): number {
  if (character < '\u00ad') return 1;
  if (NOTHING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
