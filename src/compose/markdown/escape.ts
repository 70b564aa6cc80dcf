/** Makes text safe to put into Markdown: it comes out as exactly these words, whatever they contain. One line. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
