import { keysBetween, type ProseSentence } from '../prose/prose.ts';
import { clauseStart } from './duty-sentence.ts';
import { isParty } from './reservation-words.ts';

/** How a promise is made so that nothing is promised. */
export type PromiseKind =
  | 'tries'
  | 'works'
  | 'judged'
  | 'planned'
  | 'guess'
  | 'while'
  | 'presumed'
  | 'topical'
  | 'looks';

const PARTY =
  'en|ein|man|vi|me|politiet|kommunen|kommuna|politikontakten|patruljen|patrulja|lensmannen|partene|partane|distriktet|politidistriktet|begge|politirådet|rådet|slt-koordinatoren|koordinatoren|vakta|vakten|lensmannskontoret|politistasjonen|de|dei';
const WORK =
  'arbeider|arbeidar|arbeide|arbeida|arbeides|arbeidast|arbeidd|arbeidet|jobber|jobbar|jobbe|jobba|jobbes|jobbast|jobbet';
const CLOSER = 'nærmere|nærare|nærmare|konkret|nøyere|nøyare|grundigere|grundigare|nærmeste|særskilt';
const LENGTH = 'timer|timar|dager|dagar|uker|veker|minutter|minutt|døgn';
const SOME = 'noen|nokon|nokre|få';

const DONE =
  'lagt|lagd|lagde|gjennomført|gjennomførte|holdt|halde|haldne|avholdt|samordnet|samordna|prioritert|prioriterte|løst|løyst|løyste|avklart|dekket|dekt|dekte|unngått|begrenset|avgrensa|plassert|plasserte|fordelt|fordelte|tilpasset|tilpassa|organisert|etablert|styrket|styrka|videreført|vidareført|ivaretatt|opprettholdt|oppretthalde|oppretthaldne|bemannet|bemanna|satt|sett|koordinert|koordinerte|økt|auka|redusert';
const TRY = 'forsøke|prøve|prøva|søke|søkje|søkja|freiste|freista|tilstrebe';

/** What could be put up or done, and is only looked at: «Kommunen ser på fysiske sperrer». */
const MEASURES =
  'fysiske|fysisk|sperrer|sperringar|sperringer|bom|belysning|lys|gatelys|lyssetting|kamera|kameraovervåking|kameraovervaking|skilting|fartshumper|fartsdumper|fartsdumpar|gjerde|gjerder|rekkverk|fortau|tiltak|løsninger|løysingar|alternativer|alternativ|ulike|forskjellige|bedre|betre|flere|fleire|ekstra';

