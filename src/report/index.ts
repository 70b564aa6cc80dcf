import { github } from './github.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import type { Reporter } from './report.ts';
import { sarif } from './sarif.ts';
import { text } from './text.ts';

export type LintFormat = 'text' | 'json' | 'github' | 'sarif' | 'markdown';

/** Every format that findings can be written in. */
export const REPORTERS: Readonly<Record<LintFormat, Reporter>> = { text, json, github, sarif, markdown };
