import type { Agreement } from '../../../schema/agreement.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { firstOf, guarded, type Pattern } from '../prose/guarded.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { valueAt } from '../value-at.ts';

/** One of two things that cannot both be so. */
export interface Side {
  /** The sentence must hold one of these words; `bær*` stands for every word that begins so. */
  words: readonly string[];
  test: (keys: string, sentence: ProseSentence) => boolean;
  /** A fact that says the same. */
  fact?: (agreement: Agreement) => { path: Path; words: string } | null;
}

/** Two statements that contradict each other. */
export interface Opposites {
  one: Side;
  other: Side;
  /** The question that the agreement answers in two ways: «om politikontakten bærer uniform». */
  about: { nb: string; en: string };
  /** The side that is likely the wrong one wherever it stands; else what stands later is. */
  suspect?: 'one' | 'other';
}

const NOT = '(?:ikke|ikkje|ei)';
const PARTY =
  '(?:hver part|hver av partene|hver av dei|hver av oss|partene|begge parter|kvar part|kvar av partane|partane|begge partar|begge partene|begge partane|hver|kvar)';
const COSTS = '(?:kostnad\\S*|utgift\\S*|reise\\S*|lønn\\S*|løn\\S*)';

const flag = (path: Path, value: boolean, words: string) => (agreement: Agreement) =>
  valueAt(agreement, path) === value ? { path, words } : null;

const UNIFORM: Path = ['seksjoner', 'politikontakt', 'uniformert'];
const CLOSED: Path = ['seksjoner', 'taushetsplikt', 'lukkede_møter'];
const aboutContact = ({ text, keys }: ProseSentence) =>
  (text.section === 'politikontakt' || / politikontakt/.test(keys)) &&
  !/patrulje|rettspleie|gjøremål|gjeremål| publikum/.test(keys);
/** «vi møter» is what we do. */
const MEETINGS =
  '(?:møtene|møta|(?<! (?:vi|me|som|alle|begge|partene|partane|de|dei|hun|han|ho|den|og|kommunen|politiet) )(?:møter|møte)|rådsmøtene|rådsmøta|politirådsmøtene|politirådsmøter)';
/** Whoever is open about something is no meeting. */
const NOBODY_ELSE =
  '(?!(?:vi|me|at|som|alle|begge|partene|partane|de|dei|deltakerne|deltakarane|medlemmene|medlemene) )';
const aboutMeetings = ({ keys }: ProseSentence) =>
  !/kommunestyre|formannskap|utvalg|utval|grupp|folkemøte|forum|årsmøte|informasjonsmøte|kan holde|kan halde| møte\S* (?:med|for) (?:publikum|innbygg|ungdom|foreldre|foresatte|føresette|elev|næring|frivillig|lag )/.test(
    keys,
  );
const CLOSED_DOORS = new RegExp(
  ` ${MEETINGS}(?: \\S+){0,4} (?:er|holdes|haldast|foregår|føregår|går|haldne) (?:\\S+ ){0,2}(?:lukket|lukka|lukkede|lukkete|for lukkede dører|for lukka dører|bak lukkede dører|bak lukka dører|ikke åpne|ikkje opne) `,
);
const OPEN_DOORS = new RegExp(
  ` ${MEETINGS}(?: ${NOBODY_ELSE}\\S+){0,3} er (?:i utgangspunktet |som hovedregel )?(?:åpne|opne|offentlige|offentlege) (?!om |med |mot |for (?:nye |innspill |forslag |idear |ideer |medlemmer |medlemer |innkalte |inviterte |gjester |ungdomsrådet ))`,
);
const IN_UNIFORM = / uniformert|(?:^| )(?:i|ber|bær|bærer|bære|bere|bruker|brukar|bruke|har) (?:alltid )?uniform /;
const IN_CIVILIAN = new RegExp(
  ` i sivilt? (?!rettspleie|bil|patrulje|stilling)| sivilkle| sivilt antrekk | sivile klær | sivile klede | uten uniform | utan uniform | ${NOT} (?:\\S+ ){0,2}(?:uniform|uniformert) `,
);

/** What is worn on some occasions takes nothing from the rule. */
const SOMETIMES =
  / eller | og i uniform| kan | når | dersom | hvis | viss | ved behov |unntak|unnatak|unntatt|bortsett|klubb|samtale|hjemmebesøk|heimebesøk/;

