import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { keysBetween, type ProseSentence, type ProseText, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

const WHO = 'den|dem|de|dei|folk|noen|nokon|nokre|andre|en|ein';
const CHOSEN =
  'passer|passar|høver|kan|gjør|gjer|egner|eignar|måtte|vil|har|er|finnes|finst|stiller|stillar|tilfeldigvis|ellers|elles|best|til|måtte|trengs|trengst|kjenner|kjenn|bestemmer|tar|tek';
const TABLE = expressionTable<'who' | 'end' | 'leader' | 'all' | 'role' | 'member' | 'guest' | 'rest'>([
  [`av|til|hos|med|for|stiller|stille|stillar ${WHO} som ${CHOSEN}`, 'end'],
  ['de|dei som gjør|gjer jobben|arbeidet|jobbet', 'who'],
  ['folk som kan|har', 'who'],
  [`en|ein|noen|nokon|annen|andre kollega|kollegaer|kollegaar`, 'who'],
  ['noen|nokon andre', 'end'],
  ['en|ein annen|anna|annan i|på hans|hennes|hennar|dennes|vedkommendes|kontaktens stad|sted|plass', 'who'],
  ['stiller|møter|overtar|vikarierer|stillar|overtek|steppar|stepper en|ein annen|anna|annan', 'who'],
  ['og|samt|eller eventuelle|eventuelt andre *', 'who'],
  ['mellom|med ulike|diverse|forskjellige|ymse aktører|aktørar|instanser|instansar|interessenter|interessentar', 'end'],
  [
    'andre|øvrige aktuelle|relevante|sentrale|berørte|nødvendige ledere|leiarar|aktører|aktørar|parter|partar|instanser|instansar|deltakere|deltakarar|etater|etatar|personer|personar|tjenester|tenester',
    'member',
  ],
  ['andre|øvrige ved|etter behov|trong', 'guest'],
  ['andre får|skal|deltar|deltek|har', 'all'],
  [
    'idretten|idretta|næringslivet|frivilligheten|kulturlivet|bransjen|lokalsamfunnet|kirken|kyrkja|ungdommen er|deltar|deltek|møter|blir|vert også|med',
    'all',
  ],
  ['ansvarlig|ansvarleg leder|leiar|person|instans|enhet|eining|etat', 'leader'],
  ['rette|rett|rettan vedkommende|vedkomande|instans|person|etat', 'leader'],
  ['til de|dei|dem|alle det|som gjelder|gjeld|er|trenger|treng', 'end'],
  ['til leder|leiar|ledelsen|leiinga|sjefen', 'end'],
  ['alle kan melde|foreslå|kalle|innkalle|be|kreve|sende', 'all'],
  ['hvem|kven som gjør|gjer hva|kva', 'leader'],
  ['noen|nokon|nokre|folk må|skal|bør|burde', 'all'],
  [
    'flere|fleire|ulike|forskjellige|enkelte|noen|nokre etater|etatar|sektorer|sektorar|instanser|instansar|tjenester|tenester|aktører|aktørar|enheter|einingar skal|må|bør',
    'all',
  ],
  ['noen|nokon|nokre får|tar|tek|sender|skriver|skriv|følger|følgjer', 'all'],
  ['må|skal|får andre|noen|nokon|nokre ta|tre|overta|steppe|hjelpe|møte|stille over|inn|til', 'who'],
  ['må|skal|får andre|noen|nokon|nokre overta|møte|stille|vikariere', 'who'],
  ['tar|tek|trer andre|noen|nokon over|inn', 'who'],
  ['den|dei|de som blir|vert|er|ble|til utpekt|utpeikt|utpeika|peikt|oppnevnt|oppnemnd|bestemt|valgt|vald', 'end'],
  ['den som til enhver|einkvar|eikvar tid har|tar|tek *', 'who'],
  ['den som til ein|ei kvar tid har|tar|tek *', 'who'],
  ['den som har ansvar|ansvaret for *', 'role'],
  ['den|dem|dei som er nærmest|ledig|tilgjengelig|tilgjengeleg', 'end'],
  ['politidistriktet|lensmannsdistriktet|distriktet|politiet|kommunen for øvrig', 'rest'],
]);
/** What makes clear who is meant. */
const NAMED = /^(?:for|i|ved|hos|av|på|med|innen|innan|ved|som)$/;

/** «Den som har meldt inn saken, skriver referat» */
const WHOEVER =
  / (?:den|dei|de) som (?:(?:har|tar|tek|melder|kommer|kjem|møter|foreslår) (?:\S+ ){0,4}(?:skriver|skriv|fører|lager|lagar) (?:\S+ )?(?:referat|referatet|møtereferat)|(?:kaller|kallar|innkaller|innkallar) (?:\S+ ){1,4}(?:leder|leier|leiar)) /;

/** «Kontaktperson er den som har ansvaret for oppvekst»: the answer to who it is names nobody. */
const IS_ROLE = / er den som har /;

/** Who belongs to a council is to be said. */
const MEMBERS =
  / (?:medlemmer|medlemer|medlemmene|medlemene|består|deltakere|deltakarar|deltar|deltek|sitter|sit|representert) /;

/** To be asked when there is a need is another thing than to belong when there is one. */
const ASKED = / kan |inviter|innkall|kalles inn|kallast inn|møter ved/;

/** Who may come along need not be settled: «kan ta med en kollega». */
const PERMITTED = / kan (?:\S+ ){0,2}?(?:ta|ha|få|invitere|be) (?:med |inn )?(?:seg )?/;

/** «Andre deltar etter invitasjon fra lederen» */
const INVITED = / (?:invitasjon|invitert|inviterte|innkalling|innkalt|kalt inn|kalla inn) /;

/** «Rådet avklarer hvem som gjør hva» is its task. */
const SETTLES =
  / (?:avklarer|avklarar|avklare|avklara|bestemmer|bestemme|fordeler|fordele|fastsetter|fastsette|fastset|avtaler|avtale|drøfter|drøftar|drøfte|enige? om|einige? om|samde? om|si|sier|seie|seier|viser|vise|framgår|fremgår|beskriver|beskrive|skildrar|svar på|oversikt over)(?: (?:hvorfor|kvifor|hva|kva|når) og)? $/;

/** «innbyggerne i kommunen for øvrig»: where, not who. */
const IN_PLACE = / (?:i|for|på|gjennom|rundt|hele|heile) $/;

/** «hjelper folk videre til rette vedkommende» */
const SENDS_ON = / (?:videre|vidare|henvis\S*|tilvis\S*|vis(?:e|er|ar|ast)|formidl\S*|hjelp\S*|kontakt) (?:\S+ ){0,3}$/;

/** «Listen distribueres til de det gjelder»: who gets it follows from what it is. */
const HANDED_OUT =
  / (?:distribuer\S*|(?:deles|delast|sendes|sendast|gis|gjevast|formidles|formidlast|videreformidles|vidareformidlast|deler|delar|sender|formidler|formidlar)(?: (?:ut|videre|vidare))?) (?:\S+ ){0,3}$/;
/** What is made for some and then given to them. */
const LIST = / (?:\S*list(?:e|en|a|er|ene)|den|ho|oversikt\S*|oversyn\S*|\S*plan(?:en)?|rutine\S*) /;

const HAS = /^(?:ansvar|ansvaret|ansvarlig|ansvarleg|tid|høve|anledning|vakt|ledig|nærmest)$/;
const DOES = /^(?:jobben|arbeidet|det|noe|noko|bestemme|saka|saken|møte)$/;

/** «Folk skal kunne stole på oss»: what they are to have, not what they are to do. */
const OWES_NOTHING =
  /^(?:kunne|vite|få|ha|føle|kjenne|oppleve|møte|merke|slippe|sleppe|bli|verte|være|vere|finne|se|sjå|forstå|skjønne|skjøne)$/;
const OF_COUNCIL = / (?:politi)?råde(?:t|ts) (?:\S+ ){0,6}$/;

export const undeterminedActor: Rule = {
  id: 'undetermined-actor',
  kind: 'strength',
  title: { nb: 'Ikke bestemt hvem', en: 'Not settled who' },
  description: {
    nb: 'En plikt som ligger på «den som har ansvar» eller «en kollega», ligger ikke på noen. Skriv rollen.',
    en: 'A duty that lies with “whoever is responsible” or “a colleague” lies with nobody. Name the role.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.innst306],
  check({ prose }, report) {
    const seen = new Set<ProseSentence>();
    const nobody = ({ text, start, end }: { text: ProseText; start: number; end: number }) => {
      const words = text.text.slice(start, end).replace(/\s+/g, ' ');
      report({
        at: placeIn(text, start, end),
        message: { nb: `«${words}» sier ikke hvem det er.`, en: `“${words}” does not say who it is.` },
        help: { nb: 'Skriv rollen: «SLT-koordinatoren», «lensmannen».', en: 'Name the role.' },
      });
    };
    for (const sentence of sentencesWith(prose, ['referat', 'referatet', 'leder', 'leier', 'leiar'])) {
      const match = sentence.text.kind === 'prose' ? WHOEVER.exec(sentence.keys) : null;
      if (!match) continue;
      seen.add(sentence);
      nobody({ ...wordsMatched(sentence, match), text: sentence.text });
    }
    for (const { entry, hit, start, end, text } of findExpressions(prose, TABLE)) {
      const sentence = prose.sentenceAt(hit);
      if (seen.has(sentence) || hit.text.kind !== 'prose' || /^(?:vedlegg|formål)$/.test(hit.text.section)) continue;
      const after = hit.text.wordList.find((word) => word.start >= end && word.start < sentence.end);
      const closed = after === undefined || /[,.;:)]/.test(hit.text.words.slice(end, after.start));
      if (entry === 'rest' && IN_PLACE.test(keysBetween(hit.text.wordList, Math.max(0, hit.index - 1), hit.index)))
        continue;
      if ((entry === 'end' || entry === 'rest') && !isOpen(text, closed, following(hit.text, end, sentence.end)))
        continue;
      if (entry === 'leader' && !closed && NAMED.test(after?.key ?? '')) continue;
      if (entry === 'leader' && SETTLES.test(keysBetween(hit.text.wordList, Math.max(0, hit.index - 6), hit.index)))
        continue;
      // Whom to turn to depends on the case.
      if (/^rett/i.test(text) && SENDS_ON.test(keysBetween(hit.text.wordList, Math.max(0, hit.index - 5), hit.index)))
        continue;
      if (entry === 'who' && PERMITTED.test(sentence.keys)) continue;
      if (entry === 'member' && !(MEMBERS.test(sentence.keys) && !/ kan |inviter|innkall|behov/.test(sentence.keys)))
        continue;
      if (entry === 'guest' && (ASKED.test(sentence.keys) || !(sentence.item || MEMBERS.test(sentence.keys)))) continue;
      if (entry === 'role' && !IS_ROLE.test(sentence.keys)) continue;
      if (/^folk /i.test(text) && OWES_NOTHING.test(following(hit.text, end, sentence.end)[0] ?? '')) continue;
      if (
        /^til (?:de|dei|dem) det gj/i.test(text) &&
        LIST.test(sentence.keys) &&
        HANDED_OUT.test(keysBetween(hit.text.wordList, Math.max(sentence.from, hit.index - 5), hit.index))
      )
        continue;
      // «følge opp politirådets vedtak og rapportere til leder»: the one of what has just been named.
      if (
        /^til leder|^til leiar/i.test(text) &&
        OF_COUNCIL.test(keysBetween(hit.text.wordList, sentence.from, hit.index))
      )
        continue;
      if (entry === 'all' && (start > sentence.start + 2 || (/^andre/i.test(text) && INVITED.test(sentence.keys))))
        continue;
      seen.add(sentence);
      nobody({ text: hit.text, start, end });
    }
  },
};

function following({ wordList }: ProseText, from: number, to: number): string[] {
  return wordList
    .filter(({ start }) => start >= from && start < to)
    .slice(0, 2)
    .map(({ key }) => key);
}

/** «av den som har ansvar» names nobody; «av den som har ansvaret for skolen» does. */
function isOpen(text: string, closed: boolean, [next = '', then = '']: readonly string[]): boolean {
  if (/ (?:har|tar|tek|er)$/.test(text)) return HAS.test(next) && !NAMED.test(then);
  if (/ (?:gjør|gjer|kan|vil|best|til|kjenner|kjenn|bestemmer|ellers|elles)$/.test(text))
    return closed || DOES.test(next);
  return closed || / (?:passer|passar|høver|egner|eignar|måtte|tilfeldigvis)$/.test(text);
}
