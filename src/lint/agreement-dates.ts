import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { LintContext } from './context.ts';

/** The term as the agreement gives it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or null. */
export function termOf({ agreement }: Pick<LintContext, 'agreement'>): { from: string | null; to: string | null } {
  const { varighet } = agreement;
  if (varighet === undefined || isUtelatt(varighet)) return { from: null, to: null };
  return { from: varighet.fra ?? null, to: varighet.til ?? null };
}

/** First day of a date that may be a year or a month. */
export function firstDay(date: string): string {
  return `${date}${'-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)}`;
}

/** Last day of a date that may be a year or a month. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year = 0, month = 1] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** The day on which names and numbers are judged: when the agreement starts, else today, else now as the register knows it. */
export function judgedOn(context: LintContext): string | undefined {
  const { from } = termOf(context);
  if (from !== null) return firstDay(from);
  return context.today ?? undefined;
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** «1. januar 2027», «januar 2027» or «2027». */
export function inNorwegian(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month === undefined ? '' : `${MONTHS[Number(month) - 1]} `;
  return `${day === undefined ? '' : `${Number(day)}. `}${name}${year}`;
}

/** The months in bokmål; nynorsk spells them alike. */
export const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(' ');

/** In days: no less than a year. */
export const A_YEAR = 366;

/** In days: what is longer past was hardly meant by those who sign now, and is left from an earlier agreement. */
export const LONG_AGO = 3 * 365;
