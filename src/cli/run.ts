import type { UiLanguage } from '../diagnostics/diagnostic.ts';
import type { Io } from './io.ts';

/** Options that every command takes. */
export interface CommonOptions {
  lang: UiLanguage;
  color: 'auto' | 'always' | 'never';
  quiet?: boolean;
  config?: string;
}

/** What one run of a command works with. */
export interface Run {
  io: Io;
  language: UiLanguage;
  /** Whether standard output takes colour. */
  color: boolean;
  quiet: boolean;
}

/** Decides once what the common options, the environment and the terminal mean together. */
export function runOf({ lang, color, quiet }: CommonOptions, io: Io): Run {
  const wants =
    color === 'auto' ? io.stdout.isTerminal && !io.env.NO_COLOR && io.env.TERM !== 'dumb' : color === 'always';
  return { io, language: lang, color: wants, quiet: quiet ?? false };
}

/** Today as `YYYY-MM-DD` where the user is. */
export function todayOf(io: Io): string {
  const now = io.now();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
