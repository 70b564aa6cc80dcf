import { guarded, type Pattern } from '../prose/guarded.ts';
import { beside } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';

/** Words that say of the council itself that it decides. */
export const DECISIVE_WORDS = [
  'bindende',
  'bindande',
  'bindene',
  'bindane',
  'binder',
  'bind',
  'beslutningsdyktig',
  'beslutningsdyktige',
  'beslutningsmyndighet',
  'beslutningsmynde',
  'beslutningsorgan',
  'vedtaksmyndighet',
  'vedtaksført',
  'vedtaksfør',
  'vedtaksorgan',
  'avgjerdsmynde',
  'besluttende',
  'avgjerande',
  'dobbeltstemme',
  'dobbeltrøyst',
  'flertallsvedtak',
  'fleirtalsvedtak',
  'stemmelikhet',
  'stemmelikskap',
];

/** That what is decided binds, or that the council binds the parties. */
export const BINDING =
  /(?:vedtak|vedtek|vedta|vedtar|vedtatt|beslutning|beslutter|besluttet|beslutta|avgjerd|avgjer|avgjort|avgjøre|avklart|fastsatt|fastsett|bestemt|bestemmer|enig om|einig om|samd om|konklusjon|kommer fram til|kjem fram til|kommer frem til)\S* (?:\S+ ){0,9}bind|bind\S* (?:\S+ ){0,6}(?:vedtak|beslutning|avgjerd)| (?:rådet|politirådet) (?:\S+ ){0,3}bind\S* (?:partene|partane|kommunen|politiet|begge)/;

