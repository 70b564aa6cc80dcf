import type * as z from 'zod/mini';
import { shapeOf, valuesOf } from '../../schema/walk.ts';
import type { Message, Path } from '../diagnostics/diagnostic.ts';
import { quote } from '../source/quote.ts';
import type { Source } from '../source/source.ts';
import { contentOf, type Kind, kindOf, kindWanted } from './branch.ts';
import type { Description } from './describe.ts';
import { exampleOf, madeExample } from './field-meta.ts';
import { flow } from './flow.ts';
import { acceptable, FORMS, formOf } from './forms.ts';
import { isMapping } from './given.ts';
import { capitalised, subject } from './place.ts';

export function describeType(path: Path, schema: z.ZodMiniType, value: unknown, source: Source): Description {
  const options = contentOf(schema);
  const text = options.find((option) => kindWanted(option) === 'text');
  const typed = source.scalarSource(path)?.text ?? (typeof value === 'object' ? '' : String(value));
  if (typeof value === 'number' && text) return unquoted(path, text, value, typed);
  if (typeof value === 'number' && options.every((option) => kindWanted(option) === 'number'))
    return notWhole(path, typed);
  const it = capitalised(subject(path));
  const wanted = wantedAs(options);
  const found = foundAs(value, typed);
  return {
    rule: 'wrong-type',
    message: {
      nb: `${it.nb} skal være ${wanted.nb}, men her står ${found.nb}.`,
      en: `${it.en} should be ${wanted.en}, but here stands ${found.en}.`,
    },
    help: helpFor(path, schema, options[0]!, value, typed),
  };
}

const WANTED: Record<Kind, Message> = {
  text: { nb: 'tekst', en: 'text' },
  number: { nb: 'et helt tall', en: 'a whole number' },
  boolean: { nb: 'true (ja) eller false (nei)', en: 'true or false' },
  list: { nb: 'en liste', en: 'a list' },
  mapping: { nb: 'en gruppe felter', en: 'a group of fields' },
  nothing: { nb: 'tom', en: 'empty' },
};

function wantedAs(options: readonly z.ZodMiniType[]): Message {
  if (options.some((option) => formOf(option) === 'spenn')) return FORMS.spenn.wanted;
  if (options.length === 1 && valuesOf(options[0]!)) return { nb: 'en av noen få verdier', en: 'one of a few values' };
  const words = options.map((option) => WANTED[kindWanted(option)]);
  return { nb: words.map(({ nb }) => nb).join(' eller '), en: words.map(({ en }) => en).join(' or ') };
}

function foundAs(value: unknown, typed: string): Message {
  switch (kindOf(value)) {
    case 'text':
      if (value === '') return { nb: 'en tom tekst', en: 'an empty text' };
      return { nb: `teksten ${quote(String(value))}`, en: `the text ${quote(String(value))}` };
    case 'number':
      return { nb: `tallet ${quote(typed)}`, en: `the number ${quote(typed)}` };
    case 'boolean':
      return { nb: quote(typed), en: quote(typed) };
    case 'list':
      return { nb: 'en liste', en: 'a list' };
    case 'mapping':
      return { nb: 'felter', en: 'fields' };
    case 'nothing':
      return { nb: 'ingenting', en: 'nothing' };
  }
}

function unquoted(path: Path, schema: z.ZodMiniType, value: number, typed: string): Description {
  const it = subject(path);
  const fitting = acceptable(schema, typed);
  const form = formOf(schema);
  const number =
    String(value) === typed ? { nb: 'et tall', en: 'a number' } : { nb: `tallet ${value}`, en: `the number ${value}` };
  return {
    rule: 'unquoted-code',
    message: {
      nb: `${quote(typed)} uten anførselstegn blir lest som ${number.nb}, men ${it.nb} skal være tekst.`,
      en: `${quote(typed)} without quotation marks is read as ${number.en}, but ${it.en} should be text.`,
    },
    help: fitting
      ? { nb: `Sett anførselstegn: "${fitting}"`, en: `Put quotation marks around it: "${fitting}"` }
      : {
          nb: `Skriv ${FORMS[form ?? 'line'].wanted.nb} i anførselstegn: "${FORMS[form ?? 'line'].example}"`,
          en: `Write ${FORMS[form ?? 'line'].wanted.en} in quotation marks: "${FORMS[form ?? 'line'].example}"`,
        },
    ...(fitting && { replacement: JSON.stringify(fitting) }),
  };
}

