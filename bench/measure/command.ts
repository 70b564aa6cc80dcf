/** A program to run: its arguments, where, and the exit codes that mean that it did its work. */
export interface Command {
  argv: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
  /** Usually only 0. */
  codes?: readonly number[];
}

/** What is measured as one thing: commands that run at the same time, usually one. */
export type Commands = readonly [Command, ...Command[]];
