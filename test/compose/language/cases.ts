import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A table of cases that a jurist can read and add to: what is given, and the words in each målform. */
export interface Case {
  gitt: unknown;
  bokmål: string;
  nynorsk: string;
}

/** Reads a table that stands beside the tests. */
export function casesOf(name: string): Case[] {
  return parse(readFileSync(new URL(`./${name}.yaml`, import.meta.url), 'utf8')) as Case[];
}
