/** A template of a layer as it is run: statements in order. Plain data, so that the program's own can be made when it is built. */
export type Program = readonly Statement[];

/** Text as it stands, a value to be said, or a part that depends on a value. */
export type Statement = string | Insertion | Section;

export interface Insertion {
  kind: 'say';
  value: Expression;
}

/** `unless` is an `if` whose parts have changed places. */
export interface Section {
  kind: 'if' | 'each' | 'with';
  value: Expression;
  /** Whether the number 0 counts as something. */
  orZero: boolean;
  body: Program;
  inverse: Program;
}

export type Expression = Path | Literal | Call;

/** A fact by its keys, looked up so many scopes further out. One that has to be there is missed with its place in the template. */
export interface Path {
  kind: 'path';
  depth: number;
  keys: readonly string[];
  required: boolean;
  line: number;
  column: number;
}

export interface Literal {
  kind: 'literal';
  value: string | number | boolean | null | undefined;
}

export interface Call {
  kind: 'call';
  helper: string;
  values: readonly Expression[];
}