/** Trying, working for it, planning for it and leaving it to be judged, where a duty was to stand. */
export const VAGUE_PROMISES: readonly (readonly [string, PromiseKind])[] = [
  ['prøver|forsøker|freistar å', 'tries'],
  // «vil i sesongen søkje å ha patrulje på fjellet»
  ['søke|søkje|søkja|tilstrebe|bestrebe å', 'tries'],
  [`prøver|forsøker|freistar|søker|søkjer|tilstreber ${PARTY} å`, 'tries'],
  [`prøver|forsøker|freistar|søker|søkjer|tilstreber ${PARTY} også|òg|alltid|likevel å`, 'tries'],
  [`${PARTY} søker|søkjer å`, 'tries'],
  ['forsøkes|forsøkast|freistast å', 'tries'],
  [`skal|vil|må ${PARTY} ${TRY} å`, 'tries'],
  [`skal|vil|må ${PARTY} også|og|alltid|likevel ${TRY} å`, 'tries'],
  [`søkes|søkast|søkjast|forsøkes|forsøkast|freistast ${DONE}`, 'tries'],
  [`vert|blir søkt|søkte|forsøkt|forsøkte|freista ${DONE}`, 'tries'],
  [`kommunen|kommuna|politiet|lensmannen|partene|partane|vegvesenet ser|sjår på ${MEASURES}`, 'looks'],
  [
    `kommunen|kommuna|politiet|lensmannen|partene|partane|vegvesenet ser|sjår også|òg|og|nå|no|nærmere|nærare på ${MEASURES}`,
    'looks',
  ],
  [`kommunen|kommuna|politiet|lensmannen|partene|partane|vegvesenet vil|skal se|sjå på ${MEASURES}`, 'looks'],
  [
    `kommunen|kommuna|politiet|lensmannen|partene|partane|vegvesenet vil|skal se|sjå nærmere|nærare på ${MEASURES}`,
    'looks',
  ],
  ['det forutsettes|forutsetjast|føresetjast|føresettast at', 'presumed'],
  ['det legges|leggjast|leggast til grunn at', 'presumed'],
  ['en|ein|ei forutsetning|føresetnad er at', 'presumed'],
  ['det er en|ein|ei forutsetning|føresetnad at', 'presumed'],
  ['det er|blir|vert aktuelt å|for', 'topical'],
  ['det er|blir|vert også|og|dessuten|no|nå|derfor|difor aktuelt å|for', 'topical'],
  [`${WORK} for at|å`, 'works'],
  ['arbeides|arbeidast|jobbes|jobbast det for at|å', 'works'],
  [`etter ${CLOSER} vurdering`, 'judged'],
  [`etter en|ein|ei ${CLOSER} vurdering`, 'judged'],
  ['det|dette legges|leggjast|leggast|leggest opp til', 'planned'],
  ['legges|leggjast|leggast|leggest det opp til', 'planned'],
  ['det|dette vert|blir|er lagt opp til', 'planned'],
  ['vert|blir|er det|dette lagt opp til', 'planned'],
  [`legger|legg ${PARTY} opp til`, 'planned'],
  [`${PARTY} legger|legg opp til`, 'planned'],
  ['det er planlagt|planlagd|tenkt at|å', 'planned'],
  [`mer|meir|lengre|lenger enn ${SOME} ${LENGTH}`, 'while'],
  [`mer|meir|lengre|lenger enn et|eit par ${LENGTH}`, 'while'],
  [`utover ${SOME} ${LENGTH}`, 'while'],
  [`ut over ${SOME} ${LENGTH}`, 'while'],
  [`utover et|eit par ${LENGTH}`, 'while'],
  [
    'trolig|truleg|sannsynligvis|sannsynlegvis|sannsynleg|antakelig|antagelig|antakeleg|muligens|formodentlig|visstnok',
    'guess',
  ],
];

/** Somebody else who tries, and what happens when anybody does: «når noen forsøker å true ansatte». */
const OTHERS =
  /^(?:når|hvis|viss|dersom|som|hva|kva|hvordan|korleis|noen|nokon|nokre|ungdom\S*|elev\S*|publikum|person\S*|gjerning\S*|kriminelle|miljø\S*|bil\S*|førar\S*|fører\S*|folk)$/;
/** What the parties themselves have in hand: patrols, offices and posts, where «færre unge begynner» is a goal. */
const SERVICE =
  / (?:\S*patrulj\S*|\S*kontor|\S*kontoret|\S*bemann\S*|bemann\S*|stilling\S*|\S*stillinga|\S*stillingen|vakt|vakta|vaktordning\S*|\S*tjenestested\S*|\S*tenestestad\S*|tilbys|tilbydast|kan tilby\S*|åpent|ope|holder åpent|til stede|årsverk|på plass|politi (?:til|på|i)) /;
/** What they are measured by. */
const MEASURE = / (?:\S*responstid\S*|\S*responskrav\S*|innsatstid\S*|utrykningstid\S*|utrykkingstid\S*) /;
const ENDS = / (?:innen|innan|senest|seinast) |\d/;
/** Whom it is a matter of law to judge about, and who judges. */
const CASES =
  / (?:avgjør\S*|avgjer\S*|bestem\S*|beslutt\S*|vedta\S*|fastset\S*|si|seie|opplysning\S*|informasjon\S*|samtykke\S*|dele|deles|delast|utlever\S*|overfør\S*|anmeld\S*|påtale\S*|konfliktråd\S*|bekymringssamtale\S*|ungdomskontrakt\S*|innsyn|meld\S*|straff\S*|person\S*|bot|bøter|forelegg\S*|lov\S*|vilkår\S*) /;
/** Where in the sentence it is said who judges, or what about. */
const WHOSE = /^(?:av|fra|frå|om|hos|i|ved)$/;
/** What is told, not promised. */
const TOLD = / (?:vart|vært|vore|var|ble|blei|varte|hadde) /;
const DUTY =
  / (?:skal|må|plikter|pliktar|stiller|stillar|sørger|syter|sørgjer|setter|set|får|gir|gjev|varsler|varslar|kaller|kallar|møter|overtar|overtek|utpeker|utpeikar|oppnevner|oppnemner) | \S{2,}(?:es|ast) /;
