import type { Rule } from '../rule.ts';

export const sameSignatory: Rule = {
  id: 'same-signatory',
  kind: 'completeness',
  title: { nb: 'Samme person skriver under for begge parter', en: 'One person signs for both parties' },
  description: {
    nb: 'En avtale har to parter, og ingen kan inngå den med seg selv. Samme navn på begge sider er oftest kopiert.',
    en: 'An agreement has two parties, and nobody can make one with oneself. The same name on both sides is mostly copied.',
  },
  severity: { draft: 'warning', signing: 'error' },
  guardsSigning: true,
  check({ agreement: { signaturer = [] } }, report) {
    signaturer.forEach(({ navn, part }, index) => {
      if (navn === undefined) return;
      const other = signaturer.findIndex((it) => it.navn !== undefined && nameOf(it.navn) === nameOf(navn));
      if (other >= index || signaturer[other]!.part === part) return;
      report({
        at: { path: ['signaturer', index, 'navn'] },
        message: {
          nb: `${navn} skriver under for begge parter.`,
          en: `${navn} signs for both parties.`,
        },
        help: {
          nb: 'Rett navnet på den ene, eller ta det ut; da blir det plass til å skrive det.',
          en: 'Correct the name of one of them, or take it out; then there is room to write it.',
        },
        related: [
          {
            at: { path: ['signaturer', other, 'navn'] },
            message: { nb: 'Det samme navnet står her.', en: 'The same name stands here.' },
          },
        ],
      });
    });
  },
};

/** «Lie, Kari» and «Kari  Lie» are one. */
function nameOf(name: string): string {
  const [last = '', first] = name.toLowerCase().split(',');
  return `${first ?? ''} ${last}`.replace(/[\s-]+/g, ' ').trim();
}
