import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { CHAIRING, saysWhoChairs } from '../wording/says-who-chairs.ts';

/** «Hvem som skal lede politirådet, avklares på første møte» */
const ASKS_WHO =
  / (?:hvem|kven) (?:av \S+ )?(?:som )?(?:skal |bør )?(?:lede|leder|leie|leier|leiar|være leder|vere leiar) (?:\S+ ){0,2}(?:politirådet|rådet|møtene|møta) | (?:hvem|kven) som (?:skal |bør )?(?:være|vere|er|blir|bli|vert) (?:leder|leiar|møteleder|møteleiar) (?:av |for |i )?(?:politirådet|rådet|møtene|møta) /;

export const missingChair = requirementRule({
  id: 'missing-chair',
  kind: 'completeness',
  title: { nb: 'Leder for politirådet mangler', en: 'The chair of the council is missing' },
  description: {
    nb: 'Noen må kalle sammen og lede politirådet. Retningslinjene legger ledelsen til kommunens øverste ledelse.',
    en: 'Somebody must convene and chair the council. The guidelines give that to the leadership of the kommune.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.pod2007],
  requirement: {
    what: { nb: 'hvem som leder politirådet', en: 'who chairs the council' },
    path: ['seksjoner', 'politiråd', 'leder'],
    sections: ['politiråd', 'organisering'],
    evidence: [{ words: CHAIRING, test: (_, sentence) => saysWhoChairs(sentence) }],
    nearest: { words: ['hvem', 'kven'], test: (keys) => ASKS_WHO.test(keys) },
    near: [
      'består',
      'medlemmer',
      'medlemmene',
      'medlemer',
      'medlemene',
      'deltakere',
      'deltakarar',
      'deltakerne',
      'deltakarane',
      'representert',
      'representerte',
      'hvem',
      'kven',
      'møter',
      'møtar',
      'deltar',
      'deltek',
      'sitter',
      'sit',
      'sammensetning',
      'samansetning',
      'sammensatt',
      'samansett',
    ],
    isNear: (keys) =>
      /^ (?:(?:rådets|politirådets) )?(?:sammensetning|samansetning)(?: (?:av|i) (?:politi)?rådet)? | (?:fra|frå) (?:kommunen|politiet)(?: si side)? (?:møter|møtar|deltar|deltek|sitter|sit) (?!i møte)| (?:kommunen|politiet) (?:møter|stiller|stillar|deltar|deltek) (?:i rådet )?med /.test(
        keys,
      ) ||
      /^ (?:\d\S* )?(?:faste )?(?:medlemmer|medlemer|deltakere|deltakarar) (?!som )(?:i rådet |er )?(?:ordfører|ordførar|rådmann|kommunedirektør|fra|frå)/.test(
        keys,
      ) ||
      / (?:hvem|kven) (?:\S+ ){0,6}(?:lede|leder|leie|leier|leiar) /.test(keys) ||
      (/ (?:består|medlem\S*|deltak\S*|representerte?|sammensatt|samansett|hvem|kven) /.test(keys) &&
        / (?:politirådet|politirådets|rådet|rådets|faste|representert|representerte) /.test(keys) &&
        !/grupp|utval| (?:hvem|kven) /.test(keys)),
    help: {
      nb: 'Skriv leder: { rolle: ordfører } under politiråd, eller leder: { utelatt: <grunn> }.',
      en: 'Write leder: { rolle: ordfører } under politiråd, or leder: { utelatt: <reason> }.',
    },
  },
});
