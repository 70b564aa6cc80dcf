import { firstOf, guarded } from '../prose/guarded.ts';
import { type ProseSentence, placeIn } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { wordsMatched } from '../prose/words-matched.ts';
import type { Rule } from '../rule.ts';
import { valueAt } from '../value-at.ts';
import { leftToParty, OF_SECRETARY } from '../wording/party-is-secretary.ts';

const OFFICES = [
  'forfall',
  'fravær',
  'forhindret',
  'forhindra',
  'sekretær*',
  'sekretariat*',
  'referent*',
  'referat',
  'referatet',
  'referater',
  'skriver',
  'skriv',
  'vara',
  'varamedlem*',
  'varaleder',
  'varaleiar',
  'nestleder',
  'nestleiar',
  'stedfortreder',
  'stadfortredar',
  'møteleder',
  'møteleiar',
  'ordstyrer',
  'ordstyrar',
];
const ABOUT =
  / (?:forfall|fravær|borte|forhindret|forhindra|sekretær|sekretariat|referent|referat|varamedlem|varaleder|varaleiar|nestleder|nestleiar|stedfortreder|stadfortredar|møteleder|møteleiar|ordstyr)\S* | vara /;
/** Somebody who is found when the time comes: «den kommunen stiller», «den som har tid», «hvem som skriver, finner vi ut av». */
const SOMEBODY = [
  / den som (?:\S+ )?(?:passar|passer|har tid|kan(?! (?:holde|halde|ikke|ikkje))|ønsker|ønskjer|har anledning|har høve|melder seg|er ledig|møter) /,
  guarded(
    / (?:still|bestem|utpe|pe(?:ker|ikar) ut|oppne|vel|send)/,
    / den (?:kommunen|politiet|rådet|partene|partane|han|hun|ho|de|dei|\S+(?:en|ane|ene)) (?:til enhver tid |til kvar tid )?(?:stiller|stillar|bestemmer|bestemmar|utpeker|utpeikar|peker ut|peikar ut|oppnevner|oppnemner|velger|vel|sender) /,
  ),
  guarded(
    / (?:hvem|kven) som /,
    / (?:hvem|kven) som (?:\S+ ){1,4}(?:finner|finn|avtales|avtalast|avgjøres|avgjerast|bestemmes|bestemmast|blir bestemt|vert bestemt|avklares|ser|tar|tek) /,
  ),
  / (?:går|gå) på (?:omgang|rundgang|skift) | (?:på|etter) (?:omgang|tur|skift) | (?:fra|frå) (?:gang|gong) til (?:gang|gong) /,
  guarded(
    / (?:hvert|kvart|enkelte|starten|begynnelsen|møtet|møtestart) /,
    / (?:velges|veljast|utpekes|peikast ut|pekes ut|oppnevnes|bestemmes|avtales|avtalast|avgjøres) (?:på|i|ved|for) (?:hvert|kvart|det enkelte|starten av|begynnelsen av|møtet|møtestart) (?:møte|møtet)? ?/,
  ),
  guarded(
    / (?:utset|avlys|utgår|bort|utsatt)/,
    / (?:forfall|fravær|borte|forhindret|forhindra)(?: skal| må| blir| vert)? (?:møtet )?(?:utsettes|utsetjast|utsett|avlyses|avlysast|avlyst|utgår|faller bort|fell bort|utsatt) /,
  ),
  guarded(
    / (?:byt|bytt)\S* på /,
    / (?:byter|bytter|bytar|bytte|byte) på (?:å )?(?:være|vere|skrive|føre|lede|leie|ha) /,
  ),
  / en av (?:deltakerne|medlemmene|de frammøtte|de tilstedeværende|partene) | ein av (?:deltakarane|medlemene|dei frammøtte|partane) /,
];
/** A rotation between the parties is said elsewhere to be one, and «den som er sekretær, skriver» names an office. */
const CLEAR = / den som (?:er|har) (?:sekretær|vervet|ansvar)| hvis | dersom den som /;

export const unclearOffice: Rule = {
  id: 'unclear-office',
  kind: 'strength',
  title: { nb: 'Uklart hvem som har oppgaven', en: 'It is unclear who has the task' },
  description: {
    nb: 'Avgjøres det først på møtet hvem som skriver referat eller møter som vara, blir det ofte ingen.',
    en: 'If it is first decided at the meeting who keeps the minutes or stands in, it is often nobody.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ agreement, prose }, report) {
    const hasSecretary = valueAt(agreement, ['seksjoner', 'politiråd', 'sekretær']) !== undefined;
    const found = (sentence: ProseSentence, match: RegExpExecArray) => {
      const { start, end, text } = wordsMatched(sentence, match);
      report({
        at: placeIn(sentence.text, start, end),
        message: {
          nb: `«${text}» sier ikke hvem som har oppgaven.`,
          en: `“${text}” does not say who has the task.`,
        },
        help: {
          nb: 'Skriv rollen, for eksempel «SLT-koordinator er sekretær» eller «varaordføreren møter som vara».',
          en: 'Write the role, for example “SLT-koordinator er sekretær” or “varaordføreren møter som vara”.',
        },
      });
    };
    const seen = new Set<ProseSentence>();
    for (const sentence of sentencesWith(prose, OFFICES, isCandidate)) {
      const match = firstOf(SOMEBODY, sentence.keys);
      if (!match) continue;
      seen.add(sentence);
      found(sentence, match);
    }
    if (hasSecretary) return;
    for (const sentence of sentencesWith(prose, OF_SECRETARY)) {
      const match = seen.has(sentence) ? null : leftToParty(sentence, prose);
      if (match) found(sentence, match);
    }
  },
};

function isCandidate({ keys, text }: ProseSentence): boolean {
  if (text.kind !== 'prose' || CLEAR.test(keys)) return false;
  return ABOUT.test(keys) || (text.section === 'politiråd' && / (?:hvem|kven) som (?:skriver|skriv) /.test(keys));
}
