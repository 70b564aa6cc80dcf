import type { UiLanguage } from '../diagnostics/diagnostic.ts';
import type { Io } from './io.ts';

/** One line that is written over itself while work goes on; nothing at all unless it is a terminal. */
export interface Progress {
  /** Says what has been done and what is next. */
  step: (done: number, current: string) => void;
  /** Takes the line away. */
  end: () => void;
}

const CLEAR = '\r\u001b[2K';

/** Milliseconds before the first estimate: the first agreements are built while the program warms up. */
const TOO_EARLY = 1000;

/** A progress line on standard error: "142/357 · 44 i sekundet · 5 s igjen · nome". */
export function progressOn({ stderr, stopwatch }: Io, total: number, language: UiLanguage, quiet: boolean): Progress {
  if (!stderr.isTerminal || quiet) return { step: () => {}, end: () => {} };
  const begun = stopwatch();
  return {
    step(done, current) {
      const elapsed = stopwatch() - begun;
      const parts = [
        `${done}/${total}`,
        ...(elapsed < TOO_EARLY ? [] : estimate(done, total, elapsed, language)),
        current,
      ];
      stderr.write(CLEAR + parts.join(' · ').slice(0, Math.max(10, (stderr.columns || 80) - 1)));
    },
    end: () => stderr.write(CLEAR),
  };
}

function estimate(done: number, total: number, elapsed: number, language: UiLanguage): string[] {
  if (done === 0) return [];
  const left = duration(Math.ceil(((total - done) * elapsed) / done / 1000) * 1000, language);
  return [rate(done, elapsed, language), language === 'nb' ? `${left} igjen` : `${left} left`];
}

/** How many in a second, or in a minute when they are few. */
export function rate(done: number, elapsed: number, language: UiLanguage): string {
  const perSecond = (done * 1000) / Math.max(1, elapsed);
  const [count, unit] = perSecond < 1 ? [perSecond * 60, 'minute'] : [perSecond, 'second'];
  const number = count < 10 ? count.toFixed(1) : count.toFixed(0);
  if (language === 'en') return `${number} a ${unit}`;
  return `${number.replace('.', ',')} i ${unit === 'minute' ? 'minuttet' : 'sekundet'}`;
}

/** Milliseconds as seconds, with a tenth where there are few and it is not none, or as minutes and seconds. */
export function duration(milliseconds: number, language: UiLanguage): string {
  const tenths = Math.round(milliseconds / 100);
  const seconds = Math.round(milliseconds / 1000);
  if (seconds >= 60) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  if (tenths >= 100 || tenths % 10 === 0) return `${seconds} s`;
  return `${(tenths / 10).toFixed(1).replace('.', language === 'nb' ? ',' : '.')} s`;
}
