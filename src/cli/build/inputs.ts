import { createHash, hash as hashOf } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { STANDARD } from '../../compose/templates.ts';
import { signedFileOf } from '../../signed/signed-file.ts';
import { viewAgreement } from '../files/read-agreement.ts';
import { glanceBeside } from '../files/read-beside.ts';
import { stateOf } from './state.ts';

/** What an agreement's outputs are made from, as far as it can be told without understanding the file. */
export interface Inputs {
  /** SHA-256 of the agreement and, where there is one, of the text that was signed. */
  hash: string;
  /** The layers that it may use. */
  layers: string[];
  /** By what the file system says of it, the file can be known again without being read; null where it cannot. */
  state: string | null;
}

/** Looked for as bytes: turning a word into bytes takes longer than finding it. */
const SIGNERT = Buffer.from('signert');
const MAL = Buffer.from('\nmal:');

/**
 * Reads and hashes the inputs of one agreement.
 *
 * @param now the time in milliseconds
 * @returns null where the file cannot be read, which building will tell about
 */
export function readInputs(file: string, cwd: string, now: number): Inputs | null {
  // Asked before the file is read: what is written meanwhile shows next time.
  const state = stateOf(resolve(cwd, file), now);
  let bytes: Buffer;
  try {
    bytes = viewAgreement(file, cwd);
  } catch {
    return null;
  }
  const maySigned = hasSignedField(bytes);
  const signed = maySigned ? signedTextOf(file, cwd) : null;
  const hash = hashOf('sha256', bytes) + (signed ? ` ${hashOf('sha256', signed)}` : '');
  return { hash, layers: layersIn(bytes), state: maySigned ? null : state };
}

/** Most are not there, and an exception for each would take as long as reading it. */
function signedTextOf(file: string, cwd: string): Buffer | string | null {
  const path = resolve(cwd, signedFileOf(file));
  return existsSync(path) ? glanceBeside(file, path, [cwd, dirname(path)]) : null;
}

/** Whether `signert` stands anywhere as a field may, in whatever way YAML is written. With a word or a stop after it, it is one of the text. */
function hasSignedField(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(SIGNERT); at !== -1; at = bytes.indexOf(SIGNERT, at + 1))
    if (!/^["']?[ \t]{0,99}[\w.,;()\xc0-\xff-]/.test(bytes.toString('latin1', at + SIGNERT.length, at + 110)))
      return true;
  return false;
}

/** The layer named in the file; YAML may write it in ways that this does not see, and then all that is lost is a rebuild. */
function layersIn(bytes: Buffer): string[] {
  const at = bytes.indexOf(MAL);
  const line = at < 0 ? '' : bytes.toString('latin1', at + 1, at + 100);
  const mal = /^mal:[ \t]*["']?([a-z0-9-]{1,60})["']?[ \t]*(?:#.*)?\r?$/m.exec(line)?.[1];
  return mal && mal !== STANDARD ? [mal, STANDARD] : [STANDARD];
}

/** SHA-256 over all templates of a layer, in every folder that templates are looked for, in order. */
export function hashLayer(layer: string, folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of templatesIn(join(folder, layer)))
      hash.update(`${file}\n`).update(glanceBeside(file, join(folder, layer, file), [dirname(folder)]));
    hash.update('\n');
  }
  return hash.digest('hex');
}

function templatesIn(folder: string): string[] {
  const list = (at: string) => {
    try {
      return readdirSync(join(folder, at)).sort();
    } catch {
      return [];
    }
  };
  return ['nb', 'nn']
    .flatMap((language) => list(language).map((name) => `${language}/${name}`))
    .filter((it) => it.endsWith('.md.hbs'));
}
