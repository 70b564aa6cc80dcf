import type { Rule } from '../rule.ts';

export const emptyAttachment: Rule = {
  id: 'empty-attachment',
  kind: 'completeness',
  title: { nb: 'Vedlegg uten innhold', en: 'Attachment without content' },
  description: {
    nb: 'Et vedlegg som bare har en tittel, kan ingen lese, og ingen vet hvilken utgave partene har skrevet under på.',
    en: 'Nobody can read an attachment that has only a title, and nobody knows which version the parties signed.',
  },
  severity: { draft: 'info', signing: 'warning' },
  check({ agreement }, report) {
    (agreement.vedlegg ?? []).forEach(({ tittel, tekst, dokument }, index) => {
      if (tekst !== undefined || dokument !== undefined) return;
      report({
        at: { path: ['vedlegg', index, 'tittel'] },
        message: {
          nb: `Vedlegget «${tittel}» har verken tekst eller henvisning til et dokument.`,
          en: `The attachment “${tittel}” has neither text nor a reference to a document.`,
        },
        help: {
          nb: 'Skriv innholdet som tekst, eller arkivreferansen som dokument: "24/1234-7".',
          en: 'Write the content as tekst, or the archive reference as dokument: "24/1234-7".',
        },
      });
    });
  },
};
