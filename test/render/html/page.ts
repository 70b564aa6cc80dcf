import { readFileSync } from 'node:fs';
import type { HtmlPage } from '../../../src/render/html/render.ts';

const read = (name: string) => readFileSync(new URL(`../../../templates/html/${name}`, import.meta.url), 'utf8');

/** The page that comes with the program. */
export const page: HtmlPage = { template: read('page.hbs'), style: read('style.css') };
