import type { Message } from '../diagnostics/diagnostic.ts';
import type { Decoded } from './decode.ts';
import { MAX_BYTES } from './limits.ts';
import { quote } from './quote.ts';

interface Said {
  rule: string;
  message: Message;
  help: Message;
}

export function tooLarge(bytes: number): Said {
  const size = (Math.ceil(bytes / (MAX_BYTES / 10)) / 10).toFixed(1);
  return {
    rule: 'file-too-large',
    message: {
      nb: `Filen er på ${size.replace('.', ',')} MB. En avtale kan være høyst 1 MB.`,
      en: `The file is ${size} MB. An agreement can be at most 1 MB.`,
    },
    help: { nb: 'Legg lange vedlegg i egne filer.', en: 'Keep long attachments in files of their own.' },
  };
}

export function emptyFile(text: string): Said {
  const bare = text.trim() === '';
  return {
    rule: 'empty-file',
    message: bare
      ? { nb: 'Filen er tom.', en: 'The file is empty.' }
      : { nb: 'Filen har kommentarer, men ikke noe innhold.', en: 'The file has comments but no content.' },
    help: {
      nb: 'Skriv feltene i avtalen, for eksempel «tittel: …».',
      en: 'Write the fields of the agreement, such as “tittel: …”.',
    },
  };
}

export function notAMap(isList: boolean): Said {
  return {
    rule: 'not-a-mapping',
    message: isList
      ? {
          nb: 'Filen er en liste, ikke en avtale med navngitte felter.',
          en: 'The file is a list, not an agreement with named fields.',
        }
      : {
          nb: 'Filen er ren tekst, ikke en avtale med navngitte felter.',
          en: 'The file is plain text, not an agreement with named fields.',
        },
    help: {
      nb: 'Et felt skrives «navn: verdi», med mellomrom etter kolonet.',
      en: 'A field is written “name: value”, with a space after the colon.',
    },
  };
}

export function severalDocuments(): Said {
  return {
    rule: 'several-documents',
    message: { nb: 'Her begynner et nytt dokument i samme fil.', en: 'Another document starts here in the same file.' },
    help: {
      nb: 'Legg hver avtale i sin egen fil, og fjern linjen «---» hvis det bare er én.',
      en: 'Keep each agreement in a file of its own, and remove the line “---” if there is only one.',
    },
  };
}

export function tag(token: string): Said {
  return {
    rule: 'yaml-tag',
    message: {
      nb: `${quote(token)} er et typemerke i YAML og brukes ikke i avtaler.`,
      en: `${quote(token)} is a YAML tag; agreements do not use them.`,
    },
    help: {
      nb: 'Fjern merket. En tekst som begynner med utropstegn, settes i anførselstegn.',
      en: 'Remove it. Put text that starts with an exclamation mark in quotation marks.',
    },
  };
}

export function directive(token: string): Said {
  return {
    rule: 'yaml-directive',
    message: {
      nb: `Linjen ${quote(token)} brukes ikke i avtaler.`,
      en: `The line ${quote(token)} has no use in an agreement.`,
    },
    help: { nb: 'Fjern linjen.', en: 'Remove the line.' },
  };
}

export function mergeConflict(): Said {
  return {
    rule: 'merge-conflict',
    message: {
      nb: 'Filen har merker etter en uløst sammenfletting i git.',
      en: 'The file holds the marks of an unresolved merge in git.',
    },
    help: {
      nb: 'Velg hvilken tekst som skal gjelde, og slett linjene med <<<<<<<, ======= og >>>>>>>.',
      en: 'Choose the text that is to stand, and delete the lines with <<<<<<<, ======= and >>>>>>>.',
    },
  };
}

export function notUtf8({ byte, byteOffset }: NonNullable<Decoded['invalid']>, bytes: Uint8Array): Said {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    rule: 'not-utf8',
    message: {
      nb: `Filen er ikke lagret som UTF-8: byte nummer ${byteOffset + 1} (${hex}) hører ikke hjemme her.`,
      en: `The file is not stored as UTF-8: byte number ${byteOffset + 1} (${hex}) does not belong here.`,
    },
    help: encodingHelp(byte, bytes),
  };
}

function encodingHelp(byte: number, bytes: Uint8Array): Message {
  const start = String.fromCharCode(...bytes.subarray(0, 4));
  if (/^PK|^%PDF|^\xd0\xcf/.test(start))
    return {
      nb: 'Filen ser ut til å være et Word- eller PDF-dokument. En avtale er en tekstfil.',
      en: 'The file looks like a Word or PDF document. An agreement is a text file.',
    };
  if (/^\xff\xfe|^\xfe\xff/.test(start))
    return {
      nb: 'Filen er lagret som UTF-16. Lagre den på nytt som UTF-8.',
      en: 'The file is stored as UTF-16. Save it again as UTF-8.',
    };
  const letter = new TextDecoder('windows-1252').decode(Uint8Array.of(byte));
  const isLetter = /\p{L}/u.test(letter);
  return {
    nb: `Lagre filen på nytt med tegnkodingen UTF-8.${isLetter ? ` I Windows-1252 står denne byten for «${letter}».` : ''}`,
    en: `Save the file again with the encoding UTF-8.${isLetter ? ` In Windows-1252 this byte stands for “${letter}”.` : ''}`,
  };
}
