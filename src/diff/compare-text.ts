import type { ChangeClass } from '../../schema/meta.ts';
import { agentIn, subjectIn } from '../commitments/actors.ts';
import { type Commitment, commitmentsInText } from '../commitments/commitments.ts';
import { deadlineIn } from '../commitments/deadline.ts';
import { frequenciesIn } from '../commitments/frequency.ts';
import { hedgeIn } from '../commitments/hedges.ts';
import { MODALS } from '../commitments/modals.ts';
import { type Word, wordsOf } from '../commitments/words.ts';
import { moreSerious } from './change.ts';
import { compareCommitments, isWeighty } from './compare-commitments.ts';
import { effectOf, type Shift } from './effects.ts';
import { isEditorial } from './prose/is-editorial.ts';
import { needSameConsent } from './wording/compare-consent.ts';
import { isDenied } from './wording/compare-negation.ts';
import { hasAgent } from './wording/compare-roles.ts';
import { compareWording, type Wording } from './wording/compare-wording.ts';
import { isDone, isDutyLike } from './wording/duty-like.ts';

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
  const wording = old && now ? compareWording(worded(old, before), worded(now, after)) : NOTHING;
  if (old && now) matchIndicative(before, after, old, now, oneToOne);
  else if (before.length + after.length === 0) {
    if (old && isPromise(old.text)) before.push(promise(old));
    if (now && isPromise(now.text)) after.push(promise(now));
  }
  const known = compareCommitments(...sameNeed(before, after, old, now), oneToOne || !old || !now);
  const shifts = [...wording.first, ...known];
  // What is found of commitments says it better.
  if (effectOf(shifts) === null) shifts.push(...wording.last);
  const binds = [...before, ...after].some(isBinding) || wording.first.length + wording.last.length > 0;
  const serious = binds || (effectOf(shifts) !== null && [...before, ...after].some((it) => it.strength !== 'mål'));
  return {
    class: serious ? moreSerious(base, 'resign') : base,
    shifts,
    actor: (before.find((it) => it.actor) ?? after.find((it) => it.actor))?.actor ?? null,
  };
}

const NOTHING = { first: [], last: [] } as const;

/** What comparing the words needs to know of the commitments in them. */
function worded({ text, lead, målform }: Passage, commitments: readonly Commitment[]): Wording {
  const words = wordsOf(lead === null ? text : `${lead} ${text}`);
  const hasModal = words.some((_, i) => MODALS[målform](words, i) !== null);
  return {
    text,
    lead,
    ruled: hasModal && commitments.length > 0,
    isAim: commitments.length > 0 && commitments.every((it) => it.strength === 'mål'),
  };
}

/** «Kan ikke deles uten samtykke» binds as «kan bare deles med samtykke» does: the negation alone says nothing. */
function sameNeed(
  before: readonly Commitment[],
  after: readonly Commitment[],
  old: Passage | null,
  now: Passage | null,
): [readonly Commitment[], readonly Commitment[]] {
  if (!old || !now || !needSameConsent(old.text, now.text)) return [before, after];
  const plain = (it: Commitment) => ({ ...it, negated: false });
  return [before.map(plain), after.map(plain)];
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
function matchIndicative(
  before: Commitment[],
  after: Commitment[],
  old: Passage,
  now: Passage,
  oneToOne: boolean,
): void {
  if (before.length === 1 && after.length === 0) after.push(indicative(now, before[0]!));
  else if (after.length === 1 && before.length === 0) before.push(indicative(old, after[0]!));
  else if (before.length === 0 && after.length === 0) {
    const promises = [promise(old), promise(now)] as const;
    const isSurely = PROMISES.test(old.text) && PROMISES.test(now.text);
    // Of other sentences in the present tense, only a difference in what is promised is more than another wording.
    const isLikely = isDutyLike(old.text) && isDutyLike(now.text);
    if (!isSurely && !(isLikely && compareCommitments([promises[0]], [promises[1]], oneToOne).length > 0)) return;
    before.push(promises[0]);
    after.push(promises[1]);
  }
}

/** What somebody does in the present tense of an agreement is promised: «Ordføreren deltar», «Oppsigelsestiden er tre måneder». */
const PROMISES =
  /\b(?:deltar|deltek|stiller|leder|leier|innkaller|kallar inn|kaller inn|følger opp|følgjer opp|utarbeider|utarbeidar|gjennomfører|bidrar|bidreg|rapporterer|varsler|varslar|finansierer|dekker|dekkjer|betaler|betalar|yter|tilbyr|tilbyd|disponerer|sikrer|sikrar|bistår|samarbeider|samarbeidar|har ansvar|har vakt|døgn\w+|stilling|gjelder|gjeld|varer|varar|trer i kraft|trår i kraft|opphører|årsverk|kroner|oppsigelsestid\w*|oppseiingstid\w*|responstid\w*)\b/i;

/** A sentence that comes or goes: what is done, and not only what is. */
const isPromise = (text: string) => isDutyLike(text) && (PROMISES.test(text) || isDone(text));

const APPLIES = /\b(?:gjelder|gjeld|varer|varar|trer i kraft|trår i kraft|opphører)\b/i;

function promise({ text }: Passage): Commitment {
  const words = wordsOf(text);
  // What an agreement or a duty applies to is not who does it.
  const actor = APPLIES.test(text) ? null : hasAgent(text) ? agentIn(words) : doerIn(words);
  return { actor, ...inPresent(text), subordinate: false, start: 0, end: 0, deadline: deadlineIn(words) };
}

/** Who does it. In «ordføreren leder møtene» the verb names nobody; «leder for rådet er …» opens with one. */
function doerIn(words: readonly Word[]): string | null {
  return subjectIn(words.map((word, i) => (i > 0 && word.key === 'leder' ? { ...word, key: 'leder-' } : word)));
}

function indicative({ text }: Passage, like: Commitment): Commitment {
  return { ...like, ...inPresent(text), negated: isDenied(text) };
}

function inPresent(text: string) {
  const words = wordsOf(text);
  // «Ved behov» is found as a reservation.
  const frequencies = frequenciesIn(text, words).filter((it) => it.kind !== 'when-needed');
  return {
    strength: 'skal',
    text,
    negated: false,
    frequency: frequencies.find((it) => it.kind === 'fixed') ?? frequencies[0] ?? null,
    minst: /\b(?:minst|minimum)\b/i.test(text),
    hedge: hedgeIn(text, words),
  } as const;
}
