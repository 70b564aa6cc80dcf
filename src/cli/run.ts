import { join, resolve } from 'node:path';
import type { CheckOptions } from '../check/check.ts';
import type { Config } from '../config/config.ts';
import type { Diagnostic, UiLanguage } from '../diagnostics/diagnostic.ts';
import type { Source } from '../source/source.ts';
import { folderTemplates } from './files/folder-templates.ts';
import { loadConfig } from './files/load-config.ts';
import { signedTextsIn } from './files/signed-texts.ts';
import type { Io } from './io.ts';

/** Options that every command takes. */
export interface CommonOptions {
  lang: UiLanguage;
  color: 'auto' | 'always' | 'never';
  quiet?: boolean;
  config?: string;
}

/** What one run of a command works with. */
export interface Run {
  io: Io;
  language: UiLanguage;
  /** Whether standard output takes colour. */
  color: boolean;
  quiet: boolean;
}

/** Decides once what the common options, the environment and the terminal mean together. */
export function runOf({ lang, color, quiet }: CommonOptions, io: Io): Run {
  const wants =
    color === 'auto' ? io.stdout.isTerminal && !io.env.NO_COLOR && io.env.TERM !== 'dumb' : color === 'always';
  return { io, language: lang, color: wants, quiet: quiet ?? false };
}

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

/** Today as `YYYY-MM-DD` where the user is. */
export function todayOf(io: Io): string {
  const now = io.now();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
