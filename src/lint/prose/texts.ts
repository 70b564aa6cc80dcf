import type { Path } from '../../diagnostics/diagnostic.ts';
import { isRecord } from '../is-record.ts';
import type { StringValue } from '../strings.ts';

/** A piece of text that an agreement prints. */
export interface Text {
  path: Path;
  /** As the file has it; offsets count here. */
  text: string;
  /** The same length, with references to facts, addresses on the web and e-mail addresses blanked out: what rules about words read. */
  words: string;
  /** `prose`: Markdown of its own (tekst, tillegg). `line`: a fact in words. */
  kind: 'prose' | 'line';
  /** The section's key, the id of a chapter of the agreement's own, `vedlegg`, or the first key of the path. */
  section: string;
}

/** Facts that are codes, dates, choices or addresses, and so no text to read. */
const NO_TEXT = new Set(
  (
    'status målform mal nummer orgnummer språk fra til per enhet telefon epost nettsted åpningstider_på_nett dato saksnummer journalnummer sak id ' +
    'seksjoner part styrke frist gjelder_til gjelder_fra dager antall ukedager ukedag dekket_av nivåer samtykke journalføring paragrafer fingeravtrykk ' +
    'dokument utelatt minutter'
  ).split(' '),
);

/** Whether a field holds text to read. */
export function isText(key: string): boolean {
  return !NO_TEXT.has(key);
}

/** All text among the strings of an agreement's file. Takes the plain value of the file too, which names the chapters of its own. */
export function textsOf(strings: readonly StringValue[], value: unknown): Text[] {
  const found: Text[] = [];
  for (const string of strings) if (isText(string.key)) found.push(textOf(string, value));
  return found;
}

function textOf({ text, path, key }: StringValue, root: unknown): Text {
  const kind = key === 'tekst' || key === 'tillegg' ? 'prose' : 'line';
  return { path, text, words: blank(text), kind, section: sectionOf(path, root) };
}

function sectionOf(path: Path, root: unknown): string {
  if (path[0] === 'seksjoner') return String(path[1]);
  if (path[0] !== 'disposisjon') return String(path[0]);
  let chapter = root;
  for (const key of path.slice(0, 3))
    chapter = isRecord(chapter) || Array.isArray(chapter) ? Reflect.get(chapter, key) : undefined;
  return isRecord(chapter) && typeof chapter.id === 'string' ? chapter.id : 'disposisjon';
}

/** Whether an address or a reference to a fact stands there, which `words` holds as blanks. */
export function hasAddressAt({ text, words }: Pick<Text, 'text' | 'words'>, at: number): boolean {
  let end = at;
  while (words[end] === ' ') end++;
  return text.slice(at, end).trim() !== '';
}

const ADDRESS = /\{\{[^}\n]{0,200}\}\}|https?:\/\/[^\s<>()«»"]{1,500}|\bwww\.[^\s<>()«»"]{1,200}/gi;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,5}/g;

function blank(text: string): string {
  const spaces = (found: string) => ' '.repeat(found.length);
  const words = /\{\{|www\.|http/i.test(text) ? text.replace(ADDRESS, spaces) : text;
  return words.includes('@') ? words.replace(EMAIL, spaces) : words;
}
