import type { Agreement } from '../../../schema/agreement.ts';
import type { Hyppighet } from '../../../schema/values/hyppighet.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { FoundFrequency } from '../../commitments/frequency.ts';
import { frequencyOf } from '../../commitments/frequency-of.ts';
import type { LintContext } from '../context.ts';
import { isRecord } from '../is-record.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { valueAt } from '../value-at.ts';
import { byCalendar } from './by-calendar.ts';
import { type CouncilAsGroup, councilAsGroup } from './council-as-group.ts';
import { isAboutCouncilMeetings } from './council-meetings.ts';
import { firstClause } from './first-clause.ts';
import { type InPassing, meetingsInPassing, officeDayInPassing } from './in-passing.ts';
import { mayTellOfGroup, meetingGroupOf } from './meeting-group.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';
import { scheduledMeetings } from './scheduled-meetings.ts';
import { isSecondPlace } from './second-place.ts';

/** A frequency counted by the year. */
interface PerYear {
  low: number;
  high: number;
  /** Given as data, as an exact number. */
  exact?: true;
  /** Said in the text, as an exact number. */
  fixed?: boolean;
  /** Told by the days of the week, which are held against each other by their names. */
  byDay?: boolean;
  /** «minst to»: beside an exact fact that is higher it promises less. */
  least?: boolean;
}

/** One of the things whose frequency an agreement says in several places. */
interface Kind {
  /** Where it stands as data. */
  path: readonly string[] | null;
  words: readonly string[];
  about: (sentence: ProseSentence) => boolean;
  name: { nb: string; en: string };
  /** The part of a sentence that says it. */
  clause?: (sentence: ProseSentence) => ProseSentence;
  /** Holds for one place; elsewhere it may be otherwise. */
  byPlace?: boolean;
  /** What a sentence about something else mentions of it. */
  inPassing?: (sentence: ProseSentence, agreement: Agreement) => InPassing | null;
  /** Is also told of a group that is the council by another name. */
  ofGroup?: true;
  /** Counts what no frequency says: meetings by their months, presence by the days of the calendar. */
  count?: (sentence: ProseSentence) => { low: number; high: number; start: number; end: number } | null;
}

export const MEETING_WORDS =
  'møte møter møtes møtast møtest møta møtene møtet møtar politirådsmøter politirådsmøte politirådsmøta politirådsmøtene rådsmøter rådsmøte rådsmøta rådsmøtene samles samlast treffes treffast treffest treff trer kvartalsmøter kvartalsmøte halvårsmøter halvårsmøte månedsmøter månadsmøte'.split(
    ' ',
  );
const EVALUATION =
  'evaluerer evaluerar evalueres evaluerast evaluering evaluere evalueringen evalueringa evaluert går gjennomgår gjennomgås gjennomgåast'.split(
    ' ',
  );
/** «går gjennom avtalen», «avtalen gjennomgås». */
const REVIEW =
  / (?:går|gå) (?:\S+ )?(?:gjennom|igjennom) (?:avtalen|avtala|samarbeidet) | gjennomgår (?:avtalen|avtala|samarbeidet) | (?:avtalen|avtala|samarbeidet) (?:skal )?gjennomgå(?:s|ast) /;
/** Outside of its own section, and beside other things that are evaluated, only what names the agreement counts. */
const OF_AGREEMENT =
  /evaluer[^ ]{0,8} (?:(?:av|heile|hele|denne) ){0,2}(?:avtalen|avtala|samarbeidet|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|politirådsavtala) | (?:avtalen|avtala|samarbeidet|samarbeidsavtalen|samarbeidsavtala|politirådsavtalen|politirådsavtala) (?:\S+ ){0,3}evaluer/;
const OF_ANOTHER =
  / (?:slt-arbeidet|slt-modellen|slt-ordningen|slt-ordninga|slt|handlingsplanen|tiltaksplanen|planen|tiltakene|tiltaka|ordningen|ordninga) (?:skal |vil |blir |vert )?evaluer/;
