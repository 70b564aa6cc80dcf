/** The text of a `.gitattributes` file; null where there is none or nothing is left of it. */
export type Attributes = string | null;

const START = '# avtale: agreements as text in git diff; remove with "avtale git-setup --undo"';
const END = '# avtale: end';

/** Adds our lines, in the place of earlier ones. The rest of the file stays as it is, with its own line breaks. */
export function withSetup(text: Attributes, folder: string): string {
  const before = withoutSetup(text) ?? '';
  const feed = before.includes('\r\n') ? '\r\n' : '\n';
  const lead = before === '' || before.endsWith('\n') ? before : before + feed;
  const patterns = ['yaml', 'yml'].map((ending) => `${pattern(`${trimmed(folder)}**/*.${ending}`)} diff=avtale`);
  return lead + [START, ...patterns, END, ''].join(feed);
}

/** Takes our lines out again. */
export function withoutSetup(text: Attributes): Attributes {
  if (text === null) return null;
  const start = text.indexOf(START);
  const end = text.indexOf(END, start);
  if (start === -1 || end === -1) return text;
  const rest = text.slice(end + END.length).replace(/^\r?\n/, '');
  const left = text.slice(0, start) + rest;
  return left === '' ? null : left;
}

/** `./agreements/` → `agreements/`; the folder itself is nothing. */
function trimmed(folder: string): string {
  const parts = folder
    .replaceAll('\\', '/')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return parts.length > 0 ? `${parts.join('/')}/` : '';
}

/** Git wants a pattern with spaces in quotes. */
function pattern(text: string): string {
  return /[\s"\\]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}
