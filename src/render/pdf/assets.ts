import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { type Face, openFace } from './face.ts';
import type { BakedFace, FaceName } from './face-table.ts';

/** What lies beside the program and goes into every PDF: the faces and the colour profile. */
export interface Assets {
  faces: Readonly<Record<FaceName, Face>>;
  /** The ICC profile of sRGB, which PDF/A wants as output intent, deflated. */
  colourProfile: Buffer;
}

/**
 * The folder with the assets. In the source tree it lies beside this file; a bundler replaces `import.meta.dirname` by the
 * folder of the bundle and copies `assets` there.
 */
const FOLDER = join(import.meta.dirname, 'assets');

let opened: Assets | undefined;

/** Opens the assets once for the whole process: faces remember the words they have shaped, for all documents. */
export function loadAssets(): Assets {
  opened ??= readAssets(FOLDER);
  return opened;
}

/** Reads `faces.table`, `faces.bin` (see `scripts/bake-faces.mjs`) and `sRGB.icc`. */
function readAssets(folder: string): Assets {
  const table = JSON.parse(readFileSync(join(folder, 'faces.table'), 'utf8')) as Record<FaceName, BakedFace>;
  const binary = readFileSync(join(folder, 'faces.bin'));
  return {
    faces: {
      regular: openFace(table.regular, binary),
      semibold: openFace(table.semibold, binary),
      italic: openFace(table.italic, binary),
      semiboldItalic: openFace(table.semiboldItalic, binary),
    },
    colourProfile: deflateSync(readFileSync(join(folder, 'sRGB.icc'))),
  };
}
