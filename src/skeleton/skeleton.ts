import type { Parallellnavn } from '../../schema/parter.ts';
import { flow } from '../validate/flow.ts';
import { EXAMPLE_WORDS } from './example-words.ts';

/** What is known about an agreement before anybody has written it. */
export interface SkeletonInput {
  /** `nummer` is null where it is not known. */
  kommune: { nummer: string | null; navn: string; parallellnavn?: readonly Parallellnavn[] };
  distrikt: string | null;
  målform: 'bokmål' | 'nynorsk';
  /** Where the JSON Schema is, seen from the folder of the new file. */
  schemaRef: string;
}

/**
 * An agreement to fill in, as a draft that is right from the first line. Comments with `##` explain; comments with `#` are examples
 * that become facts when the `# ` is removed. A section without facts is left empty rather than `{}`, so that nothing has to
 * be removed from it first.
 */
export function skeleton({ kommune, distrikt, målform, schemaRef }: SkeletonInput): string {
  const word = EXAMPLE_WORDS[målform];
  const navn = flow(kommune.navn);
  const politi = flow(distrikt ?? 'Politidistriktet');
  return `# yaml-language-server: $schema=${schemaRef.replace(/\s/g, '%20')}

## SLIK FYLLER DU UT FILEN
##
## Linjer med ## er forklaringer, og linjer med # er eksempler. Ingen av dem kommer med i avtalen.
## Vil du bruke et eksempel, fjerner du «# » foran det og retter innholdet. Det som står i <vinkler>, må du fylle ut.
##
## - Et felt skrives «navn: verdi», med mellomrom etter kolonet.
## - Det som hører til et felt, står på linjene under og to mellomrom lenger inn. Bruk mellomrom, ikke tabulator.
## - En liste har hvert punkt på sin egen linje etter «- », eller alle på én linje: [ordfører, kommunedirektør]
## - Numre, klokkeslett og årstall står i anførselstegn, ellers blir de lest som tall: "0301", "09.00", "2027".
##   Det samme gjelder tekst med kolon i: "Åpent: hele døgnet".
## - Skal noe ikke være med, skriver du grunnen: SLT: { utelatt: Kommunen har ikke SLT }
## - Du skriver fakta, og malen gir ordene. Egne ord skriver du i «tekst» (i stedet for malens) eller i
##   «tillegg» (etter malens). Begge kan stå i alle de ti seksjonene.
##
## «avtale lint» sier hva som mangler. «avtale build» lager PDF og nettside.

## Hva avtalen heter, uten navnene på partene.
tittel: ${word.title}

## utkast, til_behandling, klar_til_signering eller signert. I et utkast kan noe mangle; før signering må alt være på plass.
status: utkast

## bokmål eller nynorsk: språket malen skriver på.
målform: ${målform}

## Hvem som inngår avtalen.
parter:
  kommune:${kommune.nummer === null ? '\n    ## Rett til kommunens nummer, med fire sifre.' : ''}
    nummer: ${flow(kommune.nummer ?? '0000')}
    navn: ${navn}${otherNames(kommune.parallellnavn ?? [])}
  politi:${distrikt === null ? '\n    ## Rett til navnet på politidistriktet.' : ''}
    distrikt: ${politi}
    ## Den lokale enheten som samarbeider med kommunen.
    # enhet: ${word.unit}

## Når avtalen gjelder. Uten «til» gjelder den til den blir sagt opp.
varighet:
  # fra: 2027-01-01
  # til: 2030-12-31
  # oppsigelse: { frist: { antall: 3, enhet: måned }, skriftlig: true }

## Vedtaket i kommunen, når et organ vedtar avtalen.
# vedtak: { organ: kommunestyret, sak: ${word.caseNumber}, dato: 2027-02-11 }

seksjoner:
  ## 1. Formål: hvorfor partene inngår avtalen, og hva den gjelder.
  formål:
    # mål: [${word.goal}]

  ## 2. Tjenestetilbud: hva politiet tilbyr innbyggerne, hvor og når.
  tjenestetilbud:
    # tjenestesteder:
    #   - navn: ${word.station}
    #     sted: ${word.place}
    #     åpningstider:
    #       - { dager: mandag-fredag, fra: "09.00", til: "14.30" }
    # beredskap: ${word.preparedness}
    # responstid: { krav: ${word.response} }
    # frivillige: { kontakt: ${word.volunteers} }

  ## 3. Politikontakt: politiets faste kontakt i kommunen. Hvem, når, og med hvilken fullmakt.
  politikontakt:
    # navn: Kari Nordmann
    # telefon: "02800"
    # epost: fornavn.etternavn@politiet.no
    # kontaktpunkt: ${word.contactPoint}
    # tilstedeværelse: { dager: 1, per: uke, minst: true }
    # uniformert: true
    # fullmakt: ${word.mandate}
    # fast_i: [${word.council}]

  ## 4. Politiråd: rådet der ledelsen i kommunen og politiet møtes. Roller skrives i ubestemt form.
  politiråd:
    # leder: { rolle: ${word.mayor} }
    # sekretær: { rolle: SLT-koordinator }
    # medlemmer:
    #   kommune: [${word.mayor}, kommunedirektør]
    #   politi: [politistasjonssjef, politikontakt]
    # møter: { antall: 2, per: halvår }

  ## 5. SLT: samordning av lokale kriminalitetsforebyggende tiltak.
  SLT:
    # koordinator: { navn: Ola Nordmann, stillingsprosent: 100 }
    # målgruppe: ${word.target}

  ## 6. Forventninger: hva partene venter av hverandre. Hvert punkt begynner med et verb, uten «å».
  forventninger:
    # til_begge: [${word.expectBoth}]
    # til_kommunen: [${word.expectKommune}]
    # til_politiet: [${word.expectPolice}]

  ## 7. Fokusområder: det partene vil legge særlig vekt på.
  fokusområder:
    # områder:
    #   - navn: ${word.focus}
    #     tiltak:
    #       - { hva: ${word.measure}, ansvarlig: SLT-koordinator, hyppighet: { antall: 1, per: år } }
    # kommunens_kontaktperson: { rolle: SLT-koordinator, navn: Ola Nordmann }

  ## 8. Organisering: hvordan samarbeidet drives, med planer for året eller for flere år.
  organisering:
    # årshjul: { lages: { antall: 1, per: år }, vedlegg: 1 }

  ## 9. Taushetsplikt: lovene den følger av, samtykke, lukkede møter og journalføring.
  taushetsplikt:
    # hjemler:
    #   - { lov: ${word.actAdministration}, paragrafer: [§ 13] }
    #   - { lov: ${word.actPoliceRegister}, paragrafer: [§ 23] }
    # gjelder: [${word.secrecyFor}]
    # lukkede_møter: true
    # journalføring: hver part

  ## 10. Evaluering: hvordan partene ser etter om avtalen virker.
  evaluering:
    # hyppighet: { antall: 1, per: år }
    # ansvarlig: ${word.council}
    # gjelder: [${word.subject}]

## Hvem som skriver under, i rekkefølge. Uten navn blir det plass til å skrive det.
signaturer:
  - part: kommune
    rolle: ${word.mayor}
    organisasjon: ${navn}
    # navn: Kari Nordmann
  - part: politi
    rolle: ${word.policeChief}
    organisasjon: ${politi}
    # navn: Ola Nordmann

## Vedlegg i rekkefølge; det første er vedlegg 1.
# vedlegg:
#   - tittel: ${word.attachment}
#     dokument: ${word.document}
`;
}

function otherNames(names: readonly Parallellnavn[]): string {
  if (names.length === 0) return '';
  const items = names.map(({ språk, navn }) => `\n      - { språk: ${språk}, navn: ${flow(navn)} }`);
  return `\n    parallellnavn:${items.join('')}`;
}