const ALL_COSTS =
  '(?:kostnadene|kostnadane|utgiftene|utgiftane|utgifter|kostnader|kostnadar)(?: (?:ved|til|med|i|knyttet til|knytte til) (?:samarbeidet|avtalen|avtala|politirådet))?';
/** «Utgiftene deles likt mellom partene», and not those of something in particular. */
const SHARES = new RegExp(
  `^ (?:alle )?${ALL_COSTS} (?:skal |blir |vert )?(?:deles|delast|fordeles|fordelast) (?:likt|likeleg|mellom) |^ (?:partene|partane) (?:deler|delar) (?:alle )?${ALL_COSTS} `,
);
const PAYS_ALL = new RegExp(
  `^ (?:kommunen|politiet|politidistriktet) (?:dekker|dekkjer|betaler|betalar|bærer|ber) alle ${ALL_COSTS} $|^ alle ${ALL_COSTS} (?:dekkes|dekkast|betales|betalast|bæres|berast) av (?:kommunen|politiet) $`,
);
const PAYS_OWN = new RegExp(
  `^ ${PARTY} (?:bærer|ber|dekker|dekkjer|betaler|betalar) (?:alle )?(?:sine (?:egne|eigne)|sine|egne|eigne) ${ALL_COSTS} $`,
);

const CASES =
  '(?:enkeltsak\\S*|enkeltperson\\S*|personsak\\S*|einskildsak\\S*|einskildperson\\S*|(?:navngitte|namngjevne|konkrete) (?:personer|personar|ungdommer|ungdommar|barn|unge|familier|familiar))';
const DEALS =
  '(?:drøft\\S*|behandl\\S*|handsam\\S*|gjennomgå\\S*|gå gjennom|går gjennom|tas opp|takast opp|tar opp|tek opp|tema|fokus|orienter\\S*|dagsorden\\S*|sakliste\\S*|saksliste\\S*)';
const DEALS_WITH_NONE: readonly Pattern[] = [
  new RegExp(
    ` (?:drøft\\S*|behandl\\S*|handsam\\S*|ta opp|tar opp|tek opp|diskuter\\S*) (?:\\S+ ){0,2}${NOT} (?:\\S+ ){0,2}${CASES} `,
  ),
  new RegExp(` ${NOT} (?:drøft\\S*|behandl\\S*|handsam\\S*|ta opp|diskuter\\S*) (?:\\S+ ){0,2}${CASES} `),
  guarded(
    / (?:behandles|drøftes|handsamast|drøftast|tas|takast) /,
    new RegExp(
      ` ${CASES} (?:\\S+ ){0,2}(?:(?:behandles|drøftes|handsamast|drøftast|tas|takast) (?:opp )?${NOT}|${NOT} (?:behandles|drøftes|handsamast|drøftast|tas|takast)) `,
    ),
  ),
];
/** «hatytringer mot enkeltpersoner» is a matter of its own. */
const OF_WHOM = '(?<! (?:mot|til|fra|frå|av|hos) |(?<!bekymring|uro) for )';
const DEALS_WITH_SOME = new RegExp(
  ` ${DEALS} (?:\\S+ ){0,6}${OF_WHOM}${CASES} |(?<= )${OF_WHOM}${CASES} (?:\\S+ ){0,6}${DEALS} `,
);
/** What a council that deals with no single cases may still do, or what is done elsewhere. */
const NOT_AS_CASE = new RegExp(
  ` (?:${NOT}|ingen|uten|utan|aldri|kan|når (?!det (?:gjelder|gjeld|er nødvendig|er naudsynt|trengs|trengst) )\\S+|anonym\\S*|prinsip\\S*|dersom|hvis|viss|unntak|unnatak|henvis\\S*|tilvis\\S*|opplysning\\S*|taushets\\S*|teieplikt\\S*|slt\\S*|\\S*grupp\\S*|\\S*team\\S*|barnevern\\S*|foreslå\\S*|inviter\\S*|media|mediene) `,
);
const aboutCouncil = ({ text, keys }: ProseSentence) =>
  / politiråd\S* /.test(keys) ||
  (text.section === 'politiråd' && / (?:rådet|møte\S*|dagsorden\S*|sakliste\S*) /.test(keys)) ||
  (text.section === 'organisering' && / (?:rådet|rådsmøte\S*|(?:ethvert|hvert|kvart|alle) møt\S*) /.test(keys));
