import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';

type Kind = 'advice' | 'hedge' | 'usual' | 'aim' | 'need' | 'may';

const ENTRIES: readonly (readonly [string, Kind])[] = [
  ['bør|burde', 'advice'],
  ['bør|burde ha|være|vere|bli|kunne', 'advice'],
  ['ønskelig|ønskeleg', 'aim'],
  ['ser|ser for|føre seg', 'aim'],
  ['vil|er det|det være|vere naturlig|naturleg', 'aim'],
  ['være|vere naturlig|naturleg', 'aim'],
  ['er|blir naturlig|naturleg at|å', 'aim'],
  ['det er en målsetning|målsetting|ambisjon|intensjon', 'aim'],
  ['det er ei|ein målsetjing|målsetting|ambisjon|intensjon', 'aim'],
  ['har|ha som målsetning|målsetting|målsetjing|ambisjon|intensjon', 'aim'],
  ['tar|tek|ta|tas|takast sikte på', 'aim'],
  ['vil forsøke|prøve|søke|tilstrebe|bestrebe|vurdere|freiste', 'aim'],
  ['skal forsøke|prøve|søke|tilstrebe|bestrebe|tilstrebes|vurderes|etterstreber|etterstrebe|freiste', 'aim'],
  ['tilstreber|tilstrebes|tilstrebar|tilstrebast|bestreber|bestrebar', 'aim'],
  ['ved behov', 'need'],
  ['etter behov', 'need'],
  ['etter kapasitet|evne', 'hedge'],
  ['etter beste evne', 'hedge'],
  ['så langt det|dette er mulig|mogleg|praktisk|råd', 'hedge'],
  ['så langt det|dette lar|let|lèt seg gjøre|gjere', 'hedge'],
  ['så langt som|det mulig|mogleg|råd', 'hedge'],
  ['så langt mulig|mogleg|råd|kapasiteten|ressursene|ressursane|ressurser', 'hedge'],
  ['så langt råd er', 'hedge'],
  ['så vidt|sant mulig|mogleg', 'hedge'],
  ['i den grad det|dette|man|ressursene|kapasiteten', 'hedge'],
  ['i størst|best mulig|mogleg grad', 'hedge'],
  ['der|når|hvis|dersom|om det er|let mulig|mogleg|hensiktsmessig|føremålstenleg|ønskelig|ønskeleg', 'hedge'],
  ['hvis|om|dersom mulig|mogleg', 'hedge'],
  [
    'når|hvis|dersom|om|så kapasiteten|ressursene|ressursane|bemanningen|bemanninga|situasjonen tillater|tillèt|tillet',
    'hedge',
  ],
  ['når|hvis|dersom|om tiden|tida tillater|tillèt|tillet', 'hedge'],
  [
    'innenfor|innanfor tilgjengelige|tilgjengelege|gjeldende|gjeldande|eksisterende|eksisterande|de|dei ressurser|ressursar|rammer|ressursene|rammene',
    'hedge',
  ],
  ['så|snarest|snarast kort|raskt|snart|fort|ofte|tidlig|tidleg|godt|langt|mulig|mogleg som mulig|mogleg|råd', 'hedge'],
  ['snarest|snarast mulig|mogleg|råd', 'hedge'],
  ['snarest|snarast', 'hedge'],
  [
    'når|hvis|dersom|om|så|der ressurssituasjonen|kapasiteten|bemanningssituasjonen|bemanningen|bemanninga|situasjonen|ressursene|ressursane|økonomien|forholdene|tilhøva tilsier|tilseier|gir|gjev|tilsier',
    'hedge',
  ],
  ['innen|innan rimelig|rimeleg tid', 'hedge'],
  ['ved anledning|høve|kapasitet', 'hedge'],
  ['eller ved|etter behov', 'hedge'],
  ['med forbehold|atterhald om', 'hedge'],
  ['forutsatt|føresett at', 'hedge'],
  ['under forutsetning av|om', 'hedge'],
  [
    'dersom|hvis|viss|om|når kommunestyret|formannskapet bevilger|løyver|vedtar|vedtek midler|pengar|det|dette',
    'hedge',
  ],
  ['kan ikke|ikkje garantere|love|garanterast|garanteres', 'hedge'],
  ['normalt', 'usual'],
  ['som hovedregel|hovudregel|regel', 'usual'],
  ['vanligvis|vanlegvis', 'usual'],
  ['til vanleg', 'usual'],
  ['prøver|forsøker|freistar å', 'aim'],
  ['vurderer|vurderar å|dette|det', 'aim'],
  ['ønsker|ønskjer|ynskjer at', 'aim'],
  ['på sikt', 'aim'],
  ['det kan være|vere|bli aktuelt|naturlig|naturleg|hensiktsmessig|føremålstenleg|ønskelig|ønskeleg', 'aim'],
  ['kan det være|vere|bli aktuelt|naturlig|naturleg|hensiktsmessig|føremålstenleg', 'aim'],
  ['fortrinnsvis', 'hedge'],
  ['i utgangspunktet', 'hedge'],
  [
    'kan bidra|delta|stille|tilby|bistå|hjelpe|støtte|medvirke|prioritere|møte|legge|sette|avsette|utarbeide|gjennomføre',
    'may',
  ],
  ['kan også bidra|delta|stille|tilby|bistå|hjelpe|støtte|medvirke|møte', 'may'],
];

