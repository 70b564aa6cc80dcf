import type { LintContext } from '../context.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { type Hit, keysBetween, type Prose, type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../value-at.ts';
import { isVague } from '../wording/is-vague.ts';
import { reservationsIn } from '../wording/reservations.ts';
import { saidOften } from '../wording/said-often.ts';
import { soonWithoutLimit } from '../wording/soon-without-limit.ts';
import { VAGUE_EXPRESSIONS } from '../wording/vague-expressions.ts';
import { VAGUE_HELP } from '../wording/vague-help.ts';
import { VAGUE_PROMISES } from '../wording/vague-promises.ts';
import { vagueRemarksIn } from '../wording/vague-remarks.ts';
import { VAGUE_TASKS } from '../wording/vague-tasks.ts';

interface Found {
  kind: keyof typeof VAGUE_HELP;
  hit: Hit;
  sentence: ProseSentence;
  start: number;
  end: number;
}

const TABLE = expressionTable([...VAGUE_EXPRESSIONS, ...VAGUE_TASKS, ...VAGUE_PROMISES]);

/** So near each other two of them are one remark. */
const NEAR = 40;

export const vagueObligation: Rule = {
  id: 'vague-obligation',
  kind: 'strength',
  title: { nb: 'Vag forpliktelse', en: 'Vague obligation' },
  description: {
    nb: 'Avtalene skal være realistiske, tydelige og mulige å evaluere. «Bør» og «så langt det er mulig» kan ingen holde noen til.',
    en: 'The agreements shall be realistic, clear and possible to evaluate. Nobody can be held to “should” or “as far as possible”.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [{ title: 'Innst. 306 S (2014–2015)', date: '2015' }],
  check(context, report) {
    const { agreement, prose } = context;
    const has = {
      response: valueAt(agreement, ['seksjoner', 'tjenestetilbud', 'responstid']) !== undefined,
      presence: valueAt(agreement, ['seksjoner', 'politikontakt', 'tilstedeværelse']) !== undefined,
    };
    let noticed: boolean | undefined;
    const canBeEnded = () => (noticed ??= hasNotice(context));
    const found = [
      ...expressionsIn(prose).filter((it) => !(isTerm(it) && canBeEnded())),
      ...reservations(prose),
      ...saidOften(prose).map((it) => ({ ...it, kind: 'often' as const })),
      ...soonWithoutLimit(prose).map((it) => ({ ...it, kind: 'soon' as const })),
      ...vagueRemarksIn(prose, has),
    ]
      .filter(({ hit }) => hit.text.section !== 'vedlegg')
      .sort((a, b) => a.hit.text.order - b.hit.text.order || a.start - b.start || b.end - a.end);
    let last: Found | null = null;
    for (const it of found) {
      if (last?.sentence === it.sentence && it.start < last.end + NEAR) continue;
      last = it;
      const text = it.hit.text.text.slice(it.start, it.end).replace(/\s+/g, ' ');
      report({
        at: placeIn(it.hit.text, it.start, it.end),
        message: { nb: `«${text}» forplikter ingen.`, en: `“${text}” commits nobody.` },
        help: VAGUE_HELP[it.kind],
      });
    }
  },
};

function expressionsIn(prose: Prose): Found[] {
  return findExpressions(prose, TABLE).flatMap(({ entry: kind, hit, start, end, text }) => {
    const sentence = prose.sentenceAt(hit);
    const after = hit.index + text.split(/[^A-Za-zÀ-ÖØ-öø-ɏ\d.-]+/).filter((word) => word !== '').length;
    if (SOON.test(text) && LATEST.test(keysBetween(hit.text.wordList, after - 1, sentence.to))) return [];
    return isVague(kind, sentence, hit.index, after) ? [{ kind, hit, sentence, start, end }] : [];
  });
}

const ITS_TERM = / (?:gjelder|gjeld|gjelde|løper|løpende|løpande|løp|varer|varar|står|trer|trår|forlenges|forlengast) /;

const OWN = / (?:\S*avtalen|\S*avtala|avtaleforholdet|avtaletiden|avtaletida|ho) /;

const NOTICE =
  / (?:(?:oppsigelse\S*|oppsei\S*|oppsig\S*|oppheves|opphevast|avsluttes|avsluttast) |si(?:es|e|er)? (?:\S+ ){0,4}opp |sei(?:ast|e|jast)? (?:\S+ ){0,4}opp )/;

const LENGTH = / (?:\S*måned\S*|\S*månad\S*|\S*uker?s?|\S*veker?s?|\S*dagers?|\S*dagars?|års?) /;

/** «Avtalen gjelder inntil videre og kan sies opp med tre måneders varsel»: a term without end that one can get out of is one. */
function isTerm({ hit, sentence: { keys } }: Found): boolean {
  return hit.word.key.startsWith('inntil') && ITS_TERM.test(keys) && OWN.test(keys);
}

function hasNotice({ agreement, prose }: LintContext): boolean {
  if (valueAt(agreement, ['varighet', 'oppsigelse']) !== undefined) return true;
  const ways = ['oppsigelse*', 'oppsei*', 'oppsig*', 'opp', 'oppheves', 'opphevast', 'avsluttes', 'avsluttast'];
  return sentencesWith(prose, ways, ({ keys }) => NOTICE.test(keys) && LENGTH.test(keys)).length > 0;
}

const SOON = /snar|rask|umiddelbar|straks|uten opphold|utan opphald/i;

/** «så snart som mulig, og senest innen 24 timer»: the last moment is set. */
const LATEST =
  / (?:senest|seinest|seinast|innen|innan)(?: (?:innen|innan|etter))? (?:\S+ ){0,2}(?:minutt|minutter|time|timar|timer|dag|dagar|dager|døgn|virkedag|virkedager|yrkedag|yrkedagar|vyrkedag|arbeidsdag|arbeidsdager|arbeidsdagar|uke|uker|veke|veker|kl) /;

/** «Andre kan inviteres når det er aktuelt»: leave to ask others in binds nobody, nor is it meant to. */
const INVITES =
  / kan (?:\S+ ){0,4}(?:inviteres|inviterast|invitere|følge|følgje|delta|møte|innkalles|innkallast|kalles inn|kallast inn|innbys|bydast inn|trekkes inn|trekkast inn|tas med|takast med) (?:\S+ ){0,4}$/;

/** «Laget kan bruke rommet når det er ledig»: leave to use what nobody else does is no duty. */
const BORROWS = / kan (?:\S+ ){0,3}(?:låne|bruke|bruka|nytte|benytte|leie|leige|disponere|tilgang|adgang|be om|få) /;

/** Where it is fixed how often at least, a reservation about more does no harm. */
function reservations(prose: Prose): Found[] {
  return (
    reservationsIn(prose)
      // «Når det blir aktuelt å evakuere»: when something is to be done, not whether the duty holds.
      .filter(
        ({ hit, end, text }) => !/aktuelt$/.test(text) || !/^ (?:å|med) /.test(hit.text.words.slice(end, end + 5)),
      )
      .filter(
        ({ hit, sentence, text }) =>
          !/aktuel|relevan|naturl/.test(text) ||
          !INVITES.test(keysBetween(hit.text.wordList, Math.max(sentence.from, hit.index - 12), hit.index)),
      )
      .filter(({ text, sentence: { keys } }) => !text.endsWith('ledig') || !BORROWS.test(keys))
      .filter(
        ({ hit, sentence, text }) =>
          !SOON.test(text) || !LATEST.test(keysBetween(hit.text.wordList, hit.index, sentence.to)),
      )
      .filter(({ sentence }) => frequenciesOf(sentence).every(({ bound }) => bound !== 'minst'))
      .map(({ hit, sentence, start, end }) => ({ kind: 'hedge', hit, sentence, start, end }))
  );
}
