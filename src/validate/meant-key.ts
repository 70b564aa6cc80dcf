import { closest } from '../text/closest.ts';

/** What writers of nynorsk and of everyday Norwegian may call a field, where it does not resemble the field's name. */
const OTHER_NAMES = new Map([
  ['teieplikt', 'taushetsplikt'],
  ['tlf', 'telefon'],
  ['mobil', 'telefon'],
  ['mail', 'epost'],
  ['deltakere', 'medlemmer'],
  ['leiar', 'leder'],
  ['språk', 'målform'],
]);

/** The key that an unknown key most likely stands for, among those still free in its place. */
export function meantKey(key: string, free: readonly string[]): string | null {
  const other = OTHER_NAMES.get(key.toLowerCase());
  if (other && free.includes(other)) return other;
  return key.length > 60 ? null : closest(key.replace(/[\s-]+/g, '_'), free);
}
