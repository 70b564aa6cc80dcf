/** BCP 47 tag of a name: Norwegian, Northern, Lule or Southern Sami, Kven. */
export type NameLanguage = 'no' | 'se' | 'smj' | 'sma' | 'fkv';

export interface KommuneName {
  name: string;
  lang: NameLanguage;
  /** The form before the word for kommune: «Guovdageainnu» in «Guovdageainnu suohkan». In Norwegian the name itself. */
  genitive: string;
}

/** Which written Norwegian the kommune has asked the state to use towards it; `nøytral` asks for neither. */
export type Malform = 'bokmål' | 'nynorsk' | 'nøytral';

/** A kommune as it is, or was, under one number. Dates are `YYYY-MM-DD`. */
export interface Kommune {
  number: string;
  /** The Norwegian name, without «kommune». */
  name: string;
  /** All official names, the Norwegian one among them, in the official order. */
  names: readonly KommuneName[];
  county: string;
  /** Null where it is not recorded: former kommuner. */
  malform: Malform | null;
  /** Whether it belongs to the administrative area for Sami languages (as of now). */
  samiArea: boolean;
  /** First day, or null where it is before the register begins (2018). */
  from: string | null;
  /** First day on which it is no longer there, or null. */
  to: string | null;
  /** The numbers that took over on `to`. Several: it was divided. */
  successors: readonly string[];
}
