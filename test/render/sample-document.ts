import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Block, Chapter, Document, Edition, Inline, Signatory, Words } from '../../src/document/document.ts';

/** Plain text as inline content. */
export function text(value: string): Inline[] {
  return [{ type: 'text', value }];
}

/** Markdown as blocks of the Document tree. */
export function markdown(value: string): Block[] {
  const tree = fromMarkdown(value, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return tree.children as Block[];
}

/** A chapter whose origin is its key. */
export function chapter(id: string, number: string | null, title: string, body: string): Chapter {
  return { id, number, title: text(title), sections: [id], blocks: markdown(body), origin: ['seksjoner', id] };
}

/** Signatories in turn from kommuner and police. */
export function signatories(count: number): Signatory[] {
  return Array.from({ length: count }, (_, index): Signatory => {
    const isPolice = index % 2 === 1;
    const turn = Math.floor(index / 2) + 1;
    return {
      id: `${isPolice ? 'politi' : 'kommune'}${turn === 1 ? '' : `_${turn}`}`,
      side: isPolice ? 'politi' : 'kommune',
      name:
        index % 3 === 2 ? null : ['Kari Nordlie', 'Ole-Ánde Turi', 'x', 'Berit Strøm', 'Per Åsmund Lie'][index % 5]!,
      role: text(isPolice ? 'Politimester' : 'Ordfører'),
      organisation: text(isPolice ? 'Finnmark politidistrikt' : 'Tana kommune'),
      origin: ['signaturer', index],
    };
  });
}

export const words: Words = {
  contents: 'Innhold',
  skipToContent: 'Hopp til innholdet',
  parties: 'Parter',
  pageOf: 'side {page} av {pages}',
  fingerprint: 'Fingeravtrykk',
  goTo: 'Gå til {title}',
  signatures: 'Underskrifter',
  name: 'Navn',
  role: 'Rolle',
  organisation: 'Virksomhet',
  place: 'Sted',
  date: 'Dato',
  signature: 'Underskrift',
  signatureField: 'Underskrift: {role}, {organisation}',
  attachment: 'Vedlegg',
  attachments: 'Vedlegg',
};

export const edition: Edition = {
  fingerprint: '3f9a0c7be41d58826b1f7c0d9e2a44513f9a0c7be41d58826b1f7c0d9e2a4451',
  revision: '0123456789abcdef0123456789abcdef01234567',
  target: 'esignering',
  version: '0.1.0',
};

/** A made-up agreement of ordinary length: every kind of content that compose can make stands in it. */
export function sampleDocument(): Document {
  return {
    language: 'nb-NO',
    words,
    mark: null,
    title: text('Avtale om forebyggende samarbeid'),
    subtitle: [
      { type: 'text', value: 'mellom Deanu gielda', data: { lang: 'se' } },
      { type: 'text', value: ' / Tana kommune og Finnmark politidistrikt' },
    ],
    parties: [
      {
        side: 'kommune',
        name: [
          { type: 'text', value: 'Deanu gielda', data: { lang: 'se' } },
          { type: 'text', value: ' / Tana kommune' },
        ],
        unit: null,
        numbers: ['Kommunenummer 5628', 'Organisasjonsnummer 943 505 527'],
        origin: ['parter', 'kommune'],
      },
      {
        side: 'politi',
        name: text('Finnmark politidistrikt'),
        unit: text('Øst-Finnmark politistasjonsdistrikt'),
        numbers: ['Organisasjonsnummer 983 998 461'],
        origin: ['parter', 'politi'],
      },
    ],
    details: [
      { term: 'Gjelder', description: text('1. januar 2027 – 31. desember 2030'), agreed: true, origin: ['varighet'] },
      {
        term: 'Vedtatt av',
        description: text('Tana kommunestyre 12. november 2026, sak 84/26'),
        agreed: true,
        origin: ['vedtak'],
      },
      { term: 'Saksnummer', description: text('26/1187'), agreed: false, origin: ['arkiv', 'saksnummer'] },
    ],
    chapters: [
      chapter(
        'formal',
        '1',
        'Formål',
        `Kommunen og politiet forebygger kriminalitet sammen. Avtalen sier hva innbyggerne kan vente av hver av dem, hvem som
har ansvaret, og hvordan samarbeidet følges opp. Den bygger på [politiloven § 2](https://lovdata.no/lov/1995-08-04-53/§2 "Politiloven § 2 på Lovdata")
og på kommunens plan for trygge lokalsamfunn.

Partene vil **hver for seg og sammen** arbeide for at færre barn og unge begår eller utsettes for lovbrudd, at flere
opplever trygghet der de bor, og at hjelpen kommer *tidlig nok*.`,
      ),
      chapter(
        'tjenestetilbud',
        '2',
        'Tjenestetilbud',
        `Politiet gir tjenester til innbyggerne i Tana fra disse stedene:

| Tjenestested | Oppgaver | Åpent | Telefon |
|:--|:--|:--|--:|
| Tana politistasjon | Etterforskning, forebygging, forvaltning og pass | mandag–fredag kl. 9–15 | 22 33 44 55 |
| Vadsø politistasjon | Pass og nasjonale ID-kort | tirsdag og torsdag kl. 10–14 | 02800 |

Politikontakten er til stede på rådhuset minst én dag hver uke. Ved akutt behov svarer operasjonssentralen hele døgnet.

### Når behovet er større

Under sesongfiske og store arrangementer avtaler lensmannen og kommunedirektøren bemanningen for hver uke. Kommunen
gir beskjed om arrangementer senest 30 dager før.`,
      ),
      chapter(
        'politirad',
        '3',
        'Politiråd',
        `Politirådet er rådgivende. Det møtes to ganger i halvåret, og ordføreren leder møtene. Medlemmer er:

- fra kommunen:
  - ordføreren
  - kommunedirektøren
  - lederen for oppvekst, som også møter for barnevernet når saken gjelder barn under 15 år eller deres familier
- fra politiet:
  - politistasjonssjefen
  - politikontakten

Sekretariatet går på omgang mellom partene. Sekretæren

1. sender innkalling senest 14 dager før møtet,
2. fører referat, og
3. følger opp det som rådet har bedt om:
   1. i kommunen innen én måned,
   2. i politiet innen to uker.`,
      ),
      chapter(
        'slt',
        '4',
        'Samordning av lokale tiltak (SLT)',
        `SLT-koordinatoren er ansatt i kommunen i 60 % stilling og rapporterer til politirådet.

> Samarbeidet skal merkes der folk bor, ikke bare stå i planer.

Arbeidsgruppen møtes hver måned. Oahppo- ja bajásšaddanossodat og skolene deltar.`,
      ),
      chapter(
        'forventninger',
        '5',
        'Forventninger',
        `Politiet forventer at kommunen deler det den vet om utviklingen i lokalmiljøet. Kommunen forventer at politiet er
synlig, svarer på henvendelser innen tre virkedager og sier fra når bemanningen endres.

### Hva innbyggerne kan regne med

Den som henvender seg, får vite hvem som følger saken opp. Partene **skal** gi samme svar, uansett hvor innbyggeren spør
først, og de **bør** møtes minst én gang i året med elevrådene og ungdomsrådet.

***

Punktene gjelder så langt loven tillater at opplysninger deles.`,
      ),
      chapter(
        'fokusomrader',
        '6',
        'Fokusområder',
        `| Område | Tiltak | Ansvarlig | Frist |
|:--|:--|:--|--:|
| Rus blant unge | Felles foreldremøter på 8. trinn og ruskontrakt som alternativ til straff | SLT-koordinator | 1. oktober 2027 |
| Vold i nære relasjoner | Kurs for ansatte i skole og barnehage, minst én gang i året | Kommunalsjef for oppvekst | 15. mars 2027 |
| Trafikk | Kontroller ved skolene ved skolestart | Politikontakt | 20. august 2027 |
| Språk og kultur | Møter på samisk med reindriftsungdom; áššit, čájáhusat ja ŋ-jietna | Politikontakt | 6. februar 2028 |`,
      ),
      chapter(
        'taushetsplikt',
        '7',
        'Taushetsplikt',
        `Alle som deltar i samarbeidet, har taushetsplikt etter forvaltningsloven § 13 og politiregisterloven § 23. Opplysninger
om enkeltpersoner deles bare når loven åpner for det, eller når den det gjelder, har samtykket. Samtykket er skriftlig.`,
      ),
      chapter(
        'evaluering',
        '8',
        'Evaluering',
        `Partene evaluerer avtalen hvert år innen 1. mars. Evalueringen legges fram for politirådet og kommunestyret.`,
      ),
    ],
    signatures: {
      title: text('Underskrifter'),
      closing: markdown('Avtalen er undertegnet i to eksemplarer, ett til hver av partene.'),
      signatories: signatories(2),
      origin: ['signaturer'],
    },
    attachments: [
      { id: 'arshjul', number: 1, title: text('Årshjul for politirådet'), blocks: [], origin: ['vedlegg', 0] },
      {
        id: 'tiltaksplan',
        number: 2,
        title: text('Tiltaksplan'),
        blocks: markdown('Planen rulleres hvert år.\n\n- januar: mål\n- juni: status\n- november: budsjett'),
        origin: ['vedlegg', 1],
      },
    ],
    metadata: {
      title: 'Avtale om forebyggende samarbeid mellom Tana kommune og Finnmark politidistrikt',
      authors: ['Tana kommune', 'Finnmark politidistrikt'],
      subject: 'Samarbeid om å forebygge kriminalitet',
      keywords: ['politiråd', 'forebygging', 'Tana'],
      caseNumber: '26/1187',
      journalNumber: '26/1187-4',
    },
  };
}
