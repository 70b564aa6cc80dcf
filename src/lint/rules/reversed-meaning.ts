import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type Hit, keysBetween, type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Report, Rule } from '../rule.ts';

const TABLE = expressionTable<'prevent' | 'not-down' | 'more'>([
  [
    'hindre|hindra|hindrer|hindrar|forhindre|unngå|unngår|forebygge|førebyggje|motvirke|motverke|motvirker|avverge|avverje at',
    'prevent',
  ],
  ['ikke|ikkje går|gå|skal ned', 'not-down'],
  ['ikke|ikkje reduseres|reduserast|minker|minkar|synker|synk|avtar|avtek|faller|fell|blir færre', 'not-down'],
  ['flere|fleire|økt|auka|øke|auke|meir|mer *', 'more'],
  ['for sent|seint', 'more'],
]);
/** What nobody wants more of, by how the words begin. */
const UNWANTED =
  /^(?:hasj|rus|rusmis|narkotika|vold|vald|kriminalitet|innbrudd|innbrot|ulykk|ulukk|mobbing|skadeverk|hærverk|overgrep|tyveri|tjuveri|lovbrudd|lovbrot|ran$|branner|brannar|drepte|skadde|trusler|truslar|utenforskap|frafall|fråfall|fravær|utrygghet)/;
/** Things there may rightly be more of: knowledge about them, or those who report them. */
const WANTED =
  /anmeld|meld|avdekk|oppdag|oppklar|kontroll|forebyg|førebyg|arbeid|tiltak|innsats|kunnskap|bistand|hjelp til|mot | mot$/;
const GOAL =
  / (?:mål|målet|målsetting|målsetjing|delmål|hovedmål|arbeides|arbeidast|jobbes|ønsker|ønskjer|ambisjonen) /;

export const reversedMeaning: Rule = {
  id: 'reversed-meaning',
  kind: 'strength',
  title: { nb: 'Sier trolig det motsatte', en: 'Probably says the opposite' },
  description: {
    nb: '«Hindre at unge ikke faller utenfor» betyr at de skal falle utenfor. En nektelse for mye snur meningen.',
    en: 'One negation too many turns the meaning of a goal around.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check({ prose }, report) {
    for (const { entry, hit, start, end } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      const until = entry === 'prevent' ? negationAfter(hit, sentence) : isReversed(entry, hit, sentence) ? end : null;
      if (until !== null) tell(report, hit, start, until);
    }
  },
};

/** «hindre at unge ikke …»: where the negation ends. */
function negationAfter({ text, index }: Hit, sentence: ProseSentence): number | null {
  for (let at = index + 2; at < Math.min(sentence.to, index + 12); at++) {
    const word = text.wordList[at]!;
    if (/[,;:.]/.test(text.words.slice(text.wordList[at - 1]!.end, word.start)) || word.key === 'som') return null;
    if (word.key === 'ikke' || word.key === 'ikkje') return word.end;
  }
  return null;
}

function isReversed(kind: 'not-down' | 'more', { text, index }: Hit, { keys, from, to }: ProseSentence): boolean {
  if (!GOAL.test(keys) || WANTED.test(keys)) {
    // «Flere får hjelp for sent» is no goal, whatever it is help for.
    return kind === 'more' && text.wordList[index]!.key === 'for' && GOAL.test(keys) && / (?:flere|fleire) /.test(keys);
  }
  if (kind === 'not-down')
    return keysBetween(text.wordList, from, to)
      .trim()
      .split(' ')
      .some((key) => UNWANTED.test(key));
  const next = text.wordList[index + 1]?.key ?? '';
  if (text.wordList[index]!.key === 'for') return / (?:flere|fleire) /.test(keys);
  return UNWANTED.test(next);
}

function tell(report: Report, { text }: Hit, start: number, end: number): void {
  const words = text.text.slice(start, end).replace(/\s+/g, ' ');
  report({
    at: placeIn(text, start, end),
    message: {
      nb: `«${words}»: slik setningen står, sier den trolig det motsatte av det som er ment.`,
      en: `“${words}”: as it stands, the sentence probably says the opposite of what is meant.`,
    },
    help: {
      nb: 'Les setningen på nytt, og ta ut en nektelse.',
      en: 'Read the sentence again, and take out a negation.',
    },
  });
}
