/** Makes text safe to put into Markdown: it comes out as exactly these words, whatever they contain. One line. */
export function escapeMarkdown(text: string): string {
  return text.replace(UNEVEN, ' ').replace(PUNCTUATION, '\\$&');
}

/** White space other than a single space. */
const UNEVEN = /[^\S ]\s*| \s+/g;

/** Whatever Markdown lets a backslash take the meaning from, but for a comma, which has none and stands in every other text. */
const PUNCTUATION = /[!-+\-./:-@[-`{-~]/g;
