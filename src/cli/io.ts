/** Everything the program touches of the process, handed in by `bin/` so that tests can stand in for it. */
export interface Io {
  /** Folder that relative paths are read from. */
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  /** Where the program's own templates and assets lie: the root of the package. */
  packageRoot: string;
  /** Reads standard input to its end. */
  stdin: () => Promise<Uint8Array>;
  stdout: Output;
  stderr: Output;
  /** The clock; only rules about time and the record of a signature ask for it. */
  now: () => Date;
  /** Milliseconds since some moment, for how long things take. */
  stopwatch: () => number;
}

export interface Output {
  write: (text: string) => void;
  isTerminal: boolean;
  /** Width in columns, where known. */
  columns?: number | undefined;
}

/** Exit codes, as in the documentation of the command line: done, findings, could not run. */
export const EXIT = { ok: 0, findings: 1, cannotRun: 2 } as const;
