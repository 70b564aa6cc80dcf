import { actorOf, agentIn, subjectIn } from './actors.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Actor, Commitment, Frequency, Strength } from './commitment.ts';
import { deadlineIn } from './deadline.ts';
import { frequenciesIn } from './frequency.ts';
import { hedgeIn } from './hedges.ts';
import { MODALS, NEGATIONS } from './modals.ts';
import { type Sentence, type Span, sentencesOf } from './sentences.ts';
import { type Word, wordsOf } from './words.ts';

/** What a list takes over from the sentence above it: «Politikontakten skal:». */
interface LeadIn {
  actor: Actor | null;
  strength: Strength;
  negated: boolean;
}

/**
 * Reads who shall, should, aims to or may do what, how often and by when, from Norwegian text in Markdown. A sentence with several modal
 * verbs gives several commitments; a sentence without one counts as a duty when it says how often («Rådet møtes to ganger i året»).
 */
export function commitmentsInText(text: string, målform: 'bokmål' | 'nynorsk' = 'bokmål'): Commitment[] {
  const found: Commitment[] = [];
  let lead: { from: LeadIn; at: number } | null = null;
  for (const sentence of sentencesOf(text)) {
    const words = wordsOf(text, sentence.start, sentence.end);
    const own = ruledByModals(text, sentence, words, målform);
    if (own.length === 0 && sentence.item && lead) {
      // The items say what the sentence above them only announces.
      if (lead.at < found.length && found[lead.at]!.end <= sentence.start) found.splice(lead.at, 1);
      lead.at = Number.POSITIVE_INFINITY;
      found.push(commitment(text, sentence, words, lead.from));
      continue;
    }
    if (own.length === 0) own.push(...indicative(text, sentence, words));
    found.push(...own);
    const last = own.at(-1);
    if (last && text[sentence.end - 1] === ':') lead = { from: last, at: found.length - 1 };
    else if (!sentence.item) lead = null;
  }
  return found;
}

/** «Rådet møtes to ganger i året»: no modal verb, and still a promise. */
function indicative(text: string, sentence: Sentence, words: readonly Word[]): Commitment[] {
  const actor = subjectIn(words) ?? agentIn(words);
  const found = commitment(text, sentence, words, { actor, strength: 'skal', negated: false });
  return found.frequency?.kind === 'fixed' ? [found] : [];
}

function ruledByModals(
  text: string,
  sentence: Sentence,
  words: readonly Word[],
  målform: 'bokmål' | 'nynorsk',
): Commitment[] {
  const clauses = clausesOf(text, words, MODALS[målform]);
  const found: Commitment[] = [];
  let previous: Actor | null = null;
  clauses.forEach((clause, index) => {
    const own = words.slice(clause.first, clause.last);
    const start = index === 0 ? sentence.start : words[clause.first]!.start;
    const end = index === clauses.length - 1 ? sentence.end : words[clause.last - 1]!.end;
    const actor: Actor | null = actorIn(words, clause) ?? (isImpersonal(words, clause) ? null : previous);
    previous = actor;
    const from = { actor, strength: clause.modal.value, negated: isNegated(words, clause) };
    found.push({ ...commitment(text, { start, end }, own, from), subordinate: clause.subordinate });
  });
  return found;
}

function commitment(text: string, span: Span, words: readonly Word[], from: LeadIn): Commitment {
  const frequencies = frequenciesIn(text, words);
  const frequency = frequencies.find((it) => it.kind === 'fixed') ?? frequencies[0] ?? null;
  const hedge = hedgeIn(text, words);
  return {
    actor: from.actor,
    strength: from.strength,
    negated: from.negated,
    text: text.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    frequency: frequency && plain(frequency),
    minst: words.some((word) => word.key === 'minst' || word.key === 'minimum'),
    deadline: deadlineIn(words),
    // «to ganger i året, og ellers ved behov» takes nothing away.
    hedge: frequency && hedge && /behov$/i.test(hedge) ? null : hedge,
    subordinate: false,
  };
}

const plain = ({ kind, perYear, bound }: Frequency): Frequency => ({ kind, perYear, bound });

/** Words that may stand between the verb and a subject that comes after it. */
const FILLERS = new Set([
  'også',
  'òg',
  'og',
  'derfor',
  'difor',
  'både',
  'da',
  'så',
  'dermed',
  'ikke',
  'ikkje',
  'likevel',
  'fortsatt',
  'framleis',
]);
const DETERMINERS = new Set([
  'begge',
  'hver',
  'kvar',
  'alle',
  'de',
  'dei',
  'den',
  'hvert',
  'kvart',
  'avtalens',
  'avtalen',
  'disse',
  'desse',
]);
const IMPERSONAL = new Set([
  'det',
  'den',
  'dette',
  'disse',
  'desse',
  'de',
  'dei',
  'avtalen',
  'avtala',
  'møtene',
  'møta',
]);

function actorIn(words: readonly Word[], clause: Clause): Actor | null {
  const { modal } = clause;
  const before = subjectIn(words.slice(clause.first, modal.first));
  if (before) return before;
  const gap = subjectIn(modal.gap);
  if (gap) return gap;
  let at = modal.last + 1;
  while (at < clause.last && FILLERS.has(words[at]!.key)) at++;
  return subjectAt(words, at, clause.last) ?? agentIn(words.slice(modal.last + 1, clause.last));
}

/** The subject of «I tillegg skal kommunen og politiet …»: it must stand right behind the verb. */
function subjectAt(words: readonly Word[], at: number, end: number): Actor | null {
  const first = words[at];
  if (!first || at >= end) return null;
  const named = /^[A-ZÀ-ÖØ-ÞĀ-ɏ]/.test(first.text) || DETERMINERS.has(first.key);
  if (!actorOf(first.key) && !(named && actorOf(words[at + 1]?.key ?? ''))) return null;
  return subjectIn(words.slice(at, Math.min(end, at + 6)));
}

/** Whether the clause has a subject of its own that binds nobody: «det skal holdes …». */
function isImpersonal(words: readonly Word[], clause: Clause): boolean {
  return words.slice(clause.first, clause.modal.last + 2).some((word) => IMPERSONAL.has(word.key));
}

function isNegated(words: readonly Word[], clause: Clause): boolean {
  for (let at = clause.modal.first + 1; at <= clause.modal.last + 3 && at < clause.last; at++) {
    const next = words[at + 1]?.key;
    if (NEGATIONS.has(words[at]!.key)) return next !== 'bare' && next !== 'berre' && next !== 'kun';
  }
  return false;
}
