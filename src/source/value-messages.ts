import type { Message } from '../diagnostics/diagnostic.ts';
import { MAX_DEPTH } from './limits.ts';
import { quote } from './quote.ts';

interface Said {
  message: Message;
  help: Message;
}

export function keyIsNoText(token: string): Said {
  if (token.startsWith('{')) {
    return {
      message: {
        nb: 'En tekst som begynner med {{, må stå i anførselstegn.',
        en: 'Text that starts with {{ must be in quotation marks.',
      },
      help: {
        nb: 'Skriv "{{…}} …" med anførselstegn om hele teksten.',
        en: 'Write "{{…}} …" with quotation marks around it all.',
      },
    };
  }
  if (token === '') {
    return {
      message: {
        nb: 'Navnet på feltet mangler foran kolonet.',
        en: 'The name of the field is missing before the colon.',
      },
      help: { nb: 'Skriv «navn: verdi».', en: 'Write “name: value”.' },
    };
  }
  return {
    message: {
      nb: `Navnet på et felt må være tekst; ${quote(token)} er det ikke.`,
      en: `The name of a field must be text; ${quote(token)} is not.`,
    },
    help: {
      nb: 'Sett navnet i anførselstegn hvis det skal være slik.',
      en: 'Put the name in quotation marks if it is meant to be so.',
    },
  };
}

export function mergeKey(): Said {
  return {
    message: {
      nb: 'Feltet «<<» fletter ikke inn andre felter her.',
      en: 'The field “<<” does not merge other fields here.',
    },
    help: { nb: 'Skriv feltene ut der de skal stå.', en: 'Write the fields out where they belong.' },
  };
}

export function forbiddenKey(key: string): Said {
  return {
    message: { nb: `Et felt kan ikke hete ${quote(key)}.`, en: `A field cannot be named ${quote(key)}.` },
    help: { nb: 'Fjern feltet.', en: 'Remove the field.' },
  };
}

export function duplicate(key: string, line: number): Said {
  return {
    message: {
      nb: `Feltet ${quote(key)} står to ganger; første gang på linje ${line}.`,
      en: `The field ${quote(key)} stands twice; first on line ${line}.`,
    },
    help: { nb: 'Behold det ene og slett det andre.', en: 'Keep one and delete the other.' },
  };
}

export function firstTime(key: string): Message {
  return { nb: `${quote(key)} står her første gang.`, en: `${quote(key)} stands here first.` };
}

export function unsafeNumber(token: string): Said {
  return {
    message: {
      nb: `${quote(token)} blir lest som et tall og kan ikke gjengis nøyaktig.`,
      en: `${quote(token)} is read as a number and cannot be kept exactly.`,
    },
    help: {
      nb: `Er det et nummer eller en kode, sett den i anførselstegn: "${token}".`,
      en: `If it is a code, put it in quotation marks: "${token}".`,
    },
  };
}

/** `text` starts with the character. */
export function forbiddenCharacter(text: string): Said {
  if (/^\p{M}/u.test(text)) {
    return {
      message: {
        nb: 'Her står mer enn 30 løse aksenttegn etter hverandre.',
        en: 'Here are more than 30 combining marks in a row.',
      },
      help: { nb: 'Skriv stedet på nytt.', en: 'Type the place anew.' },
    };
  }
  const name = `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    message: {
      nb: `Her står et usynlig styretegn (${name}) som ikke hører hjemme i en avtale.`,
      en: `An invisible control character (${name}) stands here that does not belong in an agreement.`,
    },
    help: { nb: 'Slett tegnet, eller skriv stedet på nytt.', en: 'Delete it, or type the place anew.' },
  };
}

export function unknownAlias(token: string): Said {
  return {
    message: {
      nb: `${quote(token)} viser til et merke som ikke er satt tidligere i filen.`,
      en: `${quote(token)} refers to an anchor that is not set earlier in the file.`,
    },
    help: {
      nb: 'En tekst som begynner med stjerne, settes i anførselstegn.',
      en: 'Put text that starts with an asterisk in quotation marks.',
    },
  };
}

export function aliasBomb(): Said {
  return {
    message: {
      nb: 'Gjentakelsene med * og & gjør avtalen altfor stor når de skrives ut.',
      en: 'Written out, the repetitions with * and & make the agreement far too large.',
    },
    help: { nb: 'Skriv innholdet ut der det skal stå.', en: 'Write the content out where it belongs.' },
  };
}

export function tooDeep(): Said {
  return {
    message: {
      nb: `Her er det mer enn ${MAX_DEPTH} nivåer inni hverandre.`,
      en: `Here are more than ${MAX_DEPTH} levels inside each other.`,
    },
    help: { nb: 'Se etter en [ eller { for mye.', en: 'Look for a [ or { too many.' },
  };
}
