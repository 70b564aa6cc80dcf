import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { check } from '../../src/check/check.ts';
import { folderTemplates } from '../../src/cli/files/folder-templates.ts';
import { typstMarkup } from './typst-markup.ts';

/** Weights of the face that the program prints in. */
const FACES = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic'];

/** Writes each agreement as a Typst file into a folder, and gives their paths. */
export function writeTypstFiles(agreements: readonly string[], folder: string, root: string): string[] {
  mkdirSync(folder, { recursive: true });
  const options = { templates: folderTemplates([join(root, 'templates')]), config: { levels: new Map() }, today: null };
  return agreements.map((file) => {
    const { composed } = check(readFileSync(file), file, options);
    if (composed === null) throw new Error(`${file} is no agreement`);
    const path = join(folder, `${basename(file, '.yaml')}.typ`);
    writeFileSync(path, typstMarkup(composed.document));
    return path;
  });
}

/** Copies just the four faces into a folder: Typst reads all fonts that it is pointed to. */
export function copyFaces(folder: string, root: string): string {
  mkdirSync(folder, { recursive: true });
  const require = createRequire(join(root, 'package.json'));
  for (const face of FACES) {
    const path = require.resolve(`@expo-google-fonts/source-sans-3/${face}/SourceSans3_${face}.ttf`);
    cpSync(path, join(folder, basename(path)));
  }
  return folder;
}
