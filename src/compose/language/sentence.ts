/** With a capital first letter; the rest as it is. */
export function capital(text: string): string {
  const first = text.match(/^\p{Ll}/u)?.[0];
  return first === undefined ? text : first.toUpperCase() + text.slice(first.length);
}

/** A whole sentence: capital first letter, a full stop unless it already ends. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  if (trimmed === '') return '';
  return /[.!?…]["»”)]?$/.test(trimmed) ? capital(trimmed) : `${capital(trimmed)}.`;
}

/** Without the full stop that a writer may have set, for text that the template goes on from. */
export function withoutStop(text: string): string {
  return text.trim().replace(/(?<!\.)\.$/, '');
}
