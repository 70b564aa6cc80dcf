import { diffArrays } from 'diff';
import type { Difference } from './difference.ts';
import { sameWords } from './words.ts';

/** Words that stand before a difference, shown to find it by. */
const CONTEXT = 4;
const MAX_EXCERPT = 200;
/** Beyond this many changed words two texts are simply not the same. */
const MAX_EDITS = 600;

/** Where two texts are not the same, in words; `pageOf` says on which page of the PDF a word that was found stands. */
export function compareWords(
  expected: readonly string[],
  found: readonly string[],
  pageOf: (foundIndex: number) => number | null,
): Difference[] {
  const changes = diffArrays([...expected], [...found], { maxEditLength: MAX_EDITS });
  if (!changes) return [textDifference(expected.slice(0, 30), found.slice(0, 30), [], pageOf(0))];

  const differences: Difference[] = [];
  let before: string[] = [];
  let at = 0;
  for (let index = 0; index < changes.length; index++) {
    const { value, added, removed } = changes[index]!;
    if (!added && !removed) {
      before = value.slice(-CONTEXT);
      at += value.length;
      continue;
    }
    let taken: string[] = removed ? value : [];
    let put: string[] = added ? value : [];
    const next = changes[index + 1];
    if (next && (removed ? next.added : next.removed)) {
      if (removed) put = next.value;
      else taken = next.value;
      index++;
    }
    if (!sameWords(taken, put))
      differences.push(textDifference(taken, put, before, pageOf(Math.min(at, found.length - 1))));
    at += put.length;
  }
  return differences;
}

function textDifference(
  taken: readonly string[],
  put: readonly string[],
  before: readonly string[],
  page: number | null,
): Difference {
  const [expected, found] = [excerpt(taken), excerpt(put)];
  const after = before.length > 0 ? before.join(' ') : null;
  const nb = page === null ? '' : `Side ${page}: `;
  const en = page === null ? '' : `Page ${page}: `;
  const place = { nb: after === null ? '' : ` etter «${after}»`, en: after === null ? '' : ` after “${after}”` };
  const message =
    found === ''
      ? { nb: `${nb}«${expected}» mangler${place.nb}.`, en: `${en}“${expected}” is missing${place.en}.` }
      : expected === ''
        ? { nb: `${nb}«${found}» er lagt til${place.nb}.`, en: `${en}“${found}” has been added${place.en}.` }
        : {
            nb: `${nb}det står «${found}» der avtalen sier «${expected}»${place.nb}.`,
            en: `${en}it says “${found}” where the agreement says “${expected}”${place.en}.`,
          };
  return { kind: 'text', page, expected, found, message };
}

function excerpt(words: readonly string[]): string {
  const text = words.slice(0, MAX_EXCERPT).join(' ');
  return text.length > MAX_EXCERPT ? `${text.slice(0, MAX_EXCERPT)} …` : text;
}
