import type * as z from 'zod/mini';
import { sectionNumber } from '../../schema/sections/index.ts';
import { shapeOf } from '../../schema/walk.ts';
import type { Message, Path } from '../diagnostics/diagnostic.ts';
import { contentOf } from './branch.ts';
import type { Description } from './describe.ts';
import { exampleOf, fieldMeta } from './field-meta.ts';
import { flow } from './flow.ts';
import { place, sectionAt } from './place.ts';

export const GIVE_REASON: Message = {
  nb: 'Skriv med noen ord hvorfor dette ikke er med.',
  en: 'Say in a few words why this is not in it.',
};

export function describeMissing(path: Path, schema: z.ZodMiniType, leftEmpty: boolean): Description {
  const section = sectionAt(path);
  if (section) {
    const number = sectionNumber(section);
    return {
      rule: 'missing-section',
      message: {
        nb: `Seksjon ${number}, ${section}, mangler under «seksjoner».`,
        en: `Section ${number}, ${section}, is missing under «seksjoner».`,
      },
      help: {
        nb: `Legg til «${section}:» med innholdet. Skal avtalen ikke ha den, skriv grunnen: ${section}: { utelatt: … }`,
        en: `Add «${section}:» with its content. If it is to be left out, give the reason: ${section}: { utelatt: … }`,
      },
    };
  }
  const key = String(path.at(-1));
  if (key === 'utelatt') {
    return {
      rule: 'missing-key',
      message: { nb: 'Etter «utelatt» må grunnen stå.', en: 'The reason must stand after «utelatt».' },
      help: GIVE_REASON,
    };
  }
  const where = place(path.slice(0, -1));
  const message: Message = leftEmpty
    ? {
        nb: `«${key}» står uten innhold ${where.nb}, men må fylles ut.`,
        en: `«${key}» has no content ${where.en}, but must be given.`,
      }
    : { nb: `«${key}» mangler ${where.nb}.`, en: `«${key}» is missing ${where.en}.` };
  return { rule: 'missing-key', message, help: howToWrite(key, schema) };
}

/** What belongs in a field, from the schema's own words, with an example to copy. */
function howToWrite(key: string, schema: z.ZodMiniType): Message {
  const description = fieldMeta(schema).description ?? '';
  const example = exampleOf(schema);
  if (example === undefined) {
    const fields = contentOf(schema).flatMap((option) => Object.keys(shapeOf(option) ?? {}));
    const names = fields.length > 0 ? ` Under «${key}»: ${fields.join(', ')}.` : '';
    return { nb: `${description}${names}`.trim() || `Legg til «${key}:».`, en: `Add «${key}:».${names}` };
  }
  const line = `${key}: ${flow(example)}`;
  return { nb: `${description} Eksempel: ${line}`.trim(), en: `Example: ${line}` };
}
