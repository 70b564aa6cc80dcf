import type { ProseSentence } from '../prose/prose.ts';

/** Words of sentences that may tell who notifies whom when something has happened. */
export const NOTIFYING = (
  'varsl* melder melde meldes meldast meldar melding beskjed ringer ringjer ringe kontakter kontaktar kontakte kontaktes kontaktast kontakt informerer informerar informere informeres ' +
  'orienterer orienterar orientere orienteres underrett* utkall* tilkall* sier seier'
).split(' ');

const NOTIFY = / (?:varsl|(?:melde|sier|seier)\S* (?:fra|frå) )/;
const TELL =
  / (?:meld(?:er|e|es|ast|ar|ing)|beskjed|ring(?:er|jer|e)|kontakt(?:er|ar|e|es|ast)|kontakt|informer\S*|orienter\S*|underrett\S*|utkall\S*|tilkall\S*) /;
const EVENT =
  /hendels|hending|krise|ulykk|ulukk|dødsfall|akutt|alvorlig|alvorleg|umiddelbart| straks |uten opphold|utan opphald|uten ugrunnet|utan grunnlaust|livstru/;
const EACH_OTHER = / (?:hverandre|kvarandre|gjensidig|innbyrdes|døgn\S*|beredskap\S*|hast\S*) /;
const ROUTINE =
  / (?:varslings(?:list|rutin|plan|plakat|skjema|ansvar|prosedyr|tiltak|veg|vei|punkt)\S*) |^ varsling(?:en|a)? /;
/** «varsle politiet om større arrangementer»: known long before. */
const PLANNED =
  /arrangement|åpningstid|opningstid|åpningstider|endring|på forhånd|på førehand|i god tid|kritikkverdig|oppsigelse|oppseiing| måned\S* | månad\S* /;

/** Whether a sentence tells who notifies whom when something serious has happened, and not of what is planned. */
export function saysWhoNotifies({ keys }: ProseSentence): boolean {
  if (ROUTINE.test(keys)) return true;
  const isOfEvent = EVENT.test(keys);
  if (PLANNED.test(keys) && !isOfEvent) return false;
  return (NOTIFY.test(keys) && (isOfEvent || EACH_OTHER.test(keys))) || (TELL.test(keys) && isOfEvent);
}
