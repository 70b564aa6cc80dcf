/** How a Norwegian telephone number is written, or why it is none. */
export type Phone = { kind: 'right' } | { kind: 'form'; written: string } | { kind: 'wrong' };

/** Judges a number of three to eight digits, perhaps with +47, in any spacing. */
export function judgePhone(text: string): Phone {
  const match = /^(\+47|0047)?([\d\s.\u00a0-]+)$/.exec(text.trim());
  if (!match) return /^\+(?!47)[\d\s]{6,20}$/.test(text.trim()) ? { kind: 'right' } : { kind: 'wrong' };
  const digits = match[2]!.replace(/\D/g, '');
  const written = inGroups(digits);
  if (written === null || (match[1] && digits.length !== 8)) return { kind: 'wrong' };
  const right = match[1] ? `+47 ${written}` : written;
  return right === text.trim().replace(/\u00a0/g, ' ') ? { kind: 'right' } : { kind: 'form', written: right };
}

/** «12 34 56 78», mobile «412 34 567», special «800 12 345», short «02800», emergency «112». */
function inGroups(digits: string): string | null {
  if (/^1\d\d$/.test(digits) || /^0\d{4}$/.test(digits) || /^\d{4}$/.test(digits) || /^116\d{3}$/.test(digits))
    return digits.length === 6 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
  if (digits.length === 8) {
    const special = /^[4589]/.test(digits) && !/^5/.test(digits);
    return special
      ? `${digits.slice(0, 3)} ${digits.slice(3, 5)} ${digits.slice(5)}`
      : digits.replace(/(\d\d)(?=\d)/g, '$1 ');
  }
  return null;
}
