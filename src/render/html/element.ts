/** Text as HTML shows it, whatever it contains. */
export function escapeText(text: string): string {
  return MARKUP.test(text) ? text.replace(MARKUP_EVERYWHERE, reference) : text;
}

const MARKUP = /[<&]/;
const MARKUP_EVERYWHERE = /[<&]/g;

/** One attribute, with the space before it; nothing where there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = String(value);
  return ` ${name}="${QUOTING.test(text) ? text.replace(QUOTING_EVERYWHERE, reference) : text}"`;
}

const QUOTING = /["'&`]/;
const QUOTING_EVERYWHERE = /["'&`]/g;

const reference = (character: string): string => `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`;

/** Parts on lines of their own, as the content of an element. */
export function onLines(parts: readonly string[]): string {
  return parts.length === 0 ? '\n' : `\n${parts.join('\n')}\n`;
}
