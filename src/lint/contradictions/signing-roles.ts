import type { LintContext } from '../context.ts';
import { placeIn } from '../prose/prose.ts';
import { hitsOf } from '../prose/sentences-with.ts';
import { isSameOffice, type Office, officeOf } from './office.ts';
import { type Matter, type Said, saidAsFact } from './said.ts';

const ROLES = [
  'ordfører',
  'ordførar',
  'politimester',
  'politimeister',
  'lensmann',
  'rådmann',
  'kommunedirektør',
  'politistasjonssjef',
  'stasjonssjef',
  'politiavdelingsleder',
  'driftsenhetsleder',
];
/** A line of nothing but roles and, at most, names: «Ordfører                Politimester». */
const ROLE_LINE = /^\s*[A-Za-zÀ-ÖØ-öø-ɏ]+(?:(?:\s{2,}|\t)(?:[A-Za-zÀ-ÖØ-öø-ɏ]+(?: [A-Za-zÀ-ÖØ-öø-ɏ]+){0,3}))?\s*$/;

/** In which role each party signs. The lines in the text stand before the data, and the data are to be put right. */
export function signingRoles({ agreement, prose }: LintContext): Matter<Office>[] {
  const said: Record<'kommune' | 'politi', Said<Office>[]> = { kommune: [], politi: [] };
  for (const { text, word } of hitsOf(prose, ROLES)) {
    const office = officeOf(word.key);
    if (text.kind !== 'prose' || !office || (office.side !== 'kommune' && office.side !== 'politi')) continue;
    const from = text.words.lastIndexOf('\n', word.start) + 1;
    const feed = text.words.indexOf('\n', word.end);
    const line = text.words.slice(from, feed === -1 ? undefined : feed);
    const above = text.words.slice(0, from).trimEnd();
    // A signature stands under a dotted line.
    if (line.length > 200 || !ROLE_LINE.test(line) || !/[_.…]{5,}[^\n]*(?:\n[^\n]{0,80})?$/.test(above.slice(-400)))
      continue;
    said[office.side].push({ at: placeIn(text, word.start, word.end), words: word.text, value: office });
  }
  return (['kommune', 'politi'] as const)
    .filter((side) => said[side].length === 1)
    .map((side) => {
      (agreement.signaturer ?? []).forEach(({ part, rolle }, index) => {
        const office = part === side ? officeOf(rolle.toLowerCase()) : null;
        if (office) said[side].push(saidAsFact(['signaturer', index, 'rolle'], rolle, office));
      });
      return {
        name: { nb: 'Rollen som skriver under', en: 'The role that signs' },
        // Several may sign for a party; one of them is enough.
        said: said[side].slice(1).some(({ value }) => isSameOffice(said[side][0]!.value, value)) ? [] : said[side],
        agree: isSameOffice,
        help: {
          nb: 'Ta underskriftene ut av teksten, og la signaturer ha rollen som skriver under.',
          en: 'Take the signatures out of the text, and let signaturer have the role that signs.',
        },
      };
    });
}
