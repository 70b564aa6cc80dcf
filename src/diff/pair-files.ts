import { similarity } from './prose/similarity.ts';

/** One agreement on both sides, by path; null where it is on one side only. */
export interface FilePair {
  old: string | null;
  new: string | null;
}

/** Lines in common from which two files are one that was renamed. */
const ALIKE = 0.5;
/** Files on one side only beyond which each is compared with none. */
const MANY = 100;

/** Pairs the files of two revisions: by path, then renamed ones by what they hold. In the order of the new paths. */
export function pairFiles(old: ReadonlyMap<string, Uint8Array>, now: ReadonlyMap<string, Uint8Array>): FilePair[] {
  const gone = [...old.keys()].filter((path) => !now.has(path));
  const come = [...now.keys()].filter((path) => !old.has(path));
  const renamed = findRenames(gone, come, old, now);
  const pairs = [...now.keys()].map(
    (path): FilePair => ({ old: old.has(path) ? path : (renamed.get(path) ?? null), new: path }),
  );
  const taken = new Set(renamed.values());
  const removed = gone.filter((path) => !taken.has(path)).map((path): FilePair => ({ old: path, new: null }));
  const name = (pair: FilePair) => pair.new ?? pair.old ?? '';
  return [...pairs, ...removed].sort((a, b) => (name(a) < name(b) ? -1 : 1));
}

function findRenames(
  gone: readonly string[],
  come: readonly string[],
  old: ReadonlyMap<string, Uint8Array>,
  now: ReadonlyMap<string, Uint8Array>,
): Map<string, string> {
  const renamed = new Map<string, string>();
  if (gone.length === 0 || come.length === 0 || gone.length > MANY || come.length > MANY) return renamed;
  const before = gone.map((path) => ({ path, lines: linesOf(old.get(path)!) }));
  const after = come.map((path) => ({ path, lines: linesOf(now.get(path)!) }));
  const scored = before.flatMap((a) => after.map((b) => ({ a, b, score: similarity(a.lines, b.lines) })));
  const taken = new Set<string>();
  for (const { a, b, score } of scored.sort((x, y) => y.score - x.score)) {
    if (score < ALIKE || taken.has(a.path) || renamed.has(b.path)) continue;
    taken.add(a.path);
    renamed.set(b.path, a.path);
  }
  return renamed;
}

function linesOf(bytes: Uint8Array): Map<string, number> {
  const lines = new Map<string, number>();
  for (const line of new TextDecoder().decode(bytes).split(/\r?\n/)) {
    const text = line.trim();
    if (text !== '') lines.set(text, (lines.get(text) ?? 0) + 1);
  }
  return lines;
}
