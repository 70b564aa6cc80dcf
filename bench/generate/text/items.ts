/** The items of a list written as running text with semicolons between. */
export function items(text: string): readonly string[] {
  return text.split(';').map((it) => it.trim().replace(/\s+/g, ' '));
}
