import type { BuildOptions } from '../build/options.ts';
import type { Planned } from '../build/plan.ts';
import type { BuildResult } from '../build/result.ts';
import type { RevisionTable } from '../build/revisions.ts';
import type { LookResult } from '../lint/look.ts';
import type { CommonOptions } from '../run.ts';

/** What can be done in several processes: what a process is told once, each task, and its result. All of it plain data. */
export interface Jobs {
  build: { told: { options: BuildOptions; revisions: RevisionTable }; task: Planned; result: BuildResult };
  lint: { told: { options: CommonOptions; today: string }; task: string; result: LookResult };
}

export type JobName = keyof Jobs;

/** What a process is told of its job, and the folder it works in. */
export interface Assignment<Name extends JobName> {
  told: Jobs[Name]['told'];
  cwd: string;
}
