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
export function saysVolunteers({ keys, text }: ProseSentence): boolean {
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
