/**
 * "a, b og c". Where an item holds the conjunction itself, "samt" keeps the items apart ("barn og unge samt skolene");
 * where one holds a comma, semicolons do.
 */
export function joinList(items: readonly string[], conjunction: 'og' | 'eller' = 'og'): string {
  const said = items.filter((item) => item !== '');
  const last = said.at(-1);
  if (last === undefined || said.length === 1) return last ?? '';
  const rest = said.slice(0, -1);
  const nested = said.some((item) => item.includes(` ${conjunction} `));
  const word = nested && conjunction === 'og' ? 'samt' : conjunction;
  if (said.some((item) => item.includes(', '))) return `${rest.join('; ')}; ${word} ${last}`;
  return `${rest.join(', ')} ${word} ${last}`;
}
