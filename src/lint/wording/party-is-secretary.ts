import { firstOf } from '../prose/guarded.ts';
import { sentenceBefore } from '../prose/neighbours.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { saysWhoWrites, WRITING } from './says-who-writes.ts';

/** Words of sentences that may leave the secretary to a party. */
export const OF_SECRETARY = ['sekretær*', 'sekretariat*', 'rådssekretær*', 'referent', 'referenten'];

const PARTY =
  '(?:kommunen|kommuna|heradet|politiet|politidistriktet|lensmannsdistriktet|politistasjonsdistriktet|partene|partane|\\S+ kommune)';
const OFFICE =
  '(?:(?:råds)?sekretær(?:en|hjelp|ressurs|ressurser|funksjon|funksjonen|oppgaven|oppgavene|oppgåva|oppgåvene|ansvar|ansvaret|rollen|rolla|arbeidet|tjenester|tenester)?|(?:råds)?sekretariat(?:et|s?funksjon(?:en)?|s?ansvar(?:et)?|s?oppg(?:avene|åvene))?|referent(?:en)?)';
/** The end of the sentence, or what the secretary does. */
const ENDS =
  '(?= $| og (?:kaller|kallar|innkaller|innkallar|skriver|skriv|sender|fører|førar|lager|lagar|sørger|syter) )';
const OF_COUNCIL = '(?: (?:for|i|til) (?:politirådet|rådet|møtene|møta))?';

/** «Kommunen sørger for sekretær», «sekretariatet ligger hos kommunen»: a party, and nobody in it. */
const LEFT_TO_PARTY: readonly RegExp[] = [
  new RegExp(
    ` ${PARTY} (?:\\S+ og )?(?:skal )?(?:er|tar seg av|tek seg av|tar|tek|påtar seg|påtek seg|være|vere|blir|vert|sørger for|sørge for|syter for|syte for|stiller|stillar|stille|stiller med|stille med|holder|holde|held|halde|har|ha|skaffer|skaffe|utpeker|utpeke|utpeikar|utpeike|peker ut|peikar ut|oppnevner|oppnevne|oppnemner|oppnemne|ivaretar|ivareta|ivaretek|dekker|ansvar for|har ansvar for|har ansvaret for|ha ansvaret for) (?:(?:en|ein|rådets|politirådets|fast) )?${OFFICE}${OF_COUNCIL}${ENDS}`,
  ),
  new RegExp(
    ` ${OFFICE}${OF_COUNCIL} (?:(?:er|skal|blir|vert|ligger|ligg|legges|leggjast|ivaretas|ivaretakast|dekkes|holdes|stilles|stillast|oppnevnes|oppnemnast|utpekes|utpeikast|kommer|kjem|hentes) (?:lagt |lagd |ligge |liggje |være |vere )?(?:til|hos|av|fra|frå|i)|påhviler|påkviler|påligger) ${PARTY}${ENDS}`,
  ),
  new RegExp(` ${OFFICE}${OF_COUNCIL} (?:er|blir|vert) (?:en|ein) (?:ansatt|tilsett) i ${PARTY}${ENDS}`),
  new RegExp(` som ${OFFICE}${OF_COUNCIL} fungerer ${PARTY}${ENDS}`),
  new RegExp(` ${OFFICE}${OF_COUNCIL} (?:er|blir|vert) ${PARTY}${ENDS}`),
];

/** A role or an office in a party: who it is can be told. */
const SOMEBODY =
  /(?:rådgiv|rådgjev|konsulent|koordinator|direktør|sjef|leder|leiar|rådmann|lensmann|ordfør|kontakt|stab|avdeling|seksjon|eining|enhet|servicetorg|arkiv|advokat|lege|oppvekst|folkehels|beredskap|administrasjon|politimester|politimeister)/;
const GROUP = /grupp|utval|forum|team|nettverk/;
const COUNCIL = / (?:politirådet|rådet|politiråd) /;

/** The words of a sentence that leave the secretary of the council to a party, or null. */
export function leftToParty(sentence: ProseSentence, prose: Prose): RegExpExecArray | null {
  const { keys, text } = sentence;
  if (text.kind !== 'prose' || SOMEBODY.test(keys)) return null;
  if (!isOfCouncil(sentence)) return null;
  const before = sentenceBefore(sentence)?.keys ?? '';
  if (GROUP.test(before) && !COUNCIL.test(before) && !COUNCIL.test(keys)) return null;
  const match = firstOf(LEFT_TO_PARTY, keys);
  if (!match) return null;
  const isSaid = sentencesWith(prose, WRITING).some(
    (it) => it !== sentence && isOfCouncil(it) && SOMEBODY.test(it.keys) && saysWhoWrites(it),
  );
  return isSaid ? null : match;
}

function isOfCouncil({ keys, text }: ProseSentence): boolean {
  return text.section === 'politiråd' || text.section === 'organisering' || COUNCIL.test(keys);
}
