/** A fact as it is shown beside a change: «4 per år», «minst 1 per uke», «3 måneder», «ordfører». Short, and the same in both målformer. */
export function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  const record = value as Record<string, unknown>;
  return frequency(record) ?? span(record) ?? omitted(record) ?? entries(record);
}

function frequency(it: Record<string, unknown>): string | null {
  const count = it.antall ?? it.dager;
  if (count === undefined || typeof it.per !== 'string') return null;
  const unit = it.antall === undefined ? (count === 1 ? ' dag' : ' dager') : '';
  const period = it.hvert === undefined ? it.per : `${String(it.hvert)}. ${it.per}`;
  const { antall: _a, dager: _d, per: _p, hvert: _h, minst, ...rest } = it;
  const more = Object.keys(rest).length > 0 ? ` (${entries(rest)})` : '';
  return `${minst === true ? 'minst ' : ''}${String(count)}${unit} per ${period}${more}`;
}

const PLURAL: Readonly<Record<string, string>> = { dag: 'dager', uke: 'uker', måned: 'måneder', år: 'år' };

function span(it: Record<string, unknown>): string | null {
  if (typeof it.antall !== 'number' || typeof it.enhet !== 'string') return null;
  return `${it.antall} ${it.antall === 1 ? it.enhet : (PLURAL[it.enhet] ?? it.enhet)}`;
}

function omitted(it: Record<string, unknown>): string | null {
  return typeof it.utelatt === 'string' ? `utelatt: ${it.utelatt}` : null;
}

function entries(it: Record<string, unknown>): string {
  return Object.entries(it)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key.replaceAll('_', ' ')}: ${inWords(value)}`)
    .join('; ');
}
