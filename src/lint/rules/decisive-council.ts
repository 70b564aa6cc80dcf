import type { LintContext } from '../context.ts';
import { advises } from '../contradictions/advisory-council.ts';
import { firstOf, guarded, type Pattern } from '../prose/guarded.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Place, Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';
import { changesByCouncil } from '../wording/changes-by-council.ts';
import { beside } from '../wording/duty-sentence.ts';

const WORDS = [
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

const BINDING =
  /(?:vedtak|vedtek|vedta|vedtar|vedtatt|beslutning|beslutter|besluttet|beslutta|avgjerd|avgjer|avgjort|avgjøre|avklart|fastsatt|fastsett|bestemt|bestemmer|enig om|einig om|samd om|konklusjon|kommer fram til|kjem fram til|kommer frem til)\S* (?:\S+ ){0,9}bind|bind\S* (?:\S+ ){0,6}(?:vedtak|beslutning|avgjerd)| (?:rådet|politirådet) (?:\S+ ){0,3}bind\S* (?:partene|partane|kommunen|politiet|begge)/;

const NOT = / (?:ikke|ikkje|ingen|inga|uten|utan|verken|hverken) /;
const DECIDING = [
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
  `${DECISION} (?:som )?${COUNCIL} (?:\\S+ )?(?:treffer|treff|fatter|fattar|tar|tek|gjør|gjer|fattet|truffet)`,
  `(?:det|hva|kva|alt) (?:som )?${COUNCIL} (?:har )?(?:vedtar|vedtek|bestemmer|beslutter|avgjør|avgjer|bestemt|vedtatt|vedteke|besluttet|kommer fram til|kommer frem til|kjem fram til)`,
  `(?:det|alt) som (?:blir|vert|er) (?:avgjort|bestemt|besluttet|beslutta|vedtatt|vedteke) (?:i|av) ${COUNCIL}`,
].join('|');
/** The parties have no say in it: «bundet av», «rette seg etter», «er forpliktende for». */
const BINDS: readonly Pattern[] = [
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
const DECIDES: readonly Pattern[] = [
  new RegExp(
    ` (?:${COUNCIL}s ${DECISION}|${COUNCIL} sine? ${DECISION}|${DECISION} (?:som (?:blir|vert|er) \\S+ )?(?:i|av|frå|fra) ${COUNCIL}) (?:skal |må |blir |vert )?(?:følges|følgjast|gjennomføres|gjennomførast|iverksettes|settes i verk|setjast i verk|forplikter|forpliktar|gjelder|gjeld|fulgt|følgt) `,
  ),
  new RegExp(` ${COUNCIL} (?:kan|skal|har rett til å) (?:instruere|pålegge|påleggje|overprøve|omgjøre|omgjere) `),
  new RegExp(` (?:besluttes|vedtas|vedtakast|avgjøres|avgjerast|bestemmes) (?:i|av) ${COUNCIL} `),
  new RegExp(
    ` (?:følge|følgje|følger|følgjer|gjennomføre|gjennomfører|iverksette|iverksetter|setje i verk|etterleve|rette seg etter)(?: opp)? (?:de |dei )?(?:${COUNCIL}s ${DECISION}|${DECISION} (?:i|av|frå|fra|som (?:blir |vert |er )?\\S+ (?:i|av)) ${COUNCIL}) `,
  ),
  new RegExp(
    ` ${COUNCIL} (?:skal |kan |selv |sjølv )?(?:vedtar|vedtek|beslutter|avgjør|avgjer|vedta|beslutte|avgjøre|(?:fatter|fattar|treffer|treff|gjer|tek) ${DECISION}) `,
  ),
  new RegExp(` ${COUNCIL} (?:skal|kan|har rett til å) (?:fatte|treffe|gjøre|gjere|ta) ${DECISION} `),
  // «Partene plikter å følge det rådet bestemmer»
  guarded(
    /plikt| må | skal /,
    new RegExp(
      ` (?:plikter|pliktar|forpliktet til|forplikta til|pliktige til|må|skal) (?:å )?(?:følge|følgje|gjennomføre|iverksette|setje i verk|sette i verk)(?: opp)? (?:${DECIDED}) `,
    ),
  ),
  guarded(
    /plikt| må | skal /,
    new RegExp(
      ` (?:${DECIDED}) (?:plikter|pliktar|må|skal) (?:partene|partane|begge|kommunen|politiet) (?:\\S+ ){0,2}?(?:følge|følgje|gjennomføre|iverksette|setje i verk|sette i verk) `,
    ),
  ),
];
/** Those whose decisions bind one of the parties. */
const OTHERS = /kommunestyre|formannskap|bystyre|heradsstyre/;
/** What is the council's own to settle, and what others decide. */
const OWN =
  /plan|årshjul|møte|saksliste|dagsorden|referat|forretningsorden|rutine|vedtekt|leder|leiar|sekretær|arbeidsform|kommunestyre|formannskap|bystyre| hver for seg | kvar for seg | egen linje | eiga linje /;

const MADE = ['vedtak', 'vedtaka', 'vedtakene', 'vedtatt', 'vedteke'];
/** What has been decided in it, named in passing: «følge opp vedtak i politirådet», «det rådet har gjort vedtak om». */
const MADE_THERE: Pattern = guarded(
  / rådet| politirådet/,
  new RegExp(
    ` vedtak(?:a|ene)? (?:som (?:er|blir|vert) \\S+ )?(?:i|av|frå|fra) ${COUNCIL} | ${COUNCIL}(?:s| sine?) vedtak(?:a|ene)? | ${COUNCIL} har (?:(?:gjort|fattet|fatta|treft|truffet) vedtak|vedtatt|vedteke) `,
  ),
);
/** «bidra til at det blir fart i politirådet og at vedtak blir fulgt opp» */
const FOLLOWED = new RegExp(
  `(?<= ${COUNCIL} (?:\\S+ ){0,2})og at vedtak(?:a|ene)? (?:blir|vert) (?:fulgt|følgt|følgde|gjennomført|gjennomførte) `,
);
const OF_ITS_OWN =
  /årshjul|møteplan|møtedato|saksliste|dagsorden|referat|forretningsorden|rutine|vedtekt| leder | leiar |sekretær|arbeidsform|handlingsplan|tiltaksplan| forslag til vedtak /;

/** The infinitive of a task: «følge opp rådets vedtak». */
const FOLLOWS_UP = /^ (?:følge|følgje) opp /;
const QUORUM =
  / (?:vedtaksføre?t?|beslutningsdyktige?|beslutningsfør|avgjerdsført?|vedtaksdyktige?) (?:bare |berre |kun |først )?(?:når|dersom|hvis|viss|ved|med|så lenge) /;
const AGREE = guarded(
  / (?:en|ei|se|sam)/,
  / (?:krever|krev|kreves|krevst|krevjast|trengst|trengs|trenger|treng|forutsetter|føreset|må|skal|bare|berre|kun|når|om|ved|etter) (?:\S+ ){0,6}?(?:enige?|einige?|samde?|enighet|enigheit|einigheit|semje|enstemmige?t?|einstemmige?t?|samstemmige?t?)(?= )| (?:enighet|enigheit|einigheit|semje) (?:\S+ ){0,3}(?:kreves|krevst|krevjast|trengst|trengs|må til) /,
);

/** Whether a decision takes both: «… og avgjørelser krever at partene er enige», in the sentence or in one of the next two. */
function mustAgree(sentence: ProseSentence): boolean {
  const next = beside(sentence, 1);
  return [sentence, next, next && beside(next, 1)].some((it) => it !== undefined && AGREE.test(it.keys));
}

export const decisiveCouncil: Rule = {
  id: 'decisive-council',
  kind: 'strength',
  title: { nb: 'Politirådet er rådgivende', en: 'The council is advisory' },
  description: {
    nb: 'Politirådet har ingen egen beslutningsmyndighet; partene følger opp det de blir enige om i sine egne linjer.',
    en: 'The council has no power of decision of its own; each party follows up what they agree on.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  sources: [SOURCES.stprp1, SOURCES.pod2007],
  check(context, report) {
    const { prose } = context;
    const changes = changesByCouncil(prose);
    for (const { text, start, end, said } of changes)
      report({
        at: placeIn(text, start, end),
        message: {
          nb: `«${said}»: politirådet er ikke part i avtalen og kan ikke endre det partene har skrevet under på.`,
          en: `“${said}”: the council is no party and cannot change what the parties have signed.`,
        },
        help: {
          nb: 'Skriv at politirådet foreslår endringer, og at de gjelder når begge parter har undertegnet dem.',
          en: 'Write that the council proposes changes, and that they apply when both parties have signed them.',
        },
      });
    let isFound = false;
    const found = (place: Place, words: string) => {
      isFound = true;
      report({
        at: place,
        message: {
          nb: `«${words}» passer ikke: politirådet er rådgivende og har ingen egen beslutningsmyndighet.`,
          en: `“${words}” does not fit: the council is advisory and has no power of decision of its own.`,
        },
        help: {
          nb: 'Skriv at rådet drøfter og blir enig, og at partene følger det opp hver hos seg.',
          en: 'Write that the council discusses and agrees, and that each party follows it up.',
        },
      });
    };
    for (const sentence of sentencesWith(prose, WORDS)) {
      const { text, start, end, keys, from, to } = sentence;
      if (NOT.test(keys)) continue;
      if (!/råd/.test(keys) && text.section !== 'politiråd') continue;
      // «legges fram for besluttende organ»: others decide.
      if (
        / besluttende (?:myndighet\S*|organ\S*|instans\S*|ledd|nivå\S*) /.test(keys) &&
        !/ (?:rådet|politirådet) (?:\S+ )?(?:er|skal være|har) (?:\S+ )?besluttende /.test(keys)
      )
        continue;
      // When both are represented and must agree, the word only says when there is a meeting.
      if (QUORUM.test(keys) && mustAgree(sentence)) continue;
      // Those who meet have it, not the council: «stille med beslutningsmyndighet».
      if (
        / (?:med|har|ha|uten|utan) (?:\S+ )?(?:beslutningsmyndighet|beslutningsmynde|vedtaksmyndighet|avgjerdsmynde) /.test(
          keys,
        ) &&
        !/ (?:rådet|politirådet) (?:\S+ )?(?:har|skal ha) /.test(keys)
      )
        continue;
      // What the council decides binds; an agreement or a plan may well bind the parties.
      if (
        / bind/.test(keys) &&
        (!BINDING.test(keys) || / (?:i|av) (?:kommunestyret|formannskapet|bystyret) /.test(keys))
      )
        continue;
      const word = text.wordList.slice(from, to).find(({ key }) => WORDS.includes(key));
      found(placeIn(text, word?.start ?? start, word?.end ?? end), word?.text ?? '');
    }
    // Said once, it is remarked on once.
    if (isFound) return;
    const seen = new Set<unknown>(changes.map(({ text }) => text));
    for (const sentence of sentencesWith(prose, DECIDING, ({ text }) => text.kind === 'prose')) {
      const { text, keys } = sentence;
      if (seen.has(text) || text.section === 'vedlegg' || NOT.test(keys) || !/rådet/.test(keys)) continue;
      const match = (!OTHERS.test(keys) && firstOf(BINDS, keys)) || (!OWN.test(keys) && firstOf(DECIDES, keys));
      if (!match) continue;
      // Following up what was agreed is the task of the politikontakt, who is no party.
      if (text.section === 'politikontakt' && FOLLOWS_UP.test(match[0])) continue;
      const words = wordsMatched(sentence, match);
      found(placeIn(text, words.start, words.end), words.text);
      seen.add(text);
    }
    if (!isFound) reportMade(context, found);
  },
};

/** Where an agreement that calls the council advisory speaks of what it has decided. */
function reportMade(context: LintContext, found: (place: Place, words: string) => void): void {
  const sentences = sentencesWith(
    context.prose,
    MADE,
    ({ text, keys }) =>
      text.kind === 'prose' &&
      text.section !== 'vedlegg' &&
      !(NOT.test(keys) || OTHERS.test(keys) || OF_ITS_OWN.test(keys)),
  );
  for (const pattern of [MADE_THERE, FOLLOWED])
    for (const sentence of sentences) {
      const match = pattern.exec(sentence.keys);
      if (!match) continue;
      if (!advises(context)) return;
      const { start, end, text } = wordsMatched(sentence, match);
      found(placeIn(sentence.text, start, end), text);
      return;
    }
}
