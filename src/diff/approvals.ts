import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Diagnostic, Message } from '../diagnostics/diagnostic.ts';
import { decode } from '../source/decode.ts';
import { MAX_BYTES } from '../source/limits.ts';
import type { Change } from './change.ts';

/** A change that somebody has accepted: which, who and why. */
export interface Approval {
  fingerprint: string;
  by: string;
  reason: string;
  /** Where it stands in the file, counted from 1. */
  line: number;
}

/** The file of approvals, as far as it could be read. */
export interface ReadApprovals {
  approvals: Approval[];
  diagnostics: Diagnostic[];
}

const HELP: Message = {
  nb: 'Skriv en liste der hvert punkt har «fingerprint» (12 tegn 0-9 og a-f), «by» (hvem) og «reason» (hvorfor).',
  en: 'Write a list in which each item has “fingerprint” (12 characters 0-9 and a-f), “by” (who) and “reason” (why).',
};

/** Reads a YAML list of `{ fingerprint, by, reason }`. All values are text, so that a fingerprint of digits alone needs no quotes. */
export function readApprovals(bytes: Uint8Array, file: string): ReadApprovals {
  const diagnostics: Diagnostic[] = [];
  const report = (line: number, nb: string, en: string) => {
    const start = { line, column: 1 };
    const range = { start, end: start };
    diagnostics.push({ rule: 'approvals', severity: 'error', file, path: [], range, message: { nb, en }, help: HELP });
  };
  const items = bytes.length > MAX_BYTES ? null : itemsOf(decode(bytes).text);
  if (items === null) {
    report(1, 'Filen med godkjenninger er ikke en liste i YAML.', 'The file of approvals is not a YAML list.');
    return { approvals: [], diagnostics };
  }
  const approvals = new Map<string, Approval>();
  for (const { line, fields } of items) {
    const { fingerprint = '', by = '', reason = '', ...unknown } = fields;
    if (!/^[0-9a-f]{12}$/.test(fingerprint) || by === '' || reason === '' || Object.keys(unknown).length > 0)
      report(line, 'Godkjenningen er ikke fullstendig.', 'The approval is not complete.');
    else if (approvals.has(fingerprint))
      report(
        line,
        `Endringen «${fingerprint}» er godkjent to ganger.`,
        `The change “${fingerprint}” is approved twice.`,
      );
    else approvals.set(fingerprint, { fingerprint, by, reason, line });
  }
  return { approvals: [...approvals.values()], diagnostics };
}

interface Item {
  line: number;
  fields: Readonly<Record<string, string>>;
}

/** Null where the text is not a YAML list. */
function itemsOf(text: string): Item[] | null {
  const lines = new LineCounter();
  // A file made to be deep can exhaust the library's recursion; then it is no list of approvals either.
  let contents: unknown;
  try {
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines });
    if (document.errors.length > 0) return null;
    contents = document.contents;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  if (contents === null || (isScalar(contents) && contents.value === '')) return [];
  if (!isSeq(contents)) return null;
  return contents.items.map((item) => {
    const at = (item as { range?: [number, number, number] }).range?.[0] ?? 0;
    return { line: lines.linePos(at).line, fields: isMap(item) ? fieldsOf(item.items) : {} };
  });
}

function fieldsOf(pairs: readonly { key: unknown; value: unknown }[]): Record<string, string> {
  const fields: Record<string, string> = Object.create(null);
  for (const { key, value } of pairs) {
    if (isScalar(key) && isScalar(value)) fields[String(key.value)] = String(value.value).trim();
  }
  return { ...fields };
}

/** Which changes are approved, and which approvals answer to no change any longer. */
export function matchApprovals(
  approvals: readonly Approval[],
  changes: readonly Change[],
): { approved: Set<string>; stale: Approval[] } {
  const present = new Set(changes.map((it) => it.fingerprint));
  return {
    approved: new Set(approvals.filter((it) => present.has(it.fingerprint)).map((it) => it.fingerprint)),
    stale: approvals.filter((it) => !present.has(it.fingerprint)),
  };
}
