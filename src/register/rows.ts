/** The cells of a table of the register: one row a line, cells between semicolons. */
export function rows(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(';'));
}
