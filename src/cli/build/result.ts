import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Failure } from '../cannot-run.ts';
import type { Output } from './manifest.ts';

/** What became of one agreement. Plain data, for it may come from another process. */
export interface BuildResult {
  file: string;
  slug: string;
  /** The files that were written. */
  outputs: Output[];
  /** The template layers whose words were used. */
  layers: string[];
  /** What kept it from being built, with the lines of the file that they are in. */
  errors: { diagnostics: Diagnostic[]; lines: readonly string[] };
  /** What lint finds that is no error; counted only. */
  warnings: number;
  /** What is to be said of this printing, which lint cannot know: its revision, where it is to be signed. */
  notices: Diagnostic[];
  /** Why it could not be read, or not written in full, if so. */
  failure: Failure | null;
}

/** The result of an agreement that could not be built for reasons outside of it. */
export function failed(file: string, slug: string, { messages, help }: Failure): BuildResult {
  return {
    file,
    slug,
    outputs: [],
    layers: [],
    errors: { diagnostics: [], lines: [] },
    warnings: 0,
    notices: [],
    failure: { messages, help },
  };
}
