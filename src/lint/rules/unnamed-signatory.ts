import type { Rule } from '../rule.ts';

export const unnamedSignatory: Rule = {
  id: 'unnamed-signatory',
  kind: 'completeness',
  title: { nb: 'Underskriver uten navn', en: 'Signatory without a name' },
  description: {
    nb: 'Uten navn blir det plass til å skrive det. E-signering trenger likevel å vite hvem som skal få dokumentet.',
    en: 'Without a name there is room to write it. E-signing still needs to know who shall get the document.',
  },
  severity: { draft: 'info', signing: 'info' },
  check({ agreement, forSigning }, report) {
    if (!forSigning) return;
    (agreement.signaturer ?? []).forEach(({ navn, rolle, organisasjon }, index) => {
      if (navn !== undefined) return;
      report({
        at: { path: ['signaturer', index], key: true },
        message: {
          nb: `Det står ikke hvem som er ${rolle} og skriver under for ${organisasjon}.`,
          en: `It does not say who signs as ${rolle} for ${organisasjon}.`,
        },
        help: {
          nb: 'Skriv navn, eller la stå når navnet fylles inn ved signering.',
          en: 'Write navn, or leave it when the name is filled in at signing.',
        },
      });
    });
  },
};
