import type { GitSetupOptions } from '../diff/run-git-setup.ts';
import type { DefineCommand } from '../program.ts';

/** `avtale git-setup [--undo]` */
export const defineGitSetup: DefineCommand = ({ command, say, io, done }) =>
  command(
    'git-setup',
    say('la «git diff» vise avtaler som lesbar tekst', 'let “git diff” show agreements as readable text'),
  )
    .option('--undo', say('ta oppsettet bort igjen', 'remove the setup again'))
    .action(async (options: GitSetupOptions) => {
      const { runGitSetup } = await (await import('../core.ts')).settingUpGit();
      done(await runGitSetup(options, io));
    });
