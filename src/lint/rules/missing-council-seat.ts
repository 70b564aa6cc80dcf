import { isListedMember } from '../member-words.ts';
import { isRow, leadOf } from '../prose/lead-of.ts';
import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { valueAt } from '../value-at.ts';

const COUNCIL = '(?:politi)?råd(?:et)?';
const HAS_SEAT = new RegExp(
  ` (?:er|har|får) (?:(?!ikke |ikkje |ingen |inga )\\S+ ){0,3}?(?:plass|sete|stol|medlem|medlemskap|deltaker|deltakar|medlemmer|medlemer) (?:i|av|rundt|ved) (?:\\S+ )?${COUNCIL} `,
);
/** «møter i politirådet ved behov» is no seat. */
const SITS = new RegExp(
  `^(?!.* (?:kan|behov|trong|når|dersom|hvis|viss|ikke|ikkje|invitert|invitasjon) ).* (?:sitter|sit|møter|deltar|deltek|(?:er|alltid) med) (?:\\S+ ){0,2}?(?:i|på|ved) (?:alle |kvart |hvert )?(?:(?:møter?|møta|møtene) i )?${COUNCIL} `,
);

export const missingCouncilSeat = requirementRule({
  id: 'missing-council-seat',
  kind: 'completeness',
  title: { nb: 'Politikontaktens plass i politirådet mangler', en: 'The seat of the politikontakt is missing' },
  description: {
    nb: 'Politikontakten driver fram og følger opp politirådets arbeid, og skal derfor være fast med der.',
    en: 'The politikontakt drives and follows up the work of the council and therefore sits there regularly.',
  },
  severity: { draft: 'info', signing: 'warning' },
  sources: [SOURCES.politikontakt],
  requirement: {
    what: { nb: 'om politikontakten er fast med i politirådet', en: 'whether the politikontakt sits in the council' },
    path: ['seksjoner', 'politikontakt', 'fast_i'],
    elsewhere: [['seksjoner', 'politiråd', 'medlemmer']],
    isGiven: ({ agreement }) =>
      valueAt(agreement, ['seksjoner', 'politikontakt', 'fast_i']) !== undefined ||
      /politikontakt/i.test(
        JSON.stringify(valueAt(agreement, ['seksjoner', 'politiråd', 'medlemmer', 'politi']) ?? ''),
      ),
    sections: ['politikontakt', 'politiråd', 'organisering'],
    evidence: [
      {
        words: ['politikontakt', 'politikontakten'],
        test: (keys) => /råd/.test(keys) && /fast|medlem|møter|møte |deltar|deltek|delta |sitter|består/.test(keys),
      },
      // In the council's own section the members are listed.
      {
        words: ['politikontakt', 'politikontakten', 'politikontakta'],
        test: (keys, sentence) =>
          sentence.text.section === 'politiråd' &&
          (/ (?:med|møter|deltar|deltek|sitter|sit|består|medlem\S*|representert\S*|representerer|representerar|representantar|representanter|ved) /.test(
            keys,
          ) ||
            / (?:sammensetning|sammensetningen|samansetjing|samansetjinga|samansetning|samansetting|deltakere|deltakarar) /.test(
              keys,
            ) ||
            ((sentence.item || isRow(sentence)) &&
              (isListedMember(sentence) || /medlem|består|møter|deltar|deltek|sitter| sit /.test(leadOf(sentence))))),
      },
      {
        words: ['politiråd', 'politirådet', 'politirådets'],
        test: (keys, sentence) =>
          sentence.item &&
          /politikontakt/.test(leadOf(sentence)) &&
          / (?:delta|deltar|deltek|møte|møter|medlem|sitte|sitter|sit) /.test(keys),
      },
      // «Sitter fast i politirådet»: in the contact's own section the heading is the subject.
      {
        words: ['politirådet'],
        test: (keys, { text }) =>
          text.section === 'politikontakt' &&
          /^ (?:(?:skal )?(?:sitter?|sit|sitte|møter?|deltar?|deltek|delta|er|vere|være) |(?=fast |medlem ))(?=(?:.* )?(?:fast|medlem|deltaker|deltakar|i politirådet) )/.test(
            keys,
          ),
      },
      // «Hun har fast plass i politirådet», «Han sit i rådet»
      {
        words: ['rådet', 'politirådet', 'politiråd'],
        test: (keys, { text }) => text.section === 'politikontakt' && (HAS_SEAT.test(keys) || SITS.test(keys)),
      },
      { words: ['politikontakt', 'politikontakten'], test: (keys) => / representerer politiet i møte/.test(keys) },
    ],
    help: {
      nb: 'Skriv fast_i: [politirådet] under politikontakt.',
      en: 'Write fast_i: [politirådet] under politikontakt.',
    },
  },
});
