import type { Message } from './diagnostic.ts';

/** What there is to say of a finding that no rule page is about: what it means and what to do, and how it looks wrong and right. */
export interface Explanation {
  what: Message;
  /** Lines of YAML; left out where the mistake is not in the lines. */
  example?: { wrong: string; right: string };
}
