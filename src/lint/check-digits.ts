/** Whether nine digits are a Norwegian organisation number: the last one is the check digit, modulo 11. */
export function isOrganisationNumber(text: string): boolean {
  const digits = digitsOf(text);
  return digits.length === 9 && weighted(digits, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/**
 * Whether eleven digits are a national identity number or a D-number: a possible date and two check digits, modulo 11. H-numbers and synthetic
 * numbers for tests add to the month. From 2032 the first check digit can also leave 1, 2 or 3.
 */
export function isNationalIdentityNumber(text: string): boolean {
  const digits = digitsOf(text);
  if (digits.length !== 11) return false;
  const [day, month] = [(digits[0]! * 10 + digits[1]!) % 40, (digits[2]! * 10 + digits[3]!) % 40];
  if (day < 1 || day > 31 || month < 1 || month > 12) return false;
  const first = weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11;
  const second = weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11;
  return first <= 3 && second === 0;
}

function digitsOf(text: string): number[] {
  return [...text.replace(/[\s.]/g, '')].map(Number);
}

function weighted(digits: readonly number[], weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0);
}
