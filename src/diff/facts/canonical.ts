import { withCurrentRoles } from '../roles.ts';

/** Whether two values of a field say the same: white space, the way of writing a number and the order of keys do not count. */
export function sameValue(key: string, a: unknown, b: unknown): boolean {
  return canonicalValue(key, a) === canonicalValue(key, b);
}

/** A value in a form in which equal values are equal texts. */
export function canonicalValue(key: string, value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalValue(key, item)).join('\u0001')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined);
    return `{${entries
      .map(([name, item]) => `${name}:${canonicalValue(name, item)}`)
      .sort()
      .join('\u0002')}}`;
  }
  const text = String(value).replace(/\s+/g, ' ').trim();
  if (key === 'telefon' || key === 'orgnummer' || text.startsWith('§')) return text.replaceAll(' ', '');
  if (key === 'antall' || key === 'dager' || key === 'hvert') return text.replace(/\s?[-–]\s?/, '-');
  return /^\d\d[.:]\d\d$/.test(text) ? text.replace(':', '.') : text;
}

/** What identifies an item of the list under a key: as {@link canonicalValue}, and a renamed role is the same role. */
export function identityText(key: string, value: unknown): string {
  return withCurrentRoles(canonicalValue(key, value)).toLowerCase();
}
