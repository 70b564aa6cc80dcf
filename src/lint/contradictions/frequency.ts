import type { Hyppighet } from '../../../schema/values/hyppighet.ts';
import { isUtelatt } from '../../../schema/values/utelatt.ts';
import { frequencyOf } from '../../commitments/frequency-of.ts';
import type { LintContext } from '../context.ts';
import { isRecord } from '../is-record.ts';
import type { ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';
import { valueAt } from '../value-at.ts';
import { KINDS, type Kind, WEEKDAY } from './frequency-kinds.ts';
import { saidOfGroup } from './group-frequencies.ts';
import { isCompatible, type PerYear, range, saidIn } from './per-year.ts';
import { type Matter, type Said, saidAsFact, saidInText } from './said.ts';
import { isSecondPlace } from './second-place.ts';

/** Words of sentences that may mention a frequency in passing. */
const MENTIONED =
  'møtene møta møter møte møtet rådsmøtene rådsmøta rådsmøtet politirådsmøtene politirådsmøta politirådsmøtet halvårsmøt* kvartalsmøt* månedsmøt* månadsmøt* kontordag*'.split(
    ' ',
  );

const help = {
  nb: 'Skriv tallet ett sted, som felt, og nevn det i teksten med {{…}}.',
  en: 'Write the number once, as data, and mention it in the text as {{…}}.',
};

/** How often the council meets, the politikontakt is present and the cooperation is evaluated. */
export function frequencies(context: LintContext): Matter<PerYear>[] {
  return KINDS.map((kind) => ({
    name: kind.name,
    said: [...allSaid(kind, context), ...(kind.ofGroup ? saidOfGroup(context) : [])],
    agree: isCompatible,
    help,
  }));
}

function allSaid(
  { path, words, about, count, inPassing, byPlace = false, clause = (it) => it }: Kind,
  { agreement, prose }: LintContext,
): Said<PerYear>[] {
  const fact = path === null ? undefined : valueAt(agreement, path);
  const said: Said<PerYear>[] = [];
  if (path !== null && fact !== undefined && !isUtelatt(fact)) {
    const given = fact as Hyppighet & { dager?: Hyppighet['antall'] };
    const frequency = frequencyOf({ ...given, antall: given.antall ?? given.dager ?? 1 });
    if (frequency?.perYear) {
      const shown = `${given.antall ?? given.dager} per ${given.per}`;
      said.push(saidAsFact(path, shown, { ...range(frequency), ...(frequency.bound === null && { exact: true }) }));
    }
  }
  // Weekdays that are given as data are held against those of the text by name.
  const named = isRecord(fact) && fact.ukedager !== undefined ? WEEKDAY : null;
  const isWanted = (it: ProseSentence) =>
    it.text.kind === 'prose' &&
    about(clause(it)) &&
    !(byPlace && isSecondPlace(it, agreement)) &&
    (named === null || it.keys.search(named) === -1);
  const read = new Set<ProseSentence>();
  for (const sentence of sentencesWith(prose, words, isWanted)) {
    const found = saidIn(clause(sentence), count);
    if (found.length > 0) read.add(sentence);
    said.push(...found);
  }
  if (!inPassing) return said;
  for (const sentence of sentencesWith(prose, MENTIONED, (it) => it.text.kind === 'prose' && !read.has(it))) {
    const found = inPassing(sentence, agreement);
    if (found) said.push({ ...saidInText(sentence, found.start, found.end, found), aside: true });
  }
  return said;
}