const TABLE = expressionTable(ENTRIES);
const DUTY =
  / (?:skal|må|plikter|pliktar|forplikter|forpliktar|vil|bidrar|bidreg|stiller|stillar|deltar|deltek|møter|møtes|møtast|møtest|får|gir|gjev|kommer|kjem|patruljerer|utføres|utførast|skjer|evaluerer|evaluerar|evalueres|evaluerast|opprettes|opprettast|holdes|haldast|gjennomfører|gjennomføres|besøker|avholdes|samarbeider|bistår|følger|tilbyr|utarbeider|utarbeides) /;
/** What is rightly done when there is a need: inviting others, asking for consent, meeting more often than agreed. */
const NEED_IS_RIGHT =
  /inviter|innkall|innby|samtykk|ekstra|tillegg|utover|utvid|utover|oftere|oftare|revider|oppdater|juster|endr|supplert|suppler|tilkall|hyppigere|innhent|kalle inn|kallast inn|trekk|også |andre /;
const ACTORS = new Set(
  'kommunen politiet partene partane politirådet rådet politikontakten politidistriktet lensmannen ordføreren ordføraren slt-koordinatoren parter'.split(
    ' ',
  ),
);

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
  check({ prose }, report) {
    const seen = new Set<ProseSentence>();
    for (const { entry, hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      if (seen.has(sentence) || hit.text.section === 'vedlegg') continue;
      if (!isVague(entry, sentence, hit.index)) continue;
      seen.add(sentence);
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}» forplikter ingen.`,
          en: `“${text}” commits nobody.`,
        },
        help: HELP[entry],
      });
    }
  },
};

function isVague(kind: Kind, { text, keys }: ProseSentence, index: number): boolean {
  if (kind === 'need') return DUTY.test(keys) && !NEED_IS_RIGHT.test(keys);
  if (kind === 'may') {
    const [before, actor] = [text.wordList[index - 2]?.key ?? '', text.wordList[index - 1]?.key ?? ''];
    return ACTORS.has(actor) && !/^(?:hva|kva|hvor|kor|hvordan|korleis|som|at|når|hvis|dersom|om|der)$/.test(before);
  }
  // Without a duty beside it «normalt» describes how things are.
  if (kind === 'usual') return DUTY.test(keys);
  if (kind === 'aim')
    return text.section !== 'formål' || !/målset|ambisjon|intensjon|ønsker|ønskjer|ynskjer/.test(keys);
  return true;
}

const HELP = {
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
} as const;
