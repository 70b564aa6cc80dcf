import { join, resolve } from 'node:path';
import type { CheckOptions } from '../check/check.ts';
import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { folderTemplates } from './files/folder-templates.ts';
import { loadConfig } from './files/load-config.ts';
import { signedTextsIn } from './files/signed-texts.ts';
import type { Io } from './io.ts';
import type { CommonOptions } from './run.ts';

/** Configuration, template layers and the day, ready for checking agreements. */
export interface Setup extends CheckOptions {
  settings: Config;
  /** What is wrong with the configuration file itself. */
  configDiagnostics: readonly Diagnostic[];
  configSource: Source | null;
}

/** Reads the configuration and finds the template layers: the working folder's `templates/` before the program's own. */
export async function setUp(options: CommonOptions, io: Io, today: string | null): Promise<Setup> {
  const { config, diagnostics, source } = await loadConfig(options.config, io.cwd);
  return {
    settings: config,
    config: config.lint,
    configDiagnostics: diagnostics,
    configSource: source,
    templates: folderTemplates([resolve(io.cwd, 'templates'), join(io.packageRoot, 'templates')]),
    today,
    signedText: signedTextsIn(io.cwd),
  };
}
