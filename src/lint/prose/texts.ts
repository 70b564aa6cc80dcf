import type { Path } from '../../diagnostics/diagnostic.ts';
import { isRecord } from '../is-record.ts';

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

/** All text of an agreement, in the order of the file. Takes the plain value of the file, since offsets count in that. */
export function textsOf(value: unknown): Text[] {
  const found: Text[] = [];
  const visit = (node: unknown, path: Path, key: string): void => {
    if (typeof node === 'string') {
      if (!NO_TEXT.has(key)) found.push(textOf(node, path, key, value));
    } else if (Array.isArray(node)) {
      node.forEach((item, index) => {
        visit(item, [...path, index], key);
      });
    } else if (isRecord(node)) {
      for (const name of Object.keys(node)) visit(node[name], [...path, name], name);
    }
  };
  visit(value, [], '');
  return found;
}

function textOf(text: string, path: Path, key: string, root: unknown): Text {
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

const ADDRESS = /\{\{[^}\n]{0,200}\}\}|https?:\/\/[^\s<>()«»"]{1,500}|\bwww\.[^\s<>()«»"]{1,200}/gi;
const EMAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){0,5}/g;

function blank(text: string): string {
  const spaces = (found: string) => ' '.repeat(found.length);
  const words = /\{\{|www\.|http/i.test(text) ? text.replace(ADDRESS, spaces) : text;
  return words.includes('@') ? words.replace(EMAIL, spaces) : words;
}
