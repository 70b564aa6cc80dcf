import { guarded, type Pattern } from '../prose/guarded.ts';
import { beside } from '../prose/neighbours.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { saysVolunteers, VOLUNTEERS } from './says-volunteers.ts';

const PARTNERS =
  '(?:samarbeidspartnere?|samarbeidspartnar(?:ar)?|samarbeidspartar|medspillere?|medspelar(?:ar)?|støttespillere?|støttespelar(?:ar)?|bidragsytere?|bidragsytar(?:ar)?|hjelpere|hjelparar)';

export const PARTNER_WORDS: readonly string[] =
  'samarbeidspartner samarbeidspartnere samarbeidspartnar samarbeidspartnarar samarbeidspartar medspiller medspillere medspelar medspelarar støttespiller støttespillere støttespelar støttespelarar bidragsyter bidragsytere bidragsytar bidragsytarar hjelpere hjelparar'.split(
    ' ',
  );

/** «Røde Kors og redningsskøyta er viktige samarbeidspartnere.» */
export const PRAISED: readonly Pattern[] = [
  guarded(
    [/ (?:er|blir|vert) /, / (?:viktig|god|nær|fast|sentral|naturl|verdiful|nyttig|uunnv)/],
    new RegExp(
      ` (?:er|blir|vert) (?:(?:en|ei|ein|våre|svært|meget|også|politiets|alle) )*(?:viktige?|gode|god|nære|faste|fast|sentrale?|naturlige|naturlege|verdifulle?|nyttige|uunnværlige|uunnverlege)(?: og (?:viktige?|gode|nære|faste))? ${PARTNERS} (?:(?:for|i) (?:(?!og )\\S+ ){1,5})?$`,
    ),
  ),
];

/** Who they are: voluntary organisations. */
const THEY =
  / (?:frivillig\S*|\S*hjelpekorps\S*|kors|kross|raudekross\S*|redning\S*|folkehjelp|leitelag\S*|letelag\S*|natteramn\S*|natteravn\S*|skvadron\S*|\S*hundar|redningshunder|(?:idretts|ungdoms|grende|bygde|vel)(?:lag\S*|forening\S*|foreining\S*)|velforening\S*|bygdekvinnelag\S*|sanitetsforening\S*|lions|lag|foreninger|foreiningar) /;

/** Whether those who are only praised are volunteers, and neither the next sentence nor another says what the parties do with them. */
export function areOnlyPraised(sentence: ProseSentence): boolean {
  return (
    sentence.text.kind === 'prose' &&
    sentence.text.section !== 'formål' &&
    THEY.test(sentence.keys) &&
    beside(sentence, 1) === undefined
  );
}

/** Whether the agreement says elsewhere how the police keep in touch with volunteers. */
export function saysWhatIsDone(prose: Prose): boolean {
  return sentencesWith(prose, VOLUNTEERS, (it) => !PRAISED[0]!.test(it.keys) && saysVolunteers(it)).length > 0;
}