/** What is said not to be so. */
export const NOT_DECIDED = / (?:ikke|ikkje|ingen|inga|uten|utan|verken|hverken) /;
/** Words of sentences that may tell of what the council decides. */
export const DECIDING = [
  'besluttes',
  'beslutter',
  'beslutning',
  'beslutninger',
  'beslutningene',
  'beslutningar',
  'besluttet',
  'avgjerd',
  'avgjerder',
  'avgjerdene',
  'avgjørelse',
  'avgjørelser',
  'avgjørelsene',
  'bestemt',
  'vedtak',
  'vedtakene',
  'vedtaka',
  'vedtas',
  'vedtakast',
  'vedtar',
  'vedtatt',
  'vedteke',
  'vedtek',
  'fatter',
  'fattar',
  'avgjør',
  'avgjer',
  'avgjøres',
  'avgjerast',
  'bestemmer',
  'instruere',
  'pålegge',
  'påleggje',
  'overprøve',
  'fatte',
  'treffe',
  'avgjort',
  'forpliktende',
  'forpliktande',
  'bundet',
  'bundne',
  'forpliktet',
  'forplikta',
];
const COUNCIL = '(?:politirådet|rådet)';
const DECISION = '(?:beslutning\\S*|vedtak(?:ene|a)?|avgjerd\\S*|avgjørels\\S*)';
/** What the council decides, however it is turned: «de vedtak politirådet treffer», «det rådet har bestemt». */
const DECIDED = [
  `${COUNCIL}s (?:\\S+ )?${DECISION}`,
  `${COUNCIL} sine? ${DECISION}`,
  `${DECISION} (?:\\S+ )?(?:i|av|frå|fra) ${COUNCIL}`,
  `${DECISION} (?:som )?${COUNCIL} (?:\\S+ )?(?:treffer|treff|fatter|fattar|tar|tek|gjør|gjer|fattet|truffet|tatt|gjort)`,
  `${DECISION} som (?:blir |vert |er )?(?:tas|tatt|fattes|fattet|treffes|truffet|gjøres|gjort|takast|tekne) (?:i|av) ${COUNCIL}`,
  `(?:det|hva|kva|alt) (?:som )?${COUNCIL} (?:har )?(?:vedtar|vedtek|bestemmer|beslutter|avgjør|avgjer|bestemt|vedtatt|vedteke|besluttet|kommer fram til|kommer frem til|kjem fram til)`,
  `(?:det|alt) som (?:blir|vert|er) (?:avgjort|bestemt|besluttet|beslutta|vedtatt|vedteke) (?:i|av) ${COUNCIL}`,
].join('|');
/** The parties have no say in it: «bundet av», «rette seg etter», «er forpliktende for». */
export const BINDS: readonly Pattern[] = [
  guarded(
    / (?:bund(?:et|en|ne|e)|forplikt(?:et|a)) /,
    new RegExp(
      ` (?:bundet|bunden|bundne|bunde|forpliktet|forplikta) (?:\\S+ )?av (?:(?:alle|de|dei|slike) )?(?:${DECIDED}) `,
    ),
  ),
  guarded(
    / seg etter /,
    new RegExp(` (?:rette|innrette|rettar|retter|innretter) seg etter (?:(?:alle|de|dei|slike) )?(?:${DECIDED}) `),
  ),
  guarded(
    / (?:endele|endeli|forpliktande|forpliktende|plikti|pliktande)/,
    new RegExp(
      ` (?:${DECIDED}) (?:er|blir|vert|skal være|skal vere) (?:\\S+ )?(?:endelige?|endelege?|forpliktende|forpliktande|pliktige?|pliktande) `,
    ),
  ),
  guarded(
    / (?:etterlev\S+|gjelder|gjeld|forplikter|forpliktar) /,
    new RegExp(` (?:${DECIDED}) (?:skal |må )?(?:etterleves|etterlevast|gjelder|gjeld|forplikter|forpliktar) `),
  ),
];
/** The parties do what the council has decided, or it decides something by itself; how it works and what it plans is its own. */
export const DECIDES: readonly Pattern[] = [
  new RegExp(
    ` (?:${COUNCIL}s ${DECISION}|${COUNCIL} sine? ${DECISION}|${DECISION} (?:som (?:blir|vert|er) \\S+ )?(?:i|av|frå|fra) ${COUNCIL}) (?:skal |må |blir |vert )?(?:følges|følgjast|gjennomføres|gjennomførast|iverksettes|settes i verk|setjast i verk|forplikter|forpliktar|gjelder|gjeld|fulgt|følgt) `,
  ),
  new RegExp(` ${COUNCIL} (?:kan|skal|har rett til å) (?:instruere|pålegge|påleggje|overprøve|omgjøre|omgjere) `),
  new RegExp(` (?:besluttes|vedtas|vedtakast|avgjøres|avgjerast|bestemmes) (?:i|av) ${COUNCIL} `),
  new RegExp(
    ` (?:følge|følgje|følger|følgjer|gjennomføre|gjennomfører|iverksette|iverksetter|setje i verk|etterleve|rette seg etter)(?: opp)? (?:de |dei )?(?:${DECIDED}|${DECISION} som (?:blir |vert |er )?\\S+ (?:i|av) ${COUNCIL}) `,
  ),
  new RegExp(
    ` ${COUNCIL} (?:skal |kan |selv |sjølv )?(?:vedtar|vedtek|beslutter|avgjør|avgjer|vedta|beslutte|avgjøre|(?:fatter|fattar|treffer|treff|gjer|tek) ${DECISION}) `,
  ),
  new RegExp(` ${COUNCIL} (?:skal|kan|har rett til å) (?:fatte|treffe|gjøre|gjere|ta) ${DECISION} `),
  // «Partene plikter å følge det rådet bestemmer»
  guarded(
    /plikt| må | skal /,
    new RegExp(
      ` (?:plikter|pliktar|forpliktet til|forplikta til|forplikter seg til|forpliktar seg til|pliktige til|må|skal) (?:å )?(?:følge|følgje|gjennomføre|iverksette|setje i verk|sette i verk)(?: opp)? (?:${DECIDED}) `,
    ),
  ),
  guarded(
    /plikt| må | skal /,
    new RegExp(
      ` (?:${DECIDED}) (?:plikter|pliktar|forplikter|forpliktar|må|skal) (?:partene|partane|begge|kommunen|politiet) (?:\\S+ ){0,5}?(?:følge|følgje|gjennomføre|iverksette|setje i verk|sette i verk) `,
    ),
  ),
  guarded(
    /plikt/,
    new RegExp(
      ` (?:${DECIDED}) er (?:partene|partane|begge|kommunen|politiet) (?:\\S+ ){0,4}?(?:forpliktet|forplikta|pliktige?) (?:til )?å (?:følge|følgje|gjennomføre|iverksette|setje i verk|sette i verk) `,
    ),
  ),
  // «Når rådet har fattet en beslutning, er kommunen og politiet forpliktet til å følge den opp»
  guarded(
    /plikt/,
    new RegExp(
      ` (?:når|hvis|dersom|viss) ${COUNCIL} (?:har )?(?:\\S+ )?(?:fatter|fattar|fattet|treffer|truffet|tar|tek|tatt|gjort) (?:et |ein |en |ei |eit )?${DECISION} (?:\\S+ ){0,6}?(?:plikter|pliktar|forplikt\\S+|pliktige?) (?:\\S+ )?(?:til )?å (?:følge|følgje|gjennomføre|iverksette|sette|setje) `,
    ),
  ),
];
/** Those whose decisions bind one of the parties. */
export const OTHERS_DECIDE = /kommunestyre|formannskap|bystyre|heradsstyre/;
/** What is the council's own to settle, and what others decide. */
export const OWN_MATTERS =
  /plan|årshjul|møte|saksliste|dagsorden|referat|forretningsorden|rutine|vedtekt|leder|leiar|sekretær|arbeidsform|kommunestyre|formannskap|bystyre| hver for seg | kvar for seg | egen linje | eiga linje /;

