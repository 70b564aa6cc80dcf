import { html } from './html.ts';
import { json } from './json.ts';
import { markdown } from './markdown.ts';
import { text } from './text.ts';
import type { DiffReporter } from './words.ts';

export type DiffFormat = 'text' | 'json' | 'markdown' | 'html';

/** Every format that differences can be written in. */
export const DIFF_REPORTERS: Readonly<Record<DiffFormat, DiffReporter>> = { text, json, markdown, html };
