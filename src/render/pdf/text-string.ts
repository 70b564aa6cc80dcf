/** PDF/A has strings of at most 32767 bytes, and a character takes two when not all are ASCII. */
const LONGEST = 16_000;

/** Text for a string object of the file. What is longer than a string may be, which no agreement has, ends in an ellipsis. */
export function textString(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')} …`;
}
