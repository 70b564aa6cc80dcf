import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

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
    evidence: [
      {
        words: [
          'ledes',
          'leiast',
          'leies',
          'ledelsen',
          'ledervervet',
          'leiarvervet',
          'lederansvaret',
          'møteledelsen',
          'møteleiinga',
        ],
      },
      {
        words: ['leder', 'leier', 'leiar', 'møteleder', 'møteleiar', 'lederen', 'leiaren', 'ledet', 'leia'],
        test: (keys) =>
          / (?:leder|leier|leiar) (?:politi|råd|møte|møta)/.test(keys) ||
          / (?:møte)?(?:leder|leiar)(?:en)? (?:av|for|i) (?:politi|råd|møt)/.test(keys) ||
          / (?:som|er|blir|fast|rådets) (?:møte)?(?:leder|leiar) /.test(keys) ||
          / (?:ledet|leia) (?:av|vekselvis) /.test(keys) ||
          /^ (?:møte)?(?:leder|leiar) /.test(keys) ||
          // «Rådet velger selv leder»
          / (?:politirådet|rådet) (?:vel|velger|utpeker|peikar ut|peker ut|konstituerer seg) (?:[^ ]+ ){0,3}(?:leder|leiar) /.test(
            keys,
          ) ||
          / (?:leder|leiar|lederen|leiaren)(?: [^ ]+){0,3} (?:velges|veljast|er valgt|er vald|blir valgt|blir vald|vert vald|rullerer|rullerar) /.test(
            keys,
          ) ||
          // «Ordfører (leder)» in the list of members, «Ordføraren leiar møta»
          / (?:ordfør\S*|kommunedirektør\S*|byrådsleder) (?:(?:i|for) \S+ (?:kommune )?)?(?:leder|leiar|møteleder|møteleiar) /.test(
            keys,
          ),
      },
    ],
    near: ['består', 'medlemmer', 'medlemmene', 'medlemer', 'medlemene'],
    isNear: (keys) => / (?:politirådet|rådet|faste) /.test(keys) && !/grupp|utval/.test(keys),
    help: {
      nb: 'Skriv leder: { rolle: ordfører } under politiråd, eller leder: { utelatt: <grunn> }.',
      en: 'Write leder: { rolle: ordfører } under politiråd, or leder: { utelatt: <reason> }.',
    },
  },
});
