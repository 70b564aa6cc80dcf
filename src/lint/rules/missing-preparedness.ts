import { requirementRule } from '../requirement.ts';
import { SOURCES } from '../sources.ts';

/** Plans, councils and people of the kommune have the word too. */
const OTHER_WORDS =
  / (?=(?:\S*beredskaps(?:plan|koordinator|råd|leder|leiar|organisasjon|kontakt|arbeid|lag|ansvarl|øv)\S*|legevakt\S*|\S*døgntelefon\S*|døgnhjelp|vaktmester\S*|vaktmeister\S*|brannvakt\S*) )\S+/g;
const ON_DUTY =
  / (?:\S*beredskap\S*|\S*vakt|vakt\S+|\S*vaktordning\S*|bakvakt\S*|hjemmevakt\S*|heimevakt\S*|patrulj\S*|utryk\S*|rykker|rykkjer|operasjonssentral\S*|reserveten\S*|reservetj\S*|døgnbemann\S*|døgnkontinuerl\S*|døgnet|døgnope\S*|døgnåp\S*) /;
/** Telephones, counters and watch kept at an event, and what is only said to matter. */
const OTHER_DUTY =
  /^(?!.* patrulj).*(?: telefon| sentralbord| 02800 | pass(?:kontor\S*)? | passkontor| (?:holder|held) vakt ved | ved russefeiring| beredskap(?:en|a)? (?:(?:er|bør være|må være|skal være|bør vere|må vere|skal vere) (?:et |eit |svært |alltid )?(?:viktige?|felles|gode?|godt|tilstrekkelig|tilfredsstillende|forsvarlig|ansvar|under )|(?:er|vert|blir) (?:omtal|skildra|beskrevet|regulert|avtalt|drøft)|(?:omtales|omtalast|beskrives|reguleres|avtales|drøftes) )| (?:øver|øve|øving|øvelse|drøfter|diskuterer|samarbeider|samarbeid|informerer) (?:\S+ ){0,3}beredskap| (?:legevakt|barnevern|barnevernvakt|barnevernsvakt|krisesenter)\S* (?:\S+ ){0,3}døgn)/;
/** Who else has people on duty. */
const OF_OTHERS =
  / (?:brannvesen\S*|brannstasjon\S*|barnevern\S*|natteravn\S*|ambulans\S*|vekter\S*|vektar\S*|helsetjeneste\S*) /;
const OF_POLICE = /politi|patrulj|lensmann/;

export const missingPreparedness = requirementRule({
  id: 'missing-preparedness',
  kind: 'completeness',
  title: { nb: 'Beredskapen er ikke beskrevet', en: 'Preparedness is not described' },
  description: {
    nb: 'Stortinget ba om at avtalene sier hvilken beredskap innbyggerne kan vente seg.',
    en: 'Parliament asked that the agreements say what preparedness people can expect.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  sources: [SOURCES.innst306],
  requirement: {
    what: { nb: 'hvilken beredskap innbyggerne kan vente seg', en: 'what preparedness people can expect' },
    path: ['seksjoner', 'tjenestetilbud', 'beredskap'],
    sections: ['tjenestetilbud'],
    evidence: [
      {
        words: [
          'beredskap*',
          'vakt*',
          'bakvakt*',
          'hjemmevakt*',
          'heimevakt*',
          'døgn*',
          'utrykning*',
          'utrykking*',
          'rykker',
          'rykkjer',
          'operasjonssentral*',
          'patrulj*',
          'patrulje*',
          'reservetjeneste*',
          'reserveteneste*',
        ],
        test: (keys) =>
          ON_DUTY.test(keys.replace(OTHER_WORDS, ' - ')) &&
          !OTHER_DUTY.test(keys) &&
          (!OF_OTHERS.test(keys) || OF_POLICE.test(keys)),
      },
    ],
    near: ['beredskap*'],
    help: {
      nb: 'Skriv beredskap som en hel setning under tjenestetilbud, eller beredskap: { utelatt: <grunn> }.',
      en: 'Write beredskap as a sentence under tjenestetilbud, or beredskap: { utelatt: <reason> }.',
    },
  },
});
