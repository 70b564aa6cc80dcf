import { isStrict } from '../../../schema/status.ts';
import type { Rule } from '../rule.ts';
import { guardingRuleIds, ruleIds } from '../rule-ids.ts';

export const ignoreUnused: Rule = {
  id: 'ignore-unused',
  kind: 'ignores',
  title: { nb: 'Ignorering som ikke treffer', en: 'Ignore that hits nothing' },
  description: {
    nb: 'En ignorering som ikke lenger trengs, kan skjule et nytt funn. Regler som vokter signeringen, kan ikke ignoreres.',
    en: 'An ignore that is no longer needed may hide a new finding. Rules that guard signing cannot be ignored.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  afterIgnores: true,
  needs: [[]],
  check({ ignores, agreement }, report) {
    if (ignores.length === 0) return;
    const signing = isStrict(agreement.status);
    const known = new Set(ruleIds());
    const guarding = new Set(guardingRuleIds());
    for (const { line, column, length, rules, reason, used } of ignores) {
      if (reason === '') continue;
      for (const rule of rules) {
        if (used.has(rule) || !known.has(rule)) continue;
        const guards = signing && guarding.has(rule);
        report({
          at: { line, column, length },
          message: guards
            ? {
                nb: `«${rule}» vokter signeringen og kan ikke ignoreres når avtalen er ${agreement.status}.`,
                en: `“${rule}” guards signing and cannot be ignored when the agreement is ${agreement.status}.`,
              }
            : { nb: `Ignoreringen av «${rule}» treffer ingenting.`, en: `The ignore of “${rule}” hits nothing.` },
          help: guards
            ? {
                nb: 'Rett det som mangler, eller skriv feltet som { utelatt: <grunn> }.',
                en: 'Mend what is missing, or write the field as { utelatt: <reason> }.',
              }
            : { nb: 'Fjern kommentaren.', en: 'Remove the comment.' },
        });
      }
    }
  },
};
