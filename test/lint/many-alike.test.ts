import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { lintText } from './lint-text.ts';
import { overlay } from './overlay.ts';

const MANY = 5000;

// A stranger's text may say one thing thousands of times. A rule that looks through all the others for each takes minutes.
it.each([
  ['vague-obligation', 'Det kan ta tid før politiet kommer.'],
  ['vague-obligation', 'Avtalen gjelder inntil videre.'],
  ['open-question', 'Hvordan går det med de unge i byen?'],
  ['obligation-without-actor', 'Det legges fram en rapport.'],
])('%s reads many sentences alike: %s', (rule, sentence) => {
  const tillegg = Array.from({ length: MANY }, () => sentence).join('\n\n');
  const agreement = stringify({ seksjoner: { organisering: { tillegg }, tjenestetilbud: { responstid: null } } });
  const found = lintText(overlay(agreement)).diagnostics.filter((it) => it.rule === rule);
  expect(found).toHaveLength(MANY);
});