const WEEKDAY = / (?:man|mån|tirs|tys|ons|tors|fre)dag/g;
const PLAN_ROLLS = / (?:handlings|tiltaks)planen (?:(?:skal|vil|blir|vert) )?(?:rulleres|rullerast|rullert|rullere) /;
const EXERCISE =
  'øver øves øve øvast øvelse øvelsen øvelser øving øvinga øvinger øvingar beredskapsøvelse beredskapsøvelser beredskapsøving beredskapsøvingar'.split(
    ' ',
  );

const KINDS: readonly Kind[] = [
  {
    path: ['seksjoner', 'politiråd', 'møter'],
    words: [...MEETING_WORDS, 'kommer', 'kjem', 'kome', 'komme', 'koma'],
    about: isAboutCouncilMeetings,
    name: { nb: 'Møtehyppigheten', en: 'The meeting frequency' },
    count: scheduledMeetings,
    inPassing: meetingsInPassing,
    ofGroup: true,
  },
  {
    path: ['seksjoner', 'politikontakt', 'tilstedeværelse'],
    words: [
      ...[
        'uke',
        'uken',
        'veke',
        'veka',
        'måned',
        'måneden',
        'månad',
        'månaden',
        'dag',
        'dager',
        'dagar',
        'ukentlig',
        'vekentleg',
        'dagen',
        'kontordag',
        'kontordagen',
        'ettermiddag',
        'formiddag',
      ],
      ...['mandag*', 'måndag*', 'tirsdag*', 'tysdag*', 'onsdag*', 'torsdag*', 'fredag*'],
    ],
    clause: (it) => firstClause(it, (clause) => frequenciesOf(clause).length > 0 || byCalendar(clause) !== null),
    about: (it, { text, keys } = it) =>
      (text.section === 'politikontakt' || /politikontakt| kontordagen /.test(keys)) &&
      / stede | stades | tilstede |besøk|kontordag| kontor | kontorplass | kontorlokale\S* | arbeidsplass | rådhus| kommunehus| tinghus| herredshus| servicetorg| servicekontor| politikontakt\S* i (?:kommunen|kommuna|bygda|byen) (?:\S+ ){0,3}dag(?:er|ar)? | (?:er|være|vere|arbeider|arbeidar) i (?:kommunen|kommuna|bygda|byen|heradet|\S+ (?:minst |minimum )?(?:en|én|ein|éin|to|tre|\d|hver|kvar) dag(?:er|ar)?) /.test(
        keys,
      ) &&
      !/skol|skul| barn er til st|møte(?!r på (?:rådhus|kommunehus|servicekontor))|klubb|elev|patrulj|stedfortred|stadfortred|vikar| av (?:dem|dei|disse|desse) /.test(
        keys,
      ) &&
      // A visit a month is told of as less than weekly presence.
      (!/besøk/.test(keys) || /dag|ukentlig|vekentleg/.test(keys)) &&
      // «hver mandag og torsdag» is more than «hver mandag» says.
      ((keys.match(WEEKDAY)?.length ?? 0) < 2 || byCalendar(it) !== null),
    count: byCalendar,
    byPlace: true,
    inPassing: officeDayInPassing,
    name: { nb: 'Politikontaktens tilstedeværelse', en: 'The presence of the politikontakt' },
  },
  {
    path: ['seksjoner', 'evaluering', 'hyppighet'],
    words: EVALUATION,
    about: ({ text, keys }) =>
      (text.section === 'evaluering' ? !OF_ANOTHER.test(keys) : OF_AGREEMENT.test(keys)) &&
      ((/evalu/.test(keys) &&
        !/evaluer\S* (?:hvert |kvart |alle )?(?:møte|møta|tiltak|kurs|øvelse|øving)/.test(keys)) ||
        REVIEW.test(keys)),
    name: { nb: 'Hvor ofte det evalueres,', en: 'The frequency of the evaluation' },
  },
  {
    path: null,
    words: ['rulleres', 'rullerast', 'rullere', 'rullert'],
    about: ({ keys }) => PLAN_ROLLS.test(keys) && !/budsjett|økonomiplan|kommuneplan/.test(keys),
    name: { nb: 'Hvor ofte handlingsplanen rulleres,', en: 'How often the action plan is renewed' },
  },
  {
    path: null,
    words: EXERCISE,
    about: ({ keys }) =>
      /politi|partene|partane|begge|felles| sammen | saman |^ (?:det|der) |beredskapsøv|^ øv/.test(keys) &&
      !/skol|skul|elev| en av | ein av | ene øv|fullskala|table|skrivebord|i tillegg|deltar|deltek/.test(keys),
    name: { nb: 'Hvor ofte partene øver,', en: 'How often the parties hold exercises' },
    count: scheduledMeetings,
  },
];

