import type { Document, Edition } from '../../document/document.ts';
import { preparePage } from './prepare-page.ts';
import { viewOf } from './view.ts';

/** The texts of `templates/html/`. Both are trusted: they come with the program, not with an agreement. */
export interface HtmlPage {
  /** `page.hbs`, in Handlebars. */
  template: string;
  /** `style.css`, which stands inside the page. */
  style: string;
}

/** Characters that HTML does not allow anywhere, not even escaped. Tab and line feed are no harm. */
const unprintable = /(?![\t\n])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** Every character that the ones above are among, and some more; looking for them takes a fraction of the time. */
const suspicious = /[^\t\n -~\u00a0-\ud7ff]/;

/** A document as one self-contained HTML file: no scripts, nothing loaded from elsewhere. */
export function renderHtml(document: Document, edition: Edition, page: HtmlPage): string {
  const html = preparePage(page).print(viewOf(document, edition));
  return suspicious.test(html) ? html.replace(unprintable, '\uFFFD') : html;
}
