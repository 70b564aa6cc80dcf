import { leadOf } from '../prose/lead-of.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

const NEAR = ['kontaktperson', 'kontaktpersonen', 'kontaktpersoner', 'kontaktpersonar'];

/** Who is to be found, but not yet: «Kommunen peker ut en fast person som politiet kan vende seg til.» */
const SOMEBODY = 'person ansatt tilsett tilsatt medarbeider medarbeidar representant kontakt noen nokon'.split(' ');
const NAMELESS =
  / (?:kommunen|rådmannen|kommunedirektøren|ordføreren|ordføraren) (?:[^ ]+ ){0,3}(?:utpek\S*|utpeik\S*|peke?r?|peik\S*|oppnevn\S*|oppnemn\S*|utnevn\S*|ha|har|stiller|stille|velger|vel|velge) (?:[^ ]+ ){0,3}(?:person|ansatt|tilsett|tilsatt|medarbeider|medarbeidar|representant|kontakt|noen|nokon) (?:[^ ]+ ){0,8}politi/;
/** «Politiet forventer at kommunen: – utpeker en fast person som politikontakten kan forholde seg til» */
const NAMELESS_ITEM =
  /^ (?:\S+ )?(?:utpek\S*|utpeik\S*|peke?r?|peik\S*|oppnevn\S*|oppnemn\S*|utnevn\S*|ha|har|stiller|stille|velger|vel|velge|sørger for|sørgjer for) (?:[^ ]+ ){0,3}(?:person|ansatt|tilsett|tilsatt|medarbeider|medarbeidar|representant|kontakt|noen|nokon) (?:[^ ]+ ){0,8}politi/;

/** «Folkehelsekoordinatoren er kontaktperson for teamet» */
const OF_ANOTHER =
  / kontaktperson(?:en)? (?:for|i|til|overfor) (?:teamet|gruppa|gruppen|føresette|foresatte|foreldre\S*|ungdom\S*|rådet|natteravn\S*|nattevandr\S*|skole\S*|skule\S*|næring\S*|saka|saken|barne\S*|idrett\S*|frivillig\S*) /;

/** «Oppvekstsjefen er fast kontaktperson.»: whose, is plain where it is for the daily work, or towards the police. */
const ROLE_IS_CONTACT =
  / (?!politi|lensmann|stasjon)\S*(?:sjef|sjefen|leder|leiar|lederen|leiaren|koordinator|koordinatoren|rådgiver|rådgjevar|rådgiveren|rådgjevaren|direktør|direktøren|sekretær|sekretæren|konsulent|konsulenten|lege|legen)(?: (?:i|for) (?:kommunen|oppvekst|kultur|helse))? er (?:(?:også|òg|og|da|då) )?(?:(?:fast|faste|daglig|dagleg|politiets|politikontaktens|kommunens|den) ){1,2}kontaktperson(?:en)?(?: (?:for|mot|overfor|til) (?:politi\S+))?(?: (?:i det daglige|i det daglege|til daglig|til dagleg))? $/;

/** «SLT-koordinatoren og kommunens kontaktperson møtes»: one beside the other is not the same. */
const OTHERS_TOO =
  / (?:peke?r?|peikar?|utpek\S*|utpeik\S*|oppnevn\S*|oppnemn\S*) (?:ut )?(?:\S+ ){0,2}kontaktperson(?:ar|er)? | og (?:kommunens|kommunen sin|den faste) kontaktperson(?:en)? | kontaktperson(?:en)? og /;

/** «har Kari Moe som fast kontaktperson», «ha en fast kontaktperson; det er Kari Moe», «kontaktperson: Kari Moe», in what the kommune does. */
const NAMED_AS =
  / (?:har|ha|stiller|stille|bruker|brukar|bruke|med) (?:\S+ ){2,7}som (?:\S+ ){0,2}kontaktperson | (?:være|vere|er|blir|vert) (?:\S+ ){0,2}kontaktperson | kontaktperson(?:en)? (?:(?:i|for|mot|overfor|til) (?:kommunen|politi\S+) )?(?:(?:det|dette) er |er |heter |heiter )?(?:\S+ ){1,4}/;
/** «Politikontakten forholder seg i kommunen til SLT-koordinatoren.» */
const TURNS_TO =
  / politikontakten (?:skal )?(?:forholder|forholde|forheld|halde|held|vender|vende|henvender|henvende) seg (?:(?:i kommunen|i det daglige|i det daglege|til daglig|til dagleg|først og fremst) ){0,2}til (?:kommunens )?(?:slt-koordinator\S*|(?!politi)\S+(?:sjefen|lederen|leiaren|rådgiveren|rådgjevaren|koordinatoren|direktøren|ordføreren|ordføraren)) /;
