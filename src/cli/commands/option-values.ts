import { InvalidArgumentError } from 'commander';

/** A calendar day as `YYYY-MM-DD`. */
export function parseDate(text: string): string {
  const date = new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text))
    return text;
  throw new InvalidArgumentError('Write it as YYYY-MM-DD.');
}

/** How many processes. */
export function parseJobs(text: string): number {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 64) return jobs;
  throw new InvalidArgumentError('Write a number from 1 to 64.');
}
