import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { sentenceAfter } from '../prose/neighbours.ts';
import { type ProseSentence, type ProseText, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Report, Rule } from '../rule.ts';
import { putOffAnswers } from '../wording/put-off-answers.ts';
import { STILL_TO_SETTLE, stillOpen } from '../wording/to-be-settled.ts';
import { TOLD_LATER, toldLater } from '../wording/told-later.ts';
import { twoTitles } from '../wording/two-titles.ts';
import { UNSETTLED, VACANT } from '../wording/unsettled-words.ts';
import { isToldAsBlank } from './placeholder.ts';

const TABLE = expressionTable([
  ...UNSETTLED.map((words) => [words, null] as const),
  ...VACANT.map((words) => [words, null] as const),
]);

const NEGATED = /(?:ikke|ikkje|ingen|inga) /i;
const SUBORDINATE =
  /(?<![A-Za-zÀ-ÖØ-öø-ɏ])(?:som|når|hvis|dersom|om|inntil|(?:^|(?<=(?:fram|frem|vent\S*|utsett\S*|utset\S*|gjelder|gjeld|varer|varar|fungerer|fungerar|opp) ))til|før|hva|kva|hvem|kven|at|så lenge)(?: [A-Za-zÀ-ÖØ-öø-ɏ]\S*){0,7}$/i;
/** «Stillingen som koordinator er ledig» */
const AS = /(?<![A-Za-zÀ-ÖØ-öø-ɏ])som(?: [A-Za-zÀ-ÖØ-öø-ɏ]\S*){1,3}$/i;
/** «Stillingen som koordinator er p.t. » */
const AS_IS = /^ ?[A-ZÆØÅ]\S* som (?:slt-?|SLT-?)?\p{L}{4,} (?:er|står)(?: p\.?t\.?| nå| no)?$/u;
const FINITE = /^(?:er|står|blir|vert) /i;
const CONDITION = /^(?:er|blir|vert|står|har|skulle|må|skal|vil|bør)(?![A-Za-zÀ-ÖØ-öø-ɏ])/i;
/** «Stillingen lyses ut når kontakten slutter» */
const WHEN = /^ (?:når|dersom|hvis|viss|så snart|etter at|ved) /;
/** «er ikke ansatt i politiet» says where, not whether. */
const WHERE = /^ (?:i|av|ved|hos|for|til|som|gjennom|over|etter|mot|før|på bakgrunn)(?![A-Za-zÀ-ÖØ-öø-ɏ])/;

/** «har ikke ansatt koordinator. Oppgaven ivaretas av …»: who does it instead. */
const DONE_INSTEAD =
  / (?:ivaretas|ivaretatt|ivaretakast|ivareteke|ivaretar|ivaretek|utføres|utførast|dekkes|dekkast|løses|løysast|gjøres|gjerast|ligger|ligg|er lagt|legges|leggast|har) (?:\S+ ){0,2}(?:av|til|hos|gjennom|oppgaven|oppgåva|oppgavene|oppgåvene|ansvaret) /;

function isDoneInstead(sentence: ProseSentence): boolean {
  return [sentence, sentenceAfter(sentence)].some((it) => it !== undefined && DONE_INSTEAD.test(it.keys));
}

/** «Større ressursbruk må avklares med lensmannen»: the limit of what one may do alone. */
const BEYOND =
  /^ (?:\S+ )?(?:større|andre|øvrige|særlige|særlege|prinsipielle|vesentlige|vesentlege|saker|tiltak|alt|bruk|ressursbruk|utgifter|kostnader|kostnadar)(?: \S+){0,6}? (?:må|skal) (?:avklares|avklarast) (?:på forhånd |på førehand |først |fyrst )?med (?:\S*mannen|\S*sjefen|\S*direktøren|\S*mesteren|\S*meisteren|\S*lederen|\S*leiaren|nærmeste|næraste|ledelsen|leiinga|egen|eigen) /;

const PUT_OFF = [
  'avklares',
  'avklarast',
  'bestemmes',
  'bestemmast',
  'fastsettes',
  'fastsetjast',
  'avklart',
  'avklara',
  'fastsett',
];
/** «Turnus avklares.», and nothing about who or when. */
const ONLY_PUT_OFF =
  /^ (?:\S+ ){1,3}(?:avklares|avklarast|bestemmes|bestemmast|fastsettes|fastsetjast) $|^ (?:kven|hvem|kva|hva|hvilke|tid|tidspunkt|tidspunktet|dato|datoen|datoane|stad|sted|staden|stedet|ansvar|ansvaret|namn|navn|frist|fristen) (?:\S+ ){0,5}(?:vert|blir) (?:avklart|avklara|bestemt|fastsett|fastsatt) $/;

/** A duty to settle things is no gap: «spørsmål som må avklares, tas opp i politirådet», «er stillingen vakant, kaller ordføreren inn». */
function isAboutCases(words: string, { start: from, end: to }: ProseSentence, start: number, end: number): boolean {
  const before = words.slice(from, start);
  const clause = before.slice(Math.max(...[',', ')', '(', ':', ';', '–'].map((it) => before.lastIndexOf(it))) + 1);
  if (WHEN.test(words.slice(end, end + 12)) && /^stilling/i.test(words.slice(start, end))) return true;
  // «Det blir ikkje laga nokon eigen plan»: they have settled not to.
  if (
    /(?:blir|vert)(?: det)? $/i.test(words.slice(from, start)) &&
    /^ (?:noe|noko|noen|nokon|egen|eigen|eget|eige|egne|eigne)(?![A-Za-zÀ-ÖØ-öø-ɏ])/.test(words.slice(end, end + 10))
  )
    return true;
  if (WHERE.test(words.slice(end, end + 16)) && NEGATED.test(words.slice(start, end))) return true;
  // «inntil stillingen er besatt» is itself what is said.
  const isHolder = AS.test(clause.trimEnd()) && FINITE.test(words.slice(start, end));
  if (SUBORDINATE.test(clause.trimEnd()) && !isHolder && !AS_IS.test(clause.trimEnd())) return true;
  return CONDITION.test(words.slice(from, end).trimStart()) && words.slice(end, to).includes(',');
}

