import { guarded, type Pattern } from '../../prose/guarded.ts';
import { beside } from '../../prose/neighbours.ts';
import { sentencesWith } from '../../prose/sentences-with.ts';
import { keysAfter, type Remark } from './remark.ts';

// What is said of how soon the police come, and holds nobody to anything.

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
const TIMES_TO_COME = '(?:responstid|innsatstid|utrykningstid|utrykkingstid)(?:a|en)?';
/** «krav til responstid», «responskravene», with whose they are. */
const DEMAND = `(?:krav(?:et|a|ene)? (?:til|for|om) ${TIMES_TO_COME}|(?:responskrav|responstidskrav)(?:et|a|ene)?)`;
/** The next sentence says what is reported, where the requirement is only told of. */
const FIGURES =
  / (?:legger|legg|gir|gjev|presenterer|presenterar|rapporterer|rapporterar|måler|målar|sender) (?:\S+ ){0,4}?(?:tall|tallene|tal|tala|responstid\S*|statistikk\S*|resultat\S*) /;
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

/** «Det kan ta tid før patruljen er framme.» */
export const WAIT: Remark = {
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
};

/** «Det er klart at dette preger responstiden»: it is spoken of, and no more. */
export const BEARING: Remark = {
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
};

/** «Politidistriktets krav til responstid ligger til grunn.» */
export const REQUIREMENT: Remark = {
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
};

/** «For øyene gjelder egne tall.» */
export const OTHER_AREAS: Remark = {
  words: ['krav*', 'responskrav*', 'responstid*', 'tall', 'tal', 'mål', 'målet', 'måla', 'målene', 'måltall', 'måltal'],
  patterns: OTHER_AREA,
  isEmpty: (sentence) =>
    sentence.text.kind === 'prose' &&
    !MEASURED.test(sentence.keys) &&
    !/vedlegg|tabell/.test(sentence.keys) &&
    !/ minutt/.test(beside(sentence, 1)?.keys ?? '') &&
    / minutt/.test(beside(sentence, -1)?.keys ?? '') &&
    !CALLS.test(sentence.keys),
};
