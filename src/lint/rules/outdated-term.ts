import { expressionTable, findExpressions } from '../prose/expressions.ts';
import { placeIn } from '../prose/prose.ts';
import type { Rule } from '../rule.ts';
import { OUTDATED_TERMS } from '../terms.ts';

const TABLE = expressionTable(
  OUTDATED_TERMS.flatMap(({ forms, since, why }) => forms.map(([old, now]) => [old, { now, since, why }] as const)),
);

export const outdatedTerm: Rule = {
  id: 'outdated-term',
  kind: 'language',
  title: { nb: 'Foreldet betegnelse', en: 'Outdated term' },
  description: {
    nb: 'Roller og tjenester skifter navn. Bruk det som gjelder nå.',
    en: 'Roles and services change their names. Use the present one.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ prose }, report) {
    const seen = new Set<string>();
    for (const { entry, hit, start, end, text } of findExpressions(prose, TABLE)) {
      const key = `${hit.text.order} ${text.toLowerCase()}`;
      if (seen.has(key) || hit.text.path[0] === 'erstatter') continue;
      seen.add(key);
      report({
        at: placeIn(hit.text, start, end),
        message: {
          nb: `«${text}» heter nå ${entry.now} (${entry.since === undefined ? '' : `fra ${entry.since}: `}${entry.why}).`,
          en: `“${text}” is now called ${entry.now}${entry.since === undefined ? '' : ` (since ${entry.since})`}.`,
        },
        help: { nb: `Skriv ${entry.now}.`, en: `Write ${entry.now}.` },
      });
    }
  },
};
