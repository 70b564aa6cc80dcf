/** Terminal sequences: CSI, then OSC and its like up to their terminator, then any other escape. */
const ESCAPE_SEQUENCE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]*(?:\x07|\x1b\\|\x9c)?|\x1b[ -/]*[0-~]?/g;

/** Controls apart from tab and line feed, and characters that change the direction of what follows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const UNSAFE = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** What a build server takes as a command wherever it stands in a line: `##[…]`, `##vso[…]`, `##teamcity[…]`. */
const SERVER_COMMAND = /##(\w{0,20})\[/g;

/** Removes all that a terminal or build server would obey instead of show. Tabs and line feeds stay. */
export function sanitize(text: string): string {
  return text.replace(ESCAPE_SEQUENCE, '').replace(UNSAFE, '').replace(SERVER_COMMAND, '##$1(');
}

/** The same, on one line. */
export function sanitizeLine(text: string): string {
  return sanitize(text.replace(/[\r\n\u2028\u2029]+/g, ' ')).replace(/\t/g, ' ');
}

/** The same for a name that starts a line: a build server obeys lines that start with two colons. */
export function sanitizeLead(name: string): string {
  const line = sanitizeLine(name);
  return line.trimStart().startsWith('::') ? `./${line}` : line;
}

/** The same without changing how many UTF-16 units there are: each unsafe one is shown as U+FFFD. Tabs stay. */
export function maskLine(text: string): string {
  return text.replace(UNSAFE, '\ufffd').replace(/\n/g, '\ufffd').replace(SERVER_COMMAND, '##$1(');
}

/** JSON that is safe to print: what `JSON.stringify` leaves alone although something would obey it, is escaped. Nothing is lost. */
export function printableJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(SERVER_COMMAND, '#\\u0023$1[');
}
