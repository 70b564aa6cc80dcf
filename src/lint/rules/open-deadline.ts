import { type ExpressionHit, expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { sentenceAfter, sentenceBefore, sentencesBefore } from '../prose/neighbours.ts';
import { keysBetween, type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Place, Report, Rule } from '../rule.ts';
import { clauseStart } from '../wording/duty-sentence.ts';
import { EVERY_YEAR, NO_TIME, UNTIL_NEW } from '../wording/open-deadlines.ts';

const TABLE = expressionTable<'year' | 'never' | 'unset' | 'until'>([
  ...EVERY_YEAR.map((words) => [words, 'year'] as const),
  ...NO_TIME.map((words) => [words, 'never'] as const),
  ...UNTIL_NEW.map((words) => [words, 'until'] as const),
  ['innen|innan fristen', 'unset'],
  ['innen|innan den fristen', 'unset'],
  ['innen|innan den fastsatte|fastsette|gitte|gjevne|oppgitte fristen', 'unset'],
  ['innen|innan gitt|gjeven|fastsatt|fastsett|oppgitt|oppgjeven frist', 'unset'],
]);
/** What is done every year has no need of one. */
const RECURS =
  / (?:hver|hvert|kvar|kvart|årlig|årleg|årlige|årlege|annethvert|annakvart|halvårlig|halvårleg|neste|påfølgende|påfølgjande|same|samme|etter|året|møteplan\S*|årshjul\S*|fast|pleier|vanligvis|oftere|oftare) |20\d\d/;
/** A number beside it says how long: «i god tid, og senest to uker før». */
const MEASURED =
  / (?:\d+|en|ein|ei|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|fjorten) (?:virke)?(?:dag|dager|dagar|døgn|uke|uker|veke|veker|måned|måneder|månad|månader|virkedager|virkedagar|timer|timar) /;

/** What comes of what was told before. */
const FOLLOWS =
  / (?:resultat\S*|rapport\S*|evaluering\S*|referat\S*|plan\S*|årsmelding\S*|oppsummering\S*|funn\S*|den|det|han|ho|denne|dette|dei|de) /;

/** These come every year, and so does what is done before them, unless it is something that is done once. */
const SEASON =
  /(?:sommeren|sommaren|sommerferien|sommarferien|jul|påske|høstferien|haustferien|skolestart|skulestart|høsten|hausten|våren|vinteren|skoleåret|skuleåret)$/;
const ONCE =
  / (?:på plass|ferdig|ferdige|klar|klare|klart|etabler\S*|opprett\S*|ansett\S*|ansettes|tilsettast|tilsetjast|gjennomført|gjennomførte|gjort|utarbeid\S*|ferdigstill\S*|vedta|vedtas|vedtatt|vedteke|anskaff\S*|utpek\S*|utpeik\S*|(?:lage|lager|lages|lagast|lagar) (?:\S+ ){0,2}\S*plan(?:en)?|besett\S*|avklar\S*|avgjør\S*|lyses ut|lysast ut|konstituer\S*|undertegn\S*|signer\S*) /;

export const openDeadline: Rule = {
  id: 'open-deadline',
  kind: 'time',
  title: { nb: 'Frist uten dag eller år', en: 'Deadline without day or year' },
  description: {
    nb: 'En frist ingen kan peke på i kalenderen, kan ingen bryte og ingen følge opp.',
    en: 'A deadline that nobody can point at in the calendar can be neither broken nor followed up.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ prose }, report) {
    for (const expression of findExpressions(prose, TABLE)) {
      const { hit, start, end, text, entry } = expression;
      const sentence = prose.sentenceAt(hit);
      if (hit.text.kind !== 'prose' || hit.text.section === 'vedlegg' || MEASURED.test(sentence.keys)) continue;
      if (entry === 'until' && !isOldStill(sentence)) continue;
      if (entry === 'unset' && !isUnset(sentence, hit.index)) continue;
      if (entry === 'year' && SEASON.test(text.toLowerCase()) && !ONCE.test(sentence.keys)) continue;
      if (entry === 'year' && (RECURS.test(around(expression, sentence.keys)) || isOfRoutine(sentence))) continue;
      found(placeIn(hit.text, start, end), text, entry === 'year' ? 'year' : 'never', report);
    }
  },
};

/** What goes on to hold though it is old; that an agreement does is how agreements end. */
const STILL_HOLDS =
  / (?:\S*rutine\S*|\S*rutina|\S*plan(?:en|ene|ane)?|retningslin\S*|instruks\S*|veileder\S*|rettleiar\S*|prosedyre\S*|oversikt\S*|\S*lista|\S*listen|vedtekt\S*|\S*vedtekt(?:en|ene|a)?|kart|kartet) (?:\S+ ){0,6}?(?:gjelder|gjeld|gjelde|brukes|brukast|følges|følgjast|videreføres|vidareførast|benyttes|benyttast|står) /;
/** By when the new one is there, in the sentence itself or beside it. */
const BY_WHEN =
  / (?:innen|innan|senest|seinast|frist\S*|\S+måneder|(?:1[0-2]|[1-9]) (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)) /;

/** How old it is. */
const FROM_YEAR = / (?:fra|frå|av|datert|vedtatt|vedteken|(?:vedtatt|vedteken) i) 20\d\d(?= )/g;

/** Whether something old is to hold until there is a new one, and nothing says by when. */
function isOldStill(sentence: ProseSentence): boolean {
  if (!STILL_HOLDS.test(sentence.keys)) return false;
  return ![sentence, sentenceBefore(sentence), sentenceAfter(sentence)].some(
    (it) => it && (BY_WHEN.test(it.keys) || / 20\d\d /.test(it.keys.replace(FROM_YEAR, ' '))),
  );
}

const ANSWERS =
  / (?:svar|svare|svara|svarer|svarar|besvare|besvarer|besvares|svarast|uttale|uttaler|uttalar|uttalelse|uttalelser|uttalelsen|uttalen|uttaler|gi|gir|gje|gjev|avgi|avgir|høring\S*|høyring\S*) /;
/** Whose deadline it is, and where it stands. */
const SET_BY = /^(?:på|i|for|som|av|etter|til|etaten\S*|kommunen\S*|politiet\S*|statsforvalter\S*|hver|kvar|går|er)$/;
const SETS_ONE = /frist|innen |innan |senest|seinast/;

/** Answering «innen fristen» where none is set for it, here or in the sentences beside it. */
function isUnset(sentence: ProseSentence, first: number): boolean {
  const { text, to } = sentence;
  const { key: next = '' } =
    text.wordList
      .slice(first, to)
      .find(
        ({ key }, index) =>
          index > 0 && !/^(?:den|fristen|gitt|gjeven|fastsatt|fastsett|oppgitt|oppgjeven|frist)$/.test(key),
      ) ?? {};
  const said = keysBetween(text.wordList, clauseStart(sentence, first), first);
  if (!ANSWERS.test(said) || SET_BY.test(next)) return false;
  return ![sentence, sentenceBefore(sentence), sentenceAfter(sentence)].some(
    (it) =>
      it !== undefined &&
      (MEASURED.test(it.keys) || / (?:setter|set|fastsetter|fastset|ber om) /.test(it.keys)) &&
      SETS_ONE.test(it.keys),
  );
}

/** The words of the sentence without those of the expression, which themselves say «året». */
function around({ text }: ExpressionHit<unknown>, keys: string): string {
  return keys.replace(` ${text.toLowerCase()} `, '  ');
}

/** «Rådet evaluerer avtalen hvert år i oktober. Resultatet går til kommunestyret før jul.»: what follows from a routine comes as often. */
function isOfRoutine(sentence: ProseSentence): boolean {
  const { words } = sentence.text;
  if (/ (?:skal|må) (?:\S+ ){0,6}?(?:være|vere|bli|ha|etableres|opprettes|ferdig\S*) /.test(sentence.keys))
    return false;
  return sentencesBefore(sentence, 2).some((it) => {
    if (!sentence.item && words.slice(it.end, sentence.start).includes('\n\n')) return false;
    return frequenciesOf(it).length > 0 && FOLLOWS.test(sentence.keys);
  });
}

function found(at: Place, said: string, kind: 'year' | 'never', report: Report): void {
  report({
    at,
    message:
      kind === 'year'
        ? { nb: `«${said}» sier ikke hvilket år.`, en: `“${said}” does not say which year.` }
        : { nb: `«${said}» er ikke en frist.`, en: `“${said}” is no deadline.` },
    help:
      kind === 'year'
        ? { nb: 'Skriv datoen, eller «hvert år» når det gjentas.', en: 'Write the date, or “hvert år” when it recurs.' }
        : { nb: 'Skriv en dato, eller hvor mange dager eller uker.', en: 'Write a date, or how many days or weeks.' },
  });
}