/** Words for a decision that has been made. */
export const MADE = ['vedtak', 'vedtaka', 'vedtakene', 'vedtatt', 'vedteke'];
/** What has been decided in it, named in passing: «følge opp vedtak i politirådet», «det rådet har gjort vedtak om». */
export const MADE_THERE: Pattern = guarded(
  / rådet| politirådet/,
  new RegExp(
    ` vedtak(?:a|ene)? (?:som (?:er|blir|vert) \\S+ )?(?:i|av|frå|fra) ${COUNCIL} | ${COUNCIL}(?:s| sine?) vedtak(?:a|ene)? | ${COUNCIL} har (?:(?:gjort|fattet|fatta|treft|truffet) vedtak|vedtatt|vedteke) `,
  ),
);
/** «bidra til at det blir fart i politirådet og at vedtak blir fulgt opp» */
export const FOLLOWED = new RegExp(
  `(?<= ${COUNCIL} (?:\\S+ ){0,2})og at vedtak(?:a|ene)? (?:blir|vert) (?:fulgt|følgt|følgde|gjennomført|gjennomførte) `,
);
/** Plans, papers and ways of work, which the council may well decide on. */
export const OF_ITS_OWN =
  /årshjul|møteplan|møtedato|saksliste|dagsorden|referat|forretningsorden|rutine|vedtekt| leder | leiar |sekretær|arbeidsform|handlingsplan|tiltaksplan| forslag til vedtak /;

/** The infinitive of a task: «følge opp rådets vedtak». */
export const FOLLOWS_UP = /^ (?:følge|følgje) opp /;
/** «vedtaksført når …»: when there is a meeting. */
export const QUORUM =
  / (?:vedtaksføre?t?|beslutningsdyktige?|beslutningsfør|avgjerdsført?|vedtaksdyktige?) (?:bare |berre |kun |først )?(?:når|dersom|hvis|viss|ved|med|så lenge) /;
const AGREE = guarded(
  / (?:en|ei|se|sam)/,
  / (?:krever|krev|kreves|krevst|krevjast|trengst|trengs|trenger|treng|forutsetter|føreset|må|skal|bare|berre|kun|når|om|ved|etter) (?:\S+ ){0,6}?(?:enige?|einige?|samde?|enighet|enigheit|einigheit|semje|enstemmige?t?|einstemmige?t?|samstemmige?t?)(?= )| (?:enighet|enigheit|einigheit|semje) (?:\S+ ){0,3}(?:kreves|krevst|krevjast|trengst|trengs|må til) /,
);

/** Whether a decision takes both: «… og avgjørelser krever at partene er enige», in the sentence or in one of the next two. */
export function mustAgree(sentence: ProseSentence): boolean {
  const next = beside(sentence, 1);
  return [sentence, next, next && beside(next, 1)].some((it) => it !== undefined && AGREE.test(it.keys));
}
