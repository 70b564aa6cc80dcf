import type { Agreement } from '../../../schema/agreement.ts';
import { frequenciesOf } from '../prose/frequencies-of.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { byCalendar } from './by-calendar.ts';
import { isAboutCouncilMeetings } from './council-meetings.ts';
import { firstClause } from './first-clause.ts';
import { type InPassing, meetingsInPassing, officeDayInPassing } from './in-passing.ts';
import type { Count } from './per-year.ts';
import { scheduledMeetings } from './scheduled-meetings.ts';

/** One of the things whose frequency an agreement says in several places. */
export interface Kind {
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
  count?: Count;
}

/** Words of sentences about meetings. */
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

/** A day of the week in the keys of a sentence. */
export const WEEKDAY = / (?:man|mån|tirs|tys|ons|tors|fre)dag/g;

const PLAN_ROLLS = / (?:handlings|tiltaks)planen (?:(?:skal|vil|blir|vert) )?(?:rulleres|rullerast|rullert|rullere) /;

const EXERCISE =
  'øver øves øve øvast øvelse øvelsen øvelser øving øvinga øvinger øvingar beredskapsøvelse beredskapsøvelser beredskapsøving beredskapsøvingar'.split(
    ' ',
  );

/** What has one frequency in the whole agreement. */
export const KINDS: readonly Kind[] = [
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
      / stede | stades | tilstede |besøk|kontordag| kontor | kontorplass | kontorlokale\S* | arbeidsplass | rådhus| kommunehus| tinghus| herredshus| servicetorg| servicekontor| kommer til \S+ (?:minst )?(?:en|én|ein|éin|to|tre|\d) (?:gang|gong|dag)| kjem til \S+ (?:minst )?(?:en|én|ein|éin|to|tre|\d) (?:gang|gong|dag)| politikontakt\S* i (?:kommunen|kommuna|bygda|byen) (?:\S+ ){0,3}dag(?:er|ar)? | (?:er|være|vere|arbeider|arbeidar) i (?:kommunen|kommuna|bygda|byen|heradet|\S+ (?:minst |minimum )?(?:en|én|ein|éin|to|tre|\d|hver|kvar) dag(?:er|ar)?) /.test(
        keys,
      ) &&
      !/skol|skul| barn er til st| kl (?:\S+ )*å treff[ae]? |møte(?!r på (?:rådhus|kommunehus|servicekontor))|klubb|elev|patrulj|stedfortred|stadfortred|vikar| av (?:dem|dei|disse|desse) /.test(
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
