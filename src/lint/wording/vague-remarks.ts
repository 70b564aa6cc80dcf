import { firstOf } from '../prose/guarded.ts';
import type { Hit, Prose, ProseSentence, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import { areOnlyPraised, PARTNER_WORDS, PRAISED, saysWhatIsDone } from './partners-praised.ts';
import { isPresenceWeighed, isTakenBack, REDEPLOYED, REDEPLOYED_WORDS, WEIGHED, WEIGHED_WORDS } from './taken-back.ts';
import { DELIBERATION } from './vague-remarks/deliberation.ts';
import { DROPPED, UNKNOWN_DAY } from './vague-remarks/presence.ts';
import type { Remark } from './vague-remarks/remark.ts';
import { BEARING, OTHER_AREAS, REQUIREMENT, WAIT } from './vague-remarks/response.ts';
import { BASELINE } from './vague-remarks/staff.ts';

/** What an empty remark is about. */
export type VagueRemarkKind =
  | 'wait'
  | 'bearing'
  | 'requirement'
  | 'deliberation'
  | 'dropped'
  | 'redeployed'
  | 'weighed'
  | 'partners'
  | 'baseline'
  | 'day'
  | 'area';

/** A remark that fills the place of what was to be agreed. */
export interface VagueRemark {
  kind: VagueRemarkKind;
  hit: Hit;
  sentence: ProseSentence;
  start: number;
  end: number;
}

const REMARKS: Readonly<Record<VagueRemarkKind, Remark>> = {
  wait: WAIT,
  bearing: BEARING,
  requirement: REQUIREMENT,
  deliberation: DELIBERATION,
  dropped: DROPPED,
  redeployed: { words: REDEPLOYED_WORDS, patterns: REDEPLOYED, isEmpty: isTakenBack },
  weighed: { words: WEIGHED_WORDS, patterns: WEIGHED, isEmpty: isPresenceWeighed },
  partners: {
    words: PARTNER_WORDS,
    patterns: PRAISED,
    isEmpty: areOnlyPraised,
    isToldElsewhere: (_, prose) => saysWhatIsDone(prose),
  },
  baseline: BASELINE,
  day: UNKNOWN_DAY,
  area: OTHER_AREAS,
};

const KINDS: readonly VagueRemarkKind[] = [
  'wait',
  'bearing',
  'requirement',
  'deliberation',
  'dropped',
  'redeployed',
  'weighed',
  'partners',
  'baseline',
  'day',
  'area',
];

/** The remarks that say nothing that anybody could be held to: «det kan ta tid før patruljen er framme», «se på hva som kan gjøres». */
export function vagueRemarksIn(prose: Prose, has: { response: boolean; presence: boolean }): VagueRemark[] {
  const found: VagueRemark[] = [];
  for (const kind of KINDS) {
    // Where the response time is a fact, the requirement is printed, and so are the days of the politikontakt.
    if ((kind === 'requirement' || kind === 'bearing') && has.response) continue;
    if (kind === 'day' && has.presence) continue;
    const { words, patterns, isEmpty, isToldElsewhere = () => false } = REMARKS[kind];
    const told = new Map<ProseText, boolean>();
    const isTold = (text: ProseText) => {
      if (!told.has(text)) told.set(text, isToldElsewhere(text, prose));
      return told.get(text)!;
    };
    for (const sentence of sentencesWith(prose, words)) {
      const match = firstOf(patterns, sentence.keys);
      if (!match || !isEmpty(sentence, match) || isTold(sentence.text)) continue;
      const { text } = sentence;
      const { start, end } = wordsMatched(sentence, match);
      let index = sentence.from;
      while (text.wordList[index]!.start < start) index++;
      const hit = { text, index, word: text.wordList[index]! };
      found.push({ kind, hit, sentence, start, end });
    }
  }
  return found;
}
