import { closest } from '../../text/closest.ts';
import type { Rule } from '../rule.ts';
import { ruleIds } from '../rule-ids.ts';

export const ignoreUnknownRule: Rule = {
  id: 'ignore-unknown-rule',
  kind: 'ignores',
  title: { nb: 'Ignorering av en regel som ikke finnes', en: 'Ignore of a rule that does not exist' },
  description: {
    nb: 'Er navnet på regelen feil, ignoreres ingenting.',
    en: 'If the name of the rule is wrong, nothing is ignored.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check({ ignores }, report) {
    for (const { line, column, length, rules } of ignores) {
      for (const rule of rules) {
        const ids = ruleIds();
        if (ids.includes(rule)) continue;
        const close = closest(rule, ids);
        report({
          at: { line, column, length },
          message: { nb: `Det finnes ingen regel som heter «${rule}».`, en: `There is no rule called “${rule}”.` },
          help: close
            ? { nb: `Mente du «${close}»?`, en: `Did you mean “${close}”?` }
            : { nb: 'Se reglene med «avtale explain».', en: 'List the rules with “avtale explain”.' },
        });
      }
    }
  },
};
