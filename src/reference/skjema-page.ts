import type * as z from 'zod/mini';
import { agreement } from '../../schema/agreement.ts';
import { SECTION_IDS, SECTIONS, sectionNumber } from '../../schema/sections/index.ts';
import { shapeOf } from '../../schema/walk.ts';
import { contentOf } from '../validate/branch.ts';
import { fieldMeta } from '../validate/field-meta.ts';
import { type FieldRow, fieldRows } from './field-rows.ts';
import { SHARED } from './shared-values.ts';

const HEAD = `<!-- Laget av «npm run generate» fra schema/. Endringer gjøres der. -->

# Feltene i en avtale

En avtale er en fil med felt. Et felt skrives som \`navn: verdi\`. Denne siden viser alle feltene: hva de betyr, hva som kan stå der,
og når de må være med.

- **Felt.** Punktum betyr «under»: \`leder.rolle\` er feltet \`rolle\` under \`leder\`. Er feltet over en liste, gjelder det hvert punkt.
- **Må være med.** *Alltid*: det må stå overalt der feltet over står. *Før signering*: en avtale som er \`klar_til_signering\` eller \`signert\`,
  må ha det, som felt eller i egne ord; i et utkast er det bare en advarsel. Ellers er feltet valgfritt, og et felt uten noe etter
  kolonet er det samme som ikke å ha det med.
- **Utelatt.** Der det står *kan utelates*, kan verdien være \`{ utelatt: grunnen }\`. Da er det vurdert og utelatt med vilje, og
  grunnen vises som en advarsel.
- **Anførselstegn.** Numre og koder er tekst og trenger anførselstegn, ellers blir de lest som tall: \`"0301"\`, \`"02800"\`, \`"09.00"\`.
`;

/** The reference page `docs/skjema.md`: every field of an agreement, made from the schema. */
export function skjemaPage(): string {
  const own = fieldRows(agreement, [], ['seksjoner']);
  const sections = SECTION_IDS.map((id) => {
    const schema = SECTIONS[id];
    const { title, description } = fieldMeta(schema);
    const rows = fieldRows(contentOf(schema)[0]!, ['seksjoner', id], commonKeys());
    return `### ${sectionNumber(id)}. ${title} (\`${id}\`)\n\n${description}\n\n${table(rows)}`;
  });
  const shared = SHARED.map(({ title, anchor, text, schema }) => {
    return `### ${title}\n\n<a id="${anchor}"></a>${text}\n\n${table(fieldRows(schema, []))}`;
  });
  return `${[
    HEAD,
    `## Avtalen\n\n${table(own)}`,
    '## Seksjonene\n\nUnder `seksjoner` står alle ti. En seksjon kan være tom (`formål: {}`); da sier malen det den kan uten fakta.',
    `### Felt som alle seksjoner kan ha\n\n${table(commonRows())}`,
    ...sections,
    '## Verdier som går igjen',
    ...shared,
  ].join('\n\n')}\n`.replace(/\n{3,}/g, '\n\n');
}

/** The keys that stand in every section. */
function commonKeys(): string[] {
  const shapes = SECTION_IDS.map((id) => shapeOf(contentOf(SECTIONS[id])[0]!)!);
  return Object.keys(shapes[0]!).filter((key) => shapes.every((shape) => Object.hasOwn(shape, key)));
}

function commonRows(): FieldRow[] {
  const common = commonKeys();
  const section: z.ZodMiniType = contentOf(SECTIONS.formål)[0]!;
  const others = Object.keys(shapeOf(section)!).filter((key) => !common.includes(key));
  return fieldRows(section, [], others);
}

function table(rows: readonly FieldRow[]): string {
  const lines = rows.map(
    ({ field, type, needed, description, example }) =>
      `| \`${field}\` | ${cell(description)} | ${cell(type)} | ${needed} | ${example === '' ? '' : `\`${cell(example)}\``} |`,
  );
  return ['| Felt | Hva det er | Verdi | Må være med | Eksempel |', '|---|---|---|---|---|', ...lines].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
