/** "Skiens", "Os’": an apostrophe alone after s, x and z. */
export function genitive(text: string): string {
  if (text === '') return '';
  return /[sxz]$/i.test(text) ? `${text}’` : `${text}s`;
}
