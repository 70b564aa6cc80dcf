import type { LintContext } from '../context.ts';
import type { Prose, ProseSentence } from '../prose/prose.ts';
import { sentencesWith } from '../prose/sentences-with.ts';

/** A sentence that sends the reader elsewhere, or leaves something out, deals with nothing. */
export const POINTER =
  /(?:omtalt|omtala|behandlet|behandla|beskrevet|skildra|regulert) i | se kapittel | sjå kapittel | se eget | omfattes ikke | omfattast ikkje | omfatter ikke | ikke en del av |i egen handlingsplan|i eigen handlingsplan/;
/** From how many letters on a word may be a compound whose parts stand apart elsewhere. */
const COMPOUND = 10;

/** Whether anything outside of the promises says something about a matter; in one section only, where one is named. */
export function isDealtWith(
  stem: string,
  { prose }: LintContext,
  promises: ReadonlySet<ProseSentence>,
  section: string | null,
): boolean {
  const counts = (it: ProseSentence) =>
    !promises.has(it) &&
    !POINTER.test(it.keys) &&
    (section === null ? it.text.section !== 'formål' && it.text.path[0] !== 'tittel' : it.text.section === section);
  const whole = keysWith(prose, stem);
  if (sentencesWith(prose, whole, counts).length > 0) return true;
  if (stem.length < COMPOUND) return false;
  // «skjenkekontroll» is dealt with by «kontroll av skjenkestedene».
  const [first, last] = [stem.slice(0, 5), stem.slice(-5)];
  const beginning = keysWith(prose, first).filter((key) => key.startsWith(first));
  return sentencesWith(prose, beginning, (it) => counts(it) && it.keys.includes(last)).length > 0;
}

/** The word forms that have a stem in them; a short one only at the beginning. */
function keysWith(prose: Prose, stem: string): string[] {
  const found: string[] = [];
  for (const key of prose.keys()) if (stem.length >= 5 ? key.includes(stem) : key.startsWith(stem)) found.push(key);
  return found;
}
