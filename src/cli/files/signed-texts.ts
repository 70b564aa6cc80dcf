import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SignedText } from '../../signed/check-signed.ts';
import { signedFileOf } from '../../signed/signed-file.ts';
import { cannotRead, systemCode } from './system-error.ts';

/** Reads the signed texts beside agreements in a folder. What comes from standard input has nothing beside it. */
export function signedTextsIn(folder: string): SignedText {
  return (agreement) => {
    if (agreement === '-') return undefined;
    const file = signedFileOf(agreement);
    try {
      return readFileSync(resolve(folder, file), 'utf8');
    } catch (error) {
      if (systemCode(error) === 'ENOENT') return null;
      throw cannotRead(file, error);
    }
  };
}
