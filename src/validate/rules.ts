import type { Message } from '../diagnostics/diagnostic.ts';

/** What validation can find wrong with an agreement. The documentation is made from these titles. */
export const VALIDATE_RULES = {
  'not-an-agreement': { nb: 'Filen er ikke en avtale', en: 'The file is not an agreement' },
  'unknown-key': { nb: 'Felt som ikke finnes', en: 'Field that does not exist' },
  'missing-key': { nb: 'Felt som må fylles ut', en: 'Field that must be given' },
  'missing-section': { nb: 'Seksjon som mangler', en: 'Missing section' },
  'wrong-type': { nb: 'Feil slags verdi', en: 'Wrong kind of value' },
  'unquoted-code': { nb: 'Tall som skulle stått i anførselstegn', en: 'Number that needs quotation marks' },
  'not-allowed-value': { nb: 'Verdi som ikke er blant de tillatte', en: 'Value that is not among those allowed' },
  'invalid-format': { nb: 'Verdi skrevet på feil måte', en: 'Value written in the wrong form' },
  'not-one-line': { nb: 'Flere linjer der det skal stå én', en: 'Several lines where one belongs' },
  'empty-value': { nb: 'Verdi uten innhold', en: 'Value without content' },
  'too-short': { nb: 'For kort', en: 'Too short' },
  'too-long': { nb: 'For langt', en: 'Too long' },
  'out-of-range': { nb: 'Tall utenfor det som er mulig', en: 'Number beyond what is possible' },
  'utelatt-not-allowed': { nb: 'Felt som ikke kan utelates', en: 'Field that cannot be left out' },
  'utelatt-conflict': { nb: '«utelatt» sammen med innhold', en: '“utelatt” together with content' },
  'section-twice': { nb: 'Seksjon som står to ganger', en: 'Section that stands twice' },
  'section-not-placed': { nb: 'Seksjon uten plass i disposisjonen', en: 'Section without a place in the outline' },
  'section-placed-and-left-out': {
    nb: 'Seksjon som både står i disposisjonen og er utelatt eller dekket',
    en: 'Section that stands in the outline and is left out or covered as well',
  },
  'unknown-chapter': { nb: 'Kapittel som ikke finnes', en: 'Chapter that does not exist' },
  'chapter-id-taken': { nb: 'Id som er i bruk', en: 'Id that is in use' },
  'unknown-attachment': { nb: 'Vedlegg som ikke finnes', en: 'Attachment that does not exist' },
  'reversed-range': { nb: 'Spenn i gal rekkefølge', en: 'Range in the wrong order' },
  'ends-before-start': { nb: 'Avtalen slutter før den begynner', en: 'The agreement ends before it starts' },
  'too-many-findings': { nb: 'Flere funn enn det som vises', en: 'More findings than are shown' },
} as const satisfies Record<string, Message>;

export type ValidateRule = keyof typeof VALIDATE_RULES;
