import type { Message } from '../../diagnostics/diagnostic.ts';
import type { LintContext } from '../context.ts';
import { ADVISORY_COUNCIL } from '../contradictions/advisory-council.ts';
import { BINDING } from '../contradictions/binding.ts';
import { CLOSED_MEETINGS } from '../contradictions/closed-meetings.ts';
import { HOW_COSTS_ARE_SHARED, WHO_PAYS } from '../contradictions/costs.ts';
import type { Side } from '../contradictions/opposites.ts';
import { RENEWAL } from '../contradictions/renewal.ts';
import { SINGLE_CASES } from '../contradictions/single-cases.ts';
import { SLT_COORDINATOR } from '../contradictions/slt-coordinator.ts';
import { TERMINATION } from '../contradictions/termination.ts';
import { UNIFORM } from '../contradictions/uniform.ts';
import { placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Place, Report, Rule } from '../rule.ts';

/** Where a side is taken, and with which words. */
interface Taken {
  at: Place;
  words: string;
  order: number;
  start: number;
}

const ALL = [
  SINGLE_CASES,
  UNIFORM,
  WHO_PAYS,
  HOW_COSTS_ARE_SHARED,
  BINDING,
  TERMINATION,
  CLOSED_MEETINGS,
  ...SLT_COORDINATOR,
  RENEWAL,
  ADVISORY_COUNCIL,
];
const SHOWN = 80;

export const contradictingStatement: Rule = {
  id: 'contradicting-statement',
  kind: 'strength',
  title: { nb: 'Utsagn som motsier hverandre', en: 'Contradicting statements' },
  description: {
    nb: 'Begge deler kan ikke gjelde. Den som skal følge avtalen, må vite hvilket.',
    en: 'Both cannot hold. Whoever is to follow the agreement must know which does.',
  },
  severity: { draft: 'warning', signing: 'error' },
  check(context, report) {
    for (const { one, other, about, suspect } of ALL) {
      const left = taken(one, context);
      const right = left === null ? null : taken(other, context);
      // A sentence that says both sets a limit: «ikke rettslig bindende, men partene forplikter seg …».
      if (left === null || right === null || isSame(left, right)) continue;
      const isLeftSuspect = suspect === undefined ? isBefore(right, left) : suspect === 'one';
      const [first, later] = isLeftSuspect ? [right, left] : [left, right];
      // Of two places in the text either may be the wrong one.
      if (suspect === undefined && first.order >= 0) reportOne(about, first, later, report);
      reportOne(about, later, first, report);
    }
  },
};

function reportOne(about: Message, it: Taken, other: Taken, report: Report): void {
  report({
    at: it.at,
    message: {
      nb: `Avtalen svarer ulikt på ${about.nb}: «${it.words}» her og «${other.words}» et annet sted.`,
      en: `The agreement answers differently ${about.en}: “${it.words}” here and “${other.words}” elsewhere.`,
    },
    help: { nb: 'Bestem hva som gjelder, og ta ut det andre.', en: 'Decide which holds, and take the other out.' },
    related: [{ at: other.at, message: { nb: `«${other.words}» står her.`, en: `“${other.words}” stands here.` } }],
  });
}

/** The first place that takes a side; data come before text. */
function taken({ words, test, fact }: Side, { agreement, prose }: LintContext): Taken | null {
  const given = fact?.(agreement);
  if (given) return { at: { path: given.path }, words: given.words, order: -1, start: 0 };
  const [sentence] = sentencesWith(prose, words, (it) => it.text.kind === 'prose' && test(it.keys, it));
  if (!sentence) return null;
  const { text, start, end } = sentence;
  const said = text.text.slice(start, end).replace(/\s+/g, ' ');
  return {
    at: placeIn(text, start, end),
    words: said.length > SHOWN ? `${said.slice(0, SHOWN).replace(/\s\S*$/, '')} …` : said,
    order: text.order,
    start,
  };
}

function isBefore(one: Taken, other: Taken): boolean {
  return one.order < other.order || (one.order === other.order && one.start <= other.start);
}

function isSame(left: Taken, right: Taken): boolean {
  return left.order >= 0 && left.order === right.order && left.start === right.start;
}
