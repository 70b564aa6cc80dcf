import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CHANGE_CLASSES, type Change } from '../../src/diff/change.ts';
import { diffFields, type Fields } from './sides.ts';

interface Pair {
  tittel: string;
  målform?: 'nynorsk';
  gammel: string | Fields;
  ny: string | Fields;
  endringer: string[];
}

const pairs = parse(readFileSync(new URL('pairs.yaml', import.meta.url), 'utf8')) as Pair[];

function fieldsOf(side: string | Fields, målform = 'bokmål'): Fields {
  return typeof side === 'string' ? { målform, seksjoner: { politiråd: { tekst: side } } } : side;
}

/** The table's form, with as much as the line to compare with says. */
function brief(change: Change, expected: string | undefined): string {
  const path = change.path.join('.');
  const kind = change.kind === 'changed' ? null : change.kind;
  const parts = [change.class, change.effect, kind, expected?.split(' ').at(-1) === path ? path : null];
  return parts.filter((it) => it !== null).join(' ');
}

const EFFECTS = { weakened: 'strengthened', strengthened: 'weakened' } as const;
const KINDS = { added: 'removed', removed: 'added', changed: 'changed', moved: 'moved' } as const;

describe.each(pairs)('$tittel', ({ gammel, ny, målform, endringer }) => {
  const [old, now] = [fieldsOf(gammel, målform), fieldsOf(ny, målform)];

  it('finds exactly the expected changes', () => {
    const found = diffFields(old, now);
    expect(found.map((change, i) => brief(change, endringer[i]))).toEqual(endringer);
  });

  it('mirrors', () => {
    const mirrored = diffFields(now, old).map(
      (it) => `${KINDS[it.kind]} ${it.class} ${it.effect && EFFECTS[it.effect]}`,
    );
    expect(mirrored.sort()).toEqual(
      diffFields(old, now)
        .map((it) => `${it.kind} ${it.class} ${it.effect}`)
        .sort(),
    );
  });

  it('finds nothing in itself', () => {
    expect(diffFields(old, old)).toEqual([]);
  });
});

it('has cases for every class and effect in bokmål and nynorsk', () => {
  for (const word of [...CHANGE_CLASSES, 'weakened', 'strengthened'])
    expect(pairs.some((pair) => pair.endringer.some((line) => line.includes(word)))).toBe(true);
  expect(pairs.length).toBeGreaterThanOrEqual(60);
});
