import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Templates } from '../../compose/templates.ts';
import { readBeside } from './read-beside.ts';

/**
 * Template layers in folders: the user's own `templates/` before the program's. A layer's name comes from an agreement and
 * is not trusted; the schema allows only a-z, 0-9 and hyphen, and anything else finds nothing here. Files are read once.
 */
export function folderTemplates(folders: readonly string[]): Templates {
  const texts = new Map<string, string | null>();
  const read = (path: string): string | null => {
    for (const folder of folders) {
      const bytes = readBeside(`${basename(folder)}/${path}`, join(folder, path), [dirname(folder)]);
      if (bytes) return bytes.toString();
    }
    return null;
  };
  const isName = (name: string) => /^[a-z0-9-]+$/.test(name);
  return {
    has: (layer) =>
      isName(layer) &&
      folders.some((folder) => statSync(join(folder, layer), { throwIfNoEntry: false })?.isDirectory()),
    read(layer, language, name) {
      if (!isName(layer) || !isName(name)) return null;
      const path = `${layer}/${language}/${name}.md.hbs`;
      let text = texts.get(path);
      if (text === undefined) {
        text = read(path);
        texts.set(path, text);
      }
      return text;
    },
  };
}
