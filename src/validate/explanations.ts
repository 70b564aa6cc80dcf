import type { Explanation } from '../diagnostics/explanation.ts';
import type { ValidateRule } from './rules.ts';

/** What `avtale explain` says of what can be wrong with an agreement's fields. */
export const VALIDATE_EXPLANATIONS: Readonly<Record<ValidateRule, Explanation>> = {
  'not-an-agreement': {
    what: {
      nb: 'Filen kan leses, men er ingen avtale: den er en liste eller løpende tekst. «avtale new» lager et skjelett å fylle ut.',
      en: 'The file can be read but is no agreement: it is a list or prose. “avtale new” makes a skeleton to fill in.',
    },
  },
  'unknown-key': {
    what: {
      nb: 'Feltet finnes ikke på dette stedet, så ingenting ville kommet ut av det. Rett skrivemåten, eller flytt feltet dit det hører til; docs/skjema.md viser alle feltene.',
      en: 'There is no such field in this place, so nothing would come of it. Correct the spelling, or move the field where it belongs; docs/skjema.md shows all fields.',
    },
    example: { wrong: 'sttaus: utkast', right: 'status: utkast' },
  },
  'missing-key': {
    what: {
      nb: 'Feltet må stå i alle avtaler, eller alltid sammen med feltene rundt det. Fyll det ut.',
      en: 'Every agreement must have the field, or it always belongs with the fields around it. Fill it in.',
    },
    example: {
      wrong: 'signaturer: [{ part: politi, organisasjon: Sør-Øst politidistrikt }]',
      right: 'signaturer: [{ part: politi, rolle: politimester, organisasjon: Sør-Øst politidistrikt }]',
    },
  },
  'missing-section': {
    what: {
      nb: 'En avtale har ti seksjoner. Den som ikke skal være med, blir stående med en grunn, så alle ser at det er vurdert.',
      en: 'An agreement has ten sections. One that is to be left out stays there with a reason, so that everybody sees that it was considered.',
    },
    example: { wrong: 'seksjoner:\n  formål: {}', right: 'seksjoner:\n  SLT: { utelatt: Kommunen har ikke SLT }' },
  },
  'wrong-type': {
    what: {
      nb: 'Feltet skal ha en annen slags verdi: tekst, et tall, en liste eller en gruppe felter. Rådet i funnet viser hvordan den skrives.',
      en: 'The field wants another kind of value: text, a number, a list or a group of fields. The help of the finding shows how to write it.',
    },
    example: { wrong: 'vedtak: kommunestyret', right: 'vedtak: { organ: kommunestyret }' },
  },
  'unquoted-code': {
    what: {
      nb: 'Uten anførselstegn blir sifre lest som et tall: «0301» mister nullen foran, og «09.00» blir 9. Numre, klokkeslett og årstall skal derfor stå i anførselstegn. «avtale lint --fix» setter dem der verdien er bare sifre.',
      en: 'Without quotation marks digits are read as a number: “0301” loses its first zero, and “09.00” becomes 9. So put codes, times of day and years in quotation marks. “avtale lint --fix” does so where the value is only digits.',
    },
    example: {
      wrong: 'varighet: { fra: 2027 }',
      right: 'varighet: { fra: "2027" }',
    },
  },
  'not-allowed-value': {
    what: {
      nb: 'Feltet har noen få verdier å velge blant, og denne er ikke en av dem. Funnet nevner dem som kan brukes.',
      en: 'The field has a few values to choose among, and this is none of them. The finding names those that can be used.',
    },
    example: { wrong: 'status: klar til signering', right: 'status: klar_til_signering' },
  },
  'invalid-format': {
    what: {
      nb: 'Datoer, numre, klokkeslett og adresser har en bestemt skrivemåte, så de kan sammenlignes og kontrolleres. Funnet viser den.',
      en: 'Dates, numbers, times of day and addresses are written in one way, so that they can be compared and checked. The finding shows it.',
    },
    example: { wrong: 'varighet: { fra: 1.1.2027 }', right: 'varighet: { fra: 2027-01-01 }' },
  },
  'not-one-line': {
    what: {
      nb: 'Verdien settes inn i en setning eller tabell og må stå på én linje. Det som er lengre, hører til i «tekst» eller «tillegg».',
      en: 'The value is set into a sentence or table and must stand on one line. What is longer belongs in «tekst» or «tillegg».',
    },
    example: { wrong: 'tittel: |\n  Avtale om\n  samarbeid', right: 'tittel: Avtale om samarbeid' },
  },
  'empty-value': {
    what: {
      nb: 'Feltet eller punktet står uten innhold. Fyll det ut, eller ta det bort.',
      en: 'The field or item has no content. Fill it in, or remove it.',
    },
    example: { wrong: 'tittel: ""', right: 'tittel: Avtale om samarbeid' },
  },
  'too-short': {
    what: {
      nb: 'Verdien er kortere enn det som kan gi mening her, som en grunn på ett ord.',
      en: 'The value is shorter than what can make sense here, like a reason of one word.',
    },
  },
  'too-long': {
    what: {
      nb: 'Verdien er lengre enn det er plass til. Kort den ned, eller flytt det som er lengre, til «tekst» eller «tillegg».',
      en: 'The value is longer than there is room for. Shorten it, or move what is longer to «tekst» or «tillegg».',
    },
  },
  'out-of-range': {
    what: {
      nb: 'Tallet er større eller mindre enn det kan være her.',
      en: 'The number is larger or smaller than it can be here.',
    },
  },
  'utelatt-not-allowed': {
    what: {
      nb: '«utelatt» brukes på det som ellers skal være med. Dette feltet må enten alltid stå, eller trengs ikke og kan fjernes.',
      en: '«utelatt» is for what should otherwise be there. This field must either always stand, or is not needed and can be removed.',
    },
    example: { wrong: 'tittel: { utelatt: Ikke bestemt ennå }', right: 'tittel: Avtale om samarbeid' },
  },
  'utelatt-conflict': {
    what: {
      nb: 'Det som er utelatt med en grunn, kan ikke ha innhold samtidig. Behold det ene. Er det en tekst med komma i som er delt, settes den i anførselstegn.',
      en: 'What is left out with a reason cannot have content as well. Keep one of them. If it is text with a comma that was split, put it in quotation marks.',
    },
  },
  'section-twice': {
    what: {
      nb: 'En seksjon kan bare stå ett sted i disposisjonen. Fjern den fra det ene kapittelet.',
      en: 'A section can stand in only one place of the outline. Remove it from one of the chapters.',
    },
  },
  'section-not-placed': {
    what: {
      nb: 'Når avtalen har en disposisjon, må hver seksjon ha en plass i den, ellers ville den ikke blitt med. Legg den til i et kapittel.',
      en: 'Where an agreement has an outline, each section must have a place in it, or it would be missing. Add it to a chapter.',
    },
  },
  'section-placed-and-left-out': {
    what: {
      nb: 'Seksjonen står i disposisjonen, men er også utelatt eller dekket av en annen. Fjern den fra disposisjonen, eller fyll den ut.',
      en: 'The section stands in the outline, but is left out or covered by another as well. Remove it from the outline, or fill it in.',
    },
  },
  'unknown-chapter': {
    what: {
      nb: 'Det vises til et kapittel som ikke finnes i avtalen. Rett id-en, eller legg til kapittelet.',
      en: 'There is a reference to a chapter that the agreement does not have. Correct the id, or add the chapter.',
    },
  },
  'chapter-id-taken': {
    what: {
      nb: 'To kapitler kan ikke ha samme id, og en id kan ikke være navnet på en seksjon. Gi kapittelet en annen.',
      en: 'Two chapters cannot have one id, and an id cannot be the name of a section. Give the chapter another.',
    },
  },
  'unknown-attachment': {
    what: {
      nb: 'Det vises til et vedlegg med et nummer som ikke finnes i «vedlegg». Rett nummeret, eller legg til vedlegget.',
      en: 'There is a reference to an attachment by a number that «vedlegg» does not have. Correct the number, or add the attachment.',
    },
  },
  'reversed-range': {
    what: {
      nb: 'Et spenn skrives fra det lave til det høye tallet. Bytt om på tallene; er de like, skriv bare det ene.',
      en: 'A range is written from the lower number to the higher. Swap the numbers; if they are equal, write just one.',
    },
  },
  'ends-before-start': {
    what: {
      nb: 'Datoen avtalen gjelder til, er før den den gjelder fra. Rett den som er feil.',
      en: 'The date until which the agreement holds is before that from which it holds. Correct the one that is wrong.',
    },
    example: {
      wrong: 'varighet: { fra: 2027-01-01, til: 2026-12-31 }',
      right: 'varighet: { fra: 2027-01-01, til: 2030-12-31 }',
    },
  },
  'too-many-findings': {
    what: {
      nb: 'Filen har flere funn enn det er nyttig å vise på en gang. Rett de viste først, og kjør «avtale lint» igjen.',
      en: 'The file has more findings than are of use at once. Correct those shown first, and run “avtale lint” again.',
    },
  },
};
