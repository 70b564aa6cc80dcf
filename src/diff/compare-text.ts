import type { ChangeClass } from '../../schema/meta.ts';
import { subjectIn } from '../commitments/actors.ts';
import { type Commitment, commitmentsInText } from '../commitments/commitments.ts';
import { frequenciesIn } from '../commitments/frequency.ts';
import { hedgeIn } from '../commitments/hedges.ts';
import { wordsOf } from '../commitments/words.ts';
import { moreSerious } from './change.ts';
import { compareCommitments, isWeighty } from './compare-commitments.ts';
import { effectOf, type Shift } from './effects.ts';
import { isEditorial } from './prose/is-editorial.ts';

/** A passage on one side: what it says, and the words before it that it goes on from. */
export interface Passage {
  text: string;
  /** «Politikontakten skal:» above a list, or what a field's text completes. */
  lead: string | null;
  målform: 'bokmål' | 'nynorsk';
}

/** What a change of words means. */
export interface Verdict {
  class: ChangeClass;
  shifts: readonly Shift[];
  /** Whose commitment it is, by its indefinite name. */
  actor: string | null;
}

/**
 * Says what it means that one passage became another, was put in or taken out. `base` is the class that the field has when nothing about
 * commitments is at stake. Where a sentence was divided, or two were joined, the number of commitments says nothing.
 */
export function compareText(old: Passage | null, now: Passage | null, base: ChangeClass, oneToOne = true): Verdict {
  if (old && now && isEditorial(old.text, now.text)) return { class: 'editorial', shifts: [], actor: null };
  const before = commitmentsOfPassage(old);
  const after = commitmentsOfPassage(now);
  if (old && now) matchIndicative(before, after, old, now);
  const shifts = compareCommitments(before, after, oneToOne || !old || !now);
  const binds = [...before, ...after].some(isBinding);
  const serious = binds || (effectOf(shifts) !== null && [...before, ...after].some((it) => it.strength !== 'mål'));
  return {
    class: serious ? moreSerious(base, 'resign') : base,
    shifts,
    actor: (before.find((it) => it.actor) ?? after.find((it) => it.actor))?.actor ?? null,
  };
}

const isBinding = (it: Commitment) => isWeighty(it) && it.strength !== 'mål';

function commitmentsOfPassage(passage: Passage | null): Commitment[] {
  if (!passage) return [];
  const { text, lead, målform } = passage;
  const whole = lead === null ? text : lead.endsWith(':') ? `${lead}\n\n- ${text}` : `${lead} ${text}`;
  const found = commitmentsInText(whole, målform).filter(
    (it) => !it.subordinate || it.strength === 'skal' || it.strength === 'bør',
  );
  return lead?.endsWith(':') ? found.filter((it) => it.end > lead.length) : found;
}

/** «Rådet møtes fire ganger i året» against «Rådet møtes ved behov»: a sentence without a modal verb binds as before, only less often. */
function matchIndicative(before: Commitment[], after: Commitment[], old: Passage, now: Passage): void {
  if (before.length === 1 && after.length === 0) after.push(indicative(now, before[0]!));
  else if (after.length === 1 && before.length === 0) before.push(indicative(old, after[0]!));
  else if (before.length === 0 && after.length === 0 && PROMISES.test(old.text) && PROMISES.test(now.text)) {
    before.push(indicative(old, promise(old)));
    after.push(indicative(now, promise(now)));
  }
}

/** What somebody does in the present tense of an agreement is promised: «Ordføreren deltar», «Oppsigelsestiden er tre måneder». */
const PROMISES =
  /\b(?:deltar|deltek|stiller|leder|leier|innkaller|kallar inn|kaller inn|følger opp|følgjer opp|utarbeider|utarbeidar|gjennomfører|bidrar|bidreg|rapporterer|varsler|varslar|finansierer|dekker|dekkjer|betaler|betalar|yter|tilbyr|tilbyd|disponerer|sikrer|sikrar|bistår|samarbeider|samarbeidar|har ansvar|har vakt|døgn\w+|stilling|gjelder|gjeld|varer|varar|trer i kraft|trår i kraft|opphører|årsverk|kroner|oppsigelsestid\w*|oppseiingstid\w*|responstid\w*)\b/i;

const APPLIES = /\b(?:gjelder|gjeld|varer|varar|trer i kraft|trår i kraft|opphører)\b/i;

function promise({ text }: Passage): Commitment {
  const words = wordsOf(text);
  const hedge = hedgeIn(text, words);
  const rest = { negated: false, start: 0, end: 0, frequency: null, minst: false, deadline: null, hedge };
  // What an agreement or a duty applies to is not who does it.
  const actor = APPLIES.test(text) ? null : subjectIn(words);
  return { actor, strength: 'skal', text, subordinate: false, ...rest };
}

function indicative({ text }: Passage, like: Commitment): Commitment {
  const frequencies = frequenciesIn(text, wordsOf(text));
  const frequency = frequencies.find((it) => it.kind === 'fixed') ?? frequencies[0] ?? null;
  return {
    ...like,
    strength: 'skal',
    text,
    negated: false,
    frequency,
    minst: /\b(?:minst|minimum)\b/i.test(text),
    hedge: hedgeIn(text, wordsOf(text)),
  };
}