function notWhole(path: Path, typed: string): Description {
  const it = capitalised(subject(path));
  return {
    rule: 'wrong-type',
    message: {
      nb: `${it.nb} skal være et helt tall, men her står ${quote(typed)}.`,
      en: `${it.en} should be a whole number, but here stands ${quote(typed)}.`,
    },
    help: { nb: 'Skriv tallet uten desimaler.', en: 'Write the number without decimals.' },
  };
}

function helpFor(path: Path, field: z.ZodMiniType, schema: z.ZodMiniType, value: unknown, typed: string): Message {
  const key = path.at(-1);
  const start = typeof key === 'string' ? `${key}: ` : '';
  switch (kindWanted(schema)) {
    case 'list': {
      const items = kindOf(value) === 'text' ? itemsIn(String(value)).map(flow).join(', ') : '…';
      return {
        nb: `Skriv hvert punkt på sin egen linje med «- » foran, eller alle på én linje: ${start}[${short(items, 80)}]`,
        en: `Write each item on its own line after «- », or all on one line: ${start}[${short(items, 80)}]`,
      };
    }
    case 'mapping':
      return mappingHelp(schema, value, `${start}${flow(exampleOf(field) ?? madeExample(schema))}`);
    case 'number':
      return numberHelp(value, start);
    case 'boolean':
      return { nb: `Skriv ${start}true eller ${start}false`, en: `Write ${start}true or ${start}false` };
    default:
      if (valuesOf(schema)) return oneOf(valuesOf(schema)!);
      if (kindOf(value) === 'boolean')
        return { nb: `Sett anførselstegn: "${short(typed)}"`, en: `Put quotation marks around it: "${short(typed)}"` };
      if (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string')
        return {
          nb: `Her er det plass til én, uten bindestrek og klammer: ${start}${short(flow(value[0]))}`,
          en: `There is room for one, without hyphen and brackets: ${start}${short(flow(value[0]))}`,
        };
      return {
        nb: 'Skriv bare tekst her. Inneholder teksten kolon eller klammer, sett den i anførselstegn.',
        en: 'Write just text here. If the text holds a colon or brackets, put it in quotation marks.',
      };
  }
}

function oneOf(values: readonly string[]): Message {
  return { nb: `Velg blant: ${values.join(', ')}.`, en: `Choose among: ${values.join(', ')}.` };
}

function mappingHelp(schema: z.ZodMiniType, value: unknown, line: string): Message {
  const keys = Object.keys(shapeOf(schema) ?? {});
  if (kindOf(value) === 'text' && keys.includes('tekst'))
    return {
      nb: 'Egne ord skrives i feltet «tekst», på linjen under og lenger inn.',
      en: 'Words of your own go in the field «tekst», on the next line and further in.',
    };
  if (Array.isArray(value) && value.length > 0 && value.every(isMapping))
    return { nb: 'Her er det plass til én. Fjern bindestreken.', en: 'There is room for one. Remove the hyphen.' };
  return {
    nb: `Feltene er ${keys.join(', ')}. Eksempel: ${line}`,
    en: `The fields are ${keys.join(', ')}. Example: ${line}`,
  };
}

function numberHelp(value: unknown, start: string): Message {
  const digits = typeof value === 'string' ? /^\s*(\d{1,6})(?!\d)/.exec(value)?.[1] : undefined;
  return digits
    ? {
        nb: `Skriv bare tallet, uten anførselstegn: ${start}${digits}`,
        en: `Write just the number, without quotation marks: ${start}${digits}`,
      }
    : { nb: `Skriv tallet med sifre: ${start}2`, en: `Write the number in digits: ${start}2` };
}

/** «ordfører, rektor og lensmann» are three; without a comma, «vold og rus» may be one. */
function itemsIn(text: string): string[] {
  const parts = text.split(/[,;]/).map((part) => part.trim());
  if (parts.length < 2) return [text];
  const last = parts.pop()!;
  return [...parts, ...last.replace(/^(?:og|eller) /, '').split(/ (?:og|eller) /)].filter((part) => part !== '');
}

function short(text: string, most = 40): string {
  return text.length > most ? '…' : text;
}
