import * as z from 'zod/mini';
import type { TextForm } from '../../schema/meta.ts';
import type { Message } from '../diagnostics/diagnostic.ts';

/** A way of writing text that the schema asks for, in words, with an example. */
interface Form {
  wanted: Message;
  example: string;
  /** What the writer probably meant, when that can be told from how people write it elsewhere. */
  repair?: (text: string) => string | null;
}

const date = (text: string): string | null => {
  const found = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/.exec(text);
  return found ? `${found[3]}-${found[2]!.padStart(2, '0')}-${found[1]!.padStart(2, '0')}` : null;
};

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replace(/[\s_]+/g, '-');

const WEEKDAYS: Readonly<Record<string, string>> = {
  man: 'mandag',
  tir: 'tirsdag',
  ons: 'onsdag',
  tor: 'torsdag',
  fre: 'fredag',
  lør: 'lørdag',
  søn: 'søndag',
};

export const FORMS: Readonly<Record<TextForm, Form>> = {
  line: { wanted: { nb: 'tekst på én linje', en: 'text on one line' }, example: 'politirådet' },
  dato: {
    wanted: { nb: 'en dato (ÅÅÅÅ-MM-DD, ÅÅÅÅ-MM eller ÅÅÅÅ)', en: 'a date (YYYY-MM-DD, YYYY-MM or YYYY)' },
    example: '2027-01-01',
    repair: date,
  },
  dag: {
    wanted: { nb: 'en dato med år, måned og dag (ÅÅÅÅ-MM-DD)', en: 'a date with year, month and day (YYYY-MM-DD)' },
    example: '2027-01-01',
    repair: date,
  },
  klokkeslett: {
    wanted: {
      nb: 'et klokkeslett med to sifre for time og minutt (TT.MM)',
      en: 'a time of day with two digits each (HH.MM)',
    },
    example: '09.00',
    repair(text) {
      const found = /^(?:kl\.? ?)?(\d{1,2})(?:[.:]?(\d{2}))?$/i.exec(text);
      return found ? `${found[1]!.padStart(2, '0')}.${found[2] ?? '00'}` : null;
    },
  },
  ukedager: {
    wanted: { nb: 'en ukedag eller et spenn av ukedager', en: 'a weekday in Norwegian or a range of them' },
    example: 'mandag-fredag',
    repair: (text) =>
      text
        .toLowerCase()
        .replace(/\s+(til|to)\s+/, '-')
        .split('-')
        .map((day) => WEEKDAYS[day.replace(/[\s.]/g, '').slice(0, 3)] ?? '')
        .join('-'),
  },
  kommunenummer: {
    wanted: { nb: 'et kommunenummer med fire sifre', en: 'a kommune number of four digits' },
    example: '4003',
    repair: (text) => (/^\d{3}$/.test(text) ? `0${text}` : null),
  },
  orgnummer: {
    wanted: { nb: 'et organisasjonsnummer med ni sifre', en: 'an organisation number of nine digits' },
    example: '938 759 839',
    repair: (text) => text.replace(/\D/g, ''),
  },
  epost: { wanted: { nb: 'en e-postadresse', en: 'an e-mail address' }, example: 'post@kommune.no' },
  nettsted: { wanted: { nb: 'en nettadresse', en: 'a web address' }, example: 'https://www.politiet.no' },
  spenn: {
    wanted: { nb: 'et tall eller et spenn som 1-2', en: 'a number or a range like 1-2' },
    example: '1-2',
    repair: (text) => text.replace(/\s+(til|to|eller|or)\s+/, '-'),
  },
  paragraf: {
    wanted: { nb: 'en paragraf med paragraftegn', en: 'a section of an act with a section sign' },
    example: '§ 13',
    repair: (text) => `§ ${text.replace(/^(paragraf|par\.?)\s*/i, '')}`,
  },
  'kapittel-id': {
    wanted: {
      nb: 'en id med små bokstaver a-z, tall og bindestrek',
      en: 'an id of lower-case letters a-z, digits and hyphens',
    },
    example: 'hovedoppgaver',
    repair: slug,
  },
  mal: {
    wanted: {
      nb: 'navnet på en mal: små bokstaver a-z, tall og bindestrek',
      en: 'the name of a template layer: lower-case letters a-z, digits and hyphens',
    },
    example: 'sor-ost',
    repair: slug,
  },
  fingeravtrykk: {
    wanted: {
      nb: 'de 64 tegnene som «avtale verify --record» skriver',
      en: 'the 64 characters that `avtale verify --record` writes',
    },
    example: '',
  },
};

/** The form that a text schema asks for. */
export function formOf(schema: z.ZodMiniType): TextForm | null {
  return z.globalRegistry.get(schema)?.form ?? null;
}

/** What was typed, or what was probably meant by it, if the schema takes it. */
export function acceptable(schema: z.ZodMiniType, typed: string): string | null {
  if (typed.length > 60) return null;
  if (schema.safeParse(typed).success) return typed;
  const form = formOf(schema);
  const repaired = form && FORMS[form].repair?.(typed.trim());
  return repaired && schema.safeParse(repaired).success ? repaired : null;
}