/** Words of sentences that may mention a frequency in passing. */
const MENTIONED =
  'møtene møta møter møte møtet rådsmøtene rådsmøta rådsmøtet politirådsmøtene politirådsmøta politirådsmøtet halvårsmøt* kvartalsmøt* månedsmøt* månadsmøt* kontordag*'.split(
    ' ',
  );

const help = {
  nb: 'Skriv tallet ett sted, som felt, og nevn det i teksten med {{…}}.',
  en: 'Write the number once, as data, and mention it in the text as {{…}}.',
};

/** How often the council meets, the politikontakt is present and the cooperation is evaluated. */
export function frequencies(context: LintContext): Matter<PerYear>[] {
  return KINDS.map((kind) => ({
    name: kind.name,
    said: [...allSaid(kind, context), ...(kind.ofGroup ? saidOfGroup(context) : [])],
    agree: isCompatible,
    help,
  }));
}

const GROUP = Symbol('council as group');

function groupOf(context: LintContext): CouncilAsGroup {
  return context.once(GROUP, ({ prose }) => councilAsGroup(prose, MEETING_WORDS));
}

/** What is said of a group that is the council. */
function saidOfGroup(context: LintContext): Said<PerYear>[] {
  return groupOf(context)
    .sentences.flatMap((it) => saidIn(it, scheduledMeetings))
    .map((it) => ({ ...it, aside: true as const }));
}

/** «SLT-koordinatoren og politikontakten møtes hver uke», and nobody else. */
const PAIR =
  / (?:slt-?koordinator\S*,? (?:og|møter) politikontakt\S*|politikontakt\S* (?:og|møter) slt-?koordinator\S*) /;

const isAboutPair = ({ text, keys }: ProseSentence) =>
  text.kind === 'prose' && PAIR.test(keys) && !/skol|skul|forel|rådet|grupp|utval|forum|team/.test(keys);

/** How often each group meets that the text names: «SLT-utvalget», «koordineringsgruppa». */
export function groupFrequencies(context: LintContext): Matter<PerYear>[] {
  const { prose } = context;
  const groups = new Map<string, { name: string; said: Said<PerYear>[] }>();
  const isCouncil = groupOf(context).names;
  for (const sentence of sentencesWith(prose, MEETING_WORDS, mayTellOfGroup)) {
    const body = / politiråd\S* | rådet | felles | ekstra /.test(sentence.keys) ? null : meetingGroupOf(sentence);
    if (body === null || isCouncil.has(body.id.replace(/^slt-?/, ''))) continue;
    const group = groups.get(body.id) ?? { name: body.name, said: [] };
    groups.set(body.id, group);
    group.said.push(...saidIn(sentence, scheduledMeetings));
  }
  const pair = sentencesWith(
    prose,
    [...MEETING_WORDS, 'statusmøte', 'statusmøter', 'samarbeidsmøte', 'samarbeidsmøter'],
    isAboutPair,
  );
  groups.set('', {
    name: 'SLT-koordinatoren og politikontakten',
    said: pair.flatMap((it) => saidIn(it, scheduledMeetings)),
  });
  return [...groups.values()].map(({ name, said }) => ({
    name: { nb: `Hvor ofte ${name} møtes,`, en: `How often ${name} meets` },
    said,
    agree: isCompatible,
    help: { nb: 'Bestem hvor ofte, og skriv det ett sted.', en: 'Decide how often, and write it once.' },
  }));
}

const SAID_AGAIN = / (?:dvs|det vil si|det vil seie|altså) /;

