import type { Message } from '../../diagnostics/diagnostic.ts';
import type { LintContext } from '../context.ts';
import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import { type Hit, keysBetween, type Prose, type ProseSentence, placeIn } from '../prose/prose.ts';
import { hitsOf, sentencesWith } from '../prose/sentences-with.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../value-at.ts';
import { clauseStart } from '../wording/duty-sentence.ts';
import { isVague } from '../wording/is-vague.ts';
import { reservationsIn } from '../wording/reservations.ts';
import { soonWithoutLimit } from '../wording/soon-without-limit.ts';
import { isTaskDoneOften } from '../wording/task-done-often.ts';
import { VAGUE_EXPRESSIONS, type VagueKind } from '../wording/vague-expressions.ts';
import { type VagueRemarkKind, vagueRemarksIn } from '../wording/vague-remarks.ts';
import { VAGUE_TASKS } from '../wording/vague-tasks.ts';

interface Found {
  kind: VagueKind | VagueRemarkKind | 'often' | 'soon';
  hit: Hit;
  sentence: ProseSentence;
  start: number;
  end: number;
}

const TABLE = expressionTable([...VAGUE_EXPRESSIONS, ...VAGUE_TASKS]);
/** Says nothing about how often; where people meet, that is what the agreement is to say. */
const OFTEN = [
  'jevnlig',
  'jevnlige',
  'jamleg',
  'jamlege',
  'jamnleg',
  'jamnlege',
  'regelmessig',
  'regelmessige',
  'ofte',
  'løpende',
  'løpande',
  'fortløpende',
  'fortløpande',
];
const MEETS =
  / (?:møtes|møtast|møtest|møter|møte|treffes|treffast|treffest|samles|samlast|samlest|sammentrer|kommer saman|kommer sammen|kjem saman) /;
/** «blir i sine møter fortløpende orientert» */
const IN_MEETINGS = / (?:i|på) (?:(?:sine|alle|hvert|kvart|de|dei|faste) ){0,2}(?:møter|møte) /;
/** What is kept up has to be so at some time: «jevnlig kontakt», «jamleg innom». */
const KEEPS_UP =
  / (?:kontakt med|dialog med|(?<!(?:partene|partane) .{0,30})(?:kontakt|dialog)|innom|besøk|besøker|besøkjer|besøke|tilsyn|kontroll|kontroller|kontrollar|revisjon|revidering|gjennomgang|gjennomganger|oppfølging|oppfølgjing|patruljerer|patruljerar|patruljering|øvelser|øvingar|øvinger|vandringer|vandringar|stede|stades|tilstede) /;
/** Where something often is so tells how things are. */
const DESCRIBES = / (?:der|hvor|kor|når|hvis|viss|dersom|om) (?:\S+ ){0,5}$/;
/** Reports have to come some time too. */
const REPORTS =
  / (?:rapporter\S*|orienter\S*|informer\S*|oppdater\S*|underrett\S*|til orientering|til informasjon|gir melding|gjev melding) /;
