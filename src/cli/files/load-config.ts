import { resolve } from 'node:path';
import { type Config, DEFAULT_CONFIG } from '../../config/config.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Source } from '../../source/source.ts';
import { CONFIG_FILE } from './config-file.ts';
import { readAgreement } from './read-agreement.ts';
import { readBeside } from './read-beside.ts';

export interface LoadedConfig {
  config: Config;
  diagnostics: readonly Diagnostic[];
  source: Source | null;
}

/**
 * Reads the configuration: the file named with `--config`, else `avtale.config.yaml` in the working folder, else defaults.
 *
 * @throws CannotRun where the file that was named cannot be read
 */
export async function loadConfig(named: string | undefined, cwd: string): Promise<LoadedConfig> {
  const file = named ?? CONFIG_FILE;
  const bytes = named === undefined ? readBeside(file, resolve(cwd, file), [cwd]) : readAgreement(named, cwd);
  if (!bytes) return { config: DEFAULT_CONFIG, diagnostics: [], source: null };
  const [{ parseSource }, { readConfig }, { RULES }] = await Promise.all([
    import('../../source/parse.ts'),
    import('../../config/read-config.ts'),
    import('../../lint/rules/index.ts'),
  ]);
  const source = parseSource(bytes, file);
  return {
    ...readConfig(
      source,
      RULES.map((it) => it.id),
    ),
    source,
  };
}
