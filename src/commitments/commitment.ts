import type { Path } from '../diagnostics/diagnostic.ts';

/** How much a commitment binds, strongest first: a duty, a recommendation, an aim that somebody states, something permitted. */
export const STRENGTHS = ['skal', 'bør', 'mål', 'kan'] as const;
export type Strength = (typeof STRENGTHS)[number];

/**
 * Who is bound: `kommune`, `politi`, `begge`, or a body or role by its indefinite form (`politiråd`, `politikontakt`, `SLT-koordinator`,
 * `ordfører`). Old names of roles count as the new one.
 */
export type Actor = string;

/** How often. */
export interface Frequency {
  /** `fixed` can be counted; `regular` is «jevnlig», «løpende»; `when-needed` is «ved behov». */
  kind: 'fixed' | 'regular' | 'when-needed';
  /** Times a year, lowest and highest; null unless `fixed`. */
  perYear: readonly [number, number] | null;
  /** Whether the number is a lower or an upper limit. */
  bound: 'minst' | 'høyst' | null;
}

/** By when: a calendar date as far as it is known, or a span of days from something else. */
export type Deadline =
  | { kind: 'date'; year: number | null; month: number | null; day: number | null }
  | { kind: 'span'; days: number };

/** Somebody shall, should, aims to or may do something. */
export interface Commitment {
  actor: Actor | null;
  strength: Strength;
  /** «skal ikke», «kan ikke»: a prohibition. */
  negated: boolean;
  /** The clause, as it is written. For a fact: the value, in words. */
  text: string;
  /** UTF-16 offsets of the clause in the text it was read from; 0 for a fact. */
  start: number;
  end: number;
  frequency: Frequency | null;
  minst: boolean;
  deadline: Deadline | null;
  /** «så langt det er mulig», «etter kapasitet»: the reservation, or null. */
  hedge: string | null;
  /** Stands in a relative or conditional clause («… hendelser som kan gi …») and need not bind anybody. */
  subordinate: boolean;
}

/** A commitment of an agreement and the place in the YAML that it comes from. */
export interface AgreementCommitment extends Commitment {
  source: 'fact' | 'prose';
  /** The section's key, the id of a chapter of the agreement's own, or `vedlegg`. */
  section: string;
  path: Path;
}
