import type { SectionId } from '../../../schema/sections/index.ts';
import type { Words } from '../../document/document.ts';
import type { Målform, PerMålform } from './malform.ts';

/** Terms of the front page; what stands beside them is a fact. */
export interface FrontWords {
  /** Of the subtitle: "mellom A og B". */
  between: string;
  kommunenummer: string;
  orgnummer: string;
  /** The term before the dates, and the words that go between them. */
  valid: string;
  from: string;
  until: string;
  /** The decision has been made, or is to be made. */
  adoptedBy: string;
  toBeAdoptedBy: string;
  /** Before the number of a case. */
  sak: string;
  replaces: string;
  caseNumber: string;
  journalNumber: string;
}

/** What is printed around the templates' text. */
export interface FixedWords {
  /** Headings of the ten sections. */
  sections: Readonly<Record<SectionId, string>>;
  front: FrontWords;
  /** What renderers print themselves. */
  printed: Words;
}

const bokmål: FixedWords = {
  sections: {
    formål: 'Formål',
    tjenestetilbud: 'Tjenestetilbud',
    politikontakt: 'Politikontakten',
    politiråd: 'Politirådet',
    SLT: 'SLT – samordning av lokale kriminalitetsforebyggende tiltak',
    forventninger: 'Forventninger til samarbeidet',
    fokusområder: 'Fokusområder',
    organisering: 'Organisering av samarbeidet',
    taushetsplikt: 'Taushetsplikt',
    evaluering: 'Evaluering',
  },
  front: {
    between: 'mellom',
    kommunenummer: 'Kommunenummer',
    orgnummer: 'Organisasjonsnummer',
    valid: 'Gjelder',
    from: 'fra',
    until: 'til og med',
    adoptedBy: 'Vedtatt av',
    toBeAdoptedBy: 'Vedtas av',
    sak: 'sak',
    replaces: 'Erstatter',
    caseNumber: 'Saksnummer',
    journalNumber: 'Journalnummer',
  },
  printed: {
    contents: 'Innhold',
    skipToContent: 'Hopp til innholdet',
    parties: 'Parter',
    pageOf: 'side {page} av {pages}',
    fingerprint: 'Fingeravtrykk',
    goTo: 'Gå til {title}',
    signatures: 'Underskrifter',
    name: 'Navn',
    role: 'Rolle',
    organisation: 'Organisasjon',
    place: 'Sted',
    date: 'Dato',
    signature: 'Underskrift',
    signatureField: 'Underskrift: {role}, {organisation}',
    attachment: 'Vedlegg',
    attachments: 'Vedlegg',
  },
};

const nynorsk: FixedWords = {
  sections: {
    formål: 'Føremål',
    tjenestetilbud: 'Tenestetilbod',
    politikontakt: 'Politikontakten',
    politiråd: 'Politirådet',
    SLT: 'SLT – samordning av lokale kriminalitetsførebyggjande tiltak',
    forventninger: 'Forventningar til samarbeidet',
    fokusområder: 'Fokusområde',
    organisering: 'Organisering av samarbeidet',
    taushetsplikt: 'Teieplikt',
    evaluering: 'Evaluering',
  },
  front: {
    between: 'mellom',
    kommunenummer: 'Kommunenummer',
    orgnummer: 'Organisasjonsnummer',
    valid: 'Gjeld',
    from: 'frå',
    until: 'til og med',
    adoptedBy: 'Vedteken av',
    toBeAdoptedBy: 'Skal vedtakast av',
    sak: 'sak',
    replaces: 'Erstattar',
    caseNumber: 'Saksnummer',
    journalNumber: 'Journalnummer',
  },
  printed: {
    contents: 'Innhald',
    skipToContent: 'Hopp til innhaldet',
    parties: 'Partar',
    pageOf: 'side {page} av {pages}',
    fingerprint: 'Fingeravtrykk',
    goTo: 'Gå til {title}',
    signatures: 'Underskrifter',
    name: 'Namn',
    role: 'Rolle',
    organisation: 'Organisasjon',
    place: 'Stad',
    date: 'Dato',
    signature: 'Underskrift',
    signatureField: 'Underskrift: {role}, {organisation}',
    attachment: 'Vedlegg',
    attachments: 'Vedlegg',
  },
};

const WORDS: PerMålform<FixedWords> = { bokmål, nynorsk };

/** The fixed words in a målform. */
export function wordsFor(målform: Målform): FixedWords {
  return WORDS[målform];
}
