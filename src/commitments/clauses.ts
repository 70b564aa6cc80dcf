import { subjectIn } from './actors.ts';
import type { Strength } from './commitment.ts';
import type { PhraseMatch, PhraseTable } from './phrases.ts';
import type { Word } from './words.ts';

/** The part of a sentence that one modal verb rules, as indexes of words; `last` is exclusive. */
export interface Clause {
  modal: PhraseMatch<Strength>;
  first: number;
  last: number;
  subordinate: boolean;
}

const COORDINATORS = new Set(['og', 'men', 'samt', 'mens', 'medan', 'eller']);
const SUBORDINATORS = new Set(['at', 'som', 'hvis', 'dersom', 'når', 'fordi', 'ettersom', 'slik', 'viss']);
const CONDITIONS = new Set(['hvis', 'dersom', 'når', 'fordi', 'ettersom', 'viss']);

/** Divides the words of a sentence into clauses, one for each modal verb. */
export function clausesOf(text: string, words: readonly Word[], modals: PhraseTable<Strength>): Clause[] {
  const clauses: Clause[] = [];
  let end = 0;
  for (let i = 0; i < words.length; i++) {
    const modal = modals(words, i);
    if (!modal) continue;
    const previous = clauses.at(-1);
    i = modal.gap.length > 0 ? modal.last : Math.max(i, modal.last);
    // «skal måtte», «vil måtte»: one duty.
    if (previous && modal.first === end) {
      end = modal.last + 1;
      continue;
    }
    const first = previous ? cut(text, words, end, modal.first) : 0;
    if (previous) previous.last = first;
    end = modal.last + 1;
    clauses.push({
      modal,
      first,
      last: words.length,
      subordinate: isSubordinate(text, words, first, modal.first, clauses.length > 0),
    });
  }
  return clauses;
}

/** Where between two modal verbs the second clause starts: at the last comma or conjunction that leaves it a subject. */
function cut(text: string, words: readonly Word[], from: number, to: number): number {
  let fallback = -1;
  for (let at = to - 1; at >= from; at--) {
    const mark = separatorBefore(text, words, at);
    if (!mark) continue;
    if (fallback === -1) fallback = at;
    if (to - at > 25) break;
    const joinsActors =
      mark === 'word' && COORDINATORS.has(words[at]!.key) && subjectIn(words.slice(at - 1, at)) !== null;
    if (!joinsActors && subjectIn(words.slice(at, to)) !== null) return at;
  }
  return fallback === -1 ? to : fallback;
}

function separatorBefore(text: string, words: readonly Word[], at: number): 'mark' | 'word' | null {
  const before = words[at - 1];
  if (before && /[,;:–—()]/.test(text.slice(before.end, words[at]!.start))) return 'mark';
  return COORDINATORS.has(words[at]!.key) || SUBORDINATORS.has(words[at]!.key) ? 'word' : null;
}

function isSubordinate(text: string, words: readonly Word[], first: number, modal: number, follows: boolean): boolean {
  for (let at = modal - 1; at >= first; at--) {
    const { key } = words[at]!;
    if (/[,;:]/.test(text.slice(words[at]!.end, words[at + 1]!.start))) return false;
    if (CONDITIONS.has(key)) return true;
    if (key === 'som') return modal - at <= 4;
    if (key === 'at') return follows || words[at - 1]?.key === 'for' || words[at - 1]?.key === 'slik';
  }
  return false;
}
