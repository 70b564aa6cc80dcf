/** The words of a sentence as they are compared: without the punctuation around them. */
export function tokensOf(text: string): string[] {
  const found: string[] = [];
  for (const part of text.split(/\s+/)) {
    const word = trimmed(part);
    if (word !== '') found.push(word);
  }
  return found;
}

const EDGE = /[.,;:!?()[\]<>"'«»“”‘’*_…–—-]/;

function trimmed(part: string): string {
  let start = 0;
  let end = part.length;
  while (start < end && EDGE.test(part[start]!)) start++;
  while (end > start && EDGE.test(part[end - 1]!)) end--;
  return part.slice(start, end);
}
