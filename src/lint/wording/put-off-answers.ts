import { guarded } from '../prose/guarded.ts';
import type { Prose, ProseText } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';

/** What stands behind a label and only says that it will be settled: «Politikontakt: namn og telefon kjem». */
export interface PutOffAnswer {
  text: ProseText;
  start: number;
  end: number;
}

const COMES =
  'kommer kjem ettersendes ettersendast avklares avklarast bestemmes bestemmast fastsettes fastsetjast settes setjast oppnevnes oppnemnast utpekes utpeikast pekes velges veljast oppgis oppgjevast opplyses drøftes drøftast diskuteres diskuterast sjekkes sjekkast undersøkes undersøkjast'.split(
    ' ',
  );
const SETTLED =
  'avklart avklara bestemt fastsatt fastsett satt sett oppnevnt oppnemnd utpekt utpeikt pekt peika peikt drøftet drøfta'.split(
    ' ',
  );
/** Said with «ikke» only. */
const DONE =
  'klar klart ferdig ferdige opprettet oppretta tilsatt tilsett ansatt valgt vald laget laga skrevet skrive vedtatt vedteke besatt besett'.split(
    ' ',
  );

const any = (words: readonly string[]) => `(?:${words.join('|')})`;
const NOUN =
  '(?:navnet|navn|namnet|namn|nummeret|nummer|telefonnummer|telefon|tlf\\.?|mobil|kontaktinfo|kontaktinformasjon|person|dato|tid|tidspunkt|sted|stad|dette|det|e-post|adresse)';
const SUBJECT = `(?:${NOUN}(?:(?:, | og |\\/| eller )${NOUN})* )?`;
const YET = '(?:(?:foreløpig|førebels|fortsatt|framleis|fremdeles|enda|ennå|enno|nå|no) )?';
const LATER =
  '(?: (?:ut|inn|på plass|senere|seinare|seinere|nærmere|nærare|nærmare|snart|etter hvert|etterhvert|etter kvart|ennå|enno|enda|underveis|undervegs|når (?:det|dette|navnet|namnet|stillingen|stillinga) er (?:klart|avklart|avklara|besatt|tilsatt|tilsett)|i løpet av (?:våren|sommeren|sommaren|høsten|hausten|vinteren|året)|til (?:våren|sommeren|sommaren|høsten|hausten)))*';
const PUT_OFF = `${SUBJECT}(?:(?:må |skal |vil )?${any(COMES)}|(?:blir|vert|må|skal bli|vil bli) ${YET}${any(SETTLED)}|${YET}(?:er ${YET})?(?:ikke|ikkje) ${YET}${any([...SETTLED, ...DONE])})${LATER}`;
const WHOLE = guarded(
  /komm|kjem|send|klar|best|fast|s[ae]tt|setj|nevn|nem|pek|peik|vel|oppg|oppl|dr[øo]ft|disk|sjekk|søk|ferdig|oppret|ansa|valgt|vald|lage|laga|skr|vedt|bes/i,
  new RegExp(`^${PUT_OFF}$`, 'i'),
);
const ANSWER = new RegExp(`(?:^|\\n|[.!?;>] )[^\\n:.!?;]{2,50}: (${PUT_OFF})\\.?\\s*$`, 'i');
const LONGEST = 160;

/** Whether words, in brackets for instance, only say that something will be settled: «vert avklart», «namn og telefon kjem». What is to be put in is a blank. */
export function isPutOff(words: string): boolean {
  return WHOLE.test(words.replace(/[.!]{1,3}$/, '')) && !/ (?:settes|setjast) inn$/.test(words);
}

/** The labels of a text whose answer is put off. */
export function putOffAnswers(prose: Prose): PutOffAnswer[] {
  return sentencesWith(prose, [...COMES, ...SETTLED, ...DONE], ({ text }) => text.kind === 'prose').flatMap(
    ({ text, start, end }) => {
      const said = text.words.slice(start, end);
      const match = said.length <= LONGEST && said.includes(': ') ? ANSWER.exec(said) : null;
      if (!match) return [];
      const answer = start + match.index + match[0].lastIndexOf(match[1]!);
      return [{ text, start: answer, end: answer + match[1]!.length }];
    },
  );
}