/** «møtes jevnlig og rapporterer til rådet hvert år»: what is said how often is another thing. */
const OF_NEXT_VERB = / (?:og|samt) (?:\S*[^\Wø]er|\S+ar|\S+es|\S+ast|\S+est|held|holder|går|gjev|gir) /;
/** «skal være til stede på rådhuset jevnlig» */
const PRESENT = / (?:stede|stades|tilstede) (?:\S+ ){0,6}$/;
const RUNNING = /^(?:løpende|løpande|fortløpende|fortløpande)$/;
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
    const hasResponse = valueAt(agreement, ['seksjoner', 'tjenestetilbud', 'responstid']) !== undefined;
    let noticed: boolean | undefined;
    const canBeEnded = () => (noticed ??= hasNotice(context));
    const found = [
      ...expressionsIn(prose).filter((it) => !(isTerm(it) && canBeEnded())),
      ...reservations(prose),
      ...often(prose),
      ...soonWithoutLimit(prose).map((it) => ({ ...it, kind: 'soon' as const })),
      ...vagueRemarksIn(prose, hasResponse),
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
        help: HELP[it.kind],
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

/** Where it is fixed how often at least, a reservation about more does no harm. */
function reservations(prose: Prose): Found[] {
  return reservationsIn(prose)
    .filter(
      ({ hit, sentence, text }) =>
        !/aktuel|relevan|naturl/.test(text) ||
        !INVITES.test(keysBetween(hit.text.wordList, Math.max(sentence.from, hit.index - 12), hit.index)),
    )
    .filter(
      ({ hit, sentence, text }) =>
        !SOON.test(text) || !LATEST.test(keysBetween(hit.text.wordList, hit.index, sentence.to)),
    )
    .filter(({ sentence }) => frequenciesOf(sentence).every(({ bound }) => bound !== 'minst'))
    .map(({ hit, sentence, start, end }) => ({ kind: 'hedge', hit, sentence, start, end }));
}

function often(prose: Prose): Found[] {
  return hitsOf(prose, OFTEN).flatMap((hit): Found[] => {
    const { text, index, word } = hit;
    const sentence = prose.sentenceAt(hit);
    const around = keysBetween(text.wordList, Math.max(sentence.from, index - 3), Math.min(sentence.to, index + 4));
    if (
      text.section === 'formål' ||
      !(
        (MEETS.test(around) && !IN_MEETINGS.test(around)) ||
        (KEEPS_UP.test(around) && !RUNNING.test(word.key) && word.key !== 'ofte') ||
        (!RUNNING.test(word.key) && isTaskDoneOften(hit, sentence)) ||
        (!RUNNING.test(word.key) &&
          PRESENT.test(keysBetween(text.wordList, Math.max(sentence.from, index - 8), index))) ||
        (REPORTS.test(around) && (!RUNNING.test(word.key) || / til (?:orientering|informasjon) /.test(around)))
      ) ||
      frequenciesOf(sentence).some(({ start }) => !OF_NEXT_VERB.test(text.words.slice(word.end, start))) ||
      DESCRIBES.test(keysBetween(text.wordList, clauseStart(sentence, index), index)) ||
      /^så (?:ofte|jamleg)/.test(text.words.slice(word.start - 3))
    )
      return [];
    return [{ kind: 'often', hit, sentence, start: word.start, end: word.end }];
  });
}

const HELP: Readonly<Record<Found['kind'], Message>> = {
  advice: {
    nb: 'Skriv «skal» om det er avtalt, eller flytt anbefalingen til handlingsplanen.',
    en: 'Write “skal” if it is agreed, or move the advice to the action plan.',
  },
  hedge: {
    nb: 'Skriv hva som skal gjøres uansett, og hva som er unntaket.',
    en: 'Write what shall be done in any case, and what the exception is.',
  },
  usual: {
    nb: 'Skriv hva som gjelder, og hva som er unntaket.',
    en: 'Write what holds, and what the exception is.',
  },
  aim: {
    nb: 'Skriv hvem som skal gjøre hva, og når.',
    en: 'Write who shall do what, and when.',
  },
  need: {
    nb: 'Skriv hvor ofte, eller hvem som avgjør at det er behov.',
    en: 'Write how often, or who decides that there is a need.',
  },
  may: {
    nb: 'Skriv «skal» om det er avtalt, eller under hvilke vilkår det gjelder.',
    en: 'Write “skal” if it is agreed, or on which conditions it holds.',
  },
  degree: {
    nb: 'Skriv et tall eller et krav som kan etterprøves.',
    en: 'Write a number or a requirement that can be checked.',
  },
  most: {
    nb: 'Skriv hvor mange dager det minst skal være.',
    en: 'Write how many days there shall be at least.',
  },
  open: {
    nb: 'Skriv hvilke, og hvem som gjør det.',
    en: 'Write which, and who does it.',
  },
  item: {
    nb: 'Skriv hva som skal gjøres, hvor ofte eller innen når.',
    en: 'Write what shall be done, how often or by when.',
  },
  later: {
    nb: 'Skriv hvem som skal gjøre hva, og når.',
    en: 'Write who shall do what, and when.',
  },
  wish: {
    nb: 'Skriv «skal», og det som kan etterprøves: hva, hvor ofte, innen når.',
    en: 'Write “skal” and what can be checked: what, how often, by when.',
  },
  weight: {
    nb: 'Skriv hvem som skal sørge for det, og hvordan.',
    en: 'Write who shall see to it, and how.',
  },
  which: {
    nb: 'Skriv hvilke det er, og hvor raskt det skal skje.',
    en: 'Write which they are, and how soon it is to happen.',
  },
  wants: {
    nb: 'Skriv hva partene skal gjøre, hvem av dem, og innen når.',
    en: 'Write what the parties shall do, which of them, and by when.',
  },
  focus: {
    nb: 'Skriv hva som skal gjøres, av hvem og hvor ofte.',
    en: 'Write what shall be done, by whom and how often.',
  },
  amount: {
    nb: 'Skriv hvor mye: en stillingsandel, et beløp eller antall timer.',
    en: 'Write how much: a share of a position, a sum or a number of hours.',
  },
  visit: {
    nb: 'Skriv hvor ofte.',
    en: 'Write how often.',
  },
  touch: {
    nb: 'Skriv hvem som tar kontakt, om hva og hvor ofte.',
    en: 'Write who makes contact, about what and how often.',
  },
  sometimes: {
    nb: 'Skriv hvor ofte.',
    en: 'Write how often.',
  },
  shared: {
    nb: 'Skriv hvor mye hver part betaler: likt, etter folketall eller i prosent.',
    en: 'Write how much each party pays: equally, by population or in percent.',
  },
  place: {
    nb: 'Skriv hvilket det er, så innbyggerne vet hvor de skal.',
    en: 'Say which one, so that people know where to go.',
  },
  often: {
    nb: 'Skriv hvor ofte.',
    en: 'Write how often.',
  },
  soon: {
    nb: 'Skriv fristen: innen hvor mange timer eller dager, eller «straks».',
    en: 'Write the deadline: within how many hours or days, or “straks” for at once.',
  },
  wait: {
    nb: 'Skriv hvilken responstid innbyggerne kan regne med, og hvem som hjelper til politiet er på stedet.',
    en: 'Write which response time people can count on, and who helps until the police are there.',
  },
  requirement: {
    nb: 'Skriv hva kravet er: hvor mange minutter, hvor og i hvor mange av oppdragene.',
    en: 'Write what the requirement is: how many minutes, where and in how many of the calls.',
  },
  deliberation: {
    nb: 'Skriv hva som skal gjøres, eller hvem som legger fram forslag, og innen når.',
    en: 'Write what shall be done, or who makes a proposal, and by when.',
  },
};
