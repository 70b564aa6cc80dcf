import { describe, expect, it } from 'vitest';
import { STATUSES } from '../../schema/agreement.ts';
import { isStrict } from '../../schema/status.ts';
import { RULES } from '../../src/lint/rules/index.ts';
import { severityOf } from '../../src/lint/severity.ts';

const RANK = { info: 0, warning: 1, error: 2 } as const;
const config = (level: string) => ({ levels: new Map(RULES.map(({ id }) => [id, level])) }) as never;

describe.each(STATUSES)('status %s', (status) => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
    const usual = severityOf(rule, status, { levels: new Map() })!;
    expect(usual).toBe(rule.severity[isStrict(status) ? 'signing' : 'draft']);
    const off = severityOf(rule, status, config('av'));
    const lowered = severityOf(rule, status, config('info'));
    const raised = severityOf(rule, status, config('feil'));
    if (rule.guardsSigning && isStrict(status)) expect([off, lowered]).toEqual([usual, usual]);
    else expect([off, lowered]).toEqual([null, 'info']);
    expect(raised).toBe('error');
  });
});

it('is never more lenient about signing than about drafts', () => {
  for (const { severity } of RULES) expect(RANK[severity.signing]).toBeGreaterThanOrEqual(RANK[severity.draft]);
});

it('calls no agreement mandatory', () => {
  for (const { title, description } of RULES)
    expect(`${title.nb} ${description.nb}`).not.toMatch(/påbudt|obligatorisk|lovpålagt/);
});