function allSaid(
  { path, words, about, count, inPassing, byPlace = false, clause = (it) => it }: Kind,
  { agreement, prose }: LintContext,
): Said<PerYear>[] {
  const fact = path === null ? undefined : valueAt(agreement, path);
  const said: Said<PerYear>[] = [];
  if (path !== null && fact !== undefined && !isUtelatt(fact)) {
    const given = fact as Hyppighet & { dager?: Hyppighet['antall'] };
    const frequency = frequencyOf({ ...given, antall: given.antall ?? given.dager ?? 1 });
    if (frequency?.perYear) {
      const shown = `${given.antall ?? given.dager} per ${given.per}`;
      said.push(saidAsFact(path, shown, { ...range(frequency), ...(frequency.bound === null && { exact: true }) }));
    }
  }
  // Weekdays that are given as data are held against those of the text by name.
  const named = isRecord(fact) && fact.ukedager !== undefined ? WEEKDAY : null;
  const isWanted = (it: ProseSentence) =>
    it.text.kind === 'prose' &&
    about(clause(it)) &&
    !(byPlace && isSecondPlace(it, agreement)) &&
    (named === null || it.keys.search(named) === -1);
  const read = new Set<ProseSentence>();
  for (const sentence of sentencesWith(prose, words, isWanted)) {
    const found = saidIn(clause(sentence), count);
    if (found.length > 0) read.add(sentence);
    said.push(...found);
  }
  if (!inPassing) return said;
  for (const sentence of sentencesWith(prose, MENTIONED, (it) => it.text.kind === 'prose' && !read.has(it))) {
    const found = inPassing(sentence, agreement);
    if (found) said.push({ ...saidInText(sentence, found.start, found.end, found), aside: true });
  }
  return said;
}

/** The second frequency of a sentence is mostly about something else, unless it says the first in other words. */
function saidIn(sentence: ProseSentence, count: Kind['count']): Said<PerYear>[] {
  const found = frequenciesOf(sentence).slice(0, SAID_AGAIN.test(sentence.keys) ? 2 : 1);
  const counted = count?.(sentence);
  const [first] = found;
  if (first === undefined || (counted && isPartOf(counted, first, sentence)))
    return counted
      ? [
          saidInText(sentence, counted.start, counted.end, {
            low: counted.low,
            high: counted.high,
            byDay: isByDay(sentence, counted),
          }),
        ]
      : [];
  return found.map((it) =>
    saidInText(sentence, it.start, it.end, {
      ...range(it),
      least: it.bound === 'minst',
      byDay: isByDay(sentence, it),
      ...(it.bound === null && { fixed: true as const }),
    }),
  );
}

/** «hver måned» in «siste torsdag i hver måned», and «hvert år» after «i mars og oktober», say no frequency of their own. */
function isPartOf(
  counted: { start: number; end: number },
  { start, end }: FoundFrequency,
  { text }: ProseSentence,
): boolean {
  return (start >= counted.start && start < counted.end) || /^(?:hvert|kvart) år$/i.test(text.text.slice(start, end));
}

const EVERY_WEEK =
  /^(?!.*(?:annen|annan|anna |første|fyrste|siste|andre|tredje|fjerde)).*(?:man|mån|tirs|tys|ons|tors|fre)dag/i;

function isByDay({ text }: ProseSentence, { start, end }: { start: number; end: number }): boolean {
  return EVERY_WEEK.test(text.words.slice(start, end));
}

function isCompatible(one: PerYear, other: PerYear): boolean {
  if (one.byDay && other.byDay) return true;
  if ((one.exact || one.fixed) && other.least && other.low < one.low) return false;
  // «minst to møter i året» in one place, and «en gang i kvartalet» in another: which of them is promised?
  if (one.least && other.fixed && other.low > one.low) return false;
  // «minst to møter i året» after «ikke mer enn fire måneder mellom møtene» promises less
  if (other.least && one.high === Number.POSITIVE_INFINITY && other.low < one.low) return false;
  return other.low <= one.high && one.low <= other.high;
}

function range({ perYear, bound }: Pick<FoundFrequency, 'perYear' | 'bound'>): { low: number; high: number } {
  const [low, high] = perYear ?? [1, 1];
  return { low: bound === 'høyst' ? 0 : low, high: bound === 'minst' ? Number.POSITIVE_INFINITY : high };
}
