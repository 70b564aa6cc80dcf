// Bundles are read as one byte a character, which is quicker. The bundler escapes all other characters in strings but leaves
// regular expressions as they are; this escapes those too.
import { readFile, writeFile } from 'node:fs/promises';

/** Escapes what is not ASCII in a bundle. Throws where that could change what it does. */
export async function makeAscii(file) {
  const text = await readFile(file, 'utf8');
  // An escaped letter would become an escape of its own, and String.raw would show the escapes.
  const unsafe = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f`][^`]*`/.exec(text);
  if (unsafe) throw new Error(`${file} has ${unsafe[0]}, which cannot be written in ASCII`);
  const escaped = text.replace(/[^\0-\x7f]/g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
  if (escaped !== text) await writeFile(file, escaped);
}
