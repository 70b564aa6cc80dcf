import type { Rule } from '../rule.ts';

export const ignoreWithoutReason: Rule = {
  id: 'ignore-without-reason',
  kind: 'ignores',
  title: { nb: 'Ignorering uten grunn', en: 'Ignore without a reason' },
  description: {
    nb: 'Den som leser avtalen senere, må kunne se hvorfor et funn ikke gjelder. Uten grunn virker ignoreringen ikke.',
    en: 'Whoever reads the agreement later must see why a finding does not hold. Without a reason the ignore has no effect.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  check({ ignores }, report) {
    for (const { line, column, length, reason, rules } of ignores) {
      if (reason !== '' && rules.length > 0) continue;
      const name = rules[0] ?? '<regel>';
      report({
        at: { line, column, length },
        message:
          rules.length === 0
            ? { nb: 'Det står ikke hvilken regel som skal ignoreres.', en: 'It does not say which rule to ignore.' }
            : {
                nb: `Det står ikke hvorfor «${rules.join(', ')}» skal ignoreres.`,
                en: `It does not say why “${rules.join(', ')}” is ignored.`,
              },
        help: { nb: `Skriv # avtale-ignorer: ${name} -- <grunn>.`, en: `Write # avtale-ignorer: ${name} -- <reason>.` },
      });
    }
  },
};
