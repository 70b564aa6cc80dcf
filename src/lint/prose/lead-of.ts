import type { ProseSentence } from './prose.ts';

const LEADS = new WeakMap<object, ReadonlyMap<ProseSentence, string>>();

/** The keys of the sentence that a list item goes on from («Politirådet består av:»), or '' where it stands in no list. */
export function leadOf(sentence: ProseSentence): string {
  const { sentences } = sentence.text;
  let leads = LEADS.get(sentences);
  if (!leads) {
    const found = new Map<ProseSentence, string>();
    let lead: ProseSentence | null = null;
    for (const it of sentences) {
      if (it.item || isRow(it)) found.set(it, lead?.keys ?? '');
      else lead = it;
    }
    leads = found;
    LEADS.set(sentences, leads);
  }
  return leads.get(sentence) ?? '';
}

/** Whether a sentence is a row of a table, or begins one. */
export function isRow({ text, start }: ProseSentence): boolean {
  return text.words[start] === '|';
}