const CASE_WORDS = [
  'enkeltsak*',
  'enkeltperson*',
  'personsaker',
  'personsakar',
  'einskildsak*',
  'einskildperson*',
  'navngitte',
  'namngjevne',
  'konkrete',
];

export const OPPOSITES: readonly Opposites[] = [
  {
    about: { nb: 'om politirådet behandler enkeltsaker', en: 'whether the council deals with single cases' },
    suspect: 'other',
    one: {
      words: CASE_WORDS,
      test: (keys, { text }) =>
        firstOf(DEALS_WITH_NONE, keys) !== null &&
        (text.section === 'politiråd' || / (?:politiråd\S*|rådet) /.test(keys)) &&
        !/ (?:med mindre|unntatt|unnateke|unntak|annet enn|anna enn|bortsett|utover|uten|utan) /.test(keys),
    },
    other: {
      words: CASE_WORDS,
      test: (keys, it) => aboutCouncil(it) && DEALS_WITH_SOME.test(keys) && !NOT_AS_CASE.test(keys),
    },
  },
  {
    about: { nb: 'om politikontakten bærer uniform', en: 'whether the politikontakt wears a uniform' },
    one: {
      words: ['uniform', 'uniformert'],
      test: (keys, it) => aboutContact(it) && IN_UNIFORM.test(keys) && !IN_CIVILIAN.test(keys),
      fact: flag(UNIFORM, true, 'uniformert: true'),
    },
    other: {
      words: ['sivil', 'sivilt', 'sivilkledd', 'sivilkledde', 'sivile', 'uniform', 'uniformert'],
      test: (keys, it) => aboutContact(it) && IN_CIVILIAN.test(keys) && !SOMETIMES.test(keys),
      fact: flag(UNIFORM, false, 'uniformert: false'),
    },
  },
  {
    about: { nb: 'hvem som betaler', en: 'who pays' },
    suspect: 'other',
    one: {
      words: ['egne', 'eigne', 'kostnader', 'kostnadar', 'utgifter'],
      test: (keys) =>
        new RegExp(
          ` ${PARTY} (?:skal |må |selv |sjølv ){0,2}(?:bærer|bære|ber|bere|dekker|dekke|dekkjer|dekkje|tar|tek|ta|betaler|betalar|betale|svarer for|svarar for|står for) (?:alle )?(?:hver |kvar )?(?:sine (?:egne|eigne)|sine|egne|eigne) ${COSTS} `,
        ).test(keys),
    },
    other: {
      words: [
        'dekke',
        'dekker',
        'dekkje',
        'dekkjer',
        'betale',
        'betaler',
        'betalar',
        'refundere',
        'refunderer',
        'refunderar',
        'godtgjøre',
        'bære',
        'bærer',
        'bekoste',
        'bekoster',
        'bekostar',
        'dekkes',
        'dekkast',
        'finansierer',
        'finansiere',
      ],
      test: (keys) =>
        (new RegExp(
          ` kommunen (?:\\S+ ){1,5}(?:politiets|politiet sine?|politidistriktets|lensmannens|alle) (?:\\S+ ){0,3}${COSTS} `,
        ).test(keys) ||
          new RegExp(
            ` (?:politiet|politidistriktet|lensmannen) (?:\\S+ ){1,5}(?:kommunens|kommunen sine?|alle) (?:\\S+ ){0,3}${COSTS} `,
          ).test(keys) ||
          / (?:alle|samtlige) (?:kostnader|utgifter|kostnadar)(?: \S+){0,6} (?:dekkes|dekkast|bæres|berast|betales|betalast) av (?:kommunen|politiet) /.test(
            keys,
          )) &&
        !new RegExp(` (?:${NOT}|unntak|unntatt|unnateke|selv|sjølv) `).test(keys),
    },
  },
  {
    about: { nb: 'hvordan utgiftene deles', en: 'how the costs are shared' },
    one: {
      words: ['deles', 'delast', 'fordeles', 'fordelast', 'deler', 'delar'],
      test: (keys) => SHARES.test(keys),
    },
    other: {
      words: ['dekker', 'dekkjer', 'dekkes', 'dekkast', 'bærer', 'ber', 'betaler', 'betalar', 'bæres', 'berast'],
      test: (keys) => PAYS_ALL.test(keys) || PAYS_OWN.test(keys),
    },
  },
  {
    about: { nb: 'om avtalen binder partene', en: 'whether the agreement binds the parties' },
    one: {
      words: [
        'bindende',
        'bindande',
        'forpliktende',
        'forpliktande',
        'uforpliktende',
        'uforpliktande',
        'intensjonsavtale',
      ],
      test: (keys) =>
        /avtal/.test(keys) &&
        (new RegExp(
          ` avtal\\S* (?:\\S+ ){0,3}${NOT} (?:\\S+ ){0,2}(?:bindende|bindande|forpliktende|forpliktande) `,
        ).test(keys) ||
          / uforplikt|intensjonsavtale /.test(keys)),
    },
    other: {
      words: [
        'forpliktet',
        'forplikta',
        'forpliktende',
        'forpliktande',
        'bindende',
        'bindande',
        'forplikter',
        'forpliktar',
        'plikter',
        'pliktar',
        'bundet',
        'bunde',
      ],
      test: (keys) =>
        / (?:part|begge|avtal)/.test(keys) &&
        / (?:er|blir|vert) (?:\S+ )?(?:forpliktet|forplikta|bundet|bunde) | (?:forplikter|forpliktar) (?:seg |begge |partene |partane )|avtal\S* er (?:\S+ )?(?:bindende|bindande|forpliktende|forpliktande) /.test(
          keys,
        ),
    },
  },
  {
    about: { nb: 'om avtalen kan sies opp', en: 'whether the agreement can be terminated' },
    suspect: 'one',
    one: {
      words: ['uoppsigelig', 'uoppsigeleg', 'uoppseieleg', 'sies', 'seiast'],
      test: (keys) =>
        / uopps/.test(keys) || (/avtal/.test(keys) && new RegExp(` kan ${NOT} (?:sies|seiast) opp `).test(keys)),
    },
    other: {
      words: [
        'varsel',
        'frist',
        'skriftlig',
        'skriftleg',
        'oppsigelsestid*',
        'oppseiingstid*',
        'oppsigelsesfrist*',
        'oppseiingsfrist*',
      ],
      test: (keys) =>
        / (?:oppsigelse|oppseiing|oppsiging)(?: av avtal\S*)? (?:skal|må|kan|skjer) (?:\S+ ){0,6}(?:varsel|frist) /.test(
          keys,
        ) ||
        / (?:oppsigelsestiden|oppsigelsesfristen|oppseiingstida|oppseiingsfristen) (?:for avtalen |for avtala )?er /.test(
          keys,
        ) ||
        (/ (?:varsel|frist|oppsigelsestid|oppseiingstid|skriftlig|skriftleg) /.test(keys) &&
          / kan (?:\S+ ){0,8}(?:sies|si|seiast|seie|sei|bringes|bringast|tre|gå|trekke|trekkje) (?:\S+ ){0,4}(?:opp|ut|opphør|seg) | opp | tre ut /.test(
            keys,
          ) &&
          !new RegExp(` kan ${NOT} | uopps`).test(keys)),
      fact: (agreement) => {
        const path = ['varighet', 'oppsigelse'];
        const value = valueAt(agreement, path);
        return value === undefined || isUtelatt(value) ? null : { path, words: 'varighet.oppsigelse' };
      },
    },
  },
  {
    about: { nb: 'om møtene er lukket', en: 'whether the meetings are closed' },
    suspect: 'other',
    one: {
      words: ['lukket', 'lukka', 'lukkede', 'lukkete', 'åpne', 'opne'],
      test: (keys, it) => aboutMeetings(it) && CLOSED_DOORS.test(keys),
      fact: flag(CLOSED, true, 'lukkede_møter: true'),
    },
    other: {
      words: ['åpne', 'opne', 'offentlige', 'offentlege'],
      test: (keys, it) => aboutMeetings(it) && OPEN_DOORS.test(keys),
      fact: flag(CLOSED, false, 'lukkede_møter: false'),
    },
  },
];