/** Right after the word, or right before «som … kontaktperson»: a name of two parts. */
const NAME =
  '[A-ZÆØÅÁ][a-zß-öø-ɏ]{1,20}(?:-[A-ZÆØÅ][a-zß-öø-ɏ]{1,20})?(?: [A-ZÆØÅÁ][a-zß-öø-ɏ]{1,20}(?:-[A-ZÆØÅ][a-zß-öø-ɏ]{1,20})?){1,3}';
const AS_CONTACT = new RegExp(
  `(?<![A-Za-zÀ-ÖØ-öø-ɏ])${NAME},? (?:som|være|vere|er|blir|vert) (?:[a-zæøå]+ ){0,2}kontaktperson|[Kk]ontaktperson(?:en)?[*_]{0,2}(?: (?:i|for|mot|overfor|til) (?:kommunen|politi[a-zæøå]+))?(?:[,:;]| er| [–-])[*_]{0,2}(?: det er| er)?(?: [a-zæøå-]+(?: for [a-zæøå ]{3,40})?)? ${NAME}`,
);
const NO_NAME = /Politi|Kors|Folkehjelp|Natteravn/;

function hasName({ text, start, end }: ProseSentence): boolean {
  const match = AS_CONTACT.exec(text.words.slice(start, end));
  return match !== null && !NO_NAME.test(match[0]);
}

export const missingMunicipalContact = requirementRule({
  id: 'missing-municipal-contact',
  kind: 'completeness',
  title: { nb: 'Kommunens kontaktperson mangler', en: 'The contact in the kommune is missing' },
  description: {
    nb: 'Politikontakten trenger én person eller rolle i kommunen å forholde seg til.',
    en: 'The politikontakt needs one person or role in the kommune to turn to.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.politikontakt],
  requirement: {
    what: { nb: 'hvem som er kommunens kontaktperson', en: 'who is the contact person of the kommune' },
    path: ['seksjoner', 'fokusområder', 'kommunens_kontaktperson'],
    sections: null,
    evidence: [
      {
        words: NEAR,
        test: (keys) =>
          !OTHERS_TOO.test(keys) &&
          !OF_ANOTHER.test(keys) &&
          (/slt-koordinator|kommunedirektør|rådmann|kommunalsjef|beredskapskoordinator|beredskapsleder|folkehelse|rådgiver|rådgjevar/.test(
            keys,
          ) ||
            / (?:(?!politi)\S+(?:en|ar|er)|(?:leder|leiar|sjef|rådgiver|rådgjevar|koordinator) (?:for|i) (?:\S+ ){1,4}?) ?er kommunens (?:faste )?kontaktperson /.test(
              keys,
            ) ||
            / kontaktperson\S* (?:i kommunen |for politi\S+ |til daglig |til dagleg |i det daglige |i det daglege ){0,2}(?:som )?(?:er|heter|heiter|blir|vert|skal være|skal vere) /.test(
              keys,
            )),
      },
      {
        words: NEAR,
        test: (keys, { text }) =>
          /^(?:organisering|forventninger|politikontakt)$/.test(text.section) && ROLE_IS_CONTACT.test(keys),
      },
      { words: NEAR, test: (keys, sentence) => NAMED_AS.test(keys) && hasName(sentence) },
      { words: ['politikontakten'], test: (keys) => TURNS_TO.test(keys) },
      {
        words: ['avtaleforvalter', 'avtaleforvaltar', 'avtaleansvarlig', 'avtaleansvarleg'],
        test: (keys) => / kommunens avtale\S+ er | for kommunen er | avtale\S+ (?:i|for|hos) kommunen er /.test(keys),
      },
      {
        words: ['kontaktpunkt', 'kontaktpunktet', 'kontaktledd', 'bindeledd'],
        test: (keys) =>
          / (?:kontaktpunkt|kontaktpunktet|kontaktledd|bindeledd) (?:(?:for|i|hos) kommunen (?:er|blir|skal være) |(?:er|blir) )|kommunens kontaktpunkt er |kommunen sitt kontaktpunkt er /.test(
            keys,
          ) && / kommunen/.test(keys),
      },
      {
        words: ['slt-koordinator', 'slt-koordinatoren'],
        // «bindeleddet mellom politirådet og tjenestene» has another task.
        test: (keys) =>
          /kontaktledd|kontaktpunkt|bindeledd/.test(keys) && !/bindeledd(?:et)? mellom politirådet /.test(keys),
      },
    ],
    near: [...NEAR, ...SOMEBODY, 'kontaktpersonene', 'kontaktpersonane'],
    isNear: (keys, sentence) =>
      (/kontaktperson/.test(keys) && !OF_ANOTHER.test(keys)) ||
      NAMELESS.test(keys) ||
      (NAMELESS_ITEM.test(keys) && / kommunen /.test(leadOf(sentence))),
    help: {
      nb: 'Skriv kommunens_kontaktperson: { rolle: … } under fokusområder, eller kommunens_kontaktperson: { utelatt: <grunn> }.',
      en: 'Write kommunens_kontaktperson: { rolle: … } under fokusområder, or kommunens_kontaktperson: { utelatt: <reason> }.',
    },
  },
});