export const unsettled: Rule = {
  id: 'unsettled',
  kind: 'placeholders',
  title: { nb: 'Noe er ikke avklart', en: 'Something is not settled' },
  description: {
    nb: 'En avtale som sier at noe må avklares, har ikke avtalt det.',
    en: 'An agreement that says something must be settled has not agreed on it.',
  },
  severity: { draft: 'info', signing: 'error' },
  check({ prose }, report) {
    for (const sentence of sentencesWith(
      prose,
      PUT_OFF,
      ({ keys, item, text, start, end }) =>
        !item && text.kind === 'prose' && ONLY_PUT_OFF.test(keys) && !text.words.slice(start, end).includes(':'),
    ))
      found(sentence.text, sentence.start, sentence.end, report);
    for (const sentence of sentencesWith(prose, TEXT_WORDS, ({ text }) => text.kind === 'prose')) {
      const match = TEXT_IN_WORK.exec(sentence.keys);
      if (match) found(sentence.text, ...placeOf(sentence, match), report);
    }
    for (const sentence of sentencesWith(prose, STILL_TO_SETTLE, ({ text }) => text.kind === 'prose')) {
      const match = stillOpen(sentence.keys);
      if (match) found(sentence.text, ...placeOf(sentence, match), report);
    }
    for (const sentence of sentencesWith(prose, TOLD_LATER, ({ text }) => text.kind === 'prose')) {
      const match = toldLater(sentence.keys);
      if (match) found(sentence.text, ...placeOf(sentence, match), report);
    }
    for (const { text, start, end } of twoTitles(prose)) {
      const said = text.words.slice(start, end);
      report({
        at: placeIn(text, start, end),
        message: {
          nb: `«${said}» er to titler for én person.`,
          en: `“${said}” is two titles for one person.`,
        },
        help: { nb: 'Skriv den tittelen som gjelder.', en: 'Write the title that holds.' },
      });
    }
    // What a blank says is told as one.
    const answers = putOffAnswers(prose).filter(({ text, start, end }) => !isToldAsBlank(prose, text, start, end));
    for (const { text, start, end } of answers) found(text, start, end, report, ANSWER);
    const isInAnswer = (text: ProseText, at: number) =>
      answers.some((it) => it.text === text && it.start <= at && at < it.end);
    for (const { hit, start, end, text } of findExpressions(prose, TABLE)) {
      if (isInAnswer(hit.text, start)) continue;
      if (/^stilling/i.test(text) && / (?:hver|hvert|kvar|kvart) /.test(prose.sentenceAt(hit).keys)) continue;
      if (/^har (?:ikke|ikkje) /i.test(text) && isDoneInstead(prose.sentenceAt(hit))) continue;
      if (/ avklar/.test(` ${text}`) && BEYOND.test(prose.sentenceAt(hit).keys)) continue;
      if (isAboutCases(hit.text.words, prose.sentenceAt(hit), start, end)) continue;
      found(hit.text, start, end, report);
    }
  },
};

const TEXT_WORDS = ['tekst', 'teksten', 'ordlyd', 'ordlyden', 'formulering', 'formuleringen', 'formuleringa'];
/** «Ny tekst om SLT avklares med naboene», «Tidligere tekst står inntil ny tekst er godkjent»: the text itself is in work. */
const TEXT_IN_WORK =
  / (?:ny|revidert|endelig|endeleg|tidligere|tidlegare|gammel|gamal|foreløpig|førebels)e? (?:tekst|teksten|ordlyd|ordlyden|formulering|formuleringen|formuleringa) (?:\S+ ){0,6}?(?:avklares|avklarast|står inntil|står til|godkjennes|godkjennast|er (?:ikke |ikkje )?(?:endelig |endeleg )?godkjent|kommer|kjem|ettersendes|ettersendast|utarbeides|utarbeidast|forhandles|forhandlast|gjelder inntil|gjeld inntil)(?= )/;

function placeOf(sentence: ProseSentence, match: RegExpExecArray): [start: number, end: number] {
  const { start, end } = wordsMatched(sentence, match);
  return [start, end];
}

const AGREE = {
  nb: 'Skriv det partene er blitt enige om, eller hvem som avgjør det og innen når.',
  en: 'Write what the parties have agreed, or who decides it and by when.',
};
const ANSWER = {
  nb: 'Skriv svaret her. Finnes det ikke ennå, ta ut linjen, eller vent med å signere.',
  en: 'Write the answer here. If there is none yet, take the line out, or wait before you sign.',
};

function found(text: ProseText, start: number, end: number, report: Report, help = AGREE): void {
  const said = text.words.slice(start, end).replace(/\s+/g, ' ').replace(/\.$/, '');
  report({
    at: placeIn(text, start, end),
    message: {
      nb: `«${said}»: dette er utsatt og ikke avtalt.`,
      en: `“${said}”: this has been put off and not agreed.`,
    },
    help,
  });
}
