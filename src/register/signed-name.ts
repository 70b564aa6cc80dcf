import type { Kommune } from './kommune.ts';

/** Ulvik, Voss and Kvam call themselves herad (by decisions of their own councils), which is part of the name they sign with. */
const HERADER: ReadonlySet<string> = new Set(['4620', '4621', '4622']);

/** The Norwegian name of a kommune with the word for what it is, as it signs: «Skien kommune», «Voss herad». */
export function signedName({ name, number }: Pick<Kommune, 'name' | 'number'>): string {
  return `${name} ${HERADER.has(number) ? 'herad' : 'kommune'}`;
}
