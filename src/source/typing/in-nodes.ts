import type { MapNode, ScalarNode, SourceNode } from '../nodes.ts';
import type { Replacement } from './mistakes.ts';
import { oddSpaces, withPlainSpaces } from './odd-spaces.ts';

/** What was mistyped in a text that can be read all the same, as something else. */
export interface MistypedNodes {
  oddSpaces: Replacement[];
  tightDashes: Replacement[];
}

/** Finds names of fields with spaces from Word in them, and items of a list that became names or texts for want of a space. */
export function mistypedNodes(root: SourceNode, text: string): MistypedNodes {
  const found: MistypedNodes = { oddSpaces: [], tightDashes: [] };
  const visit = (node: SourceNode | null): void => {
    if (node?.kind === 'list') node.items.forEach(visit);
    else if (node?.kind === 'map') visitMap(node);
  };
  const visitMap = (map: MapNode): void => {
    for (const { key, value } of map.pairs) {
      if (key.kind === 'scalar') {
        found.oddSpaces.push(...(value || !map.flow ? inKey(key, text) : afterColon(key, text)));
        if (!map.flow) found.tightDashes.push(...dashAt(key, text));
        if (value?.kind === 'scalar' && text.slice(key.end, value.start).includes('\n'))
          found.tightDashes.push(...dashAt(value, text), ...dashesWithin(value, text));
        if (value?.kind === 'scalar') found.oddSpaces.push(...afterDashes(value, text));
      }
      visit(value);
    }
  };
  visit(root);
  return found;
}

function inKey({ start, end }: ScalarNode, text: string): Replacement[] {
  // The name may end in them, and the library counts them in.
  return oddSpaces(text.slice(start, end)).map((run) => {
    const [from, to] = [start + run.start, start + run.end];
    return { start: from, end: to, text: to === end ? '' : withPlainSpaces(text.slice(from, to)) };
  });
}

/** In braces, a field whose colon has such a space after it is no field, but the whole of it a word without a colon. */
function afterColon({ start, end }: ScalarNode, text: string): Replacement[] {
  const said = text.slice(start, end);
  const colon = /^[A-Za-zÀ-ÖØ-öø-ɏ][\wÀ-ÖØ-öø-ɏ-]{0,80}:/.exec(said)?.[0].length;
  return oddSpaces(said)
    .filter((run) => run.start === colon)
    .map((run) => ({ start: start + run.start, end: start + run.end, text: ' ' }));
}

const DASH = /^-(?=[A-Za-zÀ-ÖØ-öø-ɏ"'{[«])/;

function dashAt({ style, start }: ScalarNode, text: string): Replacement[] {
  return style === 'plain' && DASH.test(text.slice(start, start + 2)) ? [after(start)] : [];
}

/** Where the first item lacks its space, the others are lines of one text. */
function dashesWithin({ style, start, end }: ScalarNode, text: string): Replacement[] {
  if (style !== 'plain' || text[start] !== '-') return [];
  const found: Replacement[] = [];
  for (const { index, 0: lead } of text.slice(start, end).matchAll(/\n *-(?=[A-Za-zÀ-ÖØ-öø-ɏ"'{[«])/g))
    found.push(after(start + index + lead.length - 1));
  return found;
}

/** A list whose dashes all have such a space after them is one text. */
function afterDashes({ style, start, end }: ScalarNode, text: string): Replacement[] {
  if (style !== 'plain' || text[start] !== '-' || oddSpaces(text.slice(start, start + 2)).length === 0) return [];
  return oddSpaces(text.slice(start, end))
    .map((run) => ({ start: start + run.start, end: start + run.end }))
    .filter((run) => /(?:^|\n) *-$/.test(text.slice(text.lastIndexOf('\n', run.start) + 1, run.start)))
    .map((run) => ({ ...run, text: withPlainSpaces(text.slice(run.start, run.end)) }));
}

function after(dash: number): Replacement {
  return { start: dash + 1, end: dash + 1, text: ' ' };
}
