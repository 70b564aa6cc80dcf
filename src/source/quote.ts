const LONGEST = 40;

/** The user's own words as a message repeats them: in guillemets, on one line and not too long. */
export function quote(token: string): string {
  const line = token.replace(/\s+/g, ' ').trim();
  return `«${line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line}»`;
}
