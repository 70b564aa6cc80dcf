import * as z from 'zod';
import { sectionId } from '../../schema/disposisjon.ts';
import { elementOf, shapeOf } from '../../schema/walk.ts';
import { contentOf, kindWanted } from '../validate/branch.ts';
import { FORMS, formOf } from '../validate/forms.ts';
import { sharedValue } from './shared-values.ts';

/** What can stand in a field, in a few words of Norwegian: "liste av tekst på én linje", "`skal`, `bør` eller `kan`". */
export function valueInWords(schema: z.ZodType): string {
  const options = contentOf(schema);
  if (options.some((option) => formOf(option) === 'spenn')) return FORMS.spenn.wanted.nb;
  return [...new Set(options.map(optionInWords))].join(', eller ');
}

function optionInWords(option: z.ZodType): string {
  const element = elementOf(option);
  if (element) return `liste av ${valueInWords(element)}`;
  switch (kindWanted(option)) {
    case 'mapping': {
      const shared = sharedValue(option);
      return shared ? `[${shared.title.toLowerCase()}](#${shared.anchor})` : shapeOf(option) ? 'felter' : '';
    }
    case 'number': {
      const { minValue, maxValue } = option as z.ZodInt;
      return `helt tall fra ${minValue} til ${maxValue}`;
    }
    case 'boolean':
      return '`true` (ja) eller `false` (nei)';
    default:
      return textInWords(option);
  }
}

function textInWords(option: z.ZodType): string {
  if (option._zod.def.type === 'enum') {
    if (option === sectionId) return 'en seksjon';
    const values = (option as z.ZodEnum<Record<string, string>>).options.map((value) => `\`${value}\``);
    return values.length > 1 ? `${values.slice(0, -1).join(', ')} eller ${values.at(-1)}` : values.join();
  }
  const form = formOf(option);
  if (form && form !== 'line') return FORMS[form].wanted.nb;
  return z.globalRegistry.get(option)?.markdown ? 'tekst i Markdown, så mange avsnitt som trengs' : 'tekst';
}
