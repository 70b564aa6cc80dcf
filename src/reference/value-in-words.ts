import * as z from 'zod/mini';
import { sectionId } from '../../schema/disposisjon.ts';
import { elementOf, rangeOf, shapeOf, valuesOf } from '../../schema/walk.ts';
import { contentOf, kindWanted } from '../validate/branch.ts';
import { FORMS, formOf } from '../validate/forms.ts';
import { sharedValue } from './shared-values.ts';

/** What can stand in a field, in a few words of Norwegian: "liste av tekst på én linje", "`skal`, `bør` eller `kan`". */
export function valueInWords(schema: z.ZodMiniType): string {
  const options = contentOf(schema);
  if (options.some((option) => formOf(option) === 'spenn')) return FORMS.spenn.wanted.nb;
  return [...new Set(options.map(optionInWords))].join(', eller ');
}

function optionInWords(option: z.ZodMiniType): string {
  const element = elementOf(option);
  if (element) return `liste av ${valueInWords(element)}`;
  switch (kindWanted(option)) {
    case 'mapping': {
      const shared = sharedValue(option);
      return shared ? `[${shared.title.toLowerCase()}](#${shared.anchor})` : shapeOf(option) ? 'felter' : '';
    }
    case 'number': {
      const { least, most } = rangeOf(option);
      return `helt tall fra ${least} til ${most}`;
    }
    case 'boolean':
      return '`true` (ja) eller `false` (nei)';
    default:
      return textInWords(option);
  }
}

function textInWords(option: z.ZodMiniType): string {
  const allowed = valuesOf(option);
  if (allowed) {
    if (option === sectionId) return 'en seksjon';
    const values = allowed.map((value) => `\`${value}\``);
    return values.length > 1 ? `${values.slice(0, -1).join(', ')} eller ${values.at(-1)}` : values.join();
  }
  const form = formOf(option);
  if (form && form !== 'line') return FORMS[form].wanted.nb;
  return z.globalRegistry.get(option)?.markdown ? 'tekst i Markdown, så mange avsnitt som trengs' : 'tekst';
}
