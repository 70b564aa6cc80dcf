/** How much of a stranger's PDF is looked at. A signed agreement is far below all of these. */
export const LIMITS = {
  /** Bytes of the file. */
  bytes: 40_000_000,
  pages: 1000,
  /** Characters of text in all. */
  characters: 5_000_000,
  /** Painting operators on a page. */
  operators: 500_000,
  signatures: 100,
  /** Milliseconds for reading one file. */
  time: 30_000,
  /** Bytes of memory that reading may take beyond what the program had. */
  memory: 1_500_000_000,
} as const;
