import type { Document, Edition, Inline, Signatory } from '../../../src/document/document.ts';
import { chapter, edition as commonEdition, markdown, words } from '../sample-document.ts';

/** Plain text as inlines, in another language where one is given. */
export function text(value: string, lang?: string): Inline[] {
  return [lang === undefined ? { type: 'text', value } : { type: 'text', value, data: { lang } }];
}

export function signatory(side: Signatory['side'], organisation: string, role: string, id: string = side): Signatory {
  return { id, side, name: null, role: text(role), organisation: text(organisation), origin: ['signaturer', 0] };
}

export const edition: Edition = { ...commonEdition, fingerprint: `3f9a1c0b7d2e${'4f'.repeat(26)}` };

const prose = `Politirådet møtes **to ganger i halvåret**. Lederen kaller inn med minst to ukers varsel, og sakslista følger
innkallingen. Rådet drøfter utviklingen i kommunen og blir enig om hva partene skal gjøre sammen.

Hver part tar med seg sakene hjem til egen organisasjon og svarer på neste møte for hva som er gjort.`;

const table = `Partene har blitt enige om disse tiltakene:

| Tiltak | Ansvarlig | Frist | Antall møter |
|---|---|---|--:|
| Trygg skolevei langs Sentrumsgata | Kommunen | 1. mars 2027 | 4 |
| Synlig politi under julemarkedet og 17. mai-arrangementet | Politiet | Fortløpende | 12 |
| Felles opplæring i kriminalitetsforebyggende samhandlingsarbeid | Begge | 31. desember 2027 | 2 |`;

const lists = `### Hva kommunen gjør

1. Kommunen oppnevner en fast kontaktperson.
2. Kommunen melder fra når den ser
   - at ungdom samles på nye steder
   - at skoler og fritidsklubber har behov for bistand
     - også utenom skoletida
3. Kommunen evaluerer ordningen hvert år.

### Hva politiet gjør

- Politiet er til stede på rådhuset minst én dag hver uke.
- Politiet holder kommunen orientert, jf. [politiloven § 2](https://lovdata.no/lov/1995-08-04-53).

> Åpningstidene står på <https://www.politiet.no>. Ring [02800](tel:02800) når det ikke haster, eller les om
> [politirådet](#politirad).`;

/** An agreement of ordinary length, with one of everything. */
export function sampleDocument(changes: Partial<Document> = {}): Document {
  return {
    language: 'nb-NO',
    words,
    mark: null,
    title: text('Avtale om tjenestetilbud og kriminalitetsforebyggende samarbeid'),
    subtitle: [
      ...text('mellom Eksempelvik kommune / '),
      ...text('Ovdamearkka suohkan', 'se'),
      ...text(' og Nordre politidistrikt'),
    ],
    parties: [
      {
        side: 'kommune',
        name: text('Eksempelvik kommune'),
        unit: null,
        numbers: ['Kommunenummer 9901', 'Organisasjonsnummer 999 888 777'],
        origin: ['parter', 'kommune'],
      },
      {
        side: 'politi',
        name: text('Nordre politidistrikt'),
        unit: text('Fjordene politistasjonsdistrikt'),
        numbers: [],
        origin: ['parter', 'politi'],
      },
    ],
    details: [
      { term: 'Gjelder', description: text('1. januar 2027 – 31. desember 2030'), agreed: true, origin: ['varighet'] },
      { term: 'Vedtatt av', description: text('Kommunestyret, sak 12/26'), agreed: true, origin: ['vedtak'] },
      { term: 'Saksnummer', description: text('26/1234'), agreed: false, origin: ['arkiv'] },
    ],
    chapters: [
      chapter('formal', '1', 'Innledning og formål', prose),
      chapter('tjenestetilbud', '2', 'Tjenestetilbud', lists),
      chapter('politikontakt', '3', 'Politikontakten', prose),
      chapter('politirad', '4', 'Politiråd', `${prose}\n\n${prose}`),
      chapter('slt', '5', 'SLT (samordning av lokale kriminalitetsforebyggende tiltak)', prose),
      chapter('forventninger', '6', 'Forventninger til samarbeidet', prose),
      chapter('fokusomrader', '7', 'Fokusområder', table),
      chapter('organisering', '8', 'Organisering', prose),
      chapter('taushetsplikt', '9', 'Taushetsplikt', prose),
      chapter('evaluering', '10', 'Evaluering', prose),
    ],
    signatures: {
      title: text('Underskrifter'),
      closing: markdown('Avtalen er skrevet i to eksemplarer, ett til hver av partene.'),
      signatories: [
        { ...signatory('kommune', 'Eksempelvik kommune', 'Ordfører'), name: 'Kari Nordmann' },
        signatory('politi', 'Nordre politidistrikt', 'Politimester'),
      ],
      origin: ['signaturer'],
    },
    attachments: [
      { id: 'vedlegg-1', number: 1, title: text('Årshjul'), blocks: markdown(table), origin: ['vedlegg', 0] },
      { id: 'vedlegg-2', number: 2, title: text('Kart over distriktet'), blocks: [], origin: ['vedlegg', 1] },
    ],
    metadata: {
      title: 'Avtale om tjenestetilbud mellom Eksempelvik kommune og Nordre politidistrikt',
      authors: ['Eksempelvik kommune', 'Nordre politidistrikt'],
      subject: 'Samarbeid om å forebygge kriminalitet i Eksempelvik',
      keywords: ['politiråd', 'politikontakt'],
      caseNumber: '26/1234',
      journalNumber: null,
    },
    ...changes,
  };
}
