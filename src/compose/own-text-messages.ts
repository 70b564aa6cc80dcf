import type { Message } from '../diagnostics/diagnostic.ts';
import { closest } from '../text/closest.ts';
import type { Forbidden } from './markdown/check.ts';
import type { UnknownName } from './references.ts';
import type { ComposeRule } from './rules.ts';

export interface Said {
  message: Message;
  help: Message;
}

export const tooComplex: Said = {
  message: { nb: 'Teksten er for innviklet til å settes.', en: 'The text is too complex to be set.' },
  help: {
    nb: 'Del opp avsnittet, og bruk høyst tolv nivåer av lister og sitater inni hverandre.',
    en: 'Split the paragraph, and nest lists and quotations at most twelve levels deep.',
  },
};

/** A reference to something that the schema does not know. */
export function unknownReference(name: string, unknown: UnknownName): Said {
  return {
    message: { nb: `«{{${name}}}» viser ikke til noe faktum.`, en: `“{{${name}}}” does not refer to any fact.` },
    help: meant(name, unknown),
  };
}

function meant(name: string, { leads, known, sections }: UnknownName): Message {
  const [section] = sections;
  if (section) return { nb: `Skriv {{${section}.${name}}}.`, en: `Write {{${section}.${name}}}.` };
  const keys = name.split('.');
  const guess = closest(keys[leads] ?? '', known);
  if (guess) {
    const right = keys.with(leads, guess).join('.');
    return { nb: `Mente du «${right}»?`, en: `Did you mean “${right}”?` };
  }
  return {
    nb: 'Skriv navnet på et faktum i samme seksjon, som {{leder}}, eller fra en annen, som {{politiråd.leder}}.',
    en: 'Write the name of a fact in the same section, such as {{leder}}, or of another, such as {{politiråd.leder}}.',
  };
}

/** A reference to a fact that the agreement has not stated. */
export function missingReference(name: string): Said {
  return {
    message: {
      nb: `«{{${name}}}» viser til et faktum som ikke er oppgitt.`,
      en: `“{{${name}}}” refers to a fact that is not given.`,
    },
    help: { nb: `Fyll inn «${name}», eller skriv om teksten.`, en: `Fill in “${name}”, or rewrite the text.` },
  };
}

/** Something in double braces that is not a plain reference. */
export function forbiddenReference(text: string): Said {
  return {
    message: {
      nb: `«${text}» er malkode, og det kan ikke stå i en avtale.`,
      en: `“${text}” is template code, which an agreement may not contain.`,
    },
    help: {
      nb: 'Bare henvisninger til fakta er tillatt, som {{politiråd.leder}}. Skal klammene stå i teksten, skriv \\{\\{.',
      en: 'Only references to facts are allowed, such as {{politiråd.leder}}. To print the braces, write \\{\\{.',
    },
  };
}

/** Markdown that an agreement may not contain. */
export function forbiddenMarkdown(kind: Forbidden['kind'], text: string): Said & { rule: ComposeRule } {
  switch (kind) {
    case 'html':
      return {
        rule: 'raw-html',
        message: { nb: `«${text}» er HTML, og det kan ikke brukes.`, en: `“${text}” is HTML, which cannot be used.` },
        help: {
          nb: 'Bruk Markdown: **uthevet**, *kursiv*, lister og tabeller.',
          en: 'Use Markdown: **bold**, *italics*, lists and tables.',
        },
      };
    case 'unsafe-link':
      return {
        rule: 'unsafe-link',
        message: {
          nb: `Lenken går til «${text}», som ikke er tillatt.`,
          en: `The link goes to “${text}”, which is not allowed.`,
        },
        help: {
          nb: 'Lenker kan gå til https://, http://, mailto: og tel:.',
          en: 'Links may go to https://, http://, mailto: and tel:.',
        },
      };
    case 'image':
      return {
        rule: 'unsupported-markdown',
        message: { nb: 'Bilder kan ikke stå i en avtale.', en: 'An agreement cannot contain images.' },
        help: {
          nb: 'Beskriv innholdet i tekst, eller legg det i et vedlegg.',
          en: 'Describe the content in words, or put it in an attachment.',
        },
      };
    case 'code':
      return {
        rule: 'unsupported-markdown',
        message: { nb: `«${text}» er skrevet som programkode.`, en: `“${text}” is written as program code.` },
        help: { nb: 'Ta bort aksenttegnene (`) rundt teksten.', en: 'Remove the backticks around the text.' },
      };
    case 'definition':
      return {
        rule: 'unsupported-markdown',
        message: { nb: 'Lenker må stå der de brukes.', en: 'Links must be written where they are used.' },
        help: { nb: 'Skriv [tekst](https://adresse).', en: 'Write [text](https://address).' },
      };
  }
}
