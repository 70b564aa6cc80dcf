import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { proofread } from '../../src/check/check.ts';
import { standardTemplates } from '../compose/compose-text.ts';
import { overlay } from '../lint/overlay.ts';

const options = { templates: standardTemplates, config: { levels: new Map() }, today: '2026-11-01' };
/** As many as a field has room for; more than V8 takes as arguments of one call. */
const MANY = 163_000;

it('proofreads a text of one word over and over, with a finding for each', () => {
  const tillegg = Array.from({ length: MANY }, () => 'må').join(' ');
  const bytes = new TextEncoder().encode(overlay(stringify({ seksjoner: { organisering: { tillegg } } })));
  const { diagnostics } = proofread(bytes, 'avtale.yaml', options);
  expect(diagnostics.filter(({ rule }) => rule === 'repeated-word').length).toBeGreaterThan(MANY - 10);
}, 60_000);
