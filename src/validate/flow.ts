import { isMapping } from './given.ts';

/** A value as it can be typed on one line of YAML, with quotation marks where they are needed. */
export function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (isMapping(value)) {
    const entries = Object.entries(value).map(([key, item]) => `${key}: ${flow(item)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  return typeof value === 'string' && needsQuotes(value) ? JSON.stringify(value) : String(value);
}

function needsQuotes(text: string): boolean {
  if (text.trim() !== text || text === '' || !Number.isNaN(Number(text))) return true;
  return /^(true|false|null|~)$/i.test(text) || /^[-?:,[\]{}#&*!|>'"%@`]|: |:$| #|[[\]{},\n]/.test(text);
}
