/**
 * The half of the program that understands agreements. The build keeps it in a bundle of its own, so that help, the version and a build
 * with nothing to do start without it; each part of it is run only when it is asked for. What lint needs of it has a bundle to itself, since
 * reading less is half of what makes it quick.
 */
export const building = () => import('./build/create-builder.ts');
export const configuration = () => import('./files/load-config.ts');
export const explaining = () => import('./run-explain.ts');
export const making = () => import('./new/run-new.ts');
export const diffing = () => import('./diff/run-diff.ts');
export const logging = () => import('./diff/run-log.ts');
export const settingUpGit = () => import('./diff/run-git-setup.ts');
export const converting = () => import('./diff/run-textconv.ts');
export const verifying = () => import('./verify/run-verify.ts');
export const reporting = () => import('./build/error-report.ts');

/** Works for a build that uses several processes. Called by `bin/worker.js`. */
export async function startWorker(packageRoot: string): Promise<void> {
  const [{ startWorker: start }, { processIo }] = await Promise.all([
    import('./processes/worker.ts'),
    import('./process-io.ts'),
  ]);
  start<'build'>(async ({ options, revisions }, io) => {
    const { createBuilder } = await building();
    return createBuilder(options, Promise.resolve(revisions), io);
  }, processIo(packageRoot));
}
