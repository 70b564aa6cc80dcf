import { firstOf, guarded, type Pattern } from '../prose/guarded.ts';
import type { Hit, Prose, ProseSentence, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import { beside } from './duty-sentence.ts';
import { areOnlyPraised, PARTNER_WORDS, PRAISED, saysWhatIsDone } from './partners-praised.ts';
import {
  INSTEAD,
  isPresenceWeighed,
  isTakenBack,
  REDEPLOYED,
  REDEPLOYED_WORDS,
  WEIGHED,
  WEIGHED_WORDS,
} from './taken-back.ts';

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

interface Remark {
  words: readonly string[];
  patterns: readonly Pattern[];
  isEmpty: (sentence: ProseSentence, match: RegExpExecArray) => boolean;
  /** What the text, or all text, may say elsewhere, so that the remark need not; asked once for each text. */
  isToldElsewhere?: (text: ProseText, prose: Prose) => boolean;
}

const POLICE = '(?:patrulj\\S*|politi|politiet|politibil\\S*|lensmannen|betjenter|betjentar|hjelp|hjelpa|hjelpen)';
const RESPONSE = '(?:responstid|responstida|responstiden|responstidene|responstidane|utrykningstiden|utrykkingstida)';
/** That something bears on it. */
const BEARS_ON =
  / (?:preg\S*|påvirk\S*|påverk\S*|forleng\S*|virke?r?|verka?r?e?|går|gå|set|setter|har|ha|gir|gjev|er|blir|vert|bli|verte) /;
/** A time is told: «inntil 45 minutter», «mellom 10 og 25 minutt». */
const MEASURED = /minutt| time| timar| timer|prosent/;
/** Of cases, applications and witnesses, not of coming to the place. */
const OF_CASES = /etterforsk|behandl|handsam|søknad|avgjer|avgjør|anmeld|melding|forklar|fortel|attest/;
/** The next sentence says what happens until they come. */
const MEANWHILE = /^ (?:i slike tilfel\S*|i så fall|da|då|inntil|fram til|frem til|i mellomtiden|i mellomtida|imens) /;
/** What is reported, measured, discussed or asked for is a matter of its own. */
const TREATED =
  /rapporter|orienter|måles|målast|målt|drøft|stille |still |oversikt|oversyn|statistikk|beskriv|går fram|framgår|fremgår|tabell|vedlegg|evaluer| jf /;
/** «Politiets responskrav skal overholdes»: whose requirement it is, and that it binds. */
const OWN_REQUIREMENT =
  /^(?=.* (?:skal|må) )(?=.* (?:overholdes|overhaldast|holdes|haldast|innfris|innfriast|oppfylles|oppfyllast) ).* (?:(?:politiets|politidistriktets|distriktets) (?:\S+ )?(?:responskrav|responstidskrav)|politiet sine (?:responskrav|responstidskrav)|(?:responskrav|responstidskrav)(?:et|ene|a) til (?:politiet|politidistriktet) )/;
/** Who takes it further, or when: then something is agreed. */
const AGREED =
  /(?:innen|innan|senest|seinast|frist|vedtar|vedtek|vedta|set opp|setter opp|møte|handlingsplan| år |måned|månad|halvår)/;
const WHICH = '(?:hva|kva|kva for|hvilke|kva slags|hvordan|korleis)';
/** How such a question ends: «som kan være aktuelle», «som trengs», «vi kan få til», «som kan gjøres». */
const OPEN_END =
  '(?:(?:muligheter|moglegheiter|mulighetar) (?:som )?(?:finnes|finst|er)|(?:som )?(?:kan|er|bør|vil|måtte) (?:være |vere |bli |verte )?(?:aktuelle?|naturlege?|naturlige?|nødvendige?|naudsynte?|riktige?|rette?|hensiktsmessige?|føremålstenlege?|mulige?|moglege?|gjøres|gjerast|settes inn|setjast inn|hjelpe|hjelpa)|(?:som )?(?:trengs|trengst|må til|skal til)|(?:\\S+ )?kan (?:gjøre|gjere|bidra med|få til|hjelpe med))';

const TIMES_TO_COME = '(?:responstid|innsatstid|utrykningstid|utrykkingstid)(?:a|en)?';
/** «krav til responstid», «responskravene», with whose they are. */
const DEMAND = `(?:krav(?:et|a|ene)? (?:til|for|om) ${TIMES_TO_COME}|(?:responskrav|responstidskrav)(?:et|a|ene)?)`;
/** What there is to be found at on a fixed day. */
const FIXED =
  '(?:kontordag\\S*|kontortid\\S*|kontortreff\\S*|treffdag\\S*|besøk\\S*|skolebesøk\\S*|skulebesøk\\S*|tilstedeværels\\S*|dagen|dagene|dagane|åpningstid\\S*|opningstid\\S*|møte\\S*|patruljering\\S*|foreldremøt\\S*)';
const FALLS =
  '(?:utgå|utgår|falle bort|falle ut|faller bort|fell bort|bortfalle|bortfaller|avlyses|avlysast|bli avlyst|verte avlyst|innstilles|innstillast|strykes|strykast|måtte vike|vike)';
/** Other work that goes before. */
const OTHER_WORK =
  / (?:annen|anna|annan|andre) (?:\S+ )?(?:tjeneste|teneste|oppdrag|oppgaver|oppgåver|gjøremål|gjeremål|saker) | priorit\S* | travl\S* | kapasitet\S* | bemanning\S* | bemanninga | tjenestlige | tenestlege | operativ\S* | oppdragsmengd\S* | hastesaker | hastesakar /;
const NEVER = / (?:ikke|ikkje|aldri|bare|berre|kun) (?:\S+ )?(?:utgå|falle|bortfalle|avlyses|avlysast) /;
/** What a party has of staff and means. */
const STOCK =
  '(?:bemanning\\S*|bemanninga|nivå|nivået|ressursbruk\\S*|ressursinnsats\\S*|ressurser|ressursar|ressursene|ressursane|stillingsandel\\S*|kapasitet\\S*|politidekning\\S*|polititetthet\\S*|dekning|dekninga|dekningen|innsats|innsatsen)';
const AS_NOW =
  '(?:i dag|no|nå|ved (?:\\S+ )?(?:inngåelse\\S*|inngåing\\S*|inngåinga|avtaleinngåelse\\S*|signering\\S*|avtalens inngåelse))';
const KEEPS =
  / (?:oppretthold\S*|oppretthald\S*|(?:held|helde|halde|holder|holde) (?:oppe|ved)|viderefør\S*|vidarefør\S*|behold\S*|behald\S*|sikre\S*|minst|reduser\S*|lavere|lågare|mindre|færre|skal ha|før\S* (?:videre|vidare)|ligge|ligg|ligger|skal være|skal vere) /;
/** The next sentence says what is reported, where the requirement is only told of. */
const FIGURES =
  / (?:legger|legg|gir|gjev|presenterer|presenterar|rapporterer|rapporterar|måler|målar|sender) (?:\S+ ){0,4}?(?:tall|tallene|tal|tala|responstid\S*|statistikk\S*|resultat\S*) /;
/** A number of people, at the police. */
const COUNTED =
  /(?:\d| (?:én|ein|en|ett|eitt|to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv)) (?:\S+ ){0,2}?(?:årsverk|stilling\S*|ansatte|tilsette|betjent\S*|\S*tjenestemenn|\S*tenestemenn|\S*tjenestepersoner|politifolk|medarbeid\S*|prosent|mann|timer|timar) /;

/** A fixed day that nobody can find: neither which nor how often is told. */
const FIXED_DAY =
  /(?:^| )(?:fast|faste|egen|eigen|egne|eigne) (?:\S+ )?(?:treffdag(?:er|ar)?|kontordag(?:er|ar)?|besøksdag(?:er|ar)?|kontortid(?:er)?) /;
const WEEKDAY =
  / (?:hver |kvar )?(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|laurdag|lørdag)(?:er|ar|en|s)? | (?:uke|uken|uka|veke|veka|måned|måneden|månad|månaden|fjortende|fjortande) /;
/** Other calls and other services. */
const CALLS = /oppdrag|legevakt|ambulans|brann/;
/** What is told of another place than the one whose time stands there. */
const OTHER_AREA: readonly Pattern[] = [
  guarded(
    / (?:gjelder|gjeld) /,
    / (?:gjelder|gjeld) (?:det )?(?:(?:egne|eigne|andre|øvrige|særskilte|særlige|særlege|lavere|lågare|lengre|(?:politi)?distriktets) (?:\S+ )?(?:tall|tal|krav|mål|måltall|måltal|responstider|responskrav|responstidskrav)|kravene? (?:for|i) (?:øvrige|andre|resten|spredt\S*|spreidd\S*)|krav for (?:øvrige|andre|resten|spredt\S*|spreidd\S*)) /,
  ),
  guarded(
    / (?:egne|eigne|andre|særskilte|lavere|lågare) /,
    / (?:egne|eigne|andre|særskilte|lavere|lågare) (?:krav|tall|tal|mål|responskrav|responstidskrav) (?:gjelder|gjeld) (?:for|i|på) | har (?:egne|eigne|andre|særskilte|lavere|lågare) (?:krav|tall|tal|mål|responskrav|responstidskrav|responstider) /,
  ),
  guarded(
    / er (?:krav|mål)/,
    / er (?:krava|kravene|kravet|målet|måla|målene) (?:et annet|eit anna|andre|annet|anna|ulike|lågare|lavere|lengre|lempeligere|slakkere) /,
  ),
];

const REMARKS: Readonly<Record<VagueRemarkKind, Remark>> = {
  wait: {
    words: [
      'tid',
      'vente',
      'venta',
      'responstid*',
      'patrulje*',
      'patruljen',
      'patrulja',
      'forsinket',
      'forseinka',
      'forsinka',
      'alltid',
    ],
    patterns: [
      guarded(
        / tid (?:før|til|innan|innen) /,
        new RegExp(
          ` (?:(?:kan|vil|må) (?:det )?(?:ta|gå)|(?:tar|tek|går) det|det (?:tar|tek|går)) (?:(?:noe|noko|lang|litt|lengre|lenger|god|en del|ein del) )?tid (?:før|til|innan|innen) (?:\\S+ ){0,3}?${POLICE} `,
        ),
      ),
      new RegExp(
        ` ${RESPONSE} (?:kan |vil |må )?(?:variere|variera|varierer|varierar|avhenger av|avheng av|bli lang|verte lang|bli lengre|svinge) `,
      ),
      / (?:politiet|patruljen|patrulja) (?:bruker|brukar|kan bruke|kan bruka|trenger|treng) (?:noe|noko|lang|lengre|lenger|litt|god) tid (?:på|før|til) /,
      / må (?:\S+ ){0,4}(?:vente|venta) (?:noe |noko |lenge |litt )?på (?:politiet|patruljen|patrulja|politi) /,
      / (?:politiet|patruljen|patrulja) kan (?:bli|verte) (?:forsinket|forseinka|forsinka) | kan (?:politiet|patruljen|patrulja) (?:bli|verte) (?:forsinket|forseinka|forsinka) /,
      / (?:politiet|patruljen|patrulja) kan (?:ikke|ikkje) alltid (?!dele|gi|gje|fortelle|fortelje|opplyse|svare) ?/,
    ],
    isEmpty: (sentence) =>
      !MEASURED.test(sentence.keys) && !OF_CASES.test(sentence.keys) && !MEANWHILE.test(keysAfter(sentence)),
    isToldElsewhere: ({ sentences }) =>
      sentences.some(({ keys }) => / minutt/.test(keys) || (/ responstid/.test(keys) && TREATED.test(keys))),
  },
  // «Det er klart at dette preger responstiden»: it is spoken of, and no more.
  bearing: {
    words: ['responstid*', 'utrykningstid*', 'utrykkingstid*', 'innsatstid*'],
    patterns: [
      guarded(
        BEARS_ON,
        new RegExp(
          ` (?:preger|pregar|prege|påvirker|påverkar|påvirke|påverke|forlenger|forlengjer|(?:virker|verkar|virke|verke) inn på|(?:går|gå) ut\\s?over|(?:setter|set) (?:sitt )?preg på|(?:har|ha) (?:\\S+ )?(?:betydning|innvirkning|innverknad|følger|følgjer|konsekvenser|konsekvensar|noe å si|noko å seie) (?:for|på)|(?:gir|gjev) (?:seg )?utslag i) (?:(?:den|politiets|kor lang|hvor lang) )?${RESPONSE} `,
        ),
      ),
      guarded(
        BEARS_ON,
        new RegExp(
          ` ${RESPONSE} (?:\\S+ )?(?:er|blir|vert|bli|verte) (?:(?:naturlig nok|naturleg nok|selvsagt|sjølvsagt|dermed|derfor|difor|også) )*(?:preget|prega|påvirket|påverka|lang|lange|lengre|lenger|deretter|avhengig av (?:vær|vêr|føre|ferje|ferge|avstand))\\S* `,
        ),
      ),
    ],
    isEmpty: (sentence) =>
      sentence.text.kind === 'prose' &&
      sentence.text.section !== 'formål' &&
      !MEASURED.test(sentence.keys) &&
      !TREATED.test(sentence.keys) &&
      !/ (?:hva|kva|hvordan|korleis|om|hvis|viss|dersom|når|skal) (?=.* responstid)/.test(sentence.keys) &&
      !MEANWHILE.test(keysAfter(sentence)) &&
      !FIGURES.test(keysAfter(sentence)),
    isToldElsewhere: (_, prose) =>
      sentencesWith(prose, ['minutt*'], ({ keys }) => /respons|innsatstid|utryk|framme|på stedet|på staden/.test(keys))
        .length > 0,
  },
  requirement: {
    words: ['responstid*', 'responskrav*', 'krav', 'kravet', 'krava', 'kravene'],
    patterns: [
      guarded(
        / krav\S* /,
        new RegExp(
          ` (?:har|skal oppfylle|oppfyller|skal følge|skal følgje|retter seg etter|rettar seg etter|er underlagt|er underlagd|følger|følgjer|finnes|finst|er stilt|er fastsatt|er fastsett|har fastsatt|har fastsett|har satt|har sett|stilles|stillast|gjelder|gjeld) (?:\\S+ ){0,2}krav\\S* (?:til|for|om) (?:(?:politiets|maksimal|lengste) )?(?:${RESPONSE}|(?:hvor|kor) (?:raskt|fort|snøgt|lang)) `,
        ),
      ),
      guarded(
        / (?:krav|responskrav|responstidskrav)/,
        new RegExp(
          ` ${DEMAND} (?:(?:for|til|i) \\S+ )?(?:(?:skal |må )?(?:ligger|ligg|ligge|liggje|legges|leggjast|leggast|er lagt|er lagd|er lagde|vert lagt|blir lagt|vert lagde) til grunn|(?:er|blir|vert) (?:\\S+ )?(?:fastsatt|fastsett|fastsette|bestemt|satt|sett|sette|vedtatt|vedteke)|(?:gjelder|gjeld) |(?:er|blir|vert) (?:de|dei|det) (?:samme|same)) ?`,
        ),
      ),
      guarded(
        / (?:responskrav|responstidskrav) /,
        / (?:er|blir|vert|har) (?:fastsatt|fastsett|satt|sett|stilt|egne|eigne) (?:responskrav|responstidskrav) /,
      ),
      guarded(
        / krav/,
        new RegExp(
          ` ${TIMES_TO_COME} (?:skal |er |følger |følgjer )?(?:være |vere )?(?:i henhold til|i høve til|etter|i tråd med|som) (?:\\S+ ){0,3}?krav\\S* `,
        ),
      ),
      // «Responskravene skal overholdes», «Politiet skal holde responskravene»
      guarded(
        /respons(?:tids)?krav/,
        / (?:responskrav|responstidskrav)(?:et|ene|a)? (?:(?:ved|for|til) (?:\S+ ){1,12}?)?(?:(?:skal|må|vil) )?(?:overholdes|overhaldast|holdes|haldast|innfris|innfriast|oppfylles|oppfyllast|ivaretas) /,
      ),
      guarded(
        /respons(?:tids)?krav/,
        / (?:overholde|overhalde|holde|halde|innfri|oppfylle|overholder|innfrir|oppfyller|overheld|held) (?:(?:de|dei|sine|nasjonale|gjeldende|gjeldande|politiets) ){0,2}(?:responskrav|responstidskrav)(?:et|ene|a)? /,
      ),
      guarded(
        /respons(?:tids)?krav/,
        / (?:\S+ sine |\S+s )?responstidskrav(?:et|ene|a)? (?:gjelder|gjeld|følges|følgjast)(?: for kommunen)? $/,
      ),
      guarded(
        / krav\S* /,
        new RegExp(
          ` ${RESPONSE} (?:\\S+ ){0,3}(?:er|ligger|ligg|skal være|skal vere|skal ligge|holdes|haldast) (?:innenfor|innanfor|innen|innan|i tråd med|i samsvar med) (?:\\S+ ){0,2}krav\\S* `,
        ),
      ),
    ],
    isEmpty: (sentence) =>
      sentence.text.section !== 'formål' &&
      !MEASURED.test(sentence.keys) &&
      !TREATED.test(sentence.keys) &&
      !OWN_REQUIREMENT.test(sentence.keys) &&
      !FIGURES.test(keysAfter(sentence)),
    isToldElsewhere: ({ sentences }) => sentences.some((it) => / minutt/.test(it.keys)),
  },
  deliberation: {
    words: ['hva', 'kva', 'hvilke', 'hvordan', 'korleis'],
    patterns: [
      guarded(
        / (?:se|sjå|ser|finne|finner|finn|tenke|tenkje|kome|komme|undersøke|undersøkje|kartlegge|vurdere|vurderer|vurderar) /,
        new RegExp(
          ` (?:(?:se|sjå|ser) (?:nærmere |nærare )?på|(?:finne|finner|finn) ut(?: av)?|(?:tenke|tenkje) (?:gjennom|over)|(?:kome|komme) (?:tilbake|attende) til|undersøke|undersøkje|vurdere|vurderer|vurderar) ${WHICH} (?:\\S+ ){0,3}?${OPEN_END} `,
        ),
      ),
      // «Partene ser på hvordan natteravnene kan styrkes»
      guarded(
        / (?:hvordan|korleis) /,
        / (?:(?:se|sjå|ser) (?:nærmere |nærare |også |òg )?på|vurderer|vurderar) (?:hvordan|korleis) (?:\S+ ){1,5}?kan /,
      ),
    ],
    isEmpty: ({ keys, text, item }, { index, 0: said }) => {
      const rest = keys.slice(index + said.length);
      const before = keys.slice(0, index + 1);
      return (
        text.kind === 'prose' &&
        text.section !== 'formål' &&
        (item || / (?:skal|må|vil|vi|me|partene|partane|kommunen|politiet) /.test(before)) &&
        !/ (?:kan|foreldre\S*|elever|elevene|elevane|innbygger\S*|innbyggj\S*) /.test(before) &&
        !(/ vurder/.test(said) && !/ (?:skal|må|vil|vi|me|partene|partane) /.test(before)) &&
        !/ (?:og|før|når|ved|etter|sak\S*|tilfelle\S*|situasjon\S*|oppdrag\S*) /.test(` ${rest}`) &&
        !AGREED.test(keys)
      );
    },
  },
  dropped: {
    words: [
      'utgå',
      'utgår',
      'falle',
      'faller',
      'fell',
      'bortfalle',
      'bortfaller',
      'avlyses',
      'avlysast',
      'avlyst',
      'innstilles',
      'innstillast',
      'strykes',
      'strykast',
      'vike',
    ],
    patterns: [
      new RegExp(` ${FIXED} (?:\\S+ ){0,3}?(?:kan|vil|må|kunne) (?:\\S+ ){0,2}?${FALLS} `),
      new RegExp(` (?:kan|vil|må) ${FIXED} (?:\\S+ ){0,2}?${FALLS} `),
    ],
    isEmpty: (sentence) =>
      sentence.text.kind === 'prose' &&
      OTHER_WORK.test(sentence.keys) &&
      !NEVER.test(sentence.keys) &&
      !INSTEAD.test(sentence.keys) &&
      !INSTEAD.test(beside(sentence, 1)?.keys ?? ''),
  },
  redeployed: { words: REDEPLOYED_WORDS, patterns: REDEPLOYED, isEmpty: isTakenBack },
  weighed: { words: WEIGHED_WORDS, patterns: WEIGHED, isEmpty: isPresenceWeighed },
  partners: {
    words: PARTNER_WORDS,
    patterns: PRAISED,
    isEmpty: areOnlyPraised,
    isToldElsewhere: (_, prose) => saysWhatIsDone(prose),
  },
  baseline: {
    words: [
      ...[
        'bemanning*',
        'nivå*',
        'ressursbruk*',
        'ressursinnsats*',
        'ressurser',
        'ressursar',
        'ressursene',
        'ressursane',
      ],
      ...['stillingsandel*', 'kapasitet*', 'politidekning*', 'polititetthet*', 'dekning', 'dekninga', 'dekningen'],
      ...['innsats', 'innsatsen'],
    ],
    patterns: [
      guarded(
        / (?:dagens|nåværende|noverande|eksisterende|eksisterande) /,
        new RegExp(` (?:dagens|nåværende|noverande|eksisterende|eksisterande) (?:\\S+ )?${STOCK} `),
      ),
      guarded(
        [/ som (?:er|var|gj|finn|finst|fan|ligg)/, / (?:i dag|no|nå|ved) /],
        new RegExp(
          ` ${STOCK} (?:på \\S+ )?som (?:er|var|gjelder|gjeld|finnes|finst|fantes|fanst|ligger|ligg) (?:\\S+ ){0,2}?${AS_NOW} `,
        ),
      ),
      guarded(
        [/ (?:samme|same|nåværende) /, / som /],
        new RegExp(` (?:samme|same|nåværende) ${STOCK} (?:\\S+ ){0,4}?som ${AS_NOW} `),
      ),
    ],
    isEmpty: ({ keys, text }) =>
      text.kind === 'prose' && text.section !== 'formål' && KEEPS.test(keys) && !COUNTED.test(keys),
    isToldElsewhere: (_, prose) =>
      sentencesWith(
        prose,
        ['årsverk', 'stilling*', 'ansatte', 'tilsette', 'betjent*', 'politifolk', 'tjenestemenn', 'tenestemenn'],
        ({ keys }) => COUNTED.test(keys) && !/slt|koordinator/.test(keys),
      ).length > 0,
  },
  day: {
    words: ['treffdag*', 'kontordag*', 'besøksdag*', 'kontortid*'],
    patterns: [FIXED_DAY],
    isEmpty: ({ keys, text }) =>
      text.kind === 'prose' && !WEEKDAY.test(keys) && / (?:ha|har|held|holder|halde|holde) /.test(keys),
    isToldElsewhere: (text, prose) =>
      text.sentences.some(({ keys }) => WEEKDAY.test(keys)) ||
      sentencesWith(
        prose,
        ['treffdag*', 'kontordag*', 'besøksdag*', 'kontortid*', 'stede', 'stades', 'politikontakt*'],
        ({ keys }) => WEEKDAY.test(keys),
      ).length > 0,
  },
  area: {
    words: [
      'krav*',
      'responskrav*',
      'responstid*',
      'tall',
      'tal',
      'mål',
      'målet',
      'måla',
      'målene',
      'måltall',
      'måltal',
    ],
    patterns: OTHER_AREA,
    isEmpty: (sentence) =>
      sentence.text.kind === 'prose' &&
      !MEASURED.test(sentence.keys) &&
      !/vedlegg|tabell/.test(sentence.keys) &&
      !/ minutt/.test(beside(sentence, 1)?.keys ?? '') &&
      / minutt/.test(beside(sentence, -1)?.keys ?? '') &&
      !CALLS.test(sentence.keys),
  },
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

/** The keys of the next sentence. */
function keysAfter({ text, to }: ProseSentence): string {
  return text.sentences.find(({ from }) => from >= to)?.keys ?? '';
}

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
