import type { Path } from '../../diagnostics/diagnostic.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { flag, type Opposites } from './opposites.ts';

const PATH: Path = ['seksjoner', 'taushetsplikt', 'lukkede_møter'];
/** «vi møter» is what we do. */
const MEETINGS =
  '(?:møtene|møta|(?<! (?:vi|me|som|alle|begge|partene|partane|de|dei|hun|han|ho|den|og|kommunen|politiet) )(?:møter|møte)|rådsmøtene|rådsmøta|politirådsmøtene|politirådsmøter)';
/** Whoever is open about something is no meeting. */
const NOBODY_ELSE =
  '(?!(?:vi|me|at|som|alle|begge|partene|partane|de|dei|deltakerne|deltakarane|medlemmene|medlemene) )';
const aboutMeetings = ({ keys }: ProseSentence) =>
  !/kommunestyre|formannskap|utvalg|utval|grupp|folkemøte|forum|årsmøte|informasjonsmøte|kan holde|kan halde| møte\S* (?:med|for) (?:publikum|innbygg|ungdom|foreldre|foresatte|føresette|elev|næring|frivillig|lag )/.test(
    keys,
  );
const CLOSED_DOORS = new RegExp(
  ` ${MEETINGS}(?: \\S+){0,4} (?:er|holdes|haldast|foregår|føregår|går|haldne) (?:\\S+ ){0,2}(?:lukket|lukka|lukkede|lukkete|for lukkede dører|for lukka dører|bak lukkede dører|bak lukka dører|ikke åpne|ikkje opne) `,
);
const OPEN_DOORS = new RegExp(
  ` ${MEETINGS}(?: ${NOBODY_ELSE}\\S+){0,3} er (?:i utgangspunktet |som hovedregel )?(?:åpne|opne|offentlige|offentlege) (?!om |med |mot |for (?:nye |innspill |forslag |idear |ideer |medlemmer |medlemer |innkalte |inviterte |gjester |ungdomsrådet ))`,
);

/** Whether the meetings of the council are closed. */
export const CLOSED_MEETINGS: Opposites = {
  about: { nb: 'om møtene er lukket', en: 'whether the meetings are closed' },
  suspect: 'other',
  one: {
    words: ['lukket', 'lukka', 'lukkede', 'lukkete', 'åpne', 'opne'],
    test: (keys, it) => aboutMeetings(it) && CLOSED_DOORS.test(keys),
    fact: flag(PATH, true, 'lukkede_møter: true'),
  },
  other: {
    words: ['åpne', 'opne', 'offentlige', 'offentlege'],
    test: (keys, it) => aboutMeetings(it) && OPEN_DOORS.test(keys),
    fact: flag(PATH, false, 'lukkede_møter: false'),
  },
};
