import { SECTION_IDS, type SectionId, sectionNumber } from '../../schema/sections/index.ts';
import type { Message, Path } from '../diagnostics/diagnostic.ts';
import { quote } from '../source/quote.ts';
import { ANY_ITEM } from './key-places.ts';

/** Where a path is, as a person would say it: "under «leder» i seksjon 4, politiråd". */
export function place(path: Path): Message {
  const last = path.at(-1);
  if (last === undefined) return { nb: 'i avtalen', en: 'in the agreement' };
  const section = sectionAt(path);
  if (section)
    return {
      nb: `i seksjon ${sectionNumber(section)}, ${section}`,
      en: `in section ${sectionNumber(section)}, ${section}`,
    };
  if (typeof last === 'string' && last !== ANY_ITEM)
    return within(`under ${quote(last)}`, `under ${quote(last)}`, path, 1);
  const list = quote(String(path.at(-2) ?? ''));
  return last === ANY_ITEM
    ? within(`i punktene under ${list}`, `in the items of ${list}`, path, 2)
    : within(`i punkt ${Number(last) + 1} under ${list}`, `in item ${Number(last) + 1} of ${list}`, path, 2);
}

/** What stands at a path, by name: "«navn»", or "punkt 2 under «dekker»". */
export function subject(path: Path): Message {
  const last = path.at(-1);
  if (last === undefined) return { nb: 'avtalen', en: 'the agreement' };
  if (typeof last === 'string') return { nb: quote(last), en: quote(last) };
  const list = subject(path.slice(0, -1));
  return { nb: `punkt ${last + 1} under ${list.nb}`, en: `item ${last + 1} of ${list.en}` };
}

/** A message that starts a sentence with what {@link subject} says. */
export function capitalised({ nb, en }: Message): Message {
  return { nb: nb.charAt(0).toUpperCase() + nb.slice(1), en: en.charAt(0).toUpperCase() + en.slice(1) };
}

/** The section that a path names, when it names just that. */
export function sectionAt(path: Path): SectionId | null {
  const [first, second] = path;
  if (path.length !== 2 || first !== 'seksjoner') return null;
  return SECTION_IDS.find((id) => id === second) ?? null;
}

function within(nb: string, en: string, path: Path, levels: number): Message {
  const outer = path.slice(0, -levels);
  if (outer.length === 0) return { nb, en };
  const around =
    outer.length === 1 ? { nb: `i ${quote(String(outer[0]))}`, en: `in ${quote(String(outer[0]))}` } : place(outer);
  return { nb: `${nb} ${around.nb}`, en: `${en} ${around.en}` };
}
