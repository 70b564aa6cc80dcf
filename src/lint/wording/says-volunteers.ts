import { beside, sentencesAfter } from '../prose/neighbours.ts';
import type { ProseSentence } from '../prose/prose.ts';

/** Words of sentences that may say how the police keep in touch with voluntary rescue organisations. */
export const VOLUNTEERS = [
  'frivillig*',
  'hjelpekorps*',
  'røde',
  'raude',
  'raudekross*',
  'redningsselskapet',
  'redningsgruppe*',
  'redningslag*',
  'redningsorganisasjon*',
  'beredskapsorganisasjon*',
  'folkehjelp',
  'leitelag*',
  'letelag*',
];

/** Contact, and not only that there are volunteers. */
const MEETS =
  /kontakt|samarbeid|samvirk|samordn|samling|dialog|varsl|orienter|avtale med|redningsforum|rednings?råd|øvels|øving| (?:øver|øve|møt\S*|møte\S*|inviter\S*|innkall\S*|kaller|kallar|kalle|kalles|kallast|deltar|deltek|delta|bistår|bistand|kurs|trener|trenar|rekvirerer|rekvirerar|leder|leier) | (?:be|ber|bed|spør) (?:\S+ ){1,6}om (?:hjelp|bistand|støtte) /;
const RESCUE = /beredskap|hjelpekorps|kors |kross |redning|folkehjelp|leteaksjon|leiteaksjon|letelag|leitelag/;
/** «bindeledd til kommuner, næringsliv og frivillige» is about the cooperation at large. */
const AT_LARGE = /bindeledd|bindelekk|næringsliv/;

/** Whether a sentence says how the police keep in touch with those who help at rescues. */
export function saysVolunteers(sentence: ProseSentence): boolean {
  const { keys, text } = sentence;
  return (
    (text.section !== 'formål' && text.section !== 'SLT' && RESCUE.test(keys) && areMetNext(sentence)) ||
    saysSo(sentence)
  );
}

/** «Frivillige: Røde Kors og Folkehjelpen. Politikontakten møter dem to ganger i året.» */
function areMetNext(sentence: ProseSentence): boolean {
  const next = sentence.item ? afterList(sentence) : beside(sentence, 1);
  return next !== undefined && (MEETS_THEM.test(next.keys) || ARE_MET.test(next.keys));
}

const LONGEST_LIST = 12;

/** What stands right after the list that an item belongs to. */
function afterList(sentence: ProseSentence): ProseSentence | undefined {
  return sentencesAfter(sentence, LONGEST_LIST).find(({ item }) => !item);
}

const THEM = '(?:dem|dei|de|disse|desse|alle|lagene|laga|organisasjonene|organisasjonane|de frivillige|dei frivillige)';
const MEETS_THEM = new RegExp(
  `^(?=.* (?:politi\\S*|lensmann\\S*|politistasjonssjef\\S*|patrulj\\S*) ).* (?:møter|møtes med|inviterer|inviterar|innkaller|kaller inn|kallar inn|samler|samlar|øver med|øver saman med|øver sammen med|har (?:\\S+ )?(?:kontakt|møte|dialog|samling) med|held kontakt med|holder kontakt med|snakker med|talar med|varsler|varslar) (?:\\S+ )?${THEM} `,
);
/** «De innkalles av politikontakten til møte i april» */
const ARE_MET =
  /^ (?:de|dei|disse|desse|alle|lagene|laga|organisasjonene|organisasjonane) (?:innkalles|innkallast|inviteres|inviterast|kalles inn|kallast inn|samles|samlast|blir invitert|blir inviterte|blir kalt inn|blir kalla inn) (?:\S+ ){0,2}?av (?:politi|lensmann|stasjonssjef)|^ (?:de|dei|disse|desse|alle|lagene|laga|organisasjonene|organisasjonane) (?:møter|deltar|deltek|øver|har) (?:\S+ ){0,6}(?:politikontakten|politiet|politistasjonssjefen|lensmannen) /;

function saysSo({ keys, text }: ProseSentence): boolean {
  return (
    text.section !== 'formål' &&
    text.section !== 'SLT' &&
    (!AT_LARGE.test(keys) || /beredskap|hjelpekorps|kors |redning/.test(keys)) &&
    MEETS.test(keys) &&
    // What the kommune does with clubs is another matter.
    (RESCUE.test(keys) ||
      !/ (?:kommunen|kommuna|frivilligsentral\S*) /.test(keys) ||
      /politi|lensmann|part[ae]n/.test(keys))
  );
}

/** Whether a sentence tells of rescue organisations and the police, if not how they keep in touch. */
export function tellsOfVolunteers(sentence: ProseSentence): boolean {
  const { keys } = sentence;
  return (
    RESCUE.test(keys) &&
    (saysVolunteers(sentence) || /politi|lensmann|patrulj|operasjonssentral|redningssentral/.test(keys))
  );
}
