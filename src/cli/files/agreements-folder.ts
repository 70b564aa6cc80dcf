import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../run.ts';
import { CONFIG_FILE } from './config-file.ts';

const DEFAULT = 'agreements';

/** The folder with agreements when the user names none: what the configuration says, which is read only where there is one. */
export async function agreementsFolder({ config }: CommonOptions, io: Io): Promise<string> {
  if (config === undefined && !existsSync(resolve(io.cwd, CONFIG_FILE))) return DEFAULT;
  const { loadConfig } = await (await import('../core.ts')).configuration();
  return (await loadConfig(config, io.cwd)).config.agreements;
}