/** What innbyggere must know where and when they find. */
const KNOWN =
  / (?:pass|\S*passkontor\S*|kontor\S*|\S*kontoret|åpningstid\S*|opningstid\S*|\S*patrulje\S*|patrulja|politikontakt\S*|\S*koordinator\S*|stilling\S*|bemanning\S*|\S*tjenestested\S*|\S*tenestestad\S*|politistasjon\S*|lensmann\S*|politirådet|møtet) /;
/** What is told of others, of causes and by sources. */
const SOURCE =
  /^(?:som|at|fordi|om|hvis|viss|dersom|viser|syner|sier|seier|ungdata|årsak\S*|gutter|gutar|jenter|unge|ungdom\S*|mørketall\S*|skyldes|kommer|kjem|mange|flere|fleire|folk|hyttefolk\S*|innbygg\S*|publikum)$/;

/** How disputes are settled is agreed so: «Uenighet søkes løst av ordføreren innen en måned». */
const DISPUTE = / (?:uenighet\S*|ueinighei\S*|usemje\S*|usemja|tvist\S*|konflikt\S*) /;
/** A condition or a time, not what the parties mean to do. */
const SUBORDINATE = /^(?:når|hvis|viss|dersom|om|før|der|hvor|kor|mens|medan|at|som|fordi|ikke|ikkje)$/;

/** Whether such words promise nothing where they stand: words `first` up to, not with, `after` of the sentence's text. */
export function isEmptyPromise(kind: PromiseKind, sentence: ProseSentence, first: number, after: number): boolean {
  const { text, keys, to } = sentence;
  if (text.kind !== 'prose' || /^(?:formål|vedlegg)$/.test(text.section)) return false;
  const begin = clauseStart(sentence, first);
  const before = text.wordList.slice(begin, first).map(({ key }) => key);
  const next = text.wordList[after]?.key ?? '';
  const clauseAfter = keysBetween(text.wordList, after, clauseEnd(sentence, after));
  switch (kind) {
    case 'tries':
      return (
        !before.some((key) => OTHERS.test(key)) &&
        !(text.wordList.slice(first, after).some(({ key }) => /^(?:sø[kj]|forsø|frei)/.test(key)) && DISPUTE.test(keys))
      );
    case 'works':
      return (
        !before.some((key) => /^(?:har|hadde|som|å)$/.test(key)) &&
        (SERVICE.test(clauseAfter) || MEASURE.test(clauseAfter)) &&
        !ENDS.test(clauseAfter)
      );
    // «Det forutsettes at politikontakten ikke trekkes inn i vakt»: a condition of nothing, where a duty was to stand.
    case 'presumed':
      return (
        text.section !== 'taushetsplikt' &&
        before.length === 0 &&
        isParty(next) &&
        !TOLD.test(keysBetween(text.wordList, begin, to))
      );
    case 'looks':
      return (
        !before.some((key) => SUBORDINATE.test(key)) &&
        !ENDS.test(keys) &&
        !/ (?:møte\S*|\S*møtet|hvert|kvart|hver|kvar|årlig|årleg|januar|februar|mars|april|mai|juni|august|september|oktober|november|desember) | som (?:et|eit|en|ein|ei|viktig) /.test(
          clauseAfter,
        )
      );
    case 'topical':
      return before.every((key) => !SUBORDINATE.test(key)) && !TOLD.test(keysBetween(text.wordList, begin, to));
    case 'judged':
      return (
        text.section !== 'taushetsplikt' &&
        !WHOSE.test(next) &&
        !CASES.test(keysBetween(text.wordList, begin, clauseEnd(sentence, after)))
      );
    case 'planned':
      return !/^(?:som|slik|enn|ble|blei|var)$/.test(before.at(-1) ?? '') && !/^(?:ikke|ikkje|ingen|inga)$/.test(next);
    case 'while':
      return DUTY.test(keys) && !TOLD.test(keys);
    case 'guess':
      return (
        !before.some((key) => SOURCE.test(key)) && !TOLD.test(keysBetween(text.wordList, begin, to)) && KNOWN.test(keys)
      );
  }
}

/** The end of the clause that goes on at a word. */
function clauseEnd({ text, to }: ProseSentence, index: number): number {
  for (let at = index; at < to; at++)
    if (at > 0 && /[,;:(]/.test(text.words.slice(text.wordList[at - 1]!.end, text.wordList[at]!.start))) return at;
  return to;
}
