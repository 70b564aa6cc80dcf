/** Bytes in a file. An agreement of thirty pages is about a tenth of this. */
export const MAX_BYTES = 1_000_000;

/** Lists and maps inside each other. */
export const MAX_DEPTH = 50;

/** What a value may weigh once aliases are written out: as much as the largest file could say without them. */
export const MAX_WEIGHT = 1_000_000;

/** The weight of a list, map or scalar apart from its text. */
export const NODE_WEIGHT = 20;

/** Findings from one file before we stop adding more. */
export const MAX_DIAGNOSTICS = 50;

/** Errors from the parser before it is stopped; far fewer are shown. */
export const MAX_ERRORS = 100;

/** Anchors and aliases in a file. */
export const MAX_REFERENCES = 1000;
