import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';
import { valueAt } from '../value-at.ts';
import { saysWhoWrites, WRITING } from '../wording/says-who-writes.ts';

export const missingSecretary = requirementRule({
  id: 'missing-secretary',
  kind: 'completeness',
  title: { nb: 'Sekretær for politirådet mangler', en: 'The secretary of the council is missing' },
  description: {
    nb: 'Uten sekretær er det uklart hvem som kaller inn, skriver referat og følger opp.',
    en: 'Without a secretary it is unclear who calls meetings, keeps minutes and follows up.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.pod2007],
  requirement: {
    what: { nb: 'hvem som er sekretær for politirådet', en: 'who is secretary of the council' },
    path: ['seksjoner', 'politiråd', 'sekretær'],
    elsewhere: [['seksjoner', 'organisering', 'fordeling']],
    isGiven: ({ agreement }) =>
      valueAt(agreement, ['seksjoner', 'politiråd', 'sekretær']) !== undefined ||
      valueAt(agreement, ['seksjoner', 'organisering', 'fordeling']) !== undefined,
    sections: null,
    evidence: [{ words: WRITING, test: (_, sentence) => saysWhoWrites(sentence) }],
    near: [
      'referat',
      'referatet',
      'innkalling',
      'innkallinga',
      'innkallingen',
      'referater',
      'sekretæren',
      'innkalles',
      'innkallast',
      'hvem',
      'kven',
    ],
    isNear: (keys) =>
      / (?:hvem|kven) /.test(keys)
        ? / sekretær| referat/.test(keys)
        : !/grupp|utval|forum|nettverk|team| kan be om /.test(keys),
    help: {
      nb: 'Skriv sekretær: { rolle: SLT-koordinator } under politiråd, eller sekretær: { utelatt: <grunn> }.',
      en: 'Write sekretær: { rolle: SLT-koordinator } under politiråd, or sekretær: { utelatt: <reason> }.',
    },
  },
});
