import { isUtelatt } from '../../../schema/values/utelatt.ts';
import type { Path } from '../../diagnostics/diagnostic.ts';
import { isRecord } from '../is-record.ts';
import type { Rule } from '../rule.ts';
import { SOURCES } from '../sources.ts';

export const leftOut: Rule = {
  id: 'left-out',
  kind: 'completeness',
  title: { nb: 'Utelatt med grunn', en: 'Left out with a reason' },
  description: {
    nb: 'Det som er utelatt med vilje, skal synes i hver oppsummering, så begge parter vet det når de skriver under.',
    en: 'What is left out deliberately shows in every summary, so that both parties know it when they sign.',
  },
  severity: { draft: 'warning', signing: 'warning' },
  guardsSigning: true,
  sources: [SOURCES.innst306],
  check({ agreement }, report) {
    const visit = (value: unknown, path: Path): void => {
      if (isUtelatt(value)) {
        const name = path.at(0) === 'seksjoner' ? path.slice(1).join('.') : path.join('.');
        report({
          at: { path, key: true },
          message: {
            nb: `«${name}» er utelatt: ${value.utelatt}`,
            en: `“${name}” is left out: ${value.utelatt}`,
          },
          help: {
            nb: 'Fjern «utelatt» og fyll inn når dette er avklart.',
            en: 'Replace “utelatt” with the fact when it is settled.',
          },
        });
      } else if (isRecord(value)) for (const key of Object.keys(value)) visit(value[key], [...path, key]);
    };
    visit(agreement, []);
  },
};
