import type { Agreement } from '../../schema/agreement.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import { inWords } from '../commitments/in-words.ts';
import type { Change, Draft } from './change.ts';

export type { Change } from './change.ts';

import { describeChange } from './describe-change.ts';
import { compareFacts } from './facts/compare-facts.ts';
import { fingerprintOf } from './fingerprint.ts';
import { compareOverrides, compareTemplates, proseAt } from './printed.ts';
import type { Side } from './side.ts';

/** What changed from one agreement to the other, and what that means. Every difference appears once. */
export function diffAgreements(old: Side, now: Side): Change[] {
  const drafts = [
    ...compareFacts(old.agreement, now.agreement, (path, text) => proseAt(now, path, text)),
    ...compareOverrides(old, now),
    ...compareTemplates(old, now),
  ];
  const adopted = isAdopted(old.agreement) || isAdopted(now.agreement);
  return drafts.map((draft) => finish(draft, adopted));
}

/** An agreement that came, or that is no more: one change of everything. */
export function wholeAgreement(kind: 'added' | 'removed', agreement: Agreement): Change {
  const title = inWords(agreement.tittel);
  const [old, now] = kind === 'added' ? [null, title] : [title, null];
  const effect = kind === 'added' ? 'strengthened' : 'weakened';
  const place = { section: 'avtale', path: [], identity: ['avtale'], title: 'Avtalen', actor: null, reasons: [] };
  return finish({ ...place, kind, class: 'resign', effect, old, new: now }, isAdopted(agreement));
}

/** Whether the council has adopted it: a case number or a date of the decision is given. */
export function isAdopted({ vedtak }: Agreement): boolean {
  return [vedtak?.sak, vedtak?.dato].some((it) => it !== undefined && !isUtelatt(it));
}

function finish(draft: Draft, adopted: boolean): Change {
  const { section, path, kind, effect, old, new: now } = draft;
  const classed = draft.class === 'resign' && adopted ? 'redecide' : draft.class;
  const message = describeChange(draft);
  return { fingerprint: fingerprintOf(draft), section, path, kind, class: classed, effect, old, new: now, message };
}
