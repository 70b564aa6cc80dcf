import { dirname, resolve } from 'node:path';
import type { SignedText } from '../../signed/check-signed.ts';
import { signedFileOf } from '../../signed/signed-file.ts';
import { readBeside } from './read-beside.ts';

/** Reads the signed texts beside agreements in a folder. What comes from standard input has nothing beside it. */
export function signedTextsIn(folder: string): SignedText {
  return (agreement) => {
    if (agreement === '-') return undefined;
    const file = signedFileOf(agreement);
    const path = resolve(folder, file);
    return readBeside(file, path, [folder, dirname(path)])?.toString() ?? null;
  };
}
