import type { Measured } from '../result.ts';

/** `recorded.json`: the ratios of the short form as they were when they were last recorded. */
export interface Recorded {
  date: string;
  node: string;
  cores: number;
  /** By CPU time. */
  ratios: Readonly<Record<string, number>>;
}

/** How much worse than recorded a ratio may be before the short form fails. */
export const TOLERANCE = 2;

/** Lines that say how the ratios compare with the recorded ones, and which are twice as bad. */
export function compare(measured: readonly Measured[], recorded: Recorded): { lines: string[]; worse: string[] } {
  const known = measured.filter(({ name, cpu }) => cpu !== null && Object.hasOwn(recorded.ratios, name));
  const lines = known.map(({ name, cpu }) => `${cpu!.toFixed(2)} × (recorded ${recorded.ratios[name]} ×)  ${name}`);
  const worse = known.filter(({ name, cpu }) => cpu! > TOLERANCE * recorded.ratios[name]!).map((it) => it.name);
  return { lines, worse };
}

/** What to record: no peers, which CI has not installed, and not git, which takes too few milliseconds to divide by. */
export function recordOf(measured: readonly Measured[], about: Omit<Recorded, 'ratios'>): Recorded {
  const own = measured.filter((it) => it.cpu !== null && !/typst|spectral|git$/.test(it.name));
  return { ...about, ratios: Object.fromEntries(own.map((it) => [it.name, Number(it.cpu!.toFixed(2))])) };
}
