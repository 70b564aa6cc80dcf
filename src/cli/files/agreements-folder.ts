import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Io } from '../io.ts';
import type { CommonOptions } from '../run.ts';
import { CONFIG_FILE } from './config-file.ts';
import type { LoadedConfig } from './load-config.ts';

export const DEFAULT_FOLDER = 'agreements';

/** The folder with agreements when the user names none: what the configuration says, which is read only where there is one. */
export async function agreementsFolder({ config }: CommonOptions, io: Io): Promise<string> {
  return (await settings(config, io))?.config.agreements ?? DEFAULT_FOLDER;
}

/** Whether there is a configuration and it has errors. */
export async function hasBadSettings({ config }: CommonOptions, io: Io): Promise<boolean> {
  return hasErrors((await settings(config, io))?.diagnostics ?? []);
}

async function settings(config: string | undefined, io: Io): Promise<LoadedConfig | null> {
  if (config === undefined && !existsSync(resolve(io.cwd, CONFIG_FILE))) return null;
  const { loadConfig } = await (await import('../core.ts')).configuration();
  return loadConfig(config, io.cwd);
}
