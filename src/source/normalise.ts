/** Below U+0300 there are no combining marks, so such text is in NFC already. */
const MAY_COMPOSE = /[\u0300-\uffff]/;

/** A cluster that NFC may rewrite: a character with its combining marks, or Hangul letters that form syllables. */
const CLUSTER = /[\u1100-\u11ff]+|[^\p{M}]?\p{M}*/gsu;

/** Normalises to NFC, which is what å typed as a + ring on a Mac needs. */
export function normalise(text: string): string {
  return MAY_COMPOSE.test(text) ? text.normalize('NFC') : text;
}

/** For each UTF-16 unit of the normalised text, the slice of the text before it that it came from; null where unchanged. */
export function normalisationMap(text: string): { starts: number[]; ends: number[] } | null {
  const normal = normalise(text);
  if (normal === text) return null;
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const [cluster] of text.matchAll(CLUSTER)) {
    const composed = cluster.normalize('NFC');
    for (let i = 0; i < composed.length; i++) {
      const unchanged = composed === cluster;
      starts.push(unchanged ? offset + i : offset);
      ends.push(unchanged ? offset + i + 1 : offset + cluster.length);
    }
    offset += cluster.length;
  }
  if (starts.length === normal.length) return { starts, ends };
  // Letters that compose across clusters: no closer answer than the whole.
  return { starts: Array(normal.length).fill(0), ends: Array(normal.length).fill(text.length) };
}
