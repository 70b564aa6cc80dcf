import type { Target } from '../../document/document.ts';
import type { CommonOptions } from '../run.ts';
import type { Format } from './manifest.ts';

export interface BuildOptions extends CommonOptions {
  /** Folder for the output. */
  out: string;
  format: readonly Format[];
  target: Target;
  /** How many processes; decided by the number of agreements and cores where it is not given. */
  jobs?: number;
  /** Build also what has not changed. */
  force?: boolean;
  strict?: boolean;
  embedSource?: boolean;
}
