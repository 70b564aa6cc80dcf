import type { Output } from './io.ts';

/** One line that is written over itself while work goes on; nothing at all unless it is a terminal. */
export interface Progress {
  /** Says what has been done and what is next. */
  step: (done: number, current: string) => void;
  /** Takes the line away. */
  end: () => void;
}

const CLEAR = '\r\u001b[2K';

/** A progress line on standard error: "3/42 nome". */
export function progressOn(stderr: Output, total: number, quiet: boolean): Progress {
  if (!stderr.isTerminal || quiet) return { step: () => {}, end: () => {} };
  return {
    step(done, current) {
      const line = `${done}/${total} ${current}`;
      stderr.write(CLEAR + line.slice(0, Math.max(10, (stderr.columns ?? 80) - 1)));
    },
    end: () => stderr.write(CLEAR),
  };
}
