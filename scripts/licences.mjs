// The licences of the packages whose code is in the bundles, gathered from the packages themselves.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Writes one text with name, version and licence text of every bundled package. */
export async function writeLicences(metafiles, root, file) {
  const folders = new Set();
  for (const { inputs } of metafiles) {
    for (const input of Object.keys(inputs)) {
      const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
      if (folder) folders.add(folder);
    }
  }
  const parts = await Promise.all([...folders].sort().map((folder) => licenceOf(join(root, folder))));
  await writeFile(file, `${parts.join(`\n${'-'.repeat(80)}\n`)}`);
}

async function licenceOf(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const files = (await readdir(folder)).filter((it) => /^(licen[cs]e|copying|notice)/i.test(it));
  const texts = await Promise.all(files.map((it) => readFile(join(folder, it), 'utf8').catch(() => '')));
  return `${name} ${version} (${license ?? 'see below'})\n\n${texts.join('\n').trim()}\n`;
}
