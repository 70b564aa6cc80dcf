import { SECTION_IDS } from '../../schema/sections/index.ts';
import { isUtelatt } from '../../schema/values/utelatt.ts';
import type { Message, Path } from '../diagnostics/diagnostic.ts';
import type { LintContext } from './context.ts';
import { sentenceAfter } from './prose/neighbours.ts';
import type { ProseSentence } from './prose/prose.ts';
import { firstSentenceWith, isWord } from './prose/sentences-with.ts';
import type { Place, Rule, RuleMeta } from './rule.ts';
import { valueAt } from './value-at.ts';

/** What in the text shows that a fact is said there, though not as data. */
export interface Evidence {
  /** The sentence must hold one of these words; `evaluer*` stands for every word that begins so. Null: any sentence. */
  words: readonly string[] | null;
  /** Judges the keys of the sentence's words, with blanks between and around, and the sentence itself. */
  test?: (keys: string, sentence: ProseSentence) => boolean;
}

/** A fact that an agreement should give before it is signed. */
export interface Requirement {
  /** The fact in a few words, in definite form: «hvem som leder politirådet». */
  what: Message;
  path: Path;
  /** Whether the agreement gives it; without this: whether there is a value at the path. */
  isGiven?: (context: LintContext) => boolean;
  /** Other values than the one at the path that may give it. */
  elsewhere?: readonly Path[];
  evidence?: readonly Evidence[];
  /** Sections where evidence counts; chapters of the agreement's own always do. Null: everywhere. */
  sections: readonly string[] | null;
  /** Words to point at when the fact is missing and the text comes near it. */
  near?: readonly string[];
  isNear?: (keys: string, sentence: ProseSentence) => boolean;
  /** What comes nearest of all, and is pointed at before the words above. */
  nearest?: Near;
  /** What else to point at, in order, where none of those is. */
  farther?: readonly Near[];
  /** Points at the word alone: its sentence says something else, which may be in order. */
  narrow?: true;
  /** Where it would be written, when neither the words nor the field around it are there. */
  home?: (root: unknown) => Path;
  help: Message;
}

/** Words to point at in sentences that pass a test. */
export interface Near {
  words: readonly string[];
  test: (keys: string) => boolean;
}

/** How an agreement answers a requirement. */
export type Answer =
  | { kind: 'given' }
  | { kind: 'leftOut' }
  /** Perhaps given, by a value that does not fit the schema. */
  | { kind: 'unclear' }
  | { kind: 'inText'; sentence: ProseSentence }
  | { kind: 'missing'; at: Place };

/** A rule that a fact must be given. */
export interface RequirementRule extends Rule {
  requirement: Requirement;
}

/** Makes the rule for a required fact: it reports when neither data nor text gives it and it is not left out with a reason. */
export function requirementRule({ requirement, ...meta }: RuleMeta & { requirement: Requirement }): RequirementRule {
  const { what, help } = requirement;
  return {
    ...meta,
    requirement,
    check(context, report) {
      const answer = answerTo(requirement, context);
      if (answer.kind !== 'missing') return;
      report({
        at: answer.at,
        message: { nb: `Avtalen sier ikke ${what.nb}.`, en: `The agreement does not say ${what.en}.` },
        help,
      });
    },
  };
}

const ANSWERS = Symbol('answers');

/** How the agreement answers a requirement: given as data, left out with a reason, said in the text only, or missing. */
export function answerTo(requirement: Requirement, context: LintContext): Answer {
  const answers = context.once(ANSWERS, () => new Map<Requirement, Answer>());
  const answer = answers.get(requirement) ?? findAnswer(requirement, context);
  answers.set(requirement, answer);
  return answer;
}

function findAnswer(requirement: Requirement, context: LintContext): Answer {
  const { path, isGiven, elsewhere = [], sections } = requirement;
  if (isLeftOut(path, context.agreement)) return { kind: 'leftOut' };
  if (isGiven ? isGiven(context) : valueAt(context.agreement, path) !== undefined) return { kind: 'given' };
  if ([path, ...elsewhere].some((it) => context.doubts.isUnclear(it))) return { kind: 'unclear' };
  const sentence = evidenceIn(context, requirement.evidence ?? [], sections);
  if (sentence) return { kind: 'inText', sentence };
  const { near: words = [], isNear = () => true, nearest, farther = [] } = requirement;
  const first = (it: Near | undefined) =>
    it &&
    firstSentenceWith(context.prose, it.words, (sentence) => counts(sentence, sections) && it.test(sentence.keys));
  const near =
    first(nearest) ??
    firstSentenceWith(context.prose, words, (it) => counts(it, sections) && isNear(it.keys, it)) ??
    farther.reduce<ProseSentence | undefined>((found, it) => found ?? first(it), undefined);
  const at: Place = near
    ? { path: near.text.path, ...(requirement.narrow ? wordIn(near, words) : { start: near.start, end: near.end }) }
    : { path: homeOf(requirement, path, context.source.value), key: true };
  return { kind: 'missing', at };
}

function homeOf({ home }: Requirement, path: Path, root: unknown): Path {
  return home && valueAt(root, path.slice(0, -1)) === undefined ? home(root) : path;
}

/** The first of the words in the sentence. */
function wordIn({ text, from, to, start, end }: ProseSentence, words: readonly string[]) {
  const word = text.wordList.slice(from, to).find(({ key }) => words.some((pattern) => isWord(key, pattern)));
  return { start: word?.start ?? start, end: word?.end ?? end };
}

/** Whether the value, or a part of the agreement that holds it, is left out with a reason. */
function isLeftOut(path: Path, agreement: unknown): boolean {
  let value = agreement;
  return path.some((key) => {
    value = valueAt(value, [key]);
    return isUtelatt(value);
  });
}

function evidenceIn(
  { prose }: LintContext,
  evidence: readonly Evidence[],
  sections: Requirement['sections'],
): ProseSentence | undefined {
  for (const { words, test } of evidence) {
    const found = firstSentenceWith(
      prose,
      words,
      (it) => counts(it, sections) && (test === undefined || test(it.keys, it)),
    );
    if (found) return bodyOf(found);
  }
  return undefined;
}

/** What a heading or a label stands over: «Responstid. Politiet skal være …» says it in the second sentence. */
function bodyOf(sentence: ProseSentence): ProseSentence {
  const { text, from, to, item, start, end } = sentence;
  const isLabel =
    !item &&
    to - from <= LABEL &&
    (text.words[start] === '§' || /[:\n]|[.*_] *$/.test(text.words.slice(end - 1, end + 2)));
  if (!isLabel || VERB.test(sentence.keys)) return sentence;
  const next = sentenceAfter(sentence);
  return next && next.to > next.from ? next : sentence;
}

/** How many words a label has at most. */
const LABEL = 4;
const VERB = / (?:er|skal|har|kan|må|vil|leder|leier|leiar|møtes|møtast|gjelder|gjeld|blir|vert|bærer|ber) /;

const CANONICAL = new Set<string>(SECTION_IDS);

function counts({ text }: ProseSentence, sections: Requirement['sections']): boolean {
  if (text.kind !== 'prose' || text.section === 'vedlegg') return false;
  return sections === null || sections.includes(text.section) || !CANONICAL.has(text.section);
}
