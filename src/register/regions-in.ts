import { REGIONER } from './data/regioner.ts';
import { type District, districts } from './politidistrikt.ts';
import { rows } from './rows.ts';

/** A region in a text, with the police district that it lies in. */
export interface RegionHit {
  name: string;
  start: number;
  end: number;
  district: District;
}

let loaded: readonly (readonly [name: string, district: District])[] | undefined;

/** The regions that a name speaks of: «Grenland politistasjon», «Vest-Lofoten lensmannskontor». */
export function regionsIn(text: string): RegionHit[] {
  loaded ??= rows(REGIONER).flatMap(([id, names]) => {
    const district = districts().find((it) => it.id === id)!;
    return names!.split(',').map((name) => [name, district] as const);
  });
  return loaded.flatMap(([name, district]) => {
    const start = text.indexOf(name);
    const isWhole = start >= 0 && !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[start + name.length] ?? '');
    return isWhole ? [{ name, start, end: start + name.length, district }] : [];
  });
}

const LETTER = /[A-Za-zÀ-ÖØ-öø-ɏ]/;
